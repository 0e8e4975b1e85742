//===- Fuzz.h - What the fuzz targets share ---------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A fuzz target is one file `tools/fuzz/NAMEFuzzer.cpp` that defines
/// LLVMFuzzerTestOneInput; docs/fuzzing.md says how they are run.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FUZZ_H
#define JWTTIDY_FUZZ_H

#include "Flow/Solver.h"
#include "Flow/Variants.h"
#include "Report/Text.h"
#include <cstdint>

/// libFuzzer's name for the target. Text that is wrong has to give an error; a
/// target aborts where what it tries does not hold.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size);

namespace jwttidy::fuzz {

inline llvm::StringRef text(const uint8_t *Data, size_t Size) {
  return {reinterpret_cast<const char *>(Data), Size};
}

/// How many inputs their reader took; seeds that none takes lead nowhere.
inline unsigned NumTaken = 0;

/// \returns whether the reader took the input; else drops its error.
template <typename T> bool take(llvm::Expected<T> &Read) {
  if (!Read) {
    llvm::consumeError(Read.takeError());
    return false;
  }
  ++NumTaken;
  return true;
}

/// What holds for every input; says which one did not.
inline void require(bool Holds, llvm::StringRef What) {
  if (Holds)
    return;
  llvm::errs() << "does not hold: " << What << '\n';
  std::abort();
}

/// Solves the graphs, has every rule look at them, and puts what it finds into
/// words.
inline void
solve(flow::Program Graphs,
      llvm::function_ref<bool(flow::PlaceId, flow::PlaceId)> IsBefore) {
  flow::addVariants(Graphs, /*IsWhole=*/true);
  flow::Universe Universe;
  flow::Solution Solved(Graphs, Universe, {});
  static const auto Vocabulary = llvm::cantFail(claims::Vocabulary::create({}));
  rules::Options Options;
  auto PathOf = [](flow::PlaceId) { return std::string(); };
  rules::Context Context{Solved, *Vocabulary, IsBefore, Options, PathOf};
  for (const rules::Finding &F : rules::findAll(Context)) {
    report::message(F, "");
    for (const rules::Step &S : F.Steps)
      report::note(S);
  }
}

} // namespace jwttidy::fuzz

#endif // JWTTIDY_FUZZ_H
