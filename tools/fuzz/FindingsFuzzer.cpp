//===- FindingsFuzzer.cpp - Documents of findings -------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"
#include "Report/Baseline.h"
#include "Report/Formats.h"

using namespace jwttidy;

int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  llvm::Expected<report::Findings> Findings =
      report::readJson(fuzz::text(Data, Size), "input");
  if (!fuzz::take(Findings))
    return 0;
  auto Write = [](const report::Findings &F) {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    report::writeJson(F, OS);
    return Text;
  };
  std::string Written = Write(*Findings);
  llvm::Expected<report::Findings> Again = report::readJson(Written, "written");
  fuzz::require(bool(Again), "what was written can be read");
  fuzz::require(Write(*Again) == Written, "it is read as it was written");

  for (const report::Format &F : report::formats())
    F.Write(*Findings, llvm::nulls());
  report::writeBaseline(report::makeBaseline(*Findings, {}), llvm::nulls());
  return 0;
}
