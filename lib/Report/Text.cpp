//===- Text.cpp - Findings in words ---------------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Text.h"
#include "Facts/Redaction.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/Twine.h"

namespace jwttidy::report {

using llvm::StringRef;
using llvm::Twine;
using rules::Finding;
using rules::Rule;
using rules::Step;
using rules::StepKind;
using rules::Subject;

Level level(const Finding &F) {
  return F.Level == rules::Level::Note ? Level::Note : Level::Warning;
}

std::string quoted(StringRef Text) {
  // Of a redacted literal of the program's facts, what may be shown.
  if (std::optional<facts::RedactedText> Redacted = facts::readRedacted(Text)) {
    if (Redacted->Shown.empty())
      return ("a literal of " + Redacted->Length + " characters").str();
    if (Redacted->Shown.ends_with("…"))
      return ("'" + Redacted->Shown + "'").str();
    Text = Redacted->Shown;
  }
  bool IsName = Text.size() <= 64 && llvm::all_of(Text, [](char C) {
                  return llvm::isAlnum(C) || StringRef("_-.:/@ ").contains(C);
                });
  // A run without a separator this long is no name.
  size_t Longest = 0;
  llvm::SmallVector<StringRef, 8> Parts;
  llvm::SplitString(Text, Parts, "_-.:/@ ");
  for (StringRef Part : Parts)
    Longest = std::max(Longest, Part.size());
  if (IsName && Longest <= 32)
    return ("'" + Text + "'").str();
  std::string Shown;
  for (char C : Text.take_front(4))
    Shown += llvm::isPrint(C) ? C : '?';
  return "'" + Shown + "…'";
}

static StringRef target(StringRef Channel) {
  if (Channel == "console")
    return "the console";
  if (Channel == "trace")
    return "a trace";
  if (Channel == "exception")
    return "the text of an exception";
  if (Channel == "url")
    return "a URL";
  if (Channel == "queue")
    return "a message queue";
  if (Channel == "database")
    return "a database";
  if (Channel == "file")
    return "a file";
  if (Channel == "network")
    return "the network";
  return "the log";
}

std::string remedy(llvm::ArrayRef<const models::Library *> Libraries) {
  const models::Library *Only = nullptr;
  for (const models::Library *L : Libraries) {
    if (L->Triggers.empty() || L->Remedy.empty())
      continue;
    if (Only)
      return "";
    Only = L;
  }
  return Only ? Only->Remedy.str() : "";
}

/// The same of what is a secret: what a redacted literal shows of itself.
static std::string quotedSecret(StringRef Text) {
  if (facts::readRedacted(Text))
    return quoted(Text);
  StringRef Shown = Text.take_front(facts::ShownOfLong);
  if (Text.size() < facts::LongText || !llvm::all_of(Shown, llvm::isPrint))
    return ("a literal of " + Twine(Text.size()) + " characters").str();
  return ("'" + Shown + "…'").str();
}

static std::string secretMessage(const Finding &F) {
  StringRef What, Danger, Advice;
  switch (F.Subject) {
  case Subject::LiteralSignedToken:
    What = "a signed token";
    Danger = "use it and read its claims";
    Advice = "revoke it, and get one when it is needed";
    break;
  case Subject::LiteralEncryptedToken:
    What = "an encrypted token";
    Danger = "use it";
    Advice = "revoke it, and get one when it is needed";
    break;
  default:
    What = "a token's key";
    Danger = "make or read tokens";
    Advice = "replace it, and load the new one from where secrets are kept";
    break;
  }
  return (What + " stands in the source code (" + quotedSecret(F.Name) +
          "); whoever reads the code can " + Danger + "; " + Advice)
      .str();
}

static std::string urlMessage(const Finding &F) {
  StringRef What;
  switch (F.Subject) {
  case Subject::PlainEndpoint:
    return "a token is sent by http, which encrypts nothing; whoever is on the "
           "way can read it; use https";
  case Subject::UncheckedPeer:
    return "a token is sent to a server whose certificate is not checked; "
           "whoever answers in its place gets it; check the certificate";
  case Subject::EncryptedToken:
    What = "encrypted token";
    break;
  case Subject::NamedToken:
    return quoted(F.Name) +
           ", by its name a token, is put into a URL, which histories and logs "
           "keep; send it in the Authorization header or in the body";
  case Subject::ReceivedToken:
    What = "received token";
    break;
  default:
    What = "signed token";
    break;
  }
  return (What + " is put into a URL, which histories and logs keep; send it "
                 "in the Authorization header or in the body")
      .str();
}

static std::string claimMessage(const Finding &F, StringRef Remedy) {
  StringRef Advice =
      Remedy.empty()
          ? "encrypt the token (nest the JWS in a JWE), or leave the "
            "claim out"
          : Remedy;
  std::string What;
  StringRef Category = claims::describe(F.Sensitive.Kind);
  if (F.Subject == Subject::ClaimByValue)
    What = (Twine(F.Name.empty() ? "a claim" : "claim ") +
            (F.Name.empty() ? "" : quoted(F.Name)) + " is filled from '" +
            F.Detail + "' (" + Category + ") and")
               .str();
  else
    What = ("claim " + quoted(F.Name) + " (" + Category + ")").str();
  if (F.InHeader)
    return What + " stands in the JOSE header, which is readable even in a "
                  "JWE; put it into an encrypted payload, or leave it out";
  if (F.IsEncrypted)
    return What + " is in an encrypted token, where its recipient and whoever "
                  "gets its key can read it; leave the claim out";
  return (What +
          " can be read by whoever holds the token: it is signed, not "
          "encrypted; " +
          Advice)
      .str();
}

static std::string logMessage(const Finding &F) {
  StringRef What, Advice;
  switch (F.Subject) {
  case Subject::SignedToken:
    What = "signed token";
    Advice = "whoever reads it can use the token and read its claims; log its "
             "'jti' instead";
    break;
  case Subject::EncryptedToken:
    What = "encrypted token";
    Advice = "whoever reads it can use the token; log its 'jti' instead";
    break;
  case Subject::ReceivedToken:
    What = "received token";
    Advice = "whoever reads it can use the token and read its claims; log its "
             "'jti' instead";
    break;
  case Subject::NamedToken:
    return (Twine(quoted(F.Name)) + ", by its name a token, is written to " +
            target(flow::spell(F.To)) +
            "; whoever reads it can use the token; log its 'jti' instead")
        .str();
  case Subject::DecodedPayload:
    What = "decoded payload";
    Advice = "log the names of its claims, or its 'jti', instead";
    break;
  case Subject::DecryptedPayload:
    What = "decrypted payload";
    Advice = "what was encrypted to be kept secret is in clear there; log the "
             "names of its claims, or its 'jti', instead";
    break;
  default:
    What = "token's key";
    Advice = "whoever reads it can make or read tokens; log its 'kid' instead";
    break;
  }
  return (What + " is written to " + target(flow::spell(F.To)) + "; " + Advice)
      .str();
}

static std::string algorithmMessage(const Finding &F) {
  switch (F.Subject) {
  case Subject::NoSignature:
    if (F.Detail == "default")
      return "no algorithm is chosen, so that the token has no signature: "
             "anyone can make one like it; sign it with a key";
    return "algorithm 'none' leaves the token without a signature: anyone can "
           "make one like it; sign it with a key";
  case Subject::NoSignatureAccepted:
    return "algorithm 'none' is accepted: a token that anyone made passes; "
           "accept only the algorithm that the issuer signs with";
  case Subject::BrokenEncryption:
    return "algorithm " + quoted(F.Name) +
           " encrypts the token's key with PKCS #1 v1.5, which answers of the "
           "recipient can undo; use 'RSA-OAEP-256' or 'ECDH-ES+A256KW'";
  case Subject::ShortSecret: {
    unsigned Bits = 0;
    F.Name.empty() || StringRef(F.Name).drop_front(2).getAsInteger(10, Bits);
    return "secret of " + F.Detail + " byte" + (F.Detail == "1" ? "" : "s") +
           " is shorter than the hash of " + quoted(F.Name) + ", which has " +
           std::to_string(Bits / 8) +
           ": whoever has a token can try out secrets; use as many random "
           "bytes, or more";
  }
  case Subject::ShortKey:
    return "RSA key of " + F.Detail +
           " bits is too short for a token; make it 2048 bits or more";
  case Subject::MixedAlgorithms:
    return "verifier accepts " + quoted(F.Name) + " besides " +
           quoted(F.Detail) +
           ": where secrets and public keys are mixed up, a token signed with "
           "the public key as the secret passes; accept one of the two";
  case Subject::TwoAlgorithms:
    return "one key is used with " + quoted(F.Name) + " here and with " +
           quoted(F.Detail) +
           " elsewhere; give each algorithm a key of its "
           "own";
  case Subject::EncryptsWithSigningKey:
    return "one key encrypts here and signs elsewhere; encrypt with a key of "
           "its own";
  case Subject::SignsWithEncryptionKey:
    return "one key signs here and encrypts elsewhere; sign with a key of its "
           "own";
  case Subject::Compression:
    return "'zip' compresses the token before it is encrypted: its length "
           "tells of what is in it; leave 'zip' out";
  case Subject::FewIterations:
    return "a password is turned into a key with " + F.Detail +
           " iterations: whoever has the token can try out passwords; take "
           "1000 at the very least, or a random key";
  default:
    return "";
  }
}

static std::string verificationMessage(const Finding &F) {
  std::string Claim = F.Name.empty() ? "a claim" : "claim " + quoted(F.Name);
  switch (F.Subject) {
  case Subject::VerifiedLate:
    return Claim + " of a token leaves here before the token is verified; "
                   "verify the token first";
  case Subject::AudienceNotVerified:
    return "the token is verified without its audience, so that one that was "
           "issued for another service is accepted; expect the 'aud' of this "
           "service";
  case Subject::AnyAlgorithm:
    return "the token is verified by whatever algorithm it names, so that one "
           "that is signed with the public key as a secret is accepted; "
           "compare its 'alg' with the issuer's";
  case Subject::EncryptedThenSigned:
    return "a JWE is signed here; sign the claims first, and encrypt the "
           "signed token (RFC 7519, section 11.2)";
  case Subject::NoContentType:
    return "a signed token is encrypted without the header 'cty: JWT', which "
           "tells the recipient that there is a token to verify inside";
  case Subject::OtherContentType:
    return "a signed token is encrypted with the content type " +
           quoted(F.Name) + "; it has to be 'cty: JWT'";
  case Subject::InnerNotVerified:
    return Claim + " is used from a token that is decrypted and never "
                   "verified: whoever has the encryption key can write it; "
                   "verify the inner signature first";
  default:
    return Claim + " is used from a token that is decoded here and never "
                   "verified; verify its signature first";
  }
}

/// So many seconds, in the largest unit that they fill: `24 hours`, `7 days`.
static std::string span(StringRef Text) {
  uint64_t Seconds = 0;
  Text.getAsInteger(10, Seconds);
  static constexpr std::pair<uint64_t, StringRef> Units[] = {
      {24 * 60 * 60, "day"}, {60 * 60, "hour"}, {60, "minute"}, {1, "second"}};
  for (auto [Size, Name] : Units)
    if (Seconds % Size == 0 && Seconds / Size > (Name == "day" ? 1 : 0))
      return (Twine(Seconds / Size) + " " + Name + (Seconds == Size ? "" : "s"))
          .str();
  return (Twine(Seconds) + " seconds").str();
}

/// The day that so many seconds after 1970 are in; "" for one that no calendar
/// has.
static std::string date(StringRef Text) {
  int64_t Seconds = 0;
  Text.getAsInteger(10, Seconds);
  constexpr int64_t Day = 24 * 60 * 60, Last = 253402300799; // Of 9999.
  if (Seconds > Last)
    return "";
  int64_t Days = Seconds / Day;
  auto IsLeap = [](int64_t Year) {
    return (Year % 4 == 0 && Year % 100 != 0) || Year % 400 == 0;
  };
  int64_t Year = 1970;
  for (; Days >= 365 + IsLeap(Year); ++Year)
    Days -= 365 + IsLeap(Year);
  static constexpr int Lengths[] = {31, 28, 31, 30, 31, 30,
                                    31, 31, 30, 31, 30, 31};
  unsigned Month = 0;
  for (; Days >= Lengths[Month] + (Month == 1 && IsLeap(Year)); ++Month)
    Days -= Lengths[Month] + (Month == 1 && IsLeap(Year));
  auto TwoDigits = [](int64_t Number) {
    return (Number < 10 ? "0" : "") + std::to_string(Number);
  };
  return std::to_string(Year) + "-" + TwoDigits(Month + 1) + "-" +
         TwoDigits(Days + 1);
}

static std::string lifetimeMessage(const Finding &F) {
  switch (F.Subject) {
  case Subject::ExpiryNotEnforced:
    return "claim " + quoted(F.Name) +
           " is no expiry that a library enforces; put the time into 'exp'";
  case Subject::LifetimeTooLong:
    return (Twine("the ") + (F.IsRefreshToken ? "refresh token" : "token") +
            " lives for " + span(F.Detail) + ", longer than " + span(F.Name) +
            "; whoever gets hold of it can use it all that time; shorten it" +
            (F.IsRefreshToken ? "" : ", and renew it when it is needed"))
        .str();
  case Subject::ConstantExpiry: {
    std::string Date = date(F.Detail);
    return (Twine("every token expires at the same constant time") +
            (Date.empty() ? "" : ", " + Date) +
            ", whenever it is issued; add a lifetime to the time of issue")
        .str();
  }
  case Subject::ExpiryInThePast:
    return "'exp' is " + F.Detail +
           " seconds after 1970, long ago: it is a date (RFC 7519, section "
           "4.1.4), not a lifetime; add the time of issue";
  case Subject::ExpiresAtIssue:
    return "the token expires when it is issued, or before; add a lifetime to "
           "the time of issue";
  case Subject::ExpiryNotVerified:
    return "the expiry of tokens is not verified: they are taken for ever; do "
           "not switch it off";
  case Subject::ExpiryForgiven:
    return "tokens are taken for " + span(F.Detail) +
           " after they have expired; a leeway is for clocks that differ, a "
           "few minutes at most";
  default:
    return "the token never expires: it has no 'exp', and whoever gets hold of "
           "it can use it for ever; add one";
  }
}

static std::string audienceMessage(const Finding &F) {
  switch (F.Subject) {
  case Subject::AnyAudience:
    return "audience '" + F.Name +
           "' is no recipient's name: every recipient may take the token for "
           "its own; name the one it is for";
  case Subject::EmptyAudience:
    return "the token's audience is empty; name the recipient it is for";
  case Subject::ManyAudiences:
    return "the token is for " + F.Detail +
           " audiences: each of them can use it with the others; issue one "
           "for each";
  default:
    return "the token has no audience: any recipient may take it for its own; "
           "name the one it is for in 'aud'";
  }
}

std::string message(const Finding &F, StringRef Remedy) {
  switch (F.Rule) {
  case Rule::SensitiveClaimNotEncrypted:
    return claimMessage(F, Remedy);
  case Rule::TokenLogged:
    return logMessage(F);
  case Rule::TokenLifetime:
    return lifetimeMessage(F);
  case Rule::Audience:
    return audienceMessage(F);
  case Rule::SharedEncryptionKey:
    if (F.Subject == Subject::TwoRecipients)
      return "one key is given to two recipients of this JWE; give each "
             "recipient a key of its own";
    return "encryption key serves audience " + quoted(F.Name) +
           " here and audience " + quoted(F.Detail) +
           " elsewhere; give each audience a key of its own";
  case Rule::WeakAlgorithm:
    return algorithmMessage(F);
  case Rule::UnverifiedToken:
  case Rule::NestedOrder:
    return verificationMessage(F);
  case Rule::HardcodedSecret:
    return secretMessage(F);
  case Rule::TokenInUrl:
    return urlMessage(F);
  default:
    return "";
  }
}

/// What a message calls a field (`Record::field`) or a global (by its USR).
static std::string shortName(StringRef Name) {
  if (size_t At = Name.rfind('@'); At != StringRef::npos)
    Name = Name.drop_front(At + 1);
  if (size_t Colons = Name.rfind("::"); Colons != StringRef::npos)
    Name = Name.drop_front(Colons + 2);
  return Name.str();
}

std::string note(const Step &S) {
  switch (S.Kind) {
  case StepKind::ClaimAdded:
    return "claim added here";
  case StepKind::Signed:
    return "signed here, not encrypted";
  case StepKind::Encrypted:
    return "encrypted here";
  case StepKind::Decoded:
    return "decoded here";
  case StepKind::Decrypted:
    return "decrypted here";
  case StepKind::HandedOn:
    return "by way of this call";
  case StepKind::Returned:
    return "leaves unencrypted here: returned to callers out of sight";
  case StepKind::Passed:
    return "leaves unencrypted here: passed to '" + S.Name +
           "', whose body is not in sight";
  case StepKind::Stored:
    return S.Name.empty()
               ? "leaves unencrypted here: stored where it outlives this "
                 "function"
               : "leaves unencrypted here: stored in '" + shortName(S.Name) +
                     "', which outlives this function";
  case StepKind::Sent:
  case StepKind::WrittenTo:
    return ("leaves unencrypted here: written to " + target(S.Name)).str();
  case StepKind::UsedForAudience:
    return "used for audience " + quoted(S.Name) + " here";
  case StepKind::KeyMade:
    return "the key is made here";
  case StepKind::Signs:
    return "signed here";
  case StepKind::Verifies:
    return "verified here";
  case StepKind::OutcomeIgnored:
    return "verified here, but nothing depends on the outcome";
  case StepKind::Allowed:
    return quoted(S.Name) + " is accepted here";
  case StepKind::ClaimRead:
    return S.Name.empty() ? "a claim is read here"
                          : "claim " + quoted(S.Name) + " is read here";
  case StepKind::PayloadKept:
    return S.Name.empty()
               ? "its payload is kept here"
               : "its payload is kept in '" + shortName(S.Name) + "' here";
  case StepKind::KeyUsed:
    return "used as a key here";
  case StepKind::PutIntoUrl:
    return "put into a URL here";
  case StepKind::RequestSent:
    return "sent with the token here";
  case StepKind::ExpiryAdded:
    return "becomes the token's 'exp' here";
  case StepKind::OtherAudience:
    return "another token is for audience " + quoted(S.Name);
  }
  return "";
}

std::string note(const rules::Change &C) {
  return ("use '" + C.New + "' instead of '" + C.Old + "'").str();
}

} // namespace jwttidy::report
