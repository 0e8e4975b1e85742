//===- basic_stream.hpp - stand-in for hotplace -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A text that grows of hotplace, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef HOTPLACE_SDK_BASE_STREAM_BASIC_STREAM_HPP
#define HOTPLACE_SDK_BASE_STREAM_BASIC_STREAM_HPP

#include <hotplace/sdk/base/types.hpp>

namespace hotplace {

class basic_stream {
public:
  basic_stream();
  const char *c_str() const;
  return_t printf(const char *buf, ...);
  basic_stream &operator<<(const char *value);
  basic_stream &operator<<(const std::string &value);
};

} // namespace hotplace

#endif // HOTPLACE_SDK_BASE_STREAM_BASIC_STREAM_HPP
