//===- NanoLogCpp17.h - stand-in for NanoLog --------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// NANO_LOG of PlatformLab's NanoLog for C++17.
///
//===----------------------------------------------------------------------===//

#ifndef NANOLOG_CPP17_H
#define NANOLOG_CPP17_H

#include <array>
#include <cstdint>

namespace NanoLog {
enum LogLevel { SILENT_LOG_LEVEL, ERROR, WARNING, NOTICE, DEBUG };
LogLevel getLogLevel();
} // namespace NanoLog
using namespace NanoLog;

namespace NanoLogInternal {
enum ParamType : int32_t { NON_STRING = -6 };
template <int N> constexpr int countFmtParams(const char (&format)[N]) {
  int Count = 0;
  for (int I = 0; I + 1 < N; ++I)
    Count += format[I] == '%';
  return Count;
}
template <int NParams, int N>
constexpr std::array<ParamType, NParams>
analyzeFormatString(const char (&)[N]) {
  return {};
}
void checkFormat(const char *format, ...);
template <long unsigned int N, int M, typename... Ts>
void log(int &logId, const char *filename, const int linenum,
         const LogLevel severity, const char (&format)[M], const int numNibbles,
         const std::array<ParamType, N> &paramTypes, Ts... args);
} // namespace NanoLogInternal

#define NANO_LOG(severity, format, ...)                                        \
  do {                                                                         \
    constexpr int nParams = NanoLogInternal::countFmtParams(format);           \
    static constexpr std::array<NanoLogInternal::ParamType, nParams>           \
        paramTypes = NanoLogInternal::analyzeFormatString<nParams>(format);    \
    static int logId = -1;                                                     \
    if (NanoLog::severity > NanoLog::getLogLevel())                            \
      break;                                                                   \
    if (false) {                                                               \
      NanoLogInternal::checkFormat(format, ##__VA_ARGS__);                     \
    }                                                                          \
    NanoLogInternal::log(logId, __FILE__, __LINE__, NanoLog::severity, format, \
                         0, paramTypes, ##__VA_ARGS__);                        \
  } while (0)

#endif
