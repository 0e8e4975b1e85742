//===- Var.h - stand-in for POCO --------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Values of any type of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef FOUNDATION_VAR_H
#define FOUNDATION_VAR_H

#include "Poco/Foundation.h"

namespace Poco {
namespace Dynamic {

class Var {
public:
  Var();
  template <typename T> Var(const T &val);
  Var(const char *pVal);
  Var(const Var &other);
  ~Var();
  template <typename T> T convert() const;
  template <typename T> operator T() const;
  template <typename T> const T &extract() const;
  template <typename T> Var &operator=(const T &other);
  Var &operator=(const Var &other);
  Var &operator[](const std::string &name);
  bool isEmpty() const;
  std::string toString() const;
};

} // namespace Dynamic
} // namespace Poco

#endif // FOUNDATION_VAR_H
