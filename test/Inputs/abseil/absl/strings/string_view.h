//===- string_view.h - stand-in for Abseil ----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Views of texts of Abseil 20230802, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef ABSL_STRINGS_STRING_VIEW_H_
#define ABSL_STRINGS_STRING_VIEW_H_

#include <string_view>

namespace absl {
using std::string_view;
} // namespace absl

#endif // ABSL_STRINGS_STRING_VIEW_H_
