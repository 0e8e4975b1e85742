//===- rapidjson.h - stand-in -----------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the other stand-ins of RapidJSON share.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_RAPIDJSON_RAPIDJSON_H
#define STANDIN_RAPIDJSON_RAPIDJSON_H

#include <cstddef>
#include <cstdint>
#include <string>

namespace rapidjson {

typedef unsigned SizeType;
enum Type { kNullType, kFalseType, kTrueType, kObjectType, kArrayType, kStringType, kNumberType };
enum ParseErrorCode { kParseErrorNone, kParseErrorDocumentEmpty };

template <typename CharType = char> struct UTF8 {
  typedef CharType Ch;
};
class CrtAllocator {};
template <typename BaseAllocator = CrtAllocator> class MemoryPoolAllocator {
public:
  explicit MemoryPoolAllocator(size_t chunkSize = 65536, BaseAllocator *baseAllocator = 0);
};

} // namespace rapidjson

#endif // STANDIN_RAPIDJSON_RAPIDJSON_H
