//===- binary.hpp - stand-in for hotplace -----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Conversions of hotplace, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef HOTPLACE_SDK_BASE_NOSTD_BINARY_HPP
#define HOTPLACE_SDK_BASE_NOSTD_BINARY_HPP

#include <hotplace/sdk/base/types.hpp>

namespace hotplace {

binary_t to_binary(const std::string &source);
std::string bin2str(const binary_t &bin);

} // namespace hotplace

#endif // HOTPLACE_SDK_BASE_NOSTD_BINARY_HPP
