//===- logging.hpp - stand-in for rclcpp 29 ---------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// RCLCPP_INFO and RCLCPP_INFO_STREAM, and what they call in rcutils.
///
//===----------------------------------------------------------------------===//

#ifndef RCLCPP__LOGGING_HPP_
#define RCLCPP__LOGGING_HPP_

#include <cstddef>
#include <sstream>
#include <string>

extern "C" {
typedef struct rcutils_log_location_s {
  const char *function_name;
  const char *file_name;
  size_t line_number;
} rcutils_log_location_t;
enum RCUTILS_LOG_SEVERITY {
  RCUTILS_LOG_SEVERITY_DEBUG = 10,
  RCUTILS_LOG_SEVERITY_INFO = 20
};
bool rcutils_logging_logger_is_enabled_for(const char *name, int severity);
void rcutils_log_internal(const rcutils_log_location_t *location, int severity,
                          const char *name, const char *format, ...);
}

namespace rclcpp {
class Logger {
public:
  const char *get_name() const;
};
Logger get_logger(const std::string &name);
} // namespace rclcpp

#define RCUTILS_LOG_INFO_NAMED(name, ...)                                      \
  do {                                                                         \
    static rcutils_log_location_t location = {__func__, __FILE__, __LINE__};   \
    if (rcutils_logging_logger_is_enabled_for(name,                            \
                                              RCUTILS_LOG_SEVERITY_INFO))      \
      rcutils_log_internal(&location, RCUTILS_LOG_SEVERITY_INFO, name,         \
                           __VA_ARGS__);                                       \
  } while (0)
#define RCLCPP_INFO(logger, ...)                                               \
  do {                                                                         \
    RCUTILS_LOG_INFO_NAMED((logger).get_name(), __VA_ARGS__);                  \
  } while (0)
#define RCLCPP_INFO_STREAM(logger, stream_arg)                                 \
  do {                                                                         \
    std::stringstream rclcpp_stream_ss_;                                       \
    rclcpp_stream_ss_ << stream_arg;                                           \
    RCUTILS_LOG_INFO_NAMED((logger).get_name(), "%s",                          \
                           rclcpp_stream_ss_.str().c_str());                   \
  } while (0)

#endif
