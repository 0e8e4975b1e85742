//===- YamlTree.cpp - A YAML document with places -------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models/YamlTree.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>

using namespace llvm;

namespace jwttidy::models {

const YamlNode *YamlNode::find(StringRef Key) const {
  for (const YamlEntry &E : Entries)
    if (E.Key == Key)
      return &E.Value;
  return nullptr;
}

void YamlProblems::add(YamlPlace Place, const Twine &Message) {
  std::string Line = Message.str();
  // A problem is one line, whatever the text of the user's in it.
  auto IsControl = [](char C) { return uint8_t(C) < ' '; };
  std::replace_if(Line.begin(), Line.end(), IsControl, ' ');
  constexpr size_t MaxLength = 1000;
  if (Line.size() > MaxLength)
    Line.replace(MaxLength, std::string::npos, "...");
  Problems.emplace_back(Place, std::move(Line));
}

Error YamlProblems::takeError() {
  // Who wrote another language altogether is not helped by all of it.
  constexpr size_t MaxShown = 20;
  llvm::sort(Problems);
  std::string Lines;
  raw_string_ostream OS(Lines);
  for (const auto &[Place, Message] : ArrayRef(Problems).take_front(MaxShown))
    OS << File << ':' << Place.Line << ':' << Place.Column << ": " << Message
       << '\n';
  if (Problems.size() > MaxShown)
    OS << File << ": " << Problems.size() - MaxShown << " more problems\n";
  return createStringError(inconvertibleErrorCode(),
                           Twine(StringRef(Lines).rtrim('\n')));
}

namespace {

/// Far deeper than any model nests, and far from the end of the stack.
constexpr unsigned MaxDepth = 16;

class TreeBuilder {
public:
  TreeBuilder(StringRef Text, BumpPtrAllocator &Allocator,
              YamlProblems &Problems)
      : Allocator(Allocator), Problems(Problems), Begin(Text.begin()) {
    for (size_t I = 0; I < Text.size(); ++I)
      if (Text[I] == '\n')
        LineStarts.push_back(I + 1);
    Sources.setDiagHandler(takeDiagnostic, this);
  }

  bool build(StringRef Text, YamlNode &Root);

private:
  static void takeDiagnostic(const SMDiagnostic &Diagnostic, void *Builder);

  YamlPlace place(SMLoc Location) const;
  SMLoc startOf(yaml::Node &Node) const;
  bool fail(YamlPlace Place, const Twine &Message);
  bool build(yaml::Node *From, YamlNode &To, unsigned Depth);
  bool buildList(yaml::SequenceNode &From, YamlNode &To, unsigned Depth);
  bool buildMapping(yaml::MappingNode &From, YamlNode &To, unsigned Depth);
  bool buildEntry(yaml::KeyValueNode &From, YamlNode &To, unsigned Depth);
  StringRef text(yaml::ScalarNode &Scalar);

  BumpPtrAllocator &Allocator;
  YamlProblems &Problems;
  SourceMgr Sources;
  const char *Begin;
  std::vector<size_t> LineStarts = {0};
};

void TreeBuilder::takeDiagnostic(const SMDiagnostic &Diagnostic,
                                 void *Builder) {
  auto &Self = *static_cast<TreeBuilder *>(Builder);
  YamlPlace Place = Self.place(Diagnostic.getLoc());
  Self.Problems.add(Place, "this is not YAML: " + Diagnostic.getMessage());
}

YamlPlace TreeBuilder::place(SMLoc Location) const {
  if (!Location.isValid())
    return {1, 1};
  size_t Offset = Location.getPointer() - Begin;
  auto Next = std::upper_bound(LineStarts.begin(), LineStarts.end(), Offset);
  return {unsigned(Next - LineStarts.begin()),
          unsigned(Offset - *std::prev(Next)) + 1};
}

bool TreeBuilder::fail(YamlPlace Place, const Twine &Message) {
  Problems.add(Place, Message);
  return false;
}

/// LLVM has a flow collection begin after its bracket, and an alias after it.
SMLoc TreeBuilder::startOf(yaml::Node &Node) const {
  SMLoc Start = Node.getSourceRange().Start;
  if (auto *Alias = dyn_cast<yaml::AliasNode>(&Node))
    return SMLoc::getFromPointer(Alias->getName().begin() - 1);
  if (!Start.isValid() || !isa<yaml::SequenceNode, yaml::MappingNode>(Node))
    return Start;
  StringRef Before(Begin, Start.getPointer() - Begin);
  Before = Before.rtrim();
  bool IsFlow = Before.ends_with(isa<yaml::SequenceNode>(Node) ? "[" : "{");
  return IsFlow ? SMLoc::getFromPointer(Before.end() - 1) : Start;
}

StringRef TreeBuilder::text(yaml::ScalarNode &Scalar) {
  SmallString<128> Storage;
  StringRef Raw = Scalar.getRawValue();
  StringRef Value = Scalar.getValue(Storage);
  bool IsQuoted = Raw.starts_with("\"") || Raw.starts_with("'");
  return (IsQuoted ? Value : Value.trim()).copy(Allocator);
}

bool TreeBuilder::buildEntry(yaml::KeyValueNode &From, YamlNode &To,
                             unsigned Depth) {
  yaml::Node *Key = From.getKey();
  if (!Key || From.failed())
    return false;
  auto *Scalar = dyn_cast<yaml::ScalarNode>(Key);
  if (!Scalar)
    return fail(place(Key->getSourceRange().Start),
                "this key is not a plain word; write `key: value`");
  YamlEntry &Entry = To.Entries.emplace_back();
  Entry.Key = text(*Scalar);
  Entry.Place = place(Scalar->getSourceRange().Start);
  return build(From.getValue(), Entry.Value, Depth + 1);
}

bool TreeBuilder::buildMapping(yaml::MappingNode &From, YamlNode &To,
                               unsigned Depth) {
  StringMap<unsigned> Lines;
  for (yaml::KeyValueNode &Pair : From) {
    if (!buildEntry(Pair, To, Depth))
      return false;
    const YamlEntry &Entry = To.Entries.back();
    auto [Known, IsNew] = Lines.try_emplace(Entry.Key, Entry.Place.Line);
    if (!IsNew)
      return fail(Entry.Place, "key '" + Entry.Key +
                                   "' is here twice, first in line " +
                                   Twine(Known->second) + "; merge the two");
  }
  return true;
}

bool TreeBuilder::buildList(yaml::SequenceNode &From, YamlNode &To,
                            unsigned Depth) {
  for (yaml::Node &Item : From)
    if (!build(&Item, To.Items.emplace_back(), Depth + 1))
      return false;
  return true;
}

bool TreeBuilder::build(yaml::Node *From, YamlNode &To, unsigned Depth) {
  if (!From || From->failed())
    return false;
  To.Place = place(startOf(*From));
  if (Depth > MaxDepth)
    return fail(To.Place, "this is nested deeper than any model is");
  if (isa<yaml::AliasNode>(From) || !From->getAnchor().empty())
    return fail(To.Place, "models have no anchors and aliases; quote a text "
                          "that begins with '&' or '*'");
  if (!From->getRawTag().empty())
    return fail(To.Place,
                "models have no tags; quote a text that begins with '!'");
  if (auto *Scalar = dyn_cast<yaml::ScalarNode>(From)) {
    To.Kind = YamlNode::Text;
    To.Value = text(*Scalar);
    return !From->failed();
  }
  if (auto *Block = dyn_cast<yaml::BlockScalarNode>(From)) {
    To.Kind = YamlNode::Text;
    To.Value = Block->getValue().trim().copy(Allocator);
    return true;
  }
  if (auto *Sequence = dyn_cast<yaml::SequenceNode>(From)) {
    To.Kind = YamlNode::List;
    return buildList(*Sequence, To, Depth) && !From->failed();
  }
  if (auto *Mapping = dyn_cast<yaml::MappingNode>(From)) {
    To.Kind = YamlNode::Mapping;
    return buildMapping(*Mapping, To, Depth) && !From->failed();
  }
  return true;
}

bool TreeBuilder::build(StringRef Text, YamlNode &Root) {
  yaml::Stream Stream(Text, Sources, /*ShowColors=*/false);
  yaml::document_iterator Document = Stream.begin();
  if (Stream.failed() || Document == Stream.end())
    return false;
  if (!build(Document->getRoot(), Root, 0))
    return false;
  ++Document;
  if (!Stream.failed() && Document != Stream.end())
    return fail(Root.Place, "this file has several documents; give each "
                            "library a file of its own");
  return !Stream.failed();
}

} // namespace

bool readYaml(StringRef Text, BumpPtrAllocator &Allocator,
              YamlProblems &Problems, YamlNode &Root) {
  if (TreeBuilder(Text, Allocator, Problems).build(Text, Root))
    return true;
  if (Problems.empty())
    Problems.add({1, 1}, "this is not YAML");
  return false;
}

} // namespace jwttidy::models
