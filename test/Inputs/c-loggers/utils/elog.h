//===- elog.h - stand-in for PostgreSQL 15 ------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reports of the server and its extensions.
///
//===----------------------------------------------------------------------===//

#ifndef ELOG_H
#define ELOG_H

#include <stdbool.h>

#define LOG 15
#define NOTICE 18
#define ERROR 21

bool errstart(int elevel, const char *domain);
void errfinish(const char *filename, int lineno, const char *funcname);
int errcode(int sqlerrcode);
int errmsg(const char *fmt, ...);
int errmsg_internal(const char *fmt, ...);
int errdetail(const char *fmt, ...);
char *psprintf(const char *fmt, ...);

#define ereport(elevel, ...)                                                   \
  do {                                                                         \
    if (errstart(elevel, 0))                                                   \
      __VA_ARGS__, errfinish(__FILE__, __LINE__, __func__);                    \
  } while (0)
#define elog(elevel, ...) ereport(elevel, errmsg_internal(__VA_ARGS__))

#endif
