//===- BaselineFuzzer.cpp - Lists of known findings -----------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"
#include "Report/Baseline.h"

using namespace jwttidy;

int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  llvm::Expected<report::Baseline> Known =
      report::readBaseline(fuzz::text(Data, Size), "input");
  if (!fuzz::take(Known))
    return 0;
  auto Write = [](const report::Baseline &List) {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    report::writeBaseline(List, OS);
    return Text;
  };
  std::string Written = Write(*Known);
  llvm::Expected<report::Baseline> Again =
      report::readBaseline(Written, "written");
  fuzz::require(bool(Again), "what was written can be read");
  fuzz::require(Write(*Again) == Written, "it is read as it was written");
  return 0;
}
