//===- console.h - stand-in for rosconsole 1.14 -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// ROS_INFO and ROS_INFO_STREAM, and what they call.
///
//===----------------------------------------------------------------------===//

#ifndef ROSCONSOLE_ROSCONSOLE_H
#define ROSCONSOLE_ROSCONSOLE_H

#include <sstream>
#include <string>

namespace ros {
namespace console {
namespace levels {
enum Level { Debug, Info, Warn, Error, Fatal, Count };
}
typedef levels::Level Level;
class FilterBase;
struct LogLocation {
  bool initialized_;
  bool logger_enabled_;
  Level level_;
  void *logger_;
};
void initializeLogLocation(LogLocation *loc, const std::string &name,
                           Level level);
void print(FilterBase *filter, void *logger, Level level, const char *file,
           int line, const char *function, const char *fmt, ...);
void print(FilterBase *filter, void *logger, Level level,
           const std::stringstream &str, const char *file, int line,
           const char *function);
} // namespace console
} // namespace ros

#define ROSCONSOLE_DEFINE_LOCATION(cond, level, name)                          \
  static ::ros::console::LogLocation loc = {                                   \
      false, false, ::ros::console::levels::Count, nullptr};                   \
  if (!loc.initialized_)                                                       \
    initializeLogLocation(&loc, name, level);                                  \
  bool enabled = loc.logger_enabled_ && (cond);
#define ROS_LOG(level, name, ...)                                              \
  do {                                                                         \
    ROSCONSOLE_DEFINE_LOCATION(true, level, name);                             \
    if (enabled)                                                               \
      ::ros::console::print(nullptr, loc.logger_, loc.level_, __FILE__,        \
                            __LINE__, __func__, __VA_ARGS__);                  \
  } while (false)
#define ROS_LOG_STREAM(level, name, args)                                      \
  do {                                                                         \
    ROSCONSOLE_DEFINE_LOCATION(true, level, name);                             \
    if (enabled) {                                                             \
      std::stringstream ss;                                                    \
      ss << args;                                                              \
      ::ros::console::print(nullptr, loc.logger_, loc.level_, ss, __FILE__,    \
                            __LINE__, __func__);                               \
    }                                                                          \
  } while (false)
#define ROS_INFO(...)                                                          \
  ROS_LOG(::ros::console::levels::Info, "ros.node", __VA_ARGS__)
#define ROS_WARN_STREAM(args)                                                  \
  ROS_LOG_STREAM(::ros::console::levels::Warn, "ros.node", args)

#endif
