//===- struct_utils.h - stand-in for jwt_verify_lib -------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reading claims of jwt_verify_lib, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_VERIFY_LIB_STRUCT_UTILS_H
#define JWT_VERIFY_LIB_STRUCT_UTILS_H

#include "google/protobuf/struct.pb.h"
#include <string>

namespace google {
namespace jwt_verify {

class StructUtils {
public:
  StructUtils(const ::google::protobuf::Struct &struct_pb);
  enum FindResult { OK = 0, MISSING, WRONG_TYPE, OUT_OF_RANGE };
  FindResult GetString(const std::string &name, std::string *str_value);
};

} // namespace jwt_verify
} // namespace google

#endif // JWT_VERIFY_LIB_STRUCT_UTILS_H
