//===- str_cat.h - stand-in for Abseil --------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Joining texts of Abseil 20230802, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef ABSL_STRINGS_STR_CAT_H_
#define ABSL_STRINGS_STR_CAT_H_

#include "absl/strings/string_view.h"
#include <string>

namespace absl {

class AlphaNum {
public:
  AlphaNum(int x);
  AlphaNum(const char *c_str);
  AlphaNum(absl::string_view pc);
  AlphaNum(const std::string &str);
};

std::string StrCat(const AlphaNum &a, const AlphaNum &b);
std::string StrCat(const AlphaNum &a, const AlphaNum &b, const AlphaNum &c);

} // namespace absl

#endif // ABSL_STRINGS_STR_CAT_H_
