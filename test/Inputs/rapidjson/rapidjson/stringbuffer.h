//===- stringbuffer.h - stand-in --------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// RapidJSON's buffer of a text.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_RAPIDJSON_STRINGBUFFER_H
#define STANDIN_RAPIDJSON_STRINGBUFFER_H

#include "rapidjson.h"

namespace rapidjson {

template <typename Encoding, typename Allocator = CrtAllocator> class GenericStringBuffer {
public:
  typedef typename Encoding::Ch Ch;
  static const size_t kDefaultCapacity = 256;

  GenericStringBuffer(Allocator *allocator = 0, size_t capacity = kDefaultCapacity);
  void Put(Ch c);
  void Flush();
  void Clear();
  const Ch *GetString() const;
  size_t GetSize() const;
  size_t GetLength() const;
};
typedef GenericStringBuffer<UTF8<>> StringBuffer;

} // namespace rapidjson

#endif // STANDIN_RAPIDJSON_STRINGBUFFER_H
