//===- session.c - Badges for one visit -----------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "session.h"
#include <cjose/cjose.h>
#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

enum { badge_seconds = 15 * 60 };

static jwt_t *start_badge(const struct session_keys *keys,
                          const struct account *account) {
  jwt_t *jwt = NULL;
  time_t now = time(NULL);
  unsigned long number;
  char id[2 * sizeof(number) + 1];
  if (getentropy(&number, sizeof(number)))
    return NULL;
  snprintf(id, sizeof(id), "%lx", number);
  if (jwt_new(&jwt))
    return NULL;
  if (jwt_add_grant(jwt, "jti", id) || jwt_add_grant(jwt, "sub", account->id) ||
      jwt_add_grant(jwt, "aud", "crew") ||
      jwt_add_grant_int(jwt, "iat", (long)now) ||
      jwt_add_grant_int(jwt, "exp", (long)now + badge_seconds) ||
      jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)keys->signing,
                  (int)strlen(keys->signing))) {
    jwt_free(jwt);
    return NULL;
  }
  return jwt;
}

/* The mistake: the badge is signed, which hides nothing, and it goes out with
   the visitor's e-mail address in it. */
char *session_badge(const struct session_keys *keys,
                    const struct account *account) {
  char *badge = NULL;
  jwt_t *jwt = start_badge(keys, account);
  if (!jwt)
    return NULL;
  if (jwt_add_grant(jwt, "email", account->email) == 0)
    badge = jwt_encode_str(jwt);
  jwt_free(jwt);
  return badge;
}

/* Encrypts a signed token for the holder of `recipient`. */
static char *seal(const cjose_jwk_t *recipient, const char *signed_token) {
  cjose_err err;
  char *sealed = NULL;
  cjose_jwe_t *jwe = NULL;
  cjose_header_t *header = cjose_header_new(&err);
  if (!header)
    return NULL;
  if (cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err) &&
      cjose_header_set(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &err) &&
      cjose_header_set(header, CJOSE_HDR_CTY, "JWT", &err))
    jwe = cjose_jwe_encrypt(recipient, header, (const uint8_t *)signed_token,
                            strlen(signed_token), &err);
  if (jwe) {
    sealed = cjose_jwe_export(jwe, &err);
    cjose_jwe_release(jwe);
  }
  cjose_header_release(header);
  return sealed;
}

/* Its twin: the same claims, and the signed token never leaves unencrypted. */
char *session_sealed_badge(const struct session_keys *keys,
                           const struct account *account) {
  char *sealed = NULL;
  char *badge = NULL;
  jwt_t *jwt = start_badge(keys, account);
  if (!jwt)
    return NULL;
  if (jwt_add_grant(jwt, "email", account->email) == 0)
    badge = jwt_encode_str(jwt);
  jwt_free(jwt);
  if (!badge)
    return NULL;
  sealed = seal(keys->crew, badge);
  free(badge);
  return sealed;
}
