//===- ostreamwrapper.h - stand-in ------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// RapidJSON's way to a stream of the standard library.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_RAPIDJSON_OSTREAMWRAPPER_H
#define STANDIN_RAPIDJSON_OSTREAMWRAPPER_H

#include "rapidjson.h"
#include <iosfwd>

namespace rapidjson {

template <typename StreamType> class BasicOStreamWrapper {
public:
  typedef typename StreamType::char_type Ch;
  BasicOStreamWrapper(StreamType &stream);
  void Put(Ch c);
  void Flush();

private:
  BasicOStreamWrapper(const BasicOStreamWrapper &);
  StreamType &stream_;
};
typedef BasicOStreamWrapper<std::ostream> OStreamWrapper;

} // namespace rapidjson

#endif // STANDIN_RAPIDJSON_OSTREAMWRAPPER_H
