//===- soci.h - stand-in for SOCI 4.0 ---------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Sessions and what they exchange, of SOCI 4.0. Signatures and class structure
/// are those of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef SOCI_H
#define SOCI_H

#include <string>

namespace soci {
enum indicator { i_ok, i_null, i_truncated };

namespace details {
struct no_indicator {};
template <typename T, typename Indicator> struct use_container {
  use_container(T &_t, Indicator &_ind, const std::string &_name);
};
template <typename T, typename Indicator> struct into_container {
  into_container(T &_t, Indicator &_ind);
};
class once_temp_type {
public:
  template <typename T> once_temp_type &operator<<(T const &t);
  template <typename T, typename Indicator>
  once_temp_type &operator,(use_container<T, Indicator> const &uc);
  template <typename T, typename Indicator>
  once_temp_type &operator,(into_container<T, Indicator> const &ic);
};
} // namespace details

template <typename T>
details::use_container<const T, details::no_indicator> use(T const &t,
                                                           const std::string &name = std::string());
template <typename T> details::into_container<T, details::no_indicator> into(T &t);

class session {
public:
  template <typename T> details::once_temp_type operator<<(T const &t);
};
} // namespace soci

#endif // SOCI_H
