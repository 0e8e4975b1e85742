//===- LogStream.h - stand-in for POCO --------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Log streams of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef FOUNDATION_LOGSTREAM_H
#define FOUNDATION_LOGSTREAM_H

#include "Poco/Logger.h"

namespace Poco {

class LogIOS : public virtual std::ios {
public:
  LogIOS(Logger &logger, Message::Priority priority, std::size_t bufferCapacity = 0);
};

class LogStream : public LogIOS, public std::ostream {
public:
  LogStream(Logger &logger, Message::Priority priority = Message::PRIO_INFORMATION, std::size_t bufferCapacity = 255);
  ~LogStream();
  LogStream &error();
  LogStream &error(const std::string &message);
  LogStream &information();
  LogStream &information(const std::string &message);
};

} // namespace Poco

#endif // FOUNDATION_LOGSTREAM_H
