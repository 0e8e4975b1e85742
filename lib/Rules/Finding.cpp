//===- Finding.cpp - What a rule found ------------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Finding.h"
#include "llvm/ADT/STLExtras.h"
#include <map>
#include <set>

namespace jwttidy::rules {

flow::PlaceId innermost(const flow::Universe &U, flow::TraceId Trace) {
  llvm::SmallVector<flow::PlaceId, 8> Places = U.places(Trace);
  return Places.empty() ? 0 : Places.back();
}

void addCalls(std::vector<Step> &Steps, const flow::Universe &U,
              flow::TraceId Trace) {
  llvm::SmallVector<flow::PlaceId, 8> Places = U.places(Trace);
  for (flow::PlaceId Place : llvm::ArrayRef(Places).drop_back(!Places.empty()))
    Steps.push_back({StepKind::HandedOn, Place, ""});
}

/// What is logged is one token or another, signed on one way and encrypted on
/// another: these are one finding.
static Subject alternativeOf(Subject S) {
  switch (S) {
  case Subject::ReceivedToken:
  case Subject::EncryptedToken:
  case Subject::NamedToken:
    return Subject::SignedToken;
  case Subject::DecodedPayload:
    return Subject::DecryptedPayload;
  default:
    return S;
  }
}

/// One line may be met by several ways and under several names: what is told of
/// it, in source order.
static void settle(std::vector<Finding> &All, const Context &C) {
  // The same line may be met by several ways: the gravest of what may be there
  // is told, by the shortest.
  std::map<std::tuple<flow::PlaceId, Subject, std::string, bool>, size_t> Told;
  std::vector<Finding> Apart;
  for (Finding &F : All) {
    std::string Name = F.Rule == Rule::SensitiveClaimNotEncrypted ? F.Name : "";
    auto [It, IsNew] = Told.try_emplace(
        {F.Primary, alternativeOf(F.Subject), Name, F.InHeader}, Apart.size());
    if (IsNew) {
      Apart.push_back(std::move(F));
      continue;
    }
    Finding &Other = Apart[It->second];
    if (std::pair(F.Subject, F.Steps.size()) <
        std::pair(Other.Subject, Other.Steps.size()))
      Other = std::move(F);
  }
  All = std::move(Apart);
  // One claim under several names, one of which tells: the others say no more.
  std::set<flow::PlaceId> ByName;
  for (const Finding &F : All)
    if (F.Subject == Subject::ClaimByName)
      ByName.insert(F.Primary);
  llvm::erase_if(All, [&](const Finding &F) {
    return F.Subject == Subject::ClaimByValue && ByName.count(F.Primary);
  });
  for (Finding &F : All) {
    std::vector<Step> Steps;
    for (Step &S : F.Steps) {
      // The claim and its token may have come by the same calls.
      bool IsTold = llvm::any_of(Steps, [&](const Step &Told) {
        return Told.Place == S.Place && Told.Kind == S.Kind &&
               S.Kind == StepKind::HandedOn;
      });
      if (S.Place && !IsTold &&
          (Steps.empty() || S.Place != Steps.back().Place))
        Steps.push_back(std::move(S));
    }
    F.Steps = std::move(Steps);
  }
  llvm::sort(All, [&](const Finding &A, const Finding &B) {
    if (A.Primary != B.Primary)
      return C.IsBefore(A.Primary, B.Primary);
    return std::tie(A.Subject, A.Name, A.InHeader) <
           std::tie(B.Subject, B.Name, B.InHeader);
  });
}

std::vector<Finding> findAll(const Context &C) {
  // Some look for what several rules tell, so that it is looked for once.
  constexpr std::vector<Finding> (*Searches[])(const Context &) = {
      findSensitiveClaims, findLoggedTokens,  findSharedKeys,
      findHardcodedSecret, findIssuedTokens,  findUnverifiedToken,
      findNestedOrder,     findWeakAlgorithm, findTokenInUrl,
  };
  std::vector<Finding> ByRule[NumRules], All;
  for (auto *Search : Searches)
    for (Finding &F : Search(C))
      ByRule[unsigned(F.Rule)].push_back(std::move(F));
  for (std::vector<Finding> &Of : ByRule) {
    settle(Of, C);
    llvm::append_range(All, std::move(Of));
  }
  return All;
}

} // namespace jwttidy::rules
