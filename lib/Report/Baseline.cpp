//===- Baseline.cpp - Which findings are known ----------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Baseline.h"
#include "Flow/ParseJson.h"
#include "Report/Excerpts.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include <tuple>

using namespace llvm;

namespace jwttidy::report {

namespace {
// What a file says of a finding, in this order.
constexpr std::pair<StringLiteral, std::string KnownFinding::*> Members[] = {
    {"fingerprint", &KnownFinding::Fingerprint},
    {"check", &KnownFinding::Check},
    {"path", &KnownFinding::Path},
    {"message", &KnownFinding::Message},
    {"reason", &KnownFinding::Reason},
};

Error wrong(StringRef Name, const Twine &What) {
  return createStringError(inconvertibleErrorCode(), Name + ": " + What);
}
} // namespace

Expected<Baseline> readBaseline(StringRef Text, StringRef Name) {
  Expected<json::Value> Root = flow::parseJson(Text);
  if (!Root)
    return wrong(Name, toString(Root.takeError()));
  const json::Object *Object = Root->getAsObject();
  const json::Array *List = Object ? Object->getArray("findings") : nullptr;
  if (!List)
    return wrong(Name, "this is no baseline; write one with 'jwt-tidy baseline "
                       "FINDINGS --update'");
  if (Object->getInteger("version") != int64_t(BaselineVersion))
    return wrong(Name, "this is a baseline of another version; write it anew "
                       "with 'jwt-tidy baseline FINDINGS --update'");
  Baseline Read;
  StringSet<> Met;
  for (auto [Index, Item] : enumerate(*List)) {
    auto Place = [&, Index = Index] {
      return formatv("findings[{0}]: ", Index).str();
    };
    const json::Object *Entry = Item.getAsObject();
    if (!Entry)
      return wrong(Name, Place() + "this is no object");
    KnownFinding Known;
    for (const auto &[Key, Value] : *Entry) {
      auto Member = find_if(
          Members, [&, K = StringRef(Key)](auto &M) { return M.first == K; });
      std::optional<StringRef> String = Value.getAsString();
      if (Member == std::end(Members) || !String)
        return wrong(Name, Place() + "'" + StringRef(Key) +
                               (String ? "' is not known" : "' is no text"));
      // Somebody's pull request may have changed it.
      Known.*Member->second = printable(*String);
    }
    if (Known.Fingerprint.empty())
      return wrong(Name, Place() + "there is no 'fingerprint'");
    if (!Met.insert(Known.Fingerprint).second)
      return wrong(Name, Place() + "the fingerprint '" + Known.Fingerprint +
                             "' stands here twice");
    Read.push_back(std::move(Known));
  }
  return Read;
}

void writeBaseline(Baseline List, raw_ostream &OS) {
  llvm::sort(List, [](const KnownFinding &A, const KnownFinding &B) {
    return std::tie(A.Path, A.Check, A.Fingerprint) <
           std::tie(B.Path, B.Check, B.Fingerprint);
  });
  OS << "{\n\"version\": " << BaselineVersion << ",\n\"findings\": [";
  StringRef Separator = "\n";
  for (const KnownFinding &Known : List) {
    OS << Separator << "{";
    ListSeparator Comma;
    for (auto [Key, Member] : Members)
      if (const std::string &Text = Known.*Member; !Text.empty())
        OS << Comma << '"' << Key << "\": " << json::Value(json::fixUTF8(Text));
    OS << "}";
    Separator = ",\n";
  }
  OS << "\n]\n}\n";
}

Baseline makeBaseline(const Findings &F, const Baseline &Old) {
  Baseline New;
  for (const Result &R : F.Results) {
    if (R.Suppression)
      continue;
    auto Known = find_if(Old, [&](const KnownFinding &K) {
      return K.Fingerprint == R.Fingerprint;
    });
    New.push_back({R.Fingerprint, R.Check, R.At.Path, R.Message,
                   Known == Old.end() ? "" : Known->Reason});
  }
  return New;
}

/// Reads a path as git writes it: in quotes, and with octal numbers for bytes,
/// where there is something odd in it.
static std::string readPath(StringRef Path) {
  // A path with a space in it ends with a tab.
  Path = Path.take_until([](char C) { return C == '\t'; });
  if (!Path.consume_front("\"") || !Path.consume_back("\""))
    return Path.str();
  std::string Out;
  while (!Path.empty()) {
    uint8_t Byte;
    if (!Path.consume_front("\\"))
      Out += Path.front(), Path = Path.drop_front();
    else if (Path.size() >= 3 && !Path.take_front(3).getAsInteger(8, Byte))
      Out += char(Byte), Path = Path.drop_front(3);
    else if (!Path.empty()) {
      constexpr StringLiteral Letters = "abfnrtv", Meant = "\a\b\f\n\r\t\v";
      size_t At = Letters.find(Path.front());
      Out += At == StringRef::npos ? Path.front() : Meant[At];
      Path = Path.drop_front();
    }
  }
  return Out;
}

Expected<ChangedLines> ChangedLines::read(StringRef Diff, StringRef Name) {
  ChangedLines Changed;
  std::vector<Range> *File = nullptr;
  // How many lines of the hunk are still to come: what stands in them only
  // looks like a header.
  uint32_t Old = 0, New = 0;
  for (unsigned Number = 1; !Diff.empty(); ++Number) {
    StringRef Line;
    std::tie(Line, Diff) = Diff.split('\n');
    if (Old && Line.starts_with("-")) {
      --Old;
      continue;
    }
    if (New && Line.starts_with("+")) {
      --New;
      continue;
    }
    if (Line.consume_front("+++ ")) {
      std::string Path = readPath(Line);
      StringRef WithoutFolder = StringRef(Path).split('/').second;
      File = Path == "/dev/null" ? nullptr : &Changed.Files[WithoutFolder];
      continue;
    }
    if (!Line.consume_front("@@ -"))
      continue;
    // `A,B +C,D @@`; `,1` is not written.
    auto [Before, Rest] = Line.split(" +");
    StringRef After = Rest.split(" @@").first;
    auto Count = [](StringRef Text, uint32_t &N) {
      StringRef Digits = Text.split(',').second;
      N = 1;
      return Digits.empty() || !Digits.getAsInteger(10, N);
    };
    uint32_t First;
    if (!Count(Before, Old) || !Count(After, New) ||
        After.split(',').first.getAsInteger(10, First))
      return createStringError(inconvertibleErrorCode(),
                               Name + ":" + Twine(Number) +
                                   ": this is no diff as 'git diff -U0' writes "
                                   "it");
    if (File && New)
      File->push_back({First, First + New - 1});
  }
  return Changed;
}

bool ChangedLines::touch(StringRef Path, uint32_t First, uint32_t Last) const {
  auto File = Files.find(Path);
  return File != Files.end() && any_of(File->second, [&](Range R) {
           return R.First <= Last && First <= R.Last;
         });
}

bool ChangedLines::touch(const Result &R) const {
  return touch(R.At.Path, R.At.Line, R.At.Line) ||
         any_of(R.Notes, [&](const Note &N) {
           return touch(N.At.Path, N.At.Line, N.At.Line);
         });
}

} // namespace jwttidy::report
