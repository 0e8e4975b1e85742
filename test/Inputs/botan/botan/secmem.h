//===- secmem.h - stand-in for Botan 3 --------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SECMEM_H
#define SECMEM_H

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Botan {
template <typename T> class secure_allocator {
public:
  using value_type = T;
  secure_allocator() noexcept = default;
  template <typename U> secure_allocator(const secure_allocator<U> &) noexcept {}
  T *allocate(std::size_t n);
  void deallocate(T *p, std::size_t n);
};
template <typename T, typename U> bool operator==(const secure_allocator<T> &, const secure_allocator<U> &);
template <typename T, typename U> bool operator!=(const secure_allocator<T> &, const secure_allocator<U> &);
template <typename T> using secure_vector = std::vector<T, secure_allocator<T>>;
template <typename T> std::vector<T> unlock(const secure_vector<T> &in);

class RandomNumberGenerator {
public:
  virtual ~RandomNumberGenerator();
  secure_vector<uint8_t> random_vec(size_t bytes);
};
class AutoSeeded_RNG : public RandomNumberGenerator {};
} // namespace Botan

#endif
