//===- Model.h - What a function does to tokens -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The rows that models are made of. They are plain constants: the packaged
/// models are translated into tables of these at build time, and a user's own
/// YAML is read into the same structures at run time.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_MODELS_MODEL_H
#define JWTTIDY_MODELS_MODEL_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace jwttidy::models {

/// One thing that a function does. docs/models.md says what each one means.
enum class EffectKind : uint8_t {
  Create,    ///< `to` becomes a fresh, empty payload, JSON object or builder.
  New,       ///< `to` becomes a handle to a fresh object that holds `from`.
  Claim,     ///< `into` gains a claim, `claim` or `name`, with `value`.
  Claims,    ///< `into` gains every claim of `from` (an object or JSON text);
             ///< with `to`, they take the place of those that were there.
  Remove,    ///< `into` loses the claim `claim` or `name`.
  Clear,     ///< `to` is emptied.
  Sign,      ///< `to` becomes a JWS over `from`.
  Encrypt,   ///< `to` becomes a JWE of `from` under `key`.
  UseKey,    ///< `key` will encrypt what `into` is encrypted to.
  Token,     ///< `from` is taken for a token.
  Encoded,   ///< `to` becomes the token that `from` was decoded from.
  Decode,    ///< `from` is a token; `to` becomes its payload, unencrypted.
  Payload,   ///< `to` becomes the payload of the decoded token `from`, alone.
  Decrypt,   ///< `from` is a JWE; `to` becomes its payload.
  Verify,    ///< `from` is a token or decoded token that is verified.
  Key,       ///< `to` becomes a key made of `from` (a fresh key without it).
  PublicKey, ///< Likewise, the half that anyone may know.
  Load,      ///< `to` becomes what `source` holds under the name `from`.
  Alias,     ///< `to` is the very object `from`, under another type.
  Carry,     ///< `from` goes on into `to` (replaced) or `into` (added).
  Hide,    ///< `to` holds nothing readable of `from`: a hash, a mask, a length.
  Digest,  ///< `to` becomes a hash, MAC or signature over `from`, with `key`.
  Part,    ///< `to` becomes `length` characters of `from` from `start` on.
  Find,    ///< The result is where `from` has `value`, sought from `start` on.
  Log,     ///< `from` is written to `channel`.
  Write,   ///< `from` is written to the stream or sink `into`.
  Channel, ///< `to` is a stream or sink that leads to `channel`.
  Open,    ///< `to` is a stream to the file `from`, which may be a log's.
  Names,   ///< `to` is the name under which a container has the element `from`.
  Element, ///< `to` is the element `name` of the object or container `from`.
  Pair,    ///< `to` is the pair of a claim's `name` and its `value`.
  Gather,  ///< `to` is a tuple of `from`, each apart.
  Pick,    ///< `to` is the member of the tuple `from` that is asked for.
  Call,    ///< The function `from` is called with `value`; `to` is its result.
  Bind,    ///< `to` is a function that calls `from` with `value`.
  Send,    ///< `from` leaves the program by `channel`.
  Request, ///< `from`, a request with its URL and all, is sent.
  Later,   ///< `to` is the span `value`; with `from`, that much later than it.
  Nothing, ///< Known, and of no concern to tokens.
};

/// Where a value may leave the program to.
enum class Channel : uint8_t {
  None,
  Log,
  Console,
  Trace,
  Exception,
  URL,
  Queue,
  Database,
  File,
  Network,
};

/// How a format argument is read, to tell which argument is shown how.
enum class FormatStyle : uint8_t {
  None,
  Printf, ///< `%s`, `%.8s`, `%.*s`.
  Braces, ///< std::format and fmt: `{}`, `{:.8}`.
  Pack,   ///< A JSON template: `{s:s, s:i}` (jansson's json_pack).
};

/// What kind of value a function says it handles, where its parameter's type
/// does not (`jwt_add_grant_bool` takes an int). In the order of
/// claims::ValueKind.
/// Those after Time say that the value is a span of so many of them: of an
/// expiry, from now on.
enum class ValueKind : uint8_t {
  Unknown,
  Text,
  Number,
  Boolean,
  Time,
  Microseconds,
  Milliseconds,
  Seconds,
  Minutes,
  Hours,
  Days,
};

/// Where a loaded value comes from.
enum class Source : uint8_t { None, File, Environment, Network };

/// An operand of an effect: an argument of the call, its object or its result.
struct Operand {
  enum KindTy : uint8_t {
    None,
    Argument, ///< `0`, `1`, ..: one argument.
    Rest,     ///< `2..`: that argument and all after it.
    This,     ///< `this`: the object of a member call.
    Result,   ///< `result`.
    Next,     ///< `+0`, `+1`: in a tag, the arguments after the tag.
    Kept,     ///< `kept`: what the function keeps until its next call.
  };
  KindTy Kind = None;
  uint8_t Index = 0;
  /// `0.secret` names a field of a struct that the argument is or points to,
  /// `0.jwk.id` one in a field.
  llvm::StringRef Field = {};
  /// `*0.out`: what the field points to.
  bool IsPointee = false;

  constexpr explicit operator bool() const { return Kind != None; }
};

/// One row of what a function does.
struct Effect {
  EffectKind Kind = EffectKind::Nothing;
  Operand To = {}, Into = {}, From = {}, Name = {}, Value = {}, Key = {},
          Header = {}, Format = {}, Start = {}, Length = {};
  /// How many characters a part leaves out from \c Start on.
  Operand Removed;
  /// The characters that a part ends before.
  Operand Until;
  /// A second input: the second operand of a concatenation, a second recipient.
  Operand And = {};
  /// What a verifier expects besides the signature, as claims.
  Operand Expects;
  /// What tells whether a token is right, where nothing is thrown.
  Operand Tells;
  /// The effect holds only where this argument is given: it is there, and is
  /// neither null, nor false, nor 0.
  Operand If;
  /// The effect holds only where it is not.
  Operand Unless;
  /// The name of the claim where the function itself fixes it ("aud").
  llvm::StringRef Claim = {};
  /// The value of the claim where the function itself fixes it.
  llvm::StringRef Text = {};
  /// A function of the program's own that says how one of its types is carried.
  llvm::StringRef By = {};
  /// True for a claim that goes into the JOSE header, readable even in a JWE.
  bool InHeader = false;
  models::Channel Channel = models::Channel::None;
  FormatStyle Style = FormatStyle::None;
  models::ValueKind ValueKind = models::ValueKind::Unknown;
  Source LoadedFrom = Source::None;
};

/// For functions that take tagged arguments up to an end mark
/// (`r_jwt_set_claims(jwt, R_JWT_CLAIM_ISS, "x", R_JWT_CLAIM_NOP)`).
struct Tag {
  llvm::StringRef Name = {}; ///< Enumerator or macro of the tag.
  uint8_t Takes = 0;         ///< How many arguments follow it.
  llvm::ArrayRef<Effect> Effects = {};
};

/// A function or method, and what it does.
struct Function {
  /// Qualified by namespaces and class, without template arguments and inline
  /// namespaces: `jwt::builder::sign`. A constructor is `C::C`.
  llvm::StringRef Name = {};
  /// The row holds only for calls with this many arguments; -1 for any.
  int8_t Arguments = -1;
  /// The row holds only if the result's type contains this; "" for any.
  llvm::StringRef Returns = {};
  /// The row holds only if parameter \c TypedParameter's type contains this.
  llvm::StringRef ParameterType = {};
  uint8_t TypedParameter = 0;
  llvm::ArrayRef<Effect> Effects = {};
  /// The first tagged argument, where there are tags.
  uint8_t TagsFrom = 0;
  llvm::ArrayRef<Tag> Tags = {};

  /// On how many things it depends whether the row holds.
  unsigned guards() const {
    return (Arguments >= 0) + !Returns.empty() + !ParameterType.empty();
  }
};

/// A variable whose text is not visible in headers, and what it holds
/// (`extern const char *CJOSE_HDR_ALG` is "alg").
struct Constant {
  llvm::StringRef Name = {};
  llvm::StringRef Text = {};
};

/// An object (`std::cout`) or a class (`QDebug`) that leads to a channel.
struct Outlet {
  llvm::StringRef Name = {};
  Channel To = Channel::None;
  bool IsType = false;
};

enum class WordKind : uint8_t {
  Mask,   ///< A function so named hides what it is given.
  Carry,  ///< An unseen function so named hands on what it is given.
  Log,    ///< An unseen function or class so named writes a log.
  Token,  ///< A variable whose last word is this holds a token.
  Party,  ///< A parameter whose last word is this names a party of the token.
  Digest, ///< A function so named hashes or signs what it is given.
  Encode, ///< A function so named writes what it is given in other characters.
  PerhapsToken, ///< A text so named is a token where the code is about tokens.
  OtherToken,   ///< Code so named is about tokens of another kind.
  AboutTokens,  ///< Code so named is about tokens.
  Getter,       ///< An unseen function so named returns what has a name.
  Url,          ///< A variable whose last word is this holds a URL.
  Fallback,     ///< A parameter so named is returned for want of another.
};
constexpr unsigned NumWordKinds = unsigned(WordKind::Fallback) + 1;

struct Word {
  llvm::StringRef Text = {};
  WordKind Kind = WordKind::Mask;
};

/// All rows of one library.
struct Library {
  llvm::StringRef Name = {};
  /// What the library is, in one line for the documentation.
  llvm::StringRef About = {};
  /// What to do about a claim that must not be read, with this library.
  llvm::StringRef Remedy = {};
  /// Distinctive names that only a program using this library mentions. A file
  /// that mentions none of any library's is left alone.
  llvm::ArrayRef<llvm::StringRef> Triggers = {};
  /// Functions in these namespaces that no row names carry every argument to
  /// their result and object.
  llvm::ArrayRef<llvm::StringRef> CarryingNamespaces = {};
  llvm::ArrayRef<Function> Functions = {}; ///< Sorted by name, guarded first.
  llvm::ArrayRef<Constant> Constants = {}; ///< Sorted by name.
  llvm::ArrayRef<Outlet> Outlets = {};     ///< Sorted by name.
  llvm::ArrayRef<Word> Words = {};         ///< Sorted by text.
};

} // namespace jwttidy::models

#endif // JWTTIDY_MODELS_MODEL_H
