//===- en.h - stand-in ------------------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What RapidJSON says of errors.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_RAPIDJSON_ERROR_EN_H
#define STANDIN_RAPIDJSON_ERROR_EN_H

#include "../rapidjson.h"

namespace rapidjson {

const char *GetParseError_En(ParseErrorCode parseErrorCode);

} // namespace rapidjson

#endif // STANDIN_RAPIDJSON_ERROR_EN_H
