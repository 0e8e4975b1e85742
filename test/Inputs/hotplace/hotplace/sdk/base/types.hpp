//===- types.hpp - stand-in for hotplace ------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Basic types of hotplace, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef HOTPLACE_SDK_BASE_TYPES_HPP
#define HOTPLACE_SDK_BASE_TYPES_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace hotplace {

using uint16 = std::uint16_t;
using uint32 = std::uint32_t;
typedef unsigned char byte_t;

enum class errorcode_t : uint32 { success = 0 };

struct return_t {
  uint32 code;
  return_t();
  return_t(errorcode_t e);
  operator errorcode_t() const;
};

struct binary_t : public std::vector<byte_t> {
  using std::vector<byte_t>::vector;
  using std::vector<byte_t>::operator=;
};

} // namespace hotplace

#endif // HOTPLACE_SDK_BASE_TYPES_HPP
