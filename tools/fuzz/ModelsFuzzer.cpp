//===- ModelsFuzzer.cpp - Model files -------------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"
#include "Models/ModelHash.h"
#include "Models/Models.h"

using namespace jwttidy;

int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  llvm::BumpPtrAllocator Allocator;
  llvm::Expected<models::Library> Library =
      models::readLibrary(fuzz::text(Data, Size), "input", Allocator);
  if (fuzz::take(Library))
    models::hashLibrary(*Library, 0);
  return 0;
}
