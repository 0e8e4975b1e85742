//===- DiffFuzzer.cpp - What git says of changed lines --------------------===//
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
  llvm::Expected<report::ChangedLines> Changed =
      report::ChangedLines::read(fuzz::text(Data, Size), "input");
  if (fuzz::take(Changed))
    Changed->touch("src/session.c", 1, 10);
  return 0;
}
