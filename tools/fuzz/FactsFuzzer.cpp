//===- FactsFuzzer.cpp - Facts files, and their link ----------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Facts/Program.h"
#include "Fuzz.h"

using namespace jwttidy;

int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  llvm::Expected<facts::Unit> Unit =
      facts::read(fuzz::text(Data, Size), "input");
  if (!fuzz::take(Unit))
    return 0;
  auto Write = [](const facts::Unit &U) {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    facts::write(U, OS);
    return Text;
  };
  std::string Written = Write(*Unit);
  llvm::Expected<facts::Unit> Again = facts::read(Written, "written");
  fuzz::require(bool(Again), "what was written can be read");
  fuzz::require(Write(*Again) == Written, "it is read as it was written");

  // The second one is of another file, but has the same headers.
  Again->Files.front().Path += "pp";
  facts::Merger Merger;
  Merger.add(std::move(*Unit));
  Merger.add(std::move(*Again));
  facts::LinkedProgram Linked = Merger.finish();
  fuzz::solve(Linked.Graphs, [&](flow::PlaceId A, flow::PlaceId B) {
    return Linked.isBefore(A, B);
  });
  return 0;
}
