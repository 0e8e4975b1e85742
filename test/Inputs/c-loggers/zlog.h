//===- zlog.h - stand-in for zlog 1.2 -----------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of zlog: categories, and the default one.
///
//===----------------------------------------------------------------------===//

#ifndef __zlog_h
#define __zlog_h

#include <stddef.h>

typedef struct zlog_category_s zlog_category_t;
zlog_category_t *zlog_get_category(const char *cname);
int zlog_put_mdc(const char *key, const char *value);
void zlog(zlog_category_t *category, const char *file, size_t filelen,
          const char *func, size_t funclen, long line, int level,
          const char *format, ...);
void dzlog(const char *file, size_t filelen, const char *func, size_t funclen,
           long line, int level, const char *format, ...);
void hzlog(zlog_category_t *category, const char *file, size_t filelen,
           const char *func, size_t funclen, long line, int level,
           const void *buf, size_t buflen);

#define ZLOG_LEVEL_DEBUG 20
#define ZLOG_LEVEL_INFO 40
#define zlog_info(cat, ...)                                                    \
  zlog(cat, __FILE__, sizeof(__FILE__) - 1, __func__, sizeof(__func__) - 1,    \
       __LINE__, ZLOG_LEVEL_INFO, __VA_ARGS__)
#define dzlog_info(...)                                                        \
  dzlog(__FILE__, sizeof(__FILE__) - 1, __func__, sizeof(__func__) - 1,        \
        __LINE__, ZLOG_LEVEL_INFO, __VA_ARGS__)
#define hzlog_debug(cat, buf, buf_len)                                         \
  hzlog(cat, __FILE__, sizeof(__FILE__) - 1, __func__, sizeof(__func__) - 1,   \
        __LINE__, ZLOG_LEVEL_DEBUG, buf, buf_len)

#endif
