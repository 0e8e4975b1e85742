//===- Json.cpp - JSON text in literals -----------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flow/Json.h"

namespace jwttidy::flow {

void forEachMember(
    llvm::StringRef Json,
    llvm::function_ref<void(llvm::StringRef, llvm::StringRef)> Callback) {
  // Only what looks like an object can have members.
  if (!Json.contains('{') && !Json.contains(':'))
    return;
  while (true) {
    size_t Open = Json.find('"');
    if (Open == llvm::StringRef::npos)
      return;
    Json = Json.drop_front(Open + 1);
    size_t Close = Json.find('"');
    if (Close == llvm::StringRef::npos)
      return;
    llvm::StringRef Name = Json.take_front(Close);
    llvm::StringRef Rest = Json.drop_front(Close + 1).ltrim();
    Json = Json.drop_front(Close + 1);
    if (!Rest.consume_front(":"))
      continue;
    Rest = Rest.ltrim();
    llvm::StringRef Value;
    if (Rest.consume_front("\""))
      Value = Rest.take_until([](char C) { return C == '"'; });
    Callback(Name, Value);
    // A member's value is not the next member's name.
    if (!Value.empty() || Rest.starts_with("\""))
      Json = Rest.drop_front(std::min(Rest.size(), Value.size() + 1));
  }
}

} // namespace jwttidy::flow
