//===- SharedKeys.cpp - One encryption key for two audiences --------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One key that encrypts for two audiences or two recipients: whoever holds it
/// reads, and with a symmetric key makes, the other's tokens. NIST SP 800-57
/// part 1, section 5.2: a key serves one purpose.
///
/// Sameness is proven, not guessed: one literal, file or environment variable;
/// one global that nothing writes again; or, within a function, one value that
/// is not made anew between the two uses.
///
//===----------------------------------------------------------------------===//

#include "Rules/Issued.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"
#include <map>
#include <optional>
#include <tuple>

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::EventKind;
using flow::LocationKind;
using flow::ValueId;

namespace {
/// What proves two keys the same.
struct Identity {
  AtomId Origin = 0;
  /// Holds wherever and whenever the key is used; otherwise only as long as
  /// the instruction at \c MadeAt is not passed.
  bool IsStable = false;
  flow::PlaceId MadeAt = 0;
};

struct Audience {
  /// A constant, or the name of what holds it.
  std::string Text;
  bool IsConstant = false;
  /// One of several that a single text may be; not a member of a list.
  bool IsAlternative = false;
  bool operator==(const Audience &Other) const {
    return Text == Other.Text && IsConstant == Other.IsConstant;
  }
};

struct Use {
  unsigned Function = 0;
  const Event *At = nullptr;
  Identity Key;
  std::vector<Audience> Audiences;
};

class SharedKeys {
public:
  explicit SharedKeys(const Context &C) : C(C), U(C.Solved.universe()) {}

  std::vector<Finding> find() {
    std::vector<Use> Uses;
    for (size_t I = 0; I != C.Solved.program().Functions.size(); ++I)
      for (const Event &E : C.Solved.function(I).Events) {
        if (E.Kind != EventKind::Encrypt)
          continue;
        judgeRecipients(E);
        Use One;
        One.Function = I;
        One.At = &E;
        std::optional<Identity> Key = identityOf(E.Second);
        One.Audiences = audiencesOf(E);
        if (!Key || One.Audiences.empty())
          continue;
        One.Key = *Key;
        judgeAlternatives(One);
        Uses.push_back(std::move(One));
      }
    dropRepeated(Uses);
    // Only uses of one key are compared; of those for one audience, a few.
    std::map<std::tuple<bool, uint32_t, unsigned>, std::vector<const Use *>>
        ByKey;
    for (const Use &One : Uses) {
      const Atom &Origin = U.atom(One.Key.Origin);
      bool IsText = Origin.Kind == AtomKind::Text;
      unsigned Function = One.Key.IsStable ? 0 : One.Function + 1;
      ByKey[{IsText, IsText ? Origin.Name : One.Key.Origin, Function}]
          .push_back(&One);
    }
    constexpr unsigned Few = 8;
    for (auto &[Key, List] : ByKey) {
      std::map<std::string, unsigned> Known;
      std::vector<const Use *> Earlier;
      for (const Use *One : List) {
        for (const Use *Other : Earlier)
          judge(*Other, *One);
        std::string Audiences;
        for (const Audience &A : One->Audiences)
          Audiences += A.Text + '\0';
        if (Known[Audiences]++ < Few)
          Earlier.push_back(One);
      }
    }
    return std::move(Findings);
  }

private:
  const Context &C;
  const flow::Universe &U;
  std::vector<Finding> Findings;

  /// A use in a function with callers in sight is met again in those: the
  /// shortest way to it is told.
  void dropRepeated(std::vector<Use> &Uses) const {
    // By key and innermost place, the ways and audiences.
    llvm::DenseMap<std::pair<AtomId, flow::PlaceId>,
                   llvm::SmallVector<const Use *, 2>>
        Known;
    std::vector<const Use *> ByLength;
    for (const Use &One : Uses)
      ByLength.push_back(&One);
    // They stand in one list: among equals, the earlier one comes first.
    llvm::sort(ByLength, [&](const Use *A, const Use *B) {
      return std::pair(U.traceOf(A->At->At).Depth, A) <
             std::pair(U.traceOf(B->At->At).Depth, B);
    });
    llvm::SmallPtrSet<const Use *, 16> Repeated;
    for (const Use *One : ByLength) {
      if (!One->Key.IsStable)
        continue;
      auto &Others = Known[{One->Key.Origin, innermost(U, One->At->At)}];
      if (llvm::any_of(Others, [&](const Use *Other) {
            return Other->Audiences == One->Audiences;
          }))
        Repeated.insert(One);
      else if (Others.size() < 8)
        Others.push_back(One);
    }
    size_t Index = 0;
    std::vector<bool> IsRepeated(Uses.size());
    for (const Use &One : Uses)
      IsRepeated[Index++] = Repeated.contains(&One);
    Index = 0;
    llvm::erase_if(Uses, [&](const Use &) { return IsRepeated[Index++]; });
  }

  /// One literal is one key, wherever it stands.
  bool isSame(AtomId A, AtomId B) const {
    const Atom &One = U.atom(A), &Other = U.atom(B);
    return A == B || (One.Kind == AtomKind::Text &&
                      Other.Kind == AtomKind::Text && One.Name == Other.Name);
  }

  /// The one thing that the value proves to be, if it is one.
  std::optional<Identity> identityOf(ValueId Key) const {
    std::optional<AtomId> Only, Object;
    for (AtomId Id : U.atoms(Key)) {
      const Atom &A = U.atom(Id);
      switch (A.Kind) {
      case AtomKind::Named:
      case AtomKind::Received:
      case AtomKind::Function: // Of a smart pointer, what frees it.
      case AtomKind::Claim:    // A JWK is a document with members.
      case AtomKind::Number:
        continue;
      case AtomKind::Reference:
        Object = Object && *Object != Id ? std::optional<AtomId>(0) : Id;
        continue;
      case AtomKind::Key:
      case AtomKind::In:
      case AtomKind::Text:
      case AtomKind::External:
        if (Only && !isSame(*Only, Id))
          return std::nullopt;
        Only = Id;
        continue;
      default:
        return std::nullopt;
      }
    }
    if (!Only)
      Only = Object;
    if (!Only || !*Only)
      return std::nullopt;
    const Atom &A = U.atom(*Only);
    Identity Found;
    Found.Origin = *Only;
    switch (A.Kind) {
    case AtomKind::Text:
      Found.IsStable = true;
      return Found;
    case AtomKind::External: {
      // What comes from the network is another thing each time.
      if (A.LoadedFrom == flow::Source::Network)
        return std::nullopt;
      std::optional<Identity> Name = identityOf(A.First);
      if (!Name)
        return std::nullopt;
      Found.IsStable = Name->IsStable;
      Found.MadeAt = Name->MadeAt;
      return Found;
    }
    case AtomKind::Key:
      // What it was made of is what it is; one made of nothing is new.
      if (A.First && !U.isNewPerCall(A)) {
        std::optional<Identity> Of = identityOf(A.First);
        if (Of && A.Second) // One of a set.
          Of->Origin = *Only;
        return Of;
      }
      Found.MadeAt = U.traceOf(A.At).Place;
      return Found;
    case AtomKind::Reference:
      Found.MadeAt = U.traceOf(U.location(A.Where).Data).Place;
      return Found;
    case AtomKind::In:
      return identityOfSymbol(*Only, A.Where);
    default:
      return std::nullopt;
    }
  }

  std::optional<Identity> identityOfSymbol(AtomId Id,
                                           flow::LocationId Where) const {
    Identity Found;
    Found.Origin = Id;
    // Two elements of an array are two keys.
    for (flow::LocationId L = Where; L; L = U.location(L).Parent)
      if (U.location(L).Kind == LocationKind::Element)
        return std::nullopt;
    const flow::Location &Root = U.location(U.root(Where));
    if (Root.Kind == LocationKind::Unknown) {
      Found.MadeAt = U.traceOf(Root.Data).Place;
      return Found;
    }
    if (Root.Kind != LocationKind::Global)
      return Found;
    // The global itself, or a field of the record that it is or points at:
    // what is behind a field may be exchanged.
    flow::LocationId L = Where;
    while (U.location(L).Kind == LocationKind::Pointee)
      L = U.location(L).Parent;
    bool IsWrittenOnce = true, HasField = false;
    for (; U.location(L).Kind == LocationKind::Field ||
           U.location(L).Kind == LocationKind::Member;
         L = U.location(L).Parent) {
      HasField = true;
      IsWrittenOnce &= !C.Solved.isFieldReassigned(U.location(L).Data);
    }
    bool IsPointer = U.location(L).Kind == LocationKind::Pointee;
    if (IsPointer)
      L = U.location(L).Parent;
    // A record that is handed around is still the same record.
    Found.IsStable =
        IsWrittenOnce && U.location(L).Kind == LocationKind::Global &&
        (HasField && !IsPointer ? !C.Solved.isHandedOut(Root.Data)
                                : !C.Solved.isReassigned(Root.Data));
    return Found;
  }

  static void addAudience(std::vector<Audience> &List, Audience A) {
    if (!llvm::is_contained(List, A))
      List.push_back(std::move(A));
  }

  std::vector<Audience> audiencesOf(const Event &E) const {
    std::vector<Audience> List;
    auto Collect = [&](const PayloadClaim &Claim) {
      if (Claim.Name != "aud")
        return;
      if (!Claim.LiteralValue.empty() && !Claim.LiteralValue.contains('%') &&
          !Claim.LiteralValue.contains('{'))
        addAudience(List, {Claim.LiteralValue.str(), true});
      for (AtomId Id : U.atoms(Claim.Value)) {
        const Atom &A = U.atom(Id);
        if (A.Kind == AtomKind::Text)
          addAudience(List, {U.text(A.Name).str(), true,
                             Claim.Kind == flow::ValueKind::Text});
        else if (std::string Name = configuredName(C, A); !Name.empty())
          addAudience(List, {Name, false});
      }
    };
    forEachClaim(U, E.First, Collect);
    forEachClaim(U, E.Third, Collect);
    return List;
  }

  /// Two audiences that are not the same: two constants, or two names.
  static const Audience *different(const std::vector<Audience> &A,
                                   const std::vector<Audience> &B) {
    for (const Audience &One : A)
      if (llvm::is_contained(B, One))
        return nullptr;
    for (const Audience &One : A)
      for (const Audience &Other : B)
        if (One.IsConstant == Other.IsConstant)
          return &One;
    return nullptr;
  }

  /// One use for whichever of several audiences: `encrypt(key, web ? a : b)`,
  /// or a loop over them. A key that was looked up may be another each time.
  void judgeAlternatives(const Use &One) {
    llvm::SmallVector<const Audience *, 2> Two;
    for (const Audience &A : One.Audiences)
      if (A.IsConstant && A.IsAlternative)
        Two.push_back(&A);
    if (Two.size() < 2 || One.Key.MadeAt)
      return;
    Finding F;
    F.Rule = Rule::SharedEncryptionKey;
    F.Subject = Subject::TwoAudiences;
    F.Primary = U.traceOf(One.At->At).Place;
    F.Name = Two[0]->Text;
    F.Detail = Two[1]->Text;
    flow::PlaceId Inner = innermost(U, One.At->At);
    if (Inner != F.Primary)
      F.Steps.push_back({StepKind::Encrypted, Inner, ""});
    Findings.push_back(std::move(F));
  }

  void judge(const Use &A, const Use &B) {
    if (!isSame(A.Key.Origin, B.Key.Origin))
      return;
    if (!different(A.Audiences, B.Audiences))
      return;
    bool AFollowsB = false, BFollowsA = false;
    if (A.Function == B.Function) {
      BFollowsA = C.Solved.canFollow(A.Function, *A.At, *B.At, A.Key.MadeAt);
      AFollowsB = C.Solved.canFollow(A.Function, *B.At, *A.At, A.Key.MadeAt);
    }
    // A parameter is one value throughout its function, on every branch.
    bool IsParameter = A.Function == B.Function && !A.Key.MadeAt &&
                       U.atom(A.Key.Origin).Kind == AtomKind::In;
    if (!A.Key.IsStable && !IsParameter && !BFollowsA && !AFollowsB)
      return;
    // The second one, in the order of the sources, is where it goes wrong.
    auto [PlaceA, PlaceB] = differingPlaces(*A.At, *B.At);
    if (PlaceA == PlaceB)
      return;
    bool AFirst = C.IsBefore(PlaceA, PlaceB);
    const Use &First = AFirst ? A : B, &Second = AFirst ? B : A;
    Finding F;
    F.Rule = Rule::SharedEncryptionKey;
    F.Subject = Subject::TwoAudiences;
    F.Primary = AFirst ? PlaceB : PlaceA;
    F.Name = different(Second.Audiences, First.Audiences)->Text;
    F.Detail = different(First.Audiences, Second.Audiences)->Text;
    const Atom &Origin = U.atom(A.Key.Origin);
    if (Origin.At)
      F.Steps.push_back({StepKind::KeyMade, innermost(U, Origin.At), ""});
    F.Steps.push_back(
        {StepKind::UsedForAudience, AFirst ? PlaceA : PlaceB, F.Detail});
    flow::PlaceId Inner = innermost(U, Second.At->At);
    if (Inner != F.Primary)
      F.Steps.push_back({StepKind::Encrypted, Inner, ""});
    Findings.push_back(std::move(F));
  }

  /// The places where two ways part: two calls of one helper, or two uses.
  std::pair<flow::PlaceId, flow::PlaceId>
  differingPlaces(const Event &A, const Event &B) const {
    llvm::SmallVector<flow::PlaceId, 8> WayA = U.places(A.At),
                                        WayB = U.places(B.At);
    for (auto [PlaceA, PlaceB] : llvm::zip(WayA, WayB))
      if (PlaceA != PlaceB)
        return {PlaceA, PlaceB};
    return {WayA.back(), WayB.back()};
  }

  void judgeRecipients(const Event &E) {
    if (!E.Also || !identityOf(E.Also))
      return;
    // All that the second recipient's key is, is among the first one's.
    for (AtomId Id : U.atoms(E.Also))
      if (llvm::none_of(U.atoms(E.Second),
                        [&](AtomId One) { return isSame(One, Id); }))
        return;
    Finding F;
    F.Rule = Rule::SharedEncryptionKey;
    F.Subject = Subject::TwoRecipients;
    F.Primary = E.Primary;
    Findings.push_back(std::move(F));
  }
};
} // namespace

std::vector<Finding> findSharedKeys(const Context &C) {
  return SharedKeys(C).find();
}

} // namespace jwttidy::rules
