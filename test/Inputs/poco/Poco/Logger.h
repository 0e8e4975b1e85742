//===- Logger.h - stand-in for POCO -----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The log of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef FOUNDATION_LOGGER_H
#define FOUNDATION_LOGGER_H

#include "Poco/Message.h"

namespace Poco {

class Channel {
public:
  using Ptr = AutoPtr<Channel>;
  virtual void log(const Message &msg) = 0;
};

class Logger : public Channel {
public:
  const std::string &name() const;
  void setLevel(int level);
  void log(const Message &msg);
  void log(const Exception &exc);
  void fatal(const std::string &msg);
  void error(const std::string &msg);
  void error(const std::string &msg, const char *file, int line);
  template <typename T, typename... Args> void error(const std::string &fmt, T arg1, Args &&...args);
  void warning(const std::string &msg);
  template <typename T, typename... Args> void warning(const std::string &fmt, T arg1, Args &&...args);
  void information(const std::string &msg);
  void information(const std::string &msg, const char *file, int line);
  template <typename T, typename... Args> void information(const std::string &fmt, T arg1, Args &&...args);
  void debug(const std::string &msg);
  template <typename T, typename... Args> void debug(const std::string &fmt, T arg1, Args &&...args);
  void trace(const std::string &msg);
  bool error() const;
  bool information() const;
  bool debug() const;
  static Logger &get(const std::string &name);
  static Logger &root();
};

} // namespace Poco

#define poco_error(logger, msg)                                                \
  if ((logger).error())                                                        \
    (logger).error(msg, __FILE__, __LINE__);                                   \
  else                                                                         \
    (void)0
#define poco_information(logger, msg)                                          \
  if ((logger).information())                                                  \
    (logger).information(msg, __FILE__, __LINE__);                             \
  else                                                                         \
    (void)0
#define poco_information_f1(logger, fmt, arg1)                                 \
  if ((logger).information())                                                  \
    (logger).information(Poco::format((fmt), (arg1)), __FILE__, __LINE__);     \
  else                                                                         \
    (void)0

#endif // FOUNDATION_LOGGER_H
