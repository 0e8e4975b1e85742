//===- FlowFuzzer.cpp - Flow graphs in their textual form -----------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"

using namespace jwttidy;

int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  llvm::Expected<flow::Program> Graphs =
      flow::parse(fuzz::text(Data, Size), "input");
  if (!fuzz::take(Graphs))
    return 0;
  auto Print = [](const flow::Program &P) {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    flow::print(P, OS);
    return Text;
  };
  std::string Printed = Print(*Graphs);
  llvm::Expected<flow::Program> Again = flow::parse(Printed, "printed");
  fuzz::require(bool(Again), "what was printed parses");
  fuzz::require(Print(*Again) == Printed, "it parses to the same graphs");
  fuzz::solve(*Graphs, std::less<flow::PlaceId>());
  return 0;
}
