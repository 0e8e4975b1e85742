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
/// KeyIdentity.h says when two keys are the same.
///
//===----------------------------------------------------------------------===//

#include "Rules/Issued.h"
#include "Rules/KeyIdentity.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"
#include <map>
#include <optional>

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::EventKind;
using flow::LocationKind;
using flow::ValueId;

namespace {
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
  explicit SharedKeys(const Context &C)
      : C(C), U(C.Solved.universe()), Keys(C) {}

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
        std::optional<Identity> Key = Keys.of(E.Second);
        One.Audiences = audiencesOf(E);
        if (!Key || One.Audiences.empty())
          continue;
        One.Key = *Key;
        judgeAlternatives(One);
        Uses.push_back(std::move(One));
      }
    dropRepeated(Uses);
    // Only uses of one key are compared; of those for one audience, a few.
    std::map<KeyIdentity::Group, std::vector<const Use *>> ByKey;
    for (const Use &One : Uses)
      ByKey[Keys.group(One.Key, One.Function)].push_back(&One);
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
  const KeyIdentity Keys;
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
    if (!Keys.isSame(A.Key.Origin, B.Key.Origin))
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
    auto [PlaceA, PlaceB] = differingPlaces(U, *A.At, *B.At);
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

  void judgeRecipients(const Event &E) {
    if (!E.Also || !Keys.of(E.Also))
      return;
    // All that the second recipient's key is, is among the first one's.
    for (AtomId Id : U.atoms(E.Also))
      if (llvm::none_of(U.atoms(E.Second),
                        [&](AtomId One) { return Keys.isSame(One, Id); }))
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
