//===- Message.h - stand-in for POCO ----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Messages of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef FOUNDATION_MESSAGE_H
#define FOUNDATION_MESSAGE_H

#include "Poco/Foundation.h"

namespace Poco {

class Message {
public:
  enum Priority { PRIO_FATAL = 1, PRIO_CRITICAL, PRIO_ERROR, PRIO_WARNING, PRIO_NOTICE, PRIO_INFORMATION, PRIO_DEBUG, PRIO_TRACE };
  Message();
  Message(const std::string &source, const std::string &text, Priority prio);
  void setText(const std::string &text);
  const std::string &getText() const;
  const std::string &getSource() const;
};

} // namespace Poco

#endif // FOUNDATION_MESSAGE_H
