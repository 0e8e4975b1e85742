//===- logger.h - stand-in for Snowflake's client 2.9 -------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SNOWFLAKE_LOGGER_H
#define SNOWFLAKE_LOGGER_H

typedef enum SF_LOG_LEVEL {
  SF_LOG_TRACE,
  SF_LOG_DEBUG,
  SF_LOG_INFO,
  SF_LOG_WARN,
  SF_LOG_ERROR
} SF_LOG_LEVEL;

#define CXX_LOG_NS "C++"
#define log_debug(...)                                                         \
  log_log(SF_LOG_DEBUG, __FILE__, __LINE__, "C", __VA_ARGS__)
#define sf_log_info(ns, ...)                                                   \
  log_log(SF_LOG_INFO, __FILE__, __LINE__, ns, __VA_ARGS__)

#if defined(__cplusplus)
extern "C" {
#endif
void log_log(int level, const char *file, int line, const char *ns,
             const char *fmt, ...);
#if defined(__cplusplus)
}
#endif

#endif
