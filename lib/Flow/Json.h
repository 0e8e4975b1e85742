//===- Json.h - JSON text in literals ---------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads the names in JSON text, or in a template of it, which need not be
/// whole or valid: `{\"email\":\"%s\"` is as good as any.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_JSON_H
#define JWTTIDY_FLOW_JSON_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

namespace jwttidy::flow {

/// Calls back for every `"name": value` in JSON text, or in a template of it.
void forEachMember(
    llvm::StringRef Json,
    llvm::function_ref<void(llvm::StringRef Name, llvm::StringRef Value)>
        Callback);

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_JSON_H
