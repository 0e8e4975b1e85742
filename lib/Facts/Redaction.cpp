//===- Redaction.cpp - What leaves the process instead of a secret --------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Facts/Redaction.h"
#include "Claims/Algorithms.h"
#include "Flow/Json.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SHA256.h"

using namespace llvm;

namespace jwttidy::facts {

static std::string sha256(StringRef Text) {
  std::array<uint8_t, 32> Hash = SHA256::hash(arrayRefFromStringRef(Text));
  return std::string(Hash.begin(), Hash.end());
}

static std::string shortHex(StringRef Bytes) {
  return toHex(Bytes.take_front(8), /*LowerCase=*/true);
}

Redaction::Redaction(StringRef Key) : Digest(sha256(Key)) {}

std::string Redaction::id() const { return shortHex(sha256(Digest)); }

std::string Redaction::hash(StringRef Text) const {
  return shortHex(sha256((Digest + Text).str()));
}

/// So long a literal that its first four characters tell little of it.
static constexpr size_t LongText = 16;
static constexpr size_t ShownOfLong = 4;

std::string Redaction::redact(StringRef Text, bool IsParty) const {
  std::string Shown;
  if (IsParty)
    Shown = Text.str();
  else if (Text.size() >= LongText)
    Shown = (Text.take_front(ShownOfLong) + "…").str();
  return ("\2" + hash(Text) + "/" + Twine(Text.size()) + "/" + Shown).str();
}

std::optional<RedactedText> readRedacted(StringRef Text) {
  if (!Text.consume_front("\2"))
    return std::nullopt;
  RedactedText Parts;
  std::tie(Parts.Hash, Text) = Text.split('/');
  std::tie(Parts.Length, Parts.Shown) = Text.split('/');
  return Parts;
}

/// Is it a value that says what kind a token is, and so no secret?
static bool isProtocolValue(StringRef Text) {
  constexpr StringRef Refresh[] = {"refresh", "refresh_token",
                                   "offline_access"};
  return claims::isHeaderValue(Text) || claims::isAnyAudience(Text) ||
         is_contained(Refresh, Text);
}

/// The claims and parameters that name the parties, or are numbers that a rule
/// asks for.
constexpr StringRef ShownMembers[] = {"aud", "iss", "exp", "iat", "nbf", "p2c"};

/// The members of JSON text without their values, but for those that a rule may
/// ask for and those that a format fills in.
static std::string outlineJson(StringRef Text) {
  std::string Outline;
  // A list of parties, as a whole.
  std::string Audiences;
  if (Text.contains("\"aud\"")) {
    if (Expected<json::Value> Document = json::parse(Text)) {
      const json::Object *Members = Document->getAsObject();
      if (const json::Value *List = Members ? Members->get("aud") : nullptr;
          List && List->getAsArray())
        raw_string_ostream(Audiences) << *List;
    } else {
      consumeError(Document.takeError());
    }
  }
  flow::forEachMember(Text, [&](StringRef Name, StringRef Value) {
    bool IsShown = is_contained(ShownMembers, Name) || Value.empty() ||
                   isProtocolValue(Value) || Value.starts_with("%") ||
                   Value.starts_with("{");
    Outline += Outline.empty() ? "{" : ",";
    Outline += ("\"" + Name + "\":").str();
    if (!Value.data()) // No text: a list, an object.
      Outline += Name == "aud" && !Audiences.empty() ? Audiences : "null";
    else
      Outline += ("\"" + (IsShown ? Value : "…") + "\"").str();
  });
  return Outline.empty() ? Outline : Outline + "}";
}

namespace {
/// What the instructions of one block do with its literals.
struct Uses {
  DenseSet<flow::Register> Keys, Parties, Names;

  Uses(const flow::Block &B) {
    DenseMap<flow::Register, StringRef> Texts;
    for (const flow::Instruction &I : B.Instructions) {
      const flow::OpcodeInfo &Info = flow::info(I.Code);
      if (I.Code == flow::Opcode::Text)
        Texts[I.Result] = I.Text;
      if (I.Code == flow::Opcode::External)
        Names.insert(I.operand(0));
      if (I.Code == flow::Opcode::Key)
        Keys.insert(I.operand(0));
      if (I.Code == flow::Opcode::Claim || I.Code == flow::Opcode::Pair) {
        bool IsClaim = I.Code == flow::Opcode::Claim;
        StringRef Name = Texts.lookup(I.operand(IsClaim));
        if (Name == "aud" || Name == "iss")
          Parties.insert(I.operand(IsClaim + 1));
      }
      for (auto [Slot, Operand] : zip(Info.Slots, I.Operands))
        if (Slot == "key" || (Slot == "and" && I.Code == flow::Opcode::Encrypt))
          Keys.insert(Operand);
        else if (Slot == "name")
          Names.insert(Operand);
    }
  }
};
} // namespace

void Redaction::apply(flow::Program &P, const claims::Vocabulary &Vocabulary,
                      const StringSet<> &Parties) const {
  for (flow::Function &F : P.Functions)
    for (flow::Block &B : F.Blocks) {
      Uses Of(B);
      for (flow::Instruction &I : B.Instructions) {
        if (I.Code != flow::Opcode::Text || I.Text.empty())
          continue;
        bool IsKey = Of.Keys.contains(I.Result);
        if (!IsKey && (Of.Names.contains(I.Result) ||
                       Vocabulary.isKnown(I.Text) || isProtocolValue(I.Text)))
          continue;
        std::string Outline = IsKey ? "" : outlineJson(I.Text);
        // A header that stands there in base64url.
        if (!IsKey && Outline.empty() && flow::isJoseHeader(I.Text))
          Outline = outlineJson(flow::decodedJson(I.Text));
        bool IsParty = !IsKey && (Of.Parties.contains(I.Result) ||
                                  Parties.contains(I.Text));
        I.Text = Outline.empty() ? redact(I.Text, IsParty) : std::move(Outline);
      }
    }
}

} // namespace jwttidy::facts
