//===- writer.h - stand-in --------------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// RapidJSON's writer, which writes JSON piece by piece.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_RAPIDJSON_WRITER_H
#define STANDIN_RAPIDJSON_WRITER_H

#include "stringbuffer.h"

namespace rapidjson {

enum WriteFlag { kWriteNoFlags = 0, kWriteDefaultFlags = kWriteNoFlags };

template <typename OutputStream, typename SourceEncoding = UTF8<>, typename TargetEncoding = UTF8<>, typename StackAllocator = CrtAllocator,
          unsigned writeFlags = kWriteDefaultFlags>
class Writer {
public:
  typedef typename SourceEncoding::Ch Ch;
  static const size_t kDefaultLevelDepth = 32;

  explicit Writer(OutputStream &os, StackAllocator *stackAllocator = 0, size_t levelDepth = kDefaultLevelDepth);
  explicit Writer(StackAllocator *allocator = 0, size_t levelDepth = kDefaultLevelDepth);
  void Reset(OutputStream &os);
  bool IsComplete() const;
  bool Null();
  bool Bool(bool b);
  bool Int(int i);
  bool Uint(unsigned u);
  bool Int64(int64_t i64);
  bool Uint64(uint64_t u64);
  bool Double(double d);
  bool RawNumber(const Ch *str, SizeType length, bool copy = false);
  bool String(const Ch *str, SizeType length, bool copy = false);
  bool StartObject();
  bool Key(const Ch *str, SizeType length, bool copy = false);
  bool EndObject(SizeType memberCount = 0);
  bool StartArray();
  bool EndArray(SizeType elementCount = 0);
  bool String(const Ch *const &str);
  bool Key(const Ch *const &str);
  bool RawValue(const Ch *json, size_t length, Type type);
  void Flush();

protected:
  OutputStream *os_;

private:
  Writer(const Writer &);
  Writer &operator=(const Writer &);
};

} // namespace rapidjson

#endif // STANDIN_RAPIDJSON_WRITER_H
