//===- decode.h - stand-in for l8w8jwt 2.5.0 ---------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef L8W8JWT_DECODE_H
#define L8W8JWT_DECODE_H

#include "claim.h"

#ifdef __cplusplus
extern "C" {
#endif

enum l8w8jwt_validation_result {
  L8W8JWT_VALID = 0,
  L8W8JWT_SIGNATURE_VERIFICATION_FAILURE = 1 << 7
};

struct l8w8jwt_decoding_params {
  char *jwt;
  size_t jwt_length;
  int alg;
  char *validate_iss;
  size_t validate_iss_length;
  char *validate_sub;
  size_t validate_sub_length;
  char *validate_aud;
  size_t validate_aud_length;
  char *validate_jti;
  size_t validate_jti_length;
  int validate_exp;
  int validate_nbf;
  int validate_iat;
  uint8_t exp_tolerance_seconds;
  uint8_t nbf_tolerance_seconds;
  uint8_t iat_tolerance_seconds;
  unsigned char *verification_key;
  size_t verification_key_length;
  char *validate_typ;
  size_t validate_typ_length;
};

void l8w8jwt_decoding_params_init(struct l8w8jwt_decoding_params *params);
int l8w8jwt_validate_decoding_params(struct l8w8jwt_decoding_params *params);
int l8w8jwt_decode(struct l8w8jwt_decoding_params *params,
                   enum l8w8jwt_validation_result *out_validation_result,
                   struct l8w8jwt_claim **out_claims,
                   size_t *out_claims_length);
int l8w8jwt_decode_raw(struct l8w8jwt_decoding_params *params,
                       enum l8w8jwt_validation_result *out_validation_result,
                       char **out_header, size_t *out_header_length,
                       char **out_payload, size_t *out_payload_length,
                       uint8_t **out_signature, size_t *out_signature_length);
int l8w8jwt_decode_raw_no_validation(struct l8w8jwt_decoding_params *params,
                                     char **out_header,
                                     size_t *out_header_length,
                                     char **out_payload,
                                     size_t *out_payload_length,
                                     uint8_t **out_signature,
                                     size_t *out_signature_length);

#ifdef __cplusplus
}
#endif

#endif
