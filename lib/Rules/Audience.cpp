//===- Audience.cpp - jwt-audience ---------------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Finding.h"

namespace jwttidy::rules {

std::vector<Finding> findAudience(const Context &C) {
  std::vector<Finding> Findings;
  // TODO: ask C.Solved, and say what was found.
  (void)C;
  return Findings;
}

} // namespace jwttidy::rules
