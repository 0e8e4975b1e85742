//===- Json.cpp - JSON text in literals -----------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flow/Json.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/Error.h"
#include <algorithm>
#include <vector>

namespace jwttidy::flow {

void forEachMember(
    llvm::StringRef Json,
    llvm::function_ref<void(llvm::StringRef, llvm::StringRef)> Callback) {
  // Only what looks like an object can have members.
  if (!Json.contains(':'))
    return;
  for (size_t Open = Json.find('"'); Open != llvm::StringRef::npos;
       Open = Json.find('"')) {
    Json = Json.drop_front(Open + 1);
    // A piece of JSON may begin inside a string, so that what closes one here
    // opens one there: `","email":"`. Only what a colon follows is a name.
    llvm::StringRef Name = Json.take_until([](char C) { return C == '"'; });
    llvm::StringRef Rest = Json.drop_front(Name.size());
    if (!Rest.consume_front("\"") || Name.empty() || Name.ends_with("\\"))
      continue;
    Rest = Rest.ltrim();
    if (!Rest.consume_front(":"))
      continue;
    Rest = Rest.ltrim();
    llvm::StringRef Value;
    if (Rest.consume_front("\"")) {
      Value = Rest.take_until([](char C) { return C == '"'; });
      Rest = Rest.drop_front(Value.size());
      // The quote that ends the value begins nothing. Without one, this is a
      // piece of JSON, and nobody knows the value.
      if (!Rest.consume_front("\""))
        Value = {};
    } else if (Rest.starts_with("{}")) { // Of a format: nobody sees its type.
      Value = Rest.take_front(2);
    } else if (!Rest.empty() && (llvm::isDigit(Rest[0]) || Rest[0] == '%')) {
      // A number, or what fills one in.
      Value =
          Rest.take_while([](char C) { return llvm::isAlnum(C) || C == '%'; });
    }
    Json = Rest;
    Callback(Name, Value);
  }
}

std::string decodedJson(llvm::StringRef Text) {
  if (!Text.starts_with(EncodedObject))
    return "";
  std::string Standard = Text.take_while([](char C) {
                               return llvm::isAlnum(C) || C == '-' ||
                                      C == '_' || C == '+' || C == '/';
                             })
                             .str();
  std::replace(Standard.begin(), Standard.end(), '-', '+');
  std::replace(Standard.begin(), Standard.end(), '_', '/');
  Standard.append((4 - Standard.size() % 4) % 4, '=');
  std::vector<char> Json;
  if (llvm::Error Problem = llvm::decodeBase64(Standard, Json)) {
    llvm::consumeError(std::move(Problem));
    return "";
  }
  return std::string(Json.begin(), Json.end());
}

bool isJoseHeader(llvm::StringRef Text) {
  bool NamesAlgorithm = false;
  auto Ask = [&](llvm::StringRef Name, llvm::StringRef) {
    NamesAlgorithm |= Name == AlgorithmParameter;
  };
  forEachMember(Text, Ask);
  if (!NamesAlgorithm)
    forEachMember(decodedJson(Text), Ask);
  return NamesAlgorithm;
}

} // namespace jwttidy::flow
