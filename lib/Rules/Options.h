//===- Options.h - What users may set of a rule -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The options that one rule alone has. All checks share one set of them, so
/// that one analysis serves all.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_RULES_OPTIONS_H
#define JWTTIDY_RULES_OPTIONS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <utility>
#include <vector>

namespace jwttidy::rules {

/// An option's name and the text of its value.
using OptionText = std::pair<std::string, std::string>;

struct Options {
#define JWTTIDY_NUMBER(Name, Default, Check) unsigned Name = Default;
#define JWTTIDY_SWITCH(Name, Default, Check) bool Name = Default;
#define JWTTIDY_TEXT(Name, Default, Check) std::string Name = Default;
#include "Rules/Options.def"

  /// \returns the options of these names and values, or an error that names the
  /// first that is wrong. Names that are unknown are of another version, and
  /// wrong, too.
  static llvm::Expected<Options> parse(llvm::ArrayRef<OptionText> Texts);
};

/// The items of a list with `;` or `,` between them.
llvm::SmallVector<llvm::StringRef, 16> listed(llvm::StringRef List);

/// An option as users know it.
struct OptionInfo {
  llvm::StringRef Check, Name, Default;
};
llvm::ArrayRef<OptionInfo> optionInfos();

} // namespace jwttidy::rules

#endif // JWTTIDY_RULES_OPTIONS_H
