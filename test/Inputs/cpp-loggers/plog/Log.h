//===- Log.h - stand-in for plog 1.1 ----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// plog's macros and the record that they make.
///
//===----------------------------------------------------------------------===//

#ifndef PLOG_LOG_H
#define PLOG_LOG_H

#include <cstddef>
#include <string>

namespace plog {
enum Severity { none, fatal, error, warning, info, debug, verbose };
class Record {
public:
  Record(Severity severity, const char *func, size_t line, const char *file,
         const void *object, int instanceId);
  virtual ~Record();
  Record &ref();
  template <typename T> Record &operator<<(const T &data);
  Record &printf(const char *format, ...);
};
template <int instanceId> class Logger {
public:
  bool checkSeverity(Severity severity) const;
  void operator+=(const Record &record);
};
template <int instanceId> Logger<instanceId> *get();
} // namespace plog

#define PLOG(severity)                                                         \
  if (!plog::get<0>() || !plog::get<0>()->checkSeverity(severity)) {           \
    ;                                                                          \
  } else                                                                       \
    (*plog::get<0>()) +=                                                       \
        plog::Record(severity, __func__, __LINE__, __FILE__, 0, 0).ref()
#define PLOG_INFO PLOG(plog::info)
#define PLOGD PLOG(plog::debug)

#endif
