//===- WeakAlgorithm.cpp - Weak algorithms and keys of tokens -------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What makes a token that others can make or read, too: no signature at all,
/// an encryption that is known to be broken, a secret that can be guessed, one
/// key under several algorithms.
///
/// The algorithm is the parameter `alg` of a header, or of the object that
/// holds the key; models say where a library keeps it. What an algorithm and
/// its key are is what may have gone in; that nothing else is, need not be
/// proven.
///
//===----------------------------------------------------------------------===//

#include "Claims/Algorithms.h"
#include "Facts/Redaction.h"
#include "Flow/Json.h"
#include "Flow/Markers.h"
#include "Rules/Finding.h"
#include "Rules/KeyIdentity.h"
#include "Rules/LiteralPlaces.h"
#include "Rules/Payload.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <map>
#include <set>

namespace jwttidy::rules {

using claims::Algorithm;
using claims::AlgorithmKind;
using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::EventKind;
using flow::PlaceId;
using flow::TraceId;
using flow::ValueId;

namespace {
/// RFC 7518, section 3.3 and 4.2.
constexpr unsigned MinRsaBits = 2048;
/// RFC 7518, section 4.8.1.2.
constexpr unsigned MinIterations = 1000;

/// One algorithm that a token or verifier may have.
struct Choice {
  const Algorithm *What = nullptr;
  /// Where it is chosen.
  PlaceId Place = 0;
  /// Where it came to be the token's or verifier's.
  TraceId At = 0;
  /// It is one of several that a single text may be; not a member of a list.
  bool IsAlternative = false;
};

/// What headers and key objects say.
struct Parameters {
  llvm::SmallVector<Choice, 2> Algorithms;
  /// It is the token that says by which algorithm it is verified.
  bool TakesAny = false;
  PlaceId Compression = 0;
  PlaceId FewIterations = 0;
  unsigned Iterations = 0;
};

/// A key as the object that holds it was made of it.
struct Piece {
  ValueId Material = 0;
  /// Where that object was made; 0 for a key that is used as it is.
  PlaceId MadeAt = 0;
  PlaceId Place = 0;
};

/// One key at work.
struct Use {
  unsigned Function = 0;
  const Event *At = nullptr;
  Identity Key;
  /// Null where it encrypts.
  const Algorithm *Signs = nullptr;
};

class WeakAlgorithm {
public:
  explicit WeakAlgorithm(const Context &C)
      : C(C), U(C.Solved.universe()), Keys(C), Places(C.Solved.program()) {}

  std::vector<Finding> find() {
    for (size_t I = 0; I != C.Solved.program().Functions.size(); ++I)
      for (const Event &E : C.Solved.function(I).Events) {
        switch (E.Kind) {
        case EventKind::Sign:
          judgeToken(I, E);
          break;
        case EventKind::Encrypt:
          judgeEncryption(I, E);
          break;
        case EventKind::Verify:
          judgeVerifier(E);
          break;
        default:
          break;
        }
      }
    // Where a token is made with it tells more than where the key was handed
    // on.
    for (bool IsAtWork : {true, false})
      for (size_t I = 0; I != C.Solved.program().Functions.size(); ++I)
        for (const Event &E : C.Solved.function(I).Events)
          if (isAtWork(E) == IsAtWork)
            judgeSizes(E);
    judgeUses();
    return std::move(Findings);
  }

private:
  const Context &C;
  flow::Universe &U;
  const KeyIdentity Keys;
  LiteralPlaces Places;
  std::vector<Finding> Findings;
  std::vector<Use> Uses;
  std::set<PlaceId> ShortKeys; ///< That were told of.

  //===--------------------------------------------------------------------===//
  // What values say
  //===--------------------------------------------------------------------===//

  /// The number that a parameter has, or nothing.
  std::optional<unsigned> numberOf(const PayloadClaim &Claim) const {
    unsigned Number;
    if (!Claim.LiteralValue.getAsInteger(10, Number))
      return Number;
    for (AtomId Id : U.atoms(Claim.Value))
      if (const Atom &A = U.atom(Id);
          A.Kind != AtomKind::Named && !U.text(A.Name).getAsInteger(10, Number))
        return Number;
    return std::nullopt;
  }

  void note(const PayloadClaim &Claim, Parameters &P) const {
    if (Claim.Name == flow::AlgorithmParameter) {
      auto Add = [&](llvm::StringRef Name, PlaceId Place) {
        if (const Algorithm *Known = claims::algorithm(Name))
          P.Algorithms.push_back({Known, Place ? Place : Claim.Primary,
                                  Claim.At,
                                  Claim.Kind == flow::ValueKind::Text});
      };
      Add(Claim.LiteralValue, 0);
      P.TakesAny |= hasText(Claim.Value, flow::AnyAlgorithm);
      for (AtomId Id : U.atoms(Claim.Value))
        if (const Atom &A = U.atom(Id); A.Kind == AtomKind::Text)
          Add(U.text(A.Name), innermost(U, A.At));
    } else if (Claim.Name == "zip") {
      bool HasText = llvm::any_of(U.atoms(Claim.Value), [&](AtomId Id) {
        return U.atom(Id).Kind == AtomKind::Text;
      });
      if (HasText || !Claim.LiteralValue.empty())
        P.Compression = Claim.Primary;
    } else if (Claim.Name == "p2c") {
      std::optional<unsigned> Number = numberOf(Claim);
      if (Number && *Number < MinIterations) {
        P.FewIterations = Claim.Primary;
        P.Iterations = *Number;
      }
    }
  }

  /// What the object or document that is a key says of itself.
  void noteKey(ValueId Key, Parameters &P, unsigned Depth = 0) const {
    if (Depth > flow::Universe::MaxDepth)
      return;
    if (!Depth)
      forEachClaim(U, Key, [&](const PayloadClaim &Claim) { note(Claim, P); });
    for (AtomId Id : U.atoms(Key))
      if (const Atom &A = U.atom(Id);
          A.Kind == AtomKind::Key || A.Kind == AtomKind::UsedKey) {
        forEachClaim(U, A.First,
                     [&](const PayloadClaim &Claim) { note(Claim, P); });
        noteKey(A.First, P, Depth + 1);
      }
  }

  llvm::SmallVector<Piece, 2> piecesOf(ValueId Key, PlaceId UsedAt) const {
    llvm::SmallVector<Piece, 2> Pieces;
    llvm::SmallVector<AtomId, 4> Bare, Claims;
    for (AtomId Id : U.atoms(Key)) {
      const Atom &A = U.atom(Id);
      if (A.Kind == AtomKind::Key)
        Pieces.push_back({A.First, innermost(U, A.At), A.Primary});
      else if (A.Kind == AtomKind::UsedKey)
        llvm::append_range(Pieces, piecesOf(A.First, A.Primary));
      else
        (A.Kind == AtomKind::Claim ? Claims : Bare).push_back(Id);
    }
    // What an object says of its key, it says where it is made.
    for (Piece &One : Pieces)
      for (AtomId Id : Claims)
        if (One.MadeAt && innermost(U, U.atom(Id).At) == One.MadeAt)
          One.Material = U.join(One.Material, U.value(Id));
    bool IsKey = llvm::any_of(Bare, [&](AtomId Id) {
      AtomKind Kind = U.atom(Id).Kind;
      return Kind == AtomKind::Text || Kind == AtomKind::In ||
             Kind == AtomKind::External ||
             // Random bytes, where no object holds the key.
             (Kind == AtomKind::Reference && Pieces.empty());
    });
    if (IsKey) {
      Bare.append(Claims);
      Pieces.push_back({U.value(Bare), 0, UsedAt});
    }
    return Pieces;
  }

  /// How many bytes the value has at least in one case; nothing if nobody
  /// knows.
  std::optional<unsigned> octetsOf(ValueId Key, unsigned Depth = 0) const {
    std::optional<unsigned> Fewest;
    bool HasOthers = false;
    for (AtomId Id : U.atoms(Key)) {
      AtomKind Kind = U.atom(Id).Kind;
      HasOthers |= Kind == AtomKind::In || Kind == AtomKind::External ||
                   Kind == AtomKind::Changed || Kind == AtomKind::Many;
    }
    bool IsBase64 = false, IsHex = false;
    for (AtomId Id : U.atoms(Key))
      if (const Atom &A = U.atom(Id); A.Kind == AtomKind::Claim && !A.Second) {
        IsBase64 |= isNamed(A, flow::Base64Parameter);
        IsHex |= isNamed(A, flow::HexParameter);
      }
    for (AtomId Id : U.atoms(Key)) {
      const Atom &A = U.atom(Id);
      std::optional<unsigned> Octets;
      // A parameter that is not constant is one that nobody knows.
      if (A.Kind == AtomKind::Claim && isNamed(A, flow::BytesParameter))
        if (std::optional<unsigned> Number = numberOf({.Value = A.Second}))
          return Number;
      if (A.Kind == AtomKind::Claim && isNamed(A, flow::BitsParameter))
        if (std::optional<unsigned> Number = numberOf({.Value = A.Second}))
          return *Number / 8;
      // An address or a path is what another way through the program puts
      // there.
      if (A.Kind == AtomKind::Text &&
          flow::mayBeKey(facts::secretKind(U.text(A.Name))))
        Octets = octetsOfText(U.text(A.Name));
      else if (A.Kind == AtomKind::Key && Depth < flow::Universe::MaxDepth)
        Octets = octetsOf(A.First, Depth + 1);
      // What a member is by default, or what another function kept there.
      else if (A.Kind == AtomKind::In && Depth < flow::Universe::MaxDepth)
        Octets = octetsOf(C.Solved.stored(A.Where), Depth + 1);
      // A literal that was decoded is shorter than it stands there.
      if (Octets && A.Kind == AtomKind::Text)
        *Octets = IsHex ? *Octets / 2 : IsBase64 ? *Octets * 3 / 4 : *Octets;
      // What stands between two pieces of a key is no key.
      constexpr unsigned Separator = 3;
      if (!Octets || !*Octets || (HasOthers && *Octets <= Separator))
        continue;
      if (!Fewest || *Octets < *Fewest)
        Fewest = Octets;
    }
    return Fewest;
  }

  bool hasText(ValueId V, llvm::StringRef Text) const {
    return llvm::any_of(U.atoms(V), [&](AtomId Id) {
      return U.atom(Id).Kind == AtomKind::Text &&
             U.text(U.atom(Id).Name) == Text;
    });
  }
  bool isNamed(const Atom &Claim, llvm::StringRef Name) const {
    return hasText(Claim.First, Name);
  }

  static unsigned lengthOf(llvm::StringRef Text) {
    unsigned Length = Text.size();
    if (std::optional<facts::RedactedText> Redacted = facts::readRedacted(Text))
      Redacted->Length.getAsInteger(10, Length);
    return Length;
  }

  /// \returns how many bytes a literal key has: of a JWK, its member `k`, which
  /// is base64url. Nothing for keys of another kind.
  static std::optional<unsigned> octetsOfText(llvm::StringRef Text) {
    if (Text.starts_with("-----BEGIN"))
      return std::nullopt;
    bool IsJwk = false;
    std::optional<unsigned> Octets;
    flow::forEachMember(Text, [&](llvm::StringRef Name, llvm::StringRef Value) {
      IsJwk = true;
      if (Name == "k" && !Value.empty())
        Octets = lengthOf(Value) * 3 / 4;
    });
    return IsJwk ? Octets : lengthOf(Text);
  }

  //===--------------------------------------------------------------------===//
  // Findings
  //===--------------------------------------------------------------------===//

  Finding &report(Subject What, PlaceId Primary, const Event &E) {
    Finding F;
    F.Rule = Rule::WeakAlgorithm;
    F.Subject = What;
    PlaceId Here = innermost(U, E.At);
    F.Primary = Primary ? Primary : Here;
    addCalls(F.Steps, U, E.At);
    StepKind Kind = E.Kind == EventKind::Encrypt  ? StepKind::Encrypted
                    : E.Kind == EventKind::Verify ? StepKind::Verifies
                                                  : StepKind::Signs;
    if (Here != F.Primary)
      F.Steps.push_back({Kind, Here, ""});
    Findings.push_back(std::move(F));
    return Findings.back();
  }

  void judgeToken(unsigned Function, const Event &E) {
    for (AtomId Id : U.atoms(E.First)) {
      const Atom Token = U.atom(Id);
      if (Token.Kind != AtomKind::Signed)
        continue;
      Parameters P;
      auto Note = [&](const PayloadClaim &Claim) { note(Claim, P); };
      forEachHeaderClaim(U, Token.First, Note);
      forEachClaim(U, Token.Second, Note);
      // A key that is kept with what it signs.
      ValueId Key = E.Second;
      llvm::SmallVector<AtomId, 2> Kept;
      for (AtomId Inner : U.atoms(Token.First))
        if (U.atom(Inner).Kind == AtomKind::UsedKey)
          Kept.push_back(Inner);
      noteKey(Key, P);
      ValueId KeptKeys = U.value(Kept);
      noteKey(KeptKeys, P);
      for (const Choice &One : P.Algorithms)
        if (One.What->Kind == AlgorithmKind::None)
          report(Subject::NoSignature, One.Place, E);
      if (!Key && Kept.empty() && isNoneByDefault(Token))
        report(Subject::NoSignature, 0, E).Detail = "default";
      judgeSecrets(U.join(Key, KeptKeys), P, E);
      for (AtomId Inner : Kept)
        Key = U.join(Key, U.atom(Inner).First);
      const Algorithm *Only = nullptr;
      bool IsOne = true;
      for (const Choice &One : P.Algorithms)
        if (One.What->signs()) {
          IsOne &= !Only || Only == One.What;
          Only = One.What;
        }
      if (Only && IsOne && Only->Kind != AlgorithmKind::None)
        addUse(Function, E, Key, Only);
    }
  }

  /// Some libraries sign with `none` whatever nobody chose an algorithm for:
  /// that nobody did is a must.
  bool isNoneByDefault(const Atom &Token) const {
    bool IsDefault = false, IsChosen = false;
    forEachHeaderClaim(U, Token.First, [&](const PayloadClaim &Claim) {
      IsDefault |= Claim.Name == flow::NoneByDefaultParameter;
      IsChosen |= Claim.Name.empty() || Claim.Name == flow::AlgorithmParameter;
    });
    return IsDefault && !IsChosen &&
           llvm::all_of(U.atoms(Token.First), [&](AtomId Id) {
             AtomKind Kind = U.atom(Id).Kind;
             return Kind == AtomKind::Claim || Kind == AtomKind::Named ||
                    Kind == AtomKind::Text || Kind == AtomKind::Reference;
           });
  }

  void judgeEncryption(unsigned Function, const Event &E) {
    Parameters P;
    auto Note = [&](const PayloadClaim &Claim) { note(Claim, P); };
    forEachHeaderClaim(U, E.First, Note);
    forEachClaim(U, E.Third, Note);
    if (P.Compression)
      report(Subject::Compression, P.Compression, E);
    if (P.FewIterations)
      report(Subject::FewIterations, P.FewIterations, E).Detail =
          std::to_string(P.Iterations);
    noteKey(E.Second, P);
    for (const Choice &One : P.Algorithms) {
      constexpr llvm::StringLiteral Broken = "RSA1_5";
      if (One.What->Name != Broken)
        continue;
      Finding &F = report(Subject::BrokenEncryption, One.Place, E);
      F.Name = Broken;
      // RFC 8725, section 3.2.
      if (auto Place = Places.findOnly(Broken, Function))
        F.Change = {*Place, Broken, "RSA-OAEP-256"};
    }
    addUse(Function, E, E.Second, nullptr);
  }

  void judgeVerifier(const Event &E) {
    Parameters P;
    noteKey(E.Second, P);
    for (const Choice &One : P.Algorithms)
      if (One.What->Kind == AlgorithmKind::None)
        report(Subject::NoSignatureAccepted, One.Place, E);
    judgeSecrets(E.Second, P, E);
    judgeMixture(P, E);
    judgeOneSecret(P, E);
  }

  void judgeMixture(const Parameters &P, const Event &E) {
    for (const Choice &Mac : P.Algorithms)
      for (const Choice &Signature : P.Algorithms) {
        if (Mac.What->Kind != AlgorithmKind::Mac ||
            Signature.What->Kind != AlgorithmKind::Signature)
          continue;
        std::optional<bool> MacFirst = order(Mac, Signature);
        if (!MacFirst)
          continue;
        const Choice &First = *MacFirst ? Mac : Signature;
        const Choice &Second = *MacFirst ? Signature : Mac;
        Finding &F = report(Subject::MixedAlgorithms, Second.Place, E);
        F.Name = Second.What->Name.str();
        F.Detail = First.What->Name.str();
        if (First.Place != Second.Place)
          F.Steps.insert(F.Steps.begin(),
                         {StepKind::Allowed, First.Place, F.Detail});
        return;
      }
  }

  /// `hs256{secret}` and `hs512{secret}` for one verifier.
  void judgeOneSecret(const Parameters &P, const Event &E) {
    llvm::SmallVector<std::pair<const Choice *, Identity>, 2> Known;
    for (const Piece &One : piecesOf(E.Second, 0)) {
      std::optional<Identity> Key = Keys.of(One.Material);
      if (!One.MadeAt || !Key || octetsOf(One.Material) == 0u)
        continue;
      for (const Choice &Its : P.Algorithms) {
        if (Its.What->Kind != AlgorithmKind::Mac ||
            innermost(U, Its.At) != One.MadeAt)
          continue;
        for (auto &[Other, OtherKey] : Known) {
          if (Other->What == Its.What ||
              !Keys.isSame(OtherKey.Origin, Key->Origin))
            continue;
          std::optional<bool> OtherFirst = order(*Other, Its);
          if (!OtherFirst)
            continue;
          const Choice &First = *OtherFirst ? *Other : Its;
          const Choice &Second = *OtherFirst ? Its : *Other;
          Finding &F = report(Subject::TwoAlgorithms, Second.Place, E);
          F.Name = Second.What->Name.str();
          F.Detail = First.What->Name.str();
          F.Steps.insert(F.Steps.begin(),
                         {StepKind::Allowed, First.Place, F.Detail});
          return;
        }
        Known.push_back({&Its, *Key});
      }
    }
  }

  /// A secret must be as long as the hash: RFC 7518, section 3.2.
  void judgeSecrets(ValueId Key, const Parameters &P, const Event &E) {
    llvm::SmallVector<Piece, 2> Pieces = piecesOf(Key, 0);
    auto IsOf = [&](const Choice &Its, const Piece &One) {
      return One.MadeAt && innermost(U, Its.At) == One.MadeAt;
    };
    // Where each key's object tells its algorithm, what is beside them is none.
    bool IsBound = llvm::any_of(P.Algorithms, [&](const Choice &Its) {
      return llvm::any_of(Pieces,
                          [&](const Piece &One) { return IsOf(Its, One); });
    });
    for (const Piece &One : Pieces) {
      const Algorithm *Least = nullptr;
      for (const Choice &Its : P.Algorithms) {
        if (!Its.What->signs() || (IsBound && !IsOf(Its, One)))
          continue;
        // Perhaps it is another kind of key.
        if (Its.What->Kind != AlgorithmKind::Mac) {
          Least = nullptr;
          break;
        }
        if (!Least || Its.What->HashBits < Least->HashBits)
          Least = Its.What;
      }
      if (!Least && P.TakesAny && isLiteralSecret(One.Material))
        Least = claims::algorithm("HS256");
      if (!Least)
        continue;
      std::optional<unsigned> Octets = octetsOf(One.Material);
      if (!Octets || !*Octets || *Octets * 8 >= Least->HashBits)
        continue;
      Finding &F = report(Subject::ShortSecret, One.Place, E);
      F.Name = Least->Name.str();
      F.Detail = std::to_string(*Octets);
    }
  }

  /// A literal that is no PEM text, nor of JSON: a secret for a MAC, whichever
  /// it is.
  bool isLiteralSecret(ValueId Material) const {
    bool IsLiteral = false;
    for (AtomId Id : U.atoms(Material)) {
      const Atom &A = U.atom(Id);
      if (A.Kind == AtomKind::Text) {
        llvm::StringRef Text = U.text(A.Name);
        if (Text.starts_with("-----BEGIN") || Text.contains('{'))
          return false;
        IsLiteral = true;
      } else if (A.Kind != AtomKind::Claim && A.Kind != AtomKind::Named &&
                 A.Kind != AtomKind::Number && A.Kind != AtomKind::Reference) {
        return false;
      }
    }
    return IsLiteral;
  }

  static bool isAtWork(const Event &E) {
    return E.Kind == EventKind::Sign || E.Kind == EventKind::Encrypt ||
           E.Kind == EventKind::Verify;
  }

  /// RSA keys that are too short, where they are a token's.
  void judgeSizes(const Event &E) {
    judgeSize(E.Second, isAtWork(E), E);
    if (E.Kind != EventKind::Sign)
      judgeSize(E.First, E.Kind == EventKind::UseKey, E);
    else
      for (AtomId Id : U.atoms(E.First))
        judgeSize(U.atom(Id).First, /*IsKey=*/false, E);
  }

  /// \param IsKey it is known to be a token's key. A JWK is one in any case.
  void judgeSize(ValueId Key, bool IsKey, const Event &E, unsigned Depth = 0) {
    if (Depth > flow::Universe::MaxDepth)
      return;
    bool HasKey = false;
    for (AtomId Id : U.atoms(Key)) {
      const Atom A = U.atom(Id);
      if (A.Kind != AtomKind::Key && A.Kind != AtomKind::UsedKey)
        continue;
      HasKey |= A.Kind == AtomKind::Key;
      judgeSize(A.First, IsKey || A.Kind == AtomKind::UsedKey, E, Depth + 1);
    }
    if (!HasKey)
      return;
    PlaceId Place = 0;
    unsigned Bits = 0;
    bool IsJwk = false, IsSymmetric = false;
    forEachClaim(U, Key, [&](const PayloadClaim &Claim) {
      IsJwk |= Claim.Name == "kty" || Claim.Name == flow::AlgorithmParameter;
      IsSymmetric |= Claim.Name == "kty" && hasText(Claim.Value, "oct");
      if (Claim.Name != flow::BitsParameter)
        return;
      if (std::optional<unsigned> Number = numberOf(Claim)) {
        Bits = *Number;
        Place = Claim.Primary;
      }
    });
    if (!Bits || Bits >= MinRsaBits || IsSymmetric || !(IsKey || IsJwk))
      return;
    if (!ShortKeys.insert(Place).second)
      return;
    Finding &F = report(Subject::ShortKey, Place, E);
    F.Detail = std::to_string(Bits);
    if (!isAtWork(E))
      F.Steps.clear();
  }

  //===--------------------------------------------------------------------===//
  // One key, two uses
  //===--------------------------------------------------------------------===//

  void addUse(unsigned Function, const Event &E, ValueId Key,
              const Algorithm *Signs) {
    // Beside a private key may stand the public one, which is another text.
    llvm::SmallVector<AtomId, 2> Objects;
    for (AtomId Id : U.atoms(Key))
      if (U.atom(Id).Kind == AtomKind::Key)
        Objects.push_back(Id);
    if (!Objects.empty())
      Key = U.value(Objects);
    std::optional<Identity> Found = Keys.of(Key);
    if (!Found)
      return;
    const Atom &Origin = U.atom(Found->Origin);
    if (Origin.Kind == AtomKind::Text && U.text(Origin.Name).empty())
      return;
    Uses.push_back({Function, &E, *Found, Signs});
  }

  static bool isSameUse(const Use &A, const Use &B) {
    return A.Signs == B.Signs;
  }

  void judgeUses() {
    std::map<KeyIdentity::Group, std::vector<const Use *>> ByKey;
    for (const Use &One : Uses)
      ByKey[Keys.group(One.Key, One.Function)].push_back(&One);
    constexpr unsigned Few = 8;
    for (auto &[Key, List] : ByKey) {
      std::map<const Algorithm *, unsigned> Known;
      std::vector<const Use *> Earlier;
      for (const Use *One : List) {
        if (isOneOfSeveral(*One, List))
          continue;
        for (const Use *Other : Earlier)
          judge(*Other, *One);
        if (Known[One->Signs]++ < Few)
          Earlier.push_back(One);
      }
    }
  }

  /// A call of a helper that does one or the other: which one it does each
  /// time, nobody knows.
  static bool isOneOfSeveral(const Use &One,
                             const std::vector<const Use *> &List) {
    return llvm::any_of(List, [&](const Use *Other) {
      return Other->Function == One.Function &&
             Other->At->Block == One.At->Block &&
             Other->At->Index == One.At->Index && !isSameUse(*Other, One);
    });
  }

  void judge(const Use &A, const Use &B) {
    if (isSameUse(A, B) || !Keys.isSame(A.Key.Origin, B.Key.Origin))
      return;
    if (A.Function == B.Function) {
      // On two branches, it is one or the other.
      if (!C.Solved.canFollow(A.Function, *A.At, *B.At, A.Key.MadeAt) &&
          !C.Solved.canFollow(A.Function, *B.At, *A.At, A.Key.MadeAt))
        return;
    } else if (!A.Key.IsStable || !B.Key.IsStable) {
      return;
    }
    auto [PlaceA, PlaceB] = differingPlaces(U, *A.At, *B.At);
    if (PlaceA == PlaceB)
      return;
    bool AFirst = C.IsBefore(PlaceA, PlaceB);
    const Use &First = AFirst ? A : B, &Second = AFirst ? B : A;
    Finding F;
    F.Rule = Rule::WeakAlgorithm;
    F.Subject = !Second.Signs  ? Subject::EncryptsWithSigningKey
                : !First.Signs ? Subject::SignsWithEncryptionKey
                               : Subject::TwoAlgorithms;
    F.Primary = AFirst ? PlaceB : PlaceA;
    if (Second.Signs)
      F.Name = Second.Signs->Name.str();
    if (First.Signs)
      F.Detail = First.Signs->Name.str();
    if (TraceId At = U.atom(First.Key.Origin).At)
      F.Steps.push_back({StepKind::KeyMade, innermost(U, At), ""});
    F.Steps.push_back({First.Signs ? StepKind::Signs : StepKind::Encrypted,
                       AFirst ? PlaceA : PlaceB, ""});
    if (PlaceId Inner = innermost(U, Second.At->At); Inner != F.Primary)
      F.Steps.push_back(
          {Second.Signs ? StepKind::Signs : StepKind::Encrypted, Inner, ""});
    Findings.push_back(std::move(F));
  }

  //===--------------------------------------------------------------------===//
  // Both, or one or the other?
  //===--------------------------------------------------------------------===//

  struct Position {
    unsigned Function = 0;
    Event At{};
  };
  std::map<PlaceId, Position> Positions;

  const Position *positionOf(PlaceId Place) {
    if (Positions.empty())
      for (auto [Index, F] : llvm::enumerate(C.Solved.program().Functions))
        for (auto [BlockIndex, B] : llvm::enumerate(F.Blocks))
          for (auto [I, Instruction] : llvm::enumerate(B.Instructions)) {
            Position P{unsigned(Index), {}};
            P.At.Block = BlockIndex;
            P.At.Index = I;
            Positions.try_emplace(Instruction.Place, P);
          }
    auto It = Positions.find(Place);
    return It == Positions.end() ? nullptr : &It->second;
  }

  /// \returns whether \p A is chosen before \p B; nothing if it is one of them
  /// alone, as far as anyone can tell.
  std::optional<bool> order(const Choice &A, const Choice &B) {
    if (A.At == B.At)
      return A.IsAlternative ? std::nullopt : std::optional(true);
    llvm::SmallVector<PlaceId, 8> WayA = U.places(A.At), WayB = U.places(B.At);
    for (auto [PlaceA, PlaceB] : llvm::zip(WayA, WayB)) {
      if (PlaceA == PlaceB)
        continue;
      const Position *OfA = positionOf(PlaceA), *OfB = positionOf(PlaceB);
      if (!OfA || !OfB || OfA->Function != OfB->Function)
        return std::nullopt;
      if (C.Solved.canFollow(OfA->Function, OfA->At, OfB->At, 0))
        return true;
      if (C.Solved.canFollow(OfA->Function, OfB->At, OfA->At, 0))
        return false;
      return std::nullopt;
    }
    return std::nullopt;
  }
};
} // namespace

std::vector<Finding> findWeakAlgorithm(const Context &C) {
  return WeakAlgorithm(C).find();
}

} // namespace jwttidy::rules
