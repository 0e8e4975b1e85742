//===- ParseJson.h - JSON that somebody else wrote --------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_PARSEJSON_H
#define JWTTIDY_FLOW_PARSEJSON_H

#include "llvm/Support/JSON.h"

namespace jwttidy::flow {

/// As llvm::json::parse, but text that is nested deeper than any file of ours
/// is an error: LLVM's parser calls itself for every level.
llvm::Expected<llvm::json::Value> parseJson(llvm::StringRef Text);

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_PARSEJSON_H
