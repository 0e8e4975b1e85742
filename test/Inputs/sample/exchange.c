//===- exchange.c - Passes for the partners -------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "exchange.h"
#include <rhonabwy.h>
#include <time.h>

enum { pass_seconds = 5 * 60 };

static jwk_t *read_key(const char *json) {
  jwk_t *key = NULL;
  if (r_jwk_init(&key) != RHN_OK)
    return NULL;
  if (r_jwk_import_from_json_str(key, json) != RHN_OK) {
    r_jwk_free(key);
    return NULL;
  }
  return key;
}

/* A pass for `audience`, which only the holder of `key` can read. */
static char *seal_pass(jwk_t *key, const char *audience, const char *ship) {
  char *pass = NULL;
  jwt_t *jwt = NULL;
  time_t now = time(NULL);
  if (r_jwt_init(&jwt) != RHN_OK)
    return NULL;
  if (r_jwt_set_claim_str_value(jwt, "aud", audience) == RHN_OK &&
      r_jwt_set_claim_str_value(jwt, "sub", ship) == RHN_OK &&
      r_jwt_set_claim_int_value(jwt, "exp", now + pass_seconds) == RHN_OK &&
      r_jwt_set_enc_alg(jwt, R_JWA_ALG_RSA_OAEP_256) == RHN_OK &&
      r_jwt_set_enc(jwt, R_JWA_ENC_A256GCM) == RHN_OK)
    pass = r_jwt_serialize_encrypted(jwt, key, 0);
  r_jwt_free(jwt);
  return pass;
}

/* The mistake: whoever can open the customs' passes can open the pilots'. */
int exchange_joint_passes(const struct exchange_keys *keys, const char *ship,
                          struct passes *out) {
  jwk_t *partners = read_key(keys->partners);
  if (!partners)
    return -1;
  out->customs = seal_pass(partners, "customs", ship);
  out->pilots = seal_pass(partners, "pilots", ship);
  r_jwk_free(partners);
  return out->customs && out->pilots ? 0 : -1;
}

/* Its twin: each audience has a key of its own. */
int exchange_passes(const struct exchange_keys *keys, const char *ship,
                    struct passes *out) {
  jwk_t *customs = read_key(keys->customs);
  jwk_t *pilots = read_key(keys->pilots);
  int status = -1;
  if (customs && pilots) {
    out->customs = seal_pass(customs, "customs", ship);
    out->pilots = seal_pass(pilots, "pilots", ship);
    status = out->customs && out->pilots ? 0 : -1;
  }
  r_jwk_free(customs);
  r_jwk_free(pilots);
  return status;
}
