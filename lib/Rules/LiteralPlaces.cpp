//===- LiteralPlaces.cpp - Where literals stand ---------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/LiteralPlaces.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

namespace jwttidy::rules {

void LiteralPlaces::fill() {
  IsFilled = true;
  for (const flow::Literal &L : P.Literals)
    Places[L.Text].push_back({L.Place, ~size_t(0), false, L.Slot});
  for (size_t F = 0; F != P.Functions.size(); ++F)
    for (const flow::Block &B : P.Functions[F].Blocks) {
      llvm::DenseSet<flow::Register> Names, Used;
      for (const flow::Instruction &I : B.Instructions) {
        Used.insert(I.Operands.begin(), I.Operands.end());
        for (const flow::Argument &A : I.Arguments)
          Used.insert(A.Value);
        if (I.Code == flow::Opcode::External)
          Names.insert(I.operand(0));
        for (auto [Slot, Operand] :
             llvm::zip(flow::info(I.Code).Slots, I.Operands))
          if (Slot == "name")
            Names.insert(Operand);
      }
      for (const flow::Instruction &I : B.Instructions)
        // `strlen(KEY)` does nothing with it.
        if (I.Code == flow::Opcode::Text && Used.contains(I.Result))
          Places[I.Text].push_back({I.Place, F, Names.contains(I.Result), ""});
    }
}

llvm::SmallVector<flow::PlaceId, 2> LiteralPlaces::find(llvm::StringRef Text,
                                                        size_t Function,
                                                        llvm::StringRef Slot) {
  if (!IsFilled)
    fill();
  llvm::SmallVector<flow::PlaceId, 2> Found;
  auto Collect = [&](llvm::function_ref<bool(const Standing &)> Wanted) {
    if (!Found.empty())
      return;
    for (const Standing &S : Places[Text])
      if (S.Place && Wanted(S) && !llvm::is_contained(Found, S.Place))
        Found.push_back(S.Place);
  };
  if (!Slot.empty())
    Collect([&](const Standing &S) { return S.Slot == Slot; });
  else
    Collect(
        [&](const Standing &S) { return S.Function == Function && !S.IsName; });
  Collect([&](const Standing &S) { return !S.IsName; });
  Collect([&](const Standing &) { return true; });
  return Found;
}

std::optional<flow::PlaceId> LiteralPlaces::findOnly(llvm::StringRef Text,
                                                     size_t Function) {
  llvm::SmallVector<flow::PlaceId, 2> Found = find(Text, Function);
  if (Found.size() != 1)
    return std::nullopt;
  return Found.front();
}

} // namespace jwttidy::rules
