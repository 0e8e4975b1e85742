//===- json_util.h - stand-in -----------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Protobuf's messages as JSON, as of Protobuf 3.21.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_GOOGLE_PROTOBUF_UTIL_JSON_UTIL_H
#define STANDIN_GOOGLE_PROTOBUF_UTIL_JSON_UTIL_H

#include "../struct.pb.h"

namespace google {
namespace protobuf {
namespace util {

class Status {
public:
  bool ok() const;
  std::string ToString() const;
};

Status MessageToJsonString(const Message &message, std::string *output);
Status JsonStringToMessage(const std::string &input, Message *message);

} // namespace util
} // namespace protobuf
} // namespace google

#endif // STANDIN_GOOGLE_PROTOBUF_UTIL_JSON_UTIL_H
