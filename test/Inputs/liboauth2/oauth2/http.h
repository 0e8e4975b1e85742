//===- http.h - stand-in for liboauth2 ----------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OAUTH2_HTTP_H
#define OAUTH2_HTTP_H

#include "oauth2/util.h"

typedef oauth2_uint_t oauth2_http_status_code_t;
typedef struct oauth2_http_request_t oauth2_http_request_t;
typedef struct oauth2_http_response_t oauth2_http_response_t;
typedef struct oauth2_http_call_ctx_t oauth2_http_call_ctx_t;

bool oauth2_http_request_header_set(oauth2_log_t *, oauth2_http_request_t *,
                                    const char *, const char *);
bool oauth2_http_response_cookie_set(oauth2_log_t *log,
                                     oauth2_http_response_t *response,
                                     const char *name, const char *value,
                                     const char *path, const bool is_secure,
                                     oauth2_time_t max_age);
oauth2_http_call_ctx_t *oauth2_http_call_ctx_init(oauth2_log_t *);
void oauth2_http_call_ctx_free(oauth2_log_t *, oauth2_http_call_ctx_t *);
bool oauth2_http_call_ctx_bearer_token_set(oauth2_log_t *,
                                           oauth2_http_call_ctx_t *,
                                           char *const);
bool oauth2_http_get(oauth2_log_t *log, const char *url,
                     const oauth2_nv_list_t *params,
                     oauth2_http_call_ctx_t *ctx, char **response,
                     oauth2_http_status_code_t *status_code);
bool oauth2_http_post_form(oauth2_log_t *log, const char *url,
                           const oauth2_nv_list_t *params,
                           oauth2_http_call_ctx_t *ctx, char **response,
                           oauth2_http_status_code_t *status_code);

#endif
