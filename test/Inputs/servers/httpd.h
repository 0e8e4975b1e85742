//===- httpd.h - stand-in for Apache httpd 2.4 --------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Apache's log, and APR's strings, tables and pools.
///
//===----------------------------------------------------------------------===//

#ifndef APACHE_HTTPD_H
#define APACHE_HTTPD_H

#include <stddef.h>
#include <string.h>

typedef struct apr_pool_t apr_pool_t;
typedef struct apr_table_t apr_table_t;
typedef int apr_status_t;
typedef struct {
  apr_pool_t *pool;
  apr_table_t *headers_in;
  apr_table_t *headers_out;
  char *user;
} request_rec;

#define APLOG_DEBUG 7
#define APLOG_MARK __FILE__, __LINE__, 0

void ap_log_rerror_(const char *file, int line, int module_index, int level,
                    apr_status_t status, const request_rec *r, const char *fmt,
                    ...);
#define ap_log_rerror(...) ap_log_rerror__(__VA_ARGS__)
#define ap_log_rerror__(file, line, mi, level, status, r, ...)                 \
  do {                                                                         \
    if (r)                                                                     \
      ap_log_rerror_(file, line, mi, level, status, r, __VA_ARGS__);           \
  } while (0)

void *apr_palloc(apr_pool_t *p, size_t size);
#define apr_pcalloc(p, size) memset(apr_palloc(p, size), 0, size)
char *apr_pstrdup(apr_pool_t *p, const char *s);
char *apr_pstrndup(apr_pool_t *p, const char *s, size_t n);
char *apr_psprintf(apr_pool_t *p, const char *fmt, ...);
char *apr_pstrcat(apr_pool_t *p, ...);
const char *apr_table_get(const apr_table_t *t, const char *key);
void apr_table_setn(apr_table_t *t, const char *key, const char *val);

#endif
