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
#include "Flow/Markers.h"
#include "Flow/ParseJson.h"
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

std::string Redaction::redact(StringRef Text, bool IsParty) const {
  std::string Shown;
  if (IsParty)
    Shown = Text.str();
  else if (Text.size() >= LongText &&
           all_of(Text.take_front(ShownOfLong), isPrint))
    Shown = (Text.take_front(ShownOfLong) + "…").str();
  StringRef Kind = flow::spell(flow::secretKind(Text));
  return ("\2" + hash(Text) + (Kind.empty() ? "" : "-") + Kind + "/" +
          Twine(Text.size()) + "/" + Shown)
      .str();
}

flow::SecretKind secretKind(StringRef Text) {
  std::optional<RedactedText> Redacted = readRedacted(Text);
  if (!Redacted)
    return flow::secretKind(Text);
  return flow::parseSecretKind(Redacted->Hash.split('-').second)
      .value_or(flow::SecretKind::Text);
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
  return claims::isHeaderValue(Text) || Text == flow::AnyAlgorithm ||
         claims::isAnyAudience(Text) || is_contained(Refresh, Text);
}

/// The claims and parameters that name the parties, or are numbers that a rule
/// asks for.
constexpr StringRef Numbers[] = {
    "exp", "iat", "nbf", "p2c", flow::BitsParameter, flow::BytesParameter};

static bool isShownMember(StringRef Name) {
  return Name == "aud" || Name == "iss" || is_contained(Numbers, Name);
}

/// The member of a JWK that is a secret: its length tells whether it is one
/// that can be guessed.
static constexpr StringLiteral SecretMember = "k";

/// The members of JSON text without their values, but for those that a rule may
/// ask for and those that a format fills in.
std::string Redaction::outlineJson(StringRef Text) const {
  std::string Outline;
  // A list of parties, as a whole.
  std::string Audiences;
  if (Text.contains("\"aud\"")) {
    if (Expected<json::Value> Document = flow::parseJson(Text)) {
      const json::Object *Members = Document->getAsObject();
      if (const json::Value *List = Members ? Members->get("aud") : nullptr;
          List && List->getAsArray())
        raw_string_ostream(Audiences) << *List;
    } else {
      consumeError(Document.takeError());
    }
  }
  flow::forEachMember(Text, [&](StringRef Name, StringRef Value) {
    bool IsShown = isShownMember(Name) || Value.empty() ||
                   isProtocolValue(Value) || Value.starts_with("%") ||
                   Value.starts_with("{");
    std::string Shown = IsShown                ? Value.str()
                        : Name == SecretMember ? redact(Value, false)
                                               : "…";
    Outline += Outline.empty() ? "{" : ",";
    Outline += ("\"" + Name + "\":").str();
    if (!Value.data()) // No text: a list, an object.
      Outline += Name == "aud" && !Audiences.empty() ? Audiences : "null";
    else
      Outline += "\"" + Shown + "\"";
  });
  return Outline.empty() ? Outline : Outline + "}";
}

static bool hasSecretMember(StringRef Text) {
  bool Found = false;
  flow::forEachMember(
      Text, [&](StringRef Name, StringRef) { Found |= Name == SecretMember; });
  return Found;
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
        StringRef Value = Texts.lookup(I.operand(IsClaim + 1));
        if (Name == "aud" || Name == "iss")
          Parties.insert(I.operand(IsClaim + 1));
        else if (is_contained(Numbers, Name) && all_of(Value, isDigit))
          Names.insert(I.operand(IsClaim + 1));
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
  for (flow::Literal &L : P.Literals)
    L.Text = redact(L.Text, /*IsParty=*/false);
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
        // One that is a key is told apart by all that it holds.
        std::string Outline =
            IsKey && !hasSecretMember(I.Text) ? "" : outlineJson(I.Text);
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
