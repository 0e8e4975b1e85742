//===- Arguments.h - The arguments of a command -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What commands share that take options with values.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_TOOLS_ARGUMENTS_H
#define JWTTIDY_TOOLS_ARGUMENTS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"
#include <string>
#include <utility>

namespace jwttidy {

/// An error of these words.
llvm::Error errorOf(const llvm::Twine &Message);

/// An option, and where its value goes.
using ValueOption = std::pair<llvm::StringRef, std::string *>;

/// Takes argument \p I, and the next one if that is its value, where it is
/// `--name VALUE`, `--name=VALUE` or `-n VALUE` of one of the options.
/// \returns where the value went, null if it is none of these, or an error that
/// ends in \p Usage if the value is missing.
llvm::Expected<std::string *> takeValue(llvm::ArrayRef<const char *> Arguments,
                                        size_t &I,
                                        llvm::ArrayRef<ValueOption> Options,
                                        const llvm::Twine &Usage);

} // namespace jwttidy

#endif // JWTTIDY_TOOLS_ARGUMENTS_H
