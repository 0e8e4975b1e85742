//===- statusor.h - stand-in for Abseil -------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A value or an error of Abseil 20230802, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef ABSL_STATUS_STATUSOR_H_
#define ABSL_STATUS_STATUSOR_H_

#include "absl/status/status.h"
#include <utility>

namespace absl {

template <typename T> class StatusOr {
public:
  StatusOr(const StatusOr &);
  StatusOr(StatusOr &&);
  StatusOr(const absl::Status &status);
  template <typename U> StatusOr(U &&u);
  StatusOr &operator=(const StatusOr &);
  StatusOr &operator=(StatusOr &&);
  bool ok() const;
  const Status &status() const &;
  Status status() &&;
  const T &value() const &;
  T &value() &;
  T &&value() &&;
  const T &operator*() const &;
  T &operator*() &;
  T &&operator*() &&;
  const T *operator->() const;
  T *operator->();
  template <typename U> T value_or(U &&default_value) const &;
};

} // namespace absl

#endif // ABSL_STATUS_STATUSOR_H_
