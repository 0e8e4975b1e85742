//===- logger.h - stand-in for log4cxx 1.0 ----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// LOG4CXX_INFO and its like, the buffer that they fill, and contexts.
///
//===----------------------------------------------------------------------===//

#ifndef LOG4CXX_LOGGER_H
#define LOG4CXX_LOGGER_H

#include <memory>
#include <ostream>
#include <string>

namespace log4cxx {
class Level;
using LevelPtr = std::shared_ptr<Level>;
class Level {
public:
  static LevelPtr getInfo();
};
namespace spi {
class LocationInfo {
public:
  LocationInfo(const char *file, const char *function, int line);
};
} // namespace spi
namespace helpers {
class CharMessageBuffer {
public:
  CharMessageBuffer &operator<<(const std::basic_string<char> &msg);
  CharMessageBuffer &operator<<(const char *msg);
  std::ostream &operator<<(unsigned long val);
  const std::basic_string<char> &str(std::basic_ostream<char> &os);
  const std::basic_string<char> &str(CharMessageBuffer &buf);
};
class MessageBuffer {
public:
  CharMessageBuffer &operator<<(const std::string &msg);
  CharMessageBuffer &operator<<(const char *msg);
  std::ostream &operator<<(unsigned long val);
  const std::string &str(CharMessageBuffer &buf);
  const std::string &str(std::ostream &os);
};
} // namespace helpers
class Logger {
public:
  static bool isInfoEnabledFor(const std::shared_ptr<Logger> &logger);
  void forcedLog(const LevelPtr &level, const std::string &message,
                 const spi::LocationInfo &location) const;
  void info(const std::string &msg) const;
};
using LoggerPtr = std::shared_ptr<Logger>;
class NDC {
public:
  NDC(const std::string &message);
  ~NDC();
};
class MDC {
public:
  static void put(const std::string &key, const std::string &value);
};
} // namespace log4cxx

#define LOG4CXX_LOCATION                                                       \
  ::log4cxx::spi::LocationInfo(__FILE__, __func__, __LINE__)
#define LOG4CXX_INFO(logger, message)                                          \
  do {                                                                         \
    if (::log4cxx::Logger::isInfoEnabledFor(logger)) {                         \
      ::log4cxx::helpers::MessageBuffer oss_;                                  \
      logger->forcedLog(::log4cxx::Level::getInfo(),                           \
                        oss_.str(oss_ << message), LOG4CXX_LOCATION);          \
    }                                                                          \
  } while (0)

#endif
