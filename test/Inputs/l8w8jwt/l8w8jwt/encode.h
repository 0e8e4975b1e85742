//===- encode.h - stand-in for l8w8jwt 2.5.0 ---------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef L8W8JWT_ENCODE_H
#define L8W8JWT_ENCODE_H

#include "claim.h"

#ifdef __cplusplus
extern "C" {
#endif

struct l8w8jwt_encoding_params {
  int alg;
  char *iss;
  size_t iss_length;
  char *sub;
  size_t sub_length;
  char *aud;
  size_t aud_length;
  char *jti;
  size_t jti_length;
  l8w8jwt_time_t exp;
  l8w8jwt_time_t nbf;
  l8w8jwt_time_t iat;
  struct l8w8jwt_claim *additional_header_claims;
  size_t additional_header_claims_count;
  struct l8w8jwt_claim *additional_payload_claims;
  size_t additional_payload_claims_count;
  unsigned char *secret_key;
  size_t secret_key_length;
  unsigned char *secret_key_pw;
  size_t secret_key_pw_length;
  char **out;
  size_t *out_length;
};

void l8w8jwt_encoding_params_init(struct l8w8jwt_encoding_params *params);
int l8w8jwt_validate_encoding_params(struct l8w8jwt_encoding_params *params);
int l8w8jwt_encode(struct l8w8jwt_encoding_params *params);

#ifdef __cplusplus
}
#endif

#endif
