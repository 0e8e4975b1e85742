//===- status.h - stand-in for Abseil ---------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Errors of Abseil 20230802, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef ABSL_STATUS_STATUS_H_
#define ABSL_STATUS_STATUS_H_

#include "absl/strings/string_view.h"
#include <ostream>
#include <string>

namespace absl {

class Status {
public:
  Status();
  Status(const Status &);
  Status &operator=(const Status &);
  bool ok() const;
  absl::string_view message() const;
  std::string ToString() const;
};

std::ostream &operator<<(std::ostream &os, const Status &x);
Status OkStatus();
Status InvalidArgumentError(absl::string_view message);
Status UnauthenticatedError(absl::string_view message);

} // namespace absl

#endif // ABSL_STATUS_STATUS_H_
