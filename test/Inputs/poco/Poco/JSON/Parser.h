//===- Parser.h - stand-in for POCO -----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The JSON parser of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef JSON_PARSER_H
#define JSON_PARSER_H

#include "Poco/JSON/Object.h"

namespace Poco {
namespace JSON {

class Parser {
public:
  Parser();
  virtual ~Parser();
  Dynamic::Var parse(const std::string &json);
  Dynamic::Var parse(std::istream &in);
};

} // namespace JSON
} // namespace Poco

#endif // JSON_PARSER_H
