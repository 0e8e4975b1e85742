//===- oauth2.h - stand-in for liboauth2 --------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OAUTH2_OAUTH2_H
#define OAUTH2_OAUTH2_H

#include "oauth2/http.h"

typedef struct oauth2_cfg_token_verify_t oauth2_cfg_token_verify_t;
typedef struct oauth2_cfg_source_token_t oauth2_cfg_source_token_t;
typedef struct oauth2_cfg_server_callback_funcs_t
    oauth2_cfg_server_callback_funcs_t;

bool oauth2_token_verify(oauth2_log_t *log, oauth2_http_request_t *request,
                         oauth2_cfg_token_verify_t *verify, const char *token,
                         json_t **json_payload);
// In the library's proto.h.
char *oauth2_get_source_token(oauth2_log_t *log, oauth2_cfg_source_token_t *cfg,
                              oauth2_http_request_t *request,
                              oauth2_cfg_server_callback_funcs_t *srv_cb,
                              void *srv_cb_ctx);

#endif
