//===- Arguments.cpp - The arguments of a command -------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"

using namespace llvm;

namespace jwttidy {

Error errorOf(const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), Message);
}

Expected<std::string *> takeValue(ArrayRef<const char *> Arguments, size_t &I,
                                  ArrayRef<ValueOption> Options,
                                  const Twine &Usage) {
  StringRef Argument = Arguments[I];
  for (auto [Name, Value] : Options) {
    if (Argument == Name) {
      if (I + 1 == Arguments.size())
        return errorOf("'" + Name + "' needs a value\n" + Usage);
      *Value = Arguments[++I];
      return Value;
    }
    if (Name.starts_with("--") && Argument.starts_with((Name + "=").str())) {
      *Value = Argument.drop_front(Name.size() + 1).str();
      return Value;
    }
  }
  return nullptr;
}

} // namespace jwttidy
