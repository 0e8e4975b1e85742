//===- mongoose.h - stand-in for Mongoose 7 ---------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Requests, replies and the log of Mongoose 7. Signatures and fields are those
/// of the library.
///
//===----------------------------------------------------------------------===//

#ifndef MONGOOSE_H
#define MONGOOSE_H

#include <stdbool.h>
#include <stddef.h>

struct mg_str {
  char *buf;
  size_t len;
};
struct mg_connection;
struct mg_http_message {
  struct mg_str method, uri, query, proto;
  struct mg_str body;
};

struct mg_str mg_str_s(const char *s);
struct mg_str *mg_http_get_header(struct mg_http_message *, const char *name);
int mg_http_get_var(const struct mg_str *, const char *name, char *, size_t);
void mg_http_creds(struct mg_http_message *, char *, size_t, char *, size_t);
void mg_http_reply(struct mg_connection *, int status_code, const char *headers,
                   const char *body_fmt, ...);
char *mg_json_get_str(struct mg_str json, const char *path);
void mg_log(const char *fmt, ...);
void mg_log_prefix(int ll, const char *file, int line, const char *fname);
extern int mg_log_level;
enum { MG_LL_NONE, MG_LL_ERROR, MG_LL_INFO, MG_LL_DEBUG };
#define MG_LOG(level, args)                                                                        \
  do {                                                                                             \
    if ((level) <= mg_log_level) {                                                                 \
      mg_log_prefix((level), __FILE__, __LINE__, __func__);                                        \
      mg_log args;                                                                                 \
    }                                                                                              \
  } while (0)
#define MG_INFO(args) MG_LOG(MG_LL_INFO, args)
#define MG_ERROR(args) MG_LOG(MG_LL_ERROR, args)

#endif // MONGOOSE_H
