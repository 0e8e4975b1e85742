//===- ngx_core.h - stand-in for nginx 1.22 -----------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// nginx's log, strings and pools, as modules use them.
///
//===----------------------------------------------------------------------===//

#ifndef NGX_CORE_H
#define NGX_CORE_H

#include <stddef.h>
#include <string.h>

typedef unsigned char u_char;
typedef long ngx_int_t;
typedef unsigned long ngx_uint_t;
typedef int ngx_err_t;
typedef struct ngx_pool_s ngx_pool_t;
typedef struct {
  size_t len;
  u_char *data;
} ngx_str_t;
typedef struct {
  ngx_uint_t log_level;
} ngx_log_t;

#define NGX_LOG_ERR 4
#define NGX_LOG_INFO 7
#define NGX_LOG_DEBUG_HTTP 0x100
#define ngx_strlen(s) strlen((const char *)s)

void ngx_log_error_core(ngx_uint_t level, ngx_log_t *log, ngx_err_t err,
                        const char *fmt, ...);
#define ngx_log_error(level, log, ...)                                         \
  if ((log)->log_level >= level)                                               \
  ngx_log_error_core(level, log, __VA_ARGS__)
#define ngx_log_debug1(level, log, err, fmt, arg1)                             \
  if ((log)->log_level & level)                                                \
  ngx_log_error_core(8, log, err, fmt, arg1)

u_char *ngx_snprintf(u_char *buf, size_t max, const char *fmt, ...);
u_char *ngx_pstrdup(ngx_pool_t *pool, ngx_str_t *src);
void ngx_encode_base64url(ngx_str_t *dst, ngx_str_t *src);
void *ngx_palloc(ngx_pool_t *pool, size_t size);

#endif
