//===- make_shared.hpp - stand-in for Boost ---------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// boost::shared_ptr of Boost 1.74. Signatures and class structure are those of
/// the library.
///
//===----------------------------------------------------------------------===//

#ifndef BOOST_MAKE_SHARED_HPP
#define BOOST_MAKE_SHARED_HPP

namespace boost {

template <class T> class shared_ptr {
  T *px = nullptr;

public:
  shared_ptr() noexcept {}
  template <class Y> explicit shared_ptr(Y *p) : px(p) {}
  T *get() const noexcept { return px; }
  T &operator*() const noexcept { return *px; }
  T *operator->() const noexcept { return px; }
};
template <class T, class... Args> shared_ptr<T> make_shared(Args &&...args);

} // namespace boost

#endif // BOOST_MAKE_SHARED_HPP
