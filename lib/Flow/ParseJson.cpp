//===- ParseJson.cpp - JSON that somebody else wrote ----------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flow/ParseJson.h"

using namespace llvm;

namespace jwttidy::flow {

Expected<json::Value> parseJson(StringRef Text) {
  // Far deeper than any file of ours, and far from the end of the stack.
  constexpr unsigned MaxDepth = 64;
  unsigned Depth = 0;
  bool InString = false;
  for (size_t I = 0; I < Text.size(); ++I) {
    char C = Text[I];
    if (C == '"')
      InString = !InString;
    else if (InString)
      I += C == '\\';
    else if (C == ']' || C == '}')
      Depth -= Depth != 0;
    else if ((C == '[' || C == '{') && ++Depth > MaxDepth)
      return createStringError(inconvertibleErrorCode(),
                               "this is nested deeper than any such file is");
  }
  return json::parse(Text);
}

} // namespace jwttidy::flow
