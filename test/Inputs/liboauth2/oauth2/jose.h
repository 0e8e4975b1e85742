//===- jose.h - stand-in for liboauth2 ----------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OAUTH2_JOSE_H
#define OAUTH2_JOSE_H

#include "oauth2/util.h"
#include <cjose/cjose.h>

typedef struct oauth2_jose_jwk_t oauth2_jose_jwk_t;
typedef struct oauth2_jose_jwt_verify_ctx_t oauth2_jose_jwt_verify_ctx_t;

bool oauth2_jose_hash2s(oauth2_log_t *log, const char *digest, const char *src,
                        char **dst);
bool oauth2_jose_encrypt(oauth2_log_t *log, const char *secret,
                         const char *s_sig_payload, char **cser);
bool oauth2_jose_jwt_encrypt(oauth2_log_t *log, const char *secret,
                             json_t *payload, char **cser);
bool oauth2_jose_decrypt(oauth2_log_t *log, const char *secret,
                         const char *cser, char **result);
bool oauth2_jose_jwt_decrypt(oauth2_log_t *log, const char *secret,
                             const char *cser, json_t **result);
bool oauth2_jose_jwt_verify(oauth2_log_t *log,
                            oauth2_jose_jwt_verify_ctx_t *jwt_verify_ctx,
                            const char *token, json_t **json_payload,
                            char **s_payload);
char *oauth2_jwt_create(oauth2_log_t *log, cjose_jwk_t *jwk, const char *alg,
                        const char *iss, const char *sub, const char *client_id,
                        const char *aud, oauth2_uint_t exp, bool include_iat,
                        bool include_jti, const json_t *json_payload);

#endif
