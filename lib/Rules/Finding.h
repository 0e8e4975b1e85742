//===- Finding.h - What a rule found ----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Findings as data. The report puts them into words.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_RULES_FINDING_H
#define JWTTIDY_RULES_FINDING_H

#include "Claims/Claims.h"
#include "Flow/Solver.h"
#include "Rules/Options.h"
#include <optional>
#include <string>
#include <vector>

namespace jwttidy::rules {

enum class Rule : uint8_t {
  SensitiveClaimNotEncrypted,
  TokenLogged,
  SharedEncryptionKey,
  NestedOrder,
  HardcodedSecret,
  TokenLifetime,
  Audience,
  UnverifiedToken,
  WeakAlgorithm,
  TokenInUrl,
};
constexpr unsigned NumRules = unsigned(Rule::TokenInUrl) + 1;

/// What the finding is about, within its rule.
enum class Subject : uint8_t {
  // Rule::SensitiveClaimNotEncrypted.
  ClaimByName,  ///< The claim \c Name is sensitive.
  ClaimByValue, ///< The claim \c Name is filled from \c Detail.
  // Rule::TokenLogged, of tokens and payloads the gravest first.
  SignedToken,
  ReceivedToken,
  EncryptedToken,
  NamedToken, ///< What is called \c Name.
  DecryptedPayload,
  DecodedPayload,
  Key,
  // Rule::SharedEncryptionKey.
  TwoAudiences, ///< The audience \c Name here, and \c Detail before.
  TwoRecipients,
  // Rule::WeakAlgorithm.
  NoSignature,
  NoSignatureAccepted,
  BrokenEncryption, ///< The algorithm \c Name.
  ShortSecret,      ///< Of \c Detail bytes, for \c Name.
  ShortKey,         ///< An RSA key of \c Detail bits.
  MixedAlgorithms,  ///< A verifier that takes \c Name here, and \c Detail.
  TwoAlgorithms,    ///< One key for \c Name here, and \c Detail before.
  EncryptsWithSigningKey, ///< One that signs with \c Detail.
  SignsWithEncryptionKey, ///< With \c Name.
  Compression,
  FewIterations, ///< \c Detail of them, for a password.
  // Rule::UnverifiedToken.
  NeverVerified,
  VerifiedLate,
  AudienceNotVerified,
  AnyAlgorithm, ///< The token says by which it is verified.
  // Rule::NestedOrder.
  EncryptedThenSigned,
  NoContentType,
  OtherContentType, ///< Which is \c Name.
  InnerNotVerified,
  // Rule::HardcodedSecret.
  LiteralSignedToken, ///< The literal \c Name is or holds one.
  LiteralEncryptedToken,
  LiteralKey,
  // Rule::TokenInUrl, besides those of tokens.
  PlainEndpoint, ///< A request that carries a token goes over `http://`.
  UncheckedPeer, ///< It goes to whoever answers.
  // Rule::TokenLifetime. \c Detail is a number of seconds.
  NoExpiry,
  ExpiryNotEnforced, ///< There is the claim \c Name instead.
  LifetimeTooLong,   ///< Of \c Detail seconds, where \c Name is the limit.
  ConstantExpiry,    ///< At \c Detail seconds after 1970, whenever issued.
  ExpiryInThePast,   ///< Likewise, a span rather than a date.
  ExpiresAtIssue,    ///< Or before.
  ExpiryNotVerified,
  ExpiryForgiven, ///< For \c Detail seconds.
  // Rule::Audience.
  NoAudience,
  AnyAudience,   ///< The audience \c Name stands for all.
  EmptyAudience, ///< It is "".
  ManyAudiences, ///< \c Detail of them.
};

enum class StepKind : uint8_t {
  ClaimAdded,
  Signed,
  Encrypted,
  Decoded,
  Decrypted,
  HandedOn, ///< The call that leads to the next step.
  Returned, ///< To callers out of sight.
  Passed,   ///< To \c Name, whose body is not in sight.
  Stored,   ///< In \c Name, which outlives the function.
  Sent,     ///< To \c Name.
  WrittenTo,
  UsedForAudience, ///< The key, for \c Name.
  KeyMade,
  Signs, ///< Whether it is encrypted later is of no concern.
  Verifies,
  OutcomeIgnored, ///< Of a verification.
  Allowed,        ///< The algorithm \c Name, by a verifier.
  ClaimRead,      ///< The claim \c Name.
  PayloadKept,    ///< In \c Name.
  KeyUsed,
  PutIntoUrl,
  RequestSent,
  ExpiryAdded,
  OtherAudience, ///< A token is for \c Name.
};

/// How grave a finding is, as reports tell it.
enum class Level : uint8_t { Warning, Note };

struct Step {
  StepKind Kind;
  flow::PlaceId Place = 0;
  std::string Name;
  bool operator==(const Step &) const = default;
};

/// What may stand at the beginning of a literal instead of what does. It is
/// offered, not made: who reads the token has to agree.
struct Change {
  flow::PlaceId Place = 0;
  llvm::StringLiteral Old, New;
};

struct Finding {
  rules::Rule Rule;
  rules::Subject Subject;
  /// The line that a reviewer would change.
  flow::PlaceId Primary = 0;
  std::string Name, Detail;
  claims::Sensitivity Sensitive{claims::Category::Custom,
                                claims::Severity::High};
  bool InHeader = false;
  /// Of a claim: it is in a JWE, and still too much.
  bool IsEncrypted = false;
  /// Of a lifetime: the token is one to get others with.
  bool IsRefreshToken = false;
  rules::Level Level = rules::Level::Warning;
  flow::Channel To = flow::Channel::None;
  /// From the source to the sink.
  std::vector<Step> Steps;
  std::optional<rules::Change> Change;
};

/// What rules need besides the solution.
struct Context {
  const flow::Solution &Solved;
  const claims::Vocabulary &Vocabulary;
  /// Does the first place stand before the second in the sources?
  llvm::function_ref<bool(flow::PlaceId, flow::PlaceId)> IsBefore;
  const rules::Options &Options;
  /// The path of the file that a place is in; "" where nobody knows.
  llvm::function_ref<std::string(flow::PlaceId)> PathOf;
};

std::vector<Finding> findSensitiveClaims(const Context &C);
std::vector<Finding> findLoggedTokens(const Context &C);
std::vector<Finding> findSharedKeys(const Context &C);
/// Signed and encrypted tokens in the wrong order.
std::vector<Finding> findNestedOrder(const Context &C);
std::vector<Finding> findHardcodedSecret(const Context &C);
/// What is wrong with a token's lifetime, and with its audience.
std::vector<Finding> findIssuedTokens(const Context &C);
/// Of Rule::UnverifiedToken, and of Rule::NestedOrder where what was not
/// verified came out of a JWE.
std::vector<Finding> findUnverifiedToken(const Context &C);
std::vector<Finding> findWeakAlgorithm(const Context &C);
std::vector<Finding> findTokenInUrl(const Context &C);

/// All findings, rule by rule; of one rule, one for each place and subject, in
/// source order.
std::vector<Finding> findAll(const Context &C);

/// Appends the calls that lead to a trace's last place.
void addCalls(std::vector<Step> &Steps, const flow::Universe &U,
              flow::TraceId Trace);
/// The place at the end of a trace.
flow::PlaceId innermost(const flow::Universe &U, flow::TraceId Trace);

} // namespace jwttidy::rules

#endif // JWTTIDY_RULES_FINDING_H
