//===- Spelling.cpp - How the YAML spells the model's kinds ---------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models/Spelling.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace jwttidy::models {

namespace {

constexpr uint32_t KeysNaming = KeyName | KeyClaim;
constexpr uint32_t KeysFormat = KeyStyle | KeyFormat;

constexpr EffectShape Shapes[] = {
    {EffectKind::Create, "create", KeyTo, KeysFormat | KeyFrom, 0},
    {EffectKind::New, "new", KeyTo, KeyFrom, 0},
    {EffectKind::Claim, "claim", KeyInto, KeyValue | KeyText | KeyIn | KeyKind,
     KeysNaming},
    {EffectKind::Claims, "claims", KeyFrom, KeyInto | KeyTo | KeyIn,
     KeyInto | KeyTo},
    {EffectKind::Remove, "remove", KeyInto, KeysNaming | KeyIn, KeysNaming},
    {EffectKind::Clear, "clear", KeyTo, 0, 0},
    {EffectKind::Sign, "sign", KeyFrom | KeyTo, KeyKey | KeyHeader, 0},
    {EffectKind::Encrypt, "encrypt", KeyFrom | KeyTo,
     KeyKey | KeyHeader | KeyAnd, 0},
    {EffectKind::UseKey, "use-key", KeyInto | KeyKey, 0, 0},
    {EffectKind::Token, "token", KeyFrom, 0, 0},
    {EffectKind::Encoded, "encoded", KeyFrom | KeyTo, 0, 0},
    {EffectKind::Decode, "decode", KeyFrom | KeyTo, KeyKey, 0},
    {EffectKind::Payload, "payload", KeyFrom | KeyTo, 0, 0},
    {EffectKind::Decrypt, "decrypt", KeyFrom | KeyTo, KeyKey, 0},
    {EffectKind::Verify, "verify", KeyFrom, KeyKey | KeyExpects | KeyTells, 0},
    {EffectKind::Key, "key", KeyTo, KeyFrom, 0},
    {EffectKind::PublicKey, "public-key", KeyTo, KeyFrom, 0},
    {EffectKind::Load, "load", KeyTo | KeyFrom | KeySource, 0, 0},
    {EffectKind::Alias, "alias", KeyFrom | KeyTo, 0, 0},
    {EffectKind::Carry, "carry", KeyFrom,
     KeyTo | KeyInto | KeyAnd | KeysFormat | KeyLength | KeyKind | KeyBy,
     KeyTo | KeyInto},
    {EffectKind::Hide, "hide", KeyFrom | KeyTo, 0, 0},
    {EffectKind::Digest, "digest", 0, KeyFrom | KeyKey | KeyTo | KeyInto,
     KeyTo | KeyInto},
    {EffectKind::Part, "part", KeyFrom | KeyTo,
     KeyStart | KeyLength | KeyRemoved | KeyUntil, 0},
    {EffectKind::Find, "find", KeyFrom | KeyValue, KeyStart, 0},
    {EffectKind::Log, "log", KeyFrom | KeyChannel, KeysFormat, 0},
    {EffectKind::Write, "write", KeyFrom | KeyInto, KeysFormat, 0},
    {EffectKind::Channel, "channel", KeyTo | KeyChannel, 0, 0},
    {EffectKind::Open, "open", KeyFrom | KeyTo, 0, 0},
    {EffectKind::Names, "names", KeyFrom | KeyTo, 0, 0},
    {EffectKind::Element, "element", KeyFrom | KeyTo, KeysNaming, KeysNaming},
    {EffectKind::Pair, "pair", KeyTo | KeyValue, KeysNaming, KeysNaming},
    {EffectKind::Gather, "gather", KeyFrom | KeyTo, 0, 0},
    {EffectKind::Pick, "pick", KeyFrom | KeyTo, 0, 0},
    {EffectKind::Call, "call", KeyFrom, KeyValue | KeyTo | KeyInto, 0},
    {EffectKind::Bind, "bind", KeyFrom | KeyValue | KeyTo, 0, 0},
    {EffectKind::Send, "send", KeyFrom | KeyChannel, KeyName, 0},
    {EffectKind::Request, "request", KeyFrom, KeyAnd, 0},
    {EffectKind::Later, "later", KeyTo | KeyValue | KeyKind, KeyFrom, 0},
    {EffectKind::Nothing, "nothing", 0, KeyKind, 0},
};

constexpr OperandKey Operands[] = {
    {"to", KeyTo, &Effect::To, false},
    {"into", KeyInto, &Effect::Into, false},
    {"from", KeyFrom, &Effect::From, true},
    {"name", KeyName, &Effect::Name, false},
    {"value", KeyValue, &Effect::Value, true},
    {"key", KeyKey, &Effect::Key, false},
    {"header", KeyHeader, &Effect::Header, false},
    {"format", KeyFormat, &Effect::Format, false},
    {"start", KeyStart, &Effect::Start, false},
    {"length", KeyLength, &Effect::Length, false},
    {"removed", KeyRemoved, &Effect::Removed, false},
    {"until", KeyUntil, &Effect::Until, false},
    {"and", KeyAnd, &Effect::And, true},
    {"expects", KeyExpects, &Effect::Expects, true},
    {"tells", KeyTells, &Effect::Tells, false},
    {"if", KeyIf, &Effect::If, false},
    {"unless", KeyUnless, &Effect::Unless, false},
};

constexpr Spelling<EffectKey> Keys[] = {
    {"to", KeyTo},           {"into", KeyInto},     {"from", KeyFrom},
    {"name", KeyName},       {"claim", KeyClaim},   {"value", KeyValue},
    {"key", KeyKey},         {"header", KeyHeader}, {"and", KeyAnd},
    {"in", KeyIn},           {"start", KeyStart},   {"length", KeyLength},
    {"style", KeyStyle},     {"format", KeyFormat}, {"channel", KeyChannel},
    {"source", KeySource},   {"kind", KeyKind},     {"removed", KeyRemoved},
    {"until", KeyUntil},     {"by", KeyBy},         {"text", KeyText},
    {"expects", KeyExpects}, {"if", KeyIf},         {"unless", KeyUnless},
    {"tells", KeyTells},
};

constexpr Spelling<Channel> Channels[] = {
    {"log", Channel::Log},           {"console", Channel::Console},
    {"trace", Channel::Trace},       {"exception", Channel::Exception},
    {"url", Channel::URL},           {"queue", Channel::Queue},
    {"database", Channel::Database}, {"file", Channel::File},
    {"network", Channel::Network},
};

constexpr Spelling<FormatStyle> Styles[] = {
    {"printf", FormatStyle::Printf},
    {"braces", FormatStyle::Braces},
    {"pack", FormatStyle::Pack},
};

constexpr Spelling<Source> Sources[] = {
    {"file", Source::File},
    {"environment", Source::Environment},
    {"network", Source::Network},
};

constexpr Spelling<ValueKind> ValueKinds[] = {
    {"text", ValueKind::Text},
    {"number", ValueKind::Number},
    {"boolean", ValueKind::Boolean},
    {"time", ValueKind::Time},
    {"microseconds", ValueKind::Microseconds},
    {"milliseconds", ValueKind::Milliseconds},
    {"seconds", ValueKind::Seconds},
    {"minutes", ValueKind::Minutes},
    {"hours", ValueKind::Hours},
    {"days", ValueKind::Days},
};

constexpr Spelling<WordKind> WordKinds[] = {
    {"mask", WordKind::Mask},
    {"carry", WordKind::Carry},
    {"log", WordKind::Log},
    {"token", WordKind::Token},
    {"party", WordKind::Party},
    {"digest", WordKind::Digest},
    {"encode", WordKind::Encode},
    {"perhaps-token", WordKind::PerhapsToken},
    {"other-token", WordKind::OtherToken},
    {"about-tokens", WordKind::AboutTokens},
    {"getter", WordKind::Getter},
    {"url", WordKind::Url},
    {"fallback", WordKind::Fallback},
};

} // namespace

ArrayRef<EffectShape> effectShapes() { return Shapes; }
ArrayRef<OperandKey> operandKeys() { return Operands; }
ArrayRef<Spelling<EffectKey>> effectKeys() { return Keys; }
ArrayRef<Spelling<Channel>> channels() { return Channels; }
ArrayRef<Spelling<FormatStyle>> formatStyles() { return Styles; }
ArrayRef<Spelling<Source>> sources() { return Sources; }
ArrayRef<Spelling<ValueKind>> valueKinds() { return ValueKinds; }
ArrayRef<Spelling<WordKind>> wordKinds() { return WordKinds; }

StringRef spell(EffectKind Kind) {
  return find_if(Shapes, [&](const EffectShape &S) { return S.Kind == Kind; })
      ->Text;
}

std::string quoteAll(ArrayRef<StringRef> Texts) {
  std::string Result;
  for (auto [I, Text] : llvm::enumerate(Texts)) {
    if (I)
      Result += I + 1 == Texts.size() ? " and " : ", ";
    Result += ("'" + Text + "'").str();
  }
  return Result;
}

/// \returns the text that \p Wrong is a slip of the finger away from, or "".
static StringRef nearest(StringRef Wrong, ArrayRef<StringRef> Allowed) {
  auto Sorted = [](StringRef Text) {
    std::string Letters = Text.str();
    llvm::sort(Letters);
    return Letters;
  };
  StringRef Nearest;
  unsigned Best = (std::min<size_t>(Wrong.size(), 30) + 1) / 3 + 1;
  for (StringRef Text : Allowed) {
    // `form` for `from` is one slip, though it takes two edits.
    unsigned Distance = Sorted(Wrong) == Sorted(Text)
                            ? 1
                            : Wrong.edit_distance(Text, true, Best);
    if (Distance >= Best)
      continue;
    Best = Distance;
    Nearest = Text;
  }
  return Nearest;
}

std::string suggest(StringRef Wrong, ArrayRef<StringRef> Allowed) {
  StringRef Nearest = nearest(Wrong, Allowed);
  if (!Nearest.empty())
    return ("did you mean '" + Nearest + "'?").str();
  return (Allowed.size() == 1 ? "allowed is " : "allowed are ") +
         quoteAll(Allowed);
}

StringRef lastComponent(StringRef QualifiedName) {
  size_t Colons = QualifiedName.rfind("::");
  return Colons == StringRef::npos ? QualifiedName
                                   : QualifiedName.drop_front(Colons + 2);
}

} // namespace jwttidy::models
