//===- log.h - stand-in for liboauth2 -----------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OAUTH2_LOG_H
#define OAUTH2_LOG_H

typedef enum oauth2_log_level_t {
  OAUTH2_LOG_ERROR,
  OAUTH2_LOG_WARN,
  OAUTH2_LOG_NOTICE,
  OAUTH2_LOG_INFO,
  OAUTH2_LOG_DEBUG,
  OAUTH2_LOG_TRACE1,
  OAUTH2_LOG_TRACE2
} oauth2_log_level_t;

typedef struct oauth2_log_t oauth2_log_t;
typedef struct oauth2_log_sink_t oauth2_log_sink_t;

void oauth2_log(oauth2_log_t *log, const char *filename, unsigned long line,
                const char *function, oauth2_log_level_t level, const char *fmt,
                ...);

#define oauth2_error(log, ...)                                                 \
  oauth2_log(log, __FILE__, __LINE__, __func__, OAUTH2_LOG_ERROR, __VA_ARGS__)
#define oauth2_info(log, ...)                                                  \
  oauth2_log(log, __FILE__, __LINE__, __func__, OAUTH2_LOG_INFO, __VA_ARGS__)
#define oauth2_debug(log, ...)                                                 \
  oauth2_log(log, __FILE__, __LINE__, __func__, OAUTH2_LOG_DEBUG, __VA_ARGS__)

#endif
