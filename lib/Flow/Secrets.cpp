//===- Secrets.cpp - Which literals are secrets by their look -------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flow/Secrets.h"
#include "Claims/Algorithms.h"
#include "Flow/Json.h"
#include "Flow/ParseJson.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

namespace jwttidy::flow {

using llvm::StringRef;

static bool isBase64Url(char C) {
  return llvm::isAlnum(C) || C == '-' || C == '_';
}

/// The least signature (an HMAC with SHA-256: 256 bits) and the tag of every
/// content encryption (128 bits, RFC 7518, section 5.1), in characters.
static constexpr size_t LeastSignature = 43;
static constexpr size_t Tag = 22;

static std::optional<llvm::json::Object> objectOf(StringRef Part) {
  llvm::Expected<llvm::json::Value> Json = parseJson(decodedJson(Part));
  if (!Json) {
    llvm::consumeError(Json.takeError());
    return std::nullopt;
  }
  llvm::json::Object *Object = Json->getAsObject();
  return Object ? std::optional(std::move(*Object)) : std::nullopt;
}

static bool has(const llvm::json::Object &Payload, StringRef Member,
                StringRef Value) {
  if (std::optional<StringRef> Text = Payload.getString(Member))
    return *Text == Value;
  std::optional<bool> Truth = Payload.getBoolean(Member);
  return Truth && *Truth == (Value == "true");
}

static bool isSample(const llvm::json::Object &Payload) {
#define JWTTIDY_SAMPLE_TOKEN(Member, Value, Other, OtherValue)                 \
  if (has(Payload, Member, Value) && has(Payload, Other, OtherValue))          \
    return true;
#include "Flow/SampleTokens.def"
  return false;
}

/// One character over and over stands for a signature, and is none.
static bool isFiller(StringRef Part) {
  return Part.find_first_not_of(Part.front()) == StringRef::npos;
}

/// \param Text begins with what may be a token's header.
static SecretKind tokenAt(StringRef Text) {
  llvm::SmallVector<StringRef, 6> Parts;
  Text.take_while([](char C) { return isBase64Url(C) || C == '.'; })
      .split(Parts, '.');
  // A token at the end of a sentence.
  if (Parts.size() == 4 && Parts.back().empty())
    Parts.pop_back();
  if (Parts.size() != 3 && Parts.size() != 5)
    return SecretKind::Text;
  std::optional<llvm::json::Object> Header = objectOf(Parts.front());
  if (!Header || !Header->getString(AlgorithmParameter))
    return SecretKind::Text;
  bool IsEncrypted = Parts.size() == 5;
  // Only a wrapped key may be missing (RFC 7516, section 5.1).
  if (IsEncrypted)
    return Header->getString("enc") && Parts[2].size() > 1 &&
                   !Parts[3].empty() && Parts[4].size() >= Tag &&
                   !isFiller(Parts[3])
               ? SecretKind::EncryptedToken
               : SecretKind::Text;
  if (Parts[2].size() < LeastSignature || isFiller(Parts[2]))
    return SecretKind::Text;
  // A nested token is the payload, or a text that is compressed.
  std::optional<llvm::json::Object> Payload = objectOf(Parts[1]);
  if (!Payload && !Header->get("cty") && !Header->get("zip"))
    return SecretKind::Text;
  return Payload && isSample(*Payload) ? SecretKind::None
                                       : SecretKind::SignedToken;
}

static SecretKind tokenIn(StringRef Text) {
  SecretKind Found = SecretKind::Text;
  for (size_t At = Text.find(EncodedObject); At != StringRef::npos;
       At = Text.find(EncodedObject, At + 1)) {
    // A token's payload begins alike.
    if (At && (isBase64Url(Text[At - 1]) || Text[At - 1] == '.'))
      continue;
    SecretKind Here = tokenAt(Text.drop_front(At));
    if (Here != SecretKind::Text && Here != SecretKind::None)
      return Here;
    if (Here == SecretKind::None)
      Found = Here;
  }
  return Found;
}

static constexpr llvm::StringLiteral PemBegin = "-----BEGIN ";
static constexpr llvm::StringLiteral PemLine = "-----";
static constexpr llvm::StringLiteral PrivateLabel = "PRIVATE KEY";

/// A label by itself is put before a key that is not here, and one that is
/// encrypted needs a password besides.
static SecretKind pemIn(StringRef Text) {
  bool IsPem = Text.contains(PemLine);
  while (true) {
    size_t At = Text.find(PemBegin);
    if (At == StringRef::npos)
      return IsPem ? SecretKind::None : SecretKind::Text;
    Text = Text.drop_front(At + PemBegin.size());
    auto [Label, Body] = Text.split(PemLine);
    // Lines in C sources may end in `\n` that a reader of text left alone.
    size_t Characters = 0;
    for (char C : Body.take_until([](char C) { return C == '-'; }))
      Characters += llvm::isAlnum(C) || C == '+' || C == '/';
    constexpr size_t LeastKey = 40;
    if (Label.ends_with(PrivateLabel) && !Label.contains("ENCRYPTED") &&
        !Body.contains("ENCRYPTED") && Characters >= LeastKey)
      return SecretKind::PrivateKey;
    Text = Body;
  }
}

/// A JWK, or a set of them (RFC 7517).
static SecretKind jwkIn(StringRef Text) {
  bool IsKey = false, IsSecret = false;
  forEachMember(Text, [&](StringRef Name, StringRef Value) {
    IsKey |= Name == "kty";
    // RFC 7518, sections 6.2.2.1, 6.3.2.1 and 6.4.1.
    IsSecret |= (Name == "k" || Name == "d") && !Value.empty() &&
                !Value.starts_with("%") && !Value.starts_with("{");
  });
  if (!IsKey)
    return SecretKind::Text;
  return IsSecret ? SecretKind::PrivateKey : SecretKind::None;
}

static SecretKind addressIn(StringRef Text) {
  // RFC 6761, section 6.3, and RFC 6890, section 2.2.
  constexpr StringRef Here[] = {"localhost", "127.0.0.1", "[::1]"};
  if (llvm::any_of(Here, [&](StringRef H) { return Text.contains(H); }))
    return SecretKind::ThisMachine;
  return Text.starts_with_insensitive("http://") ||
                 Text.starts_with_insensitive("ws://")
             ? SecretKind::PlainAddress
             : SecretKind::Text;
}

/// Letters that something picks from: many, and none of them twice. A key of so
/// many random ones has some twice.
static bool isAlphabet(StringRef Text) {
  constexpr size_t LeastLetters = 26;
  std::string Letters = Text.str();
  llvm::sort(Letters);
  return Letters.size() >= LeastLetters &&
         std::adjacent_find(Letters.begin(), Letters.end()) == Letters.end();
}

/// The name of something, or a piece of text, rather than a key?
static bool isNoKey(StringRef Text) {
  if (Text.size() < 2 || llvm::none_of(Text, llvm::isAlnum) ||
      claims::isHeaderValue(Text) || isAlphabet(Text))
    return true;
  // A place where a key is.
  constexpr StringRef Starts[] = {"./",      "../",      "~/",
                                  "http://", "https://", "file:"};
  constexpr StringRef Ends[] = {".pem", ".key",  ".crt",  ".cer", ".der",
                                ".p8",  ".p12",  ".pfx",  ".jwk", ".jwks",
                                ".txt", ".json", ".conf", ".pub"};
  if (llvm::any_of(Starts, [&](StringRef S) { return Text.starts_with(S); }) ||
      llvm::any_of(Ends, [&](StringRef E) { return Text.ends_with(E); }) ||
      (Text.starts_with("/") && Text.count('/') > 1 && !Text.contains('=')))
    return true;
  // A format, or a document.
  return Text.contains("%s") || Text.contains("{}") || Text.starts_with("{") ||
         Text.starts_with("[");
}

bool mayShowSecret(StringRef Text) {
  return Text.contains(EncodedObject) || Text.contains(PrivateLabel) ||
         Text.contains("\"kty\"");
}

SecretKind secretKind(StringRef Text) {
  for (SecretKind (*Look)(StringRef) : {tokenIn, pemIn, jwkIn, addressIn})
    if (SecretKind Kind = Look(Text); Kind != SecretKind::Text)
      return Kind;
  return isNoKey(Text) ? SecretKind::None : SecretKind::Text;
}

namespace {
struct Spelling {
  SecretKind Kind;
  StringRef Text;
};
} // namespace
static constexpr Spelling Spellings[] = {
    {SecretKind::Text, ""},
    {SecretKind::None, "none"},
    {SecretKind::PlainAddress, "plain"},
    {SecretKind::ThisMachine, "here"},
    {SecretKind::PrivateKey, "private"},
    {SecretKind::SignedToken, "signed"},
    {SecretKind::EncryptedToken, "encrypted"},
};

StringRef spell(SecretKind Kind) {
  return llvm::find_if(Spellings,
                       [&](const Spelling &S) { return S.Kind == Kind; })
      ->Text;
}

std::optional<SecretKind> parseSecretKind(StringRef Text) {
  for (const Spelling &S : Spellings)
    if (S.Text == Text)
      return S.Kind;
  return std::nullopt;
}

} // namespace jwttidy::flow
