//===- base64.h - stand-in for Botan 3 --------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef BASE64_H
#define BASE64_H

#include <botan/secmem.h>

namespace Botan {
size_t base64_encode(char output[], const uint8_t input[], size_t input_length, size_t &input_consumed, bool final_inputs);
std::string base64_encode(const uint8_t input[], size_t input_length);
template <typename Alloc> std::string base64_encode(const std::vector<uint8_t, Alloc> &input);
secure_vector<uint8_t> base64_decode(std::string_view input, bool ignore_ws = true);
} // namespace Botan

#endif
