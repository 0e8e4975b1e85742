//===- Enums.h - Small vocabularies of the flow graphs ----------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Enumerations that flow graphs share with models and claims, and the names
/// they have in the textual form.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_ENUMS_H
#define JWTTIDY_FLOW_ENUMS_H

#include "Claims/Claims.h"
#include "Models/Model.h"
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace jwttidy::flow {

using claims::ValueKind;
using models::Channel;
using models::Source;

/// What a memory location starts from.
enum class Root : uint8_t {
  None,
  Local,     ///< A local variable.
  Parameter, ///< The storage of a parameter.
  Temporary, ///< A temporary object.
  Global,    ///< A variable of static storage, by its id.
  Result,    ///< What the function returns, where that is a record.
};

llvm::StringRef spell(Root R);
llvm::StringRef spell(Channel C);
llvm::StringRef spell(ValueKind K);
llvm::StringRef spell(Source S);

std::optional<Root> parseRoot(llvm::StringRef S);
std::optional<Channel> parseChannel(llvm::StringRef S);
std::optional<ValueKind> parseValueKind(llvm::StringRef S);
std::optional<Source> parseSource(llvm::StringRef S);

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_ENUMS_H
