//===- struct.pb.h - stand-in for protobuf ----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The message of a JSON object of protobuf, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef GOOGLE_PROTOBUF_STRUCT_PB_H
#define GOOGLE_PROTOBUF_STRUCT_PB_H

#include <string>

namespace google {
namespace protobuf {

class Value;

class Struct {
public:
  Struct();
  Struct(const Struct &from);
  Struct &operator=(const Struct &from);
  ~Struct();
};

} // namespace protobuf
} // namespace google

#endif // GOOGLE_PROTOBUF_STRUCT_PB_H
