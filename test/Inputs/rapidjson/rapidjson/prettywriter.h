//===- prettywriter.h - stand-in --------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// RapidJSON's writer of indented text.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_RAPIDJSON_PRETTYWRITER_H
#define STANDIN_RAPIDJSON_PRETTYWRITER_H

#include "writer.h"

namespace rapidjson {

template <typename OutputStream, typename SourceEncoding = UTF8<>, typename TargetEncoding = UTF8<>, typename StackAllocator = CrtAllocator,
          unsigned writeFlags = kWriteDefaultFlags>
class PrettyWriter : public Writer<OutputStream, SourceEncoding, TargetEncoding, StackAllocator, writeFlags> {
public:
  typedef Writer<OutputStream, SourceEncoding, TargetEncoding, StackAllocator, writeFlags> Base;
  typedef typename Base::Ch Ch;

  explicit PrettyWriter(OutputStream &os, StackAllocator *allocator = 0, size_t levelDepth = Base::kDefaultLevelDepth);
  PrettyWriter &SetIndent(Ch indentChar, unsigned indentCharCount);
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
  bool String(const Ch *str);
  bool Key(const Ch *str);
  bool RawValue(const Ch *json, size_t length, Type type);
};

} // namespace rapidjson

#endif // STANDIN_RAPIDJSON_PRETTYWRITER_H
