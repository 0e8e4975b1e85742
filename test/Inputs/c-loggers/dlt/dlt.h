//===- dlt.h - stand-in for DLT 2.18 ------------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A message of the diagnostic log and trace, argument by argument.
///
//===----------------------------------------------------------------------===//

#ifndef DLT_H
#define DLT_H

#include <stdint.h>

typedef struct {
  int log_level_pos;
} DltContext;
typedef struct {
  DltContext *handle;
} DltContextData;
typedef enum { DLT_LOG_ERROR = 2, DLT_LOG_INFO = 4 } DltLogLevelType;
typedef int DltReturnValue;

DltReturnValue dlt_user_log_write_start(DltContext *handle, DltContextData *log,
                                        DltLogLevelType loglevel);
DltReturnValue dlt_user_log_write_finish(DltContextData *log);
DltReturnValue dlt_user_log_write_string(DltContextData *log, const char *text);
DltReturnValue dlt_user_log_write_int(DltContextData *log, int data);

#define DLT_DECLARE_CONTEXT(CONTEXT) DltContext CONTEXT;
#define DLT_LOG(CONTEXT, LOGLEVEL, ...)                                        \
  do {                                                                         \
    DltContextData log_local;                                                  \
    int dlt_local;                                                             \
    dlt_local = dlt_user_log_write_start(&CONTEXT, &log_local, LOGLEVEL);      \
    if (dlt_local == 1) {                                                      \
      __VA_ARGS__;                                                             \
      (void)dlt_user_log_write_finish(&log_local);                             \
    }                                                                          \
  } while (0)
#define DLT_STRING(TEXT) (void)dlt_user_log_write_string(&log_local, TEXT)
#define DLT_INT(INT_VAR) (void)dlt_user_log_write_int(&log_local, INT_VAR)

#endif
