//===- claim.h - stand-in for l8w8jwt 2.5.0 ----------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of l8w8jwt: the caller fills a struct, a function reads it.
///
//===----------------------------------------------------------------------===//

#ifndef L8W8JWT_CLAIM_H
#define L8W8JWT_CLAIM_H

#include <stddef.h>
#include <stdint.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

#define L8W8JWT_SUCCESS 0

#define L8W8JWT_ALG_HS256 0
#define L8W8JWT_ALG_HS512 2
#define L8W8JWT_ALG_RS256 3
#define L8W8JWT_ALG_ES256 9

#define L8W8JWT_CLAIM_TYPE_STRING 0
#define L8W8JWT_CLAIM_TYPE_INTEGER 1
#define L8W8JWT_CLAIM_TYPE_NUMBER 2
#define L8W8JWT_CLAIM_TYPE_BOOLEAN 3
#define L8W8JWT_CLAIM_TYPE_NULL 4
#define L8W8JWT_CLAIM_TYPE_ARRAY 5
#define L8W8JWT_CLAIM_TYPE_OBJECT 6
#define L8W8JWT_CLAIM_TYPE_OTHER 7

typedef time_t l8w8jwt_time_t;
#define l8w8jwt_time time

struct l8w8jwt_claim {
  char *key;
  size_t key_length;
  char *value;
  size_t value_length;
  int type;
};

void l8w8jwt_free_claims(struct l8w8jwt_claim *claims, size_t claims_count);
struct l8w8jwt_claim *l8w8jwt_get_claim(struct l8w8jwt_claim *claims,
                                        size_t claims_count, const char *key,
                                        size_t key_length);
void l8w8jwt_free(void *mem);
int l8w8jwt_base64_encode(int url, const uint8_t *data, size_t data_length,
                          char **out, size_t *out_length);
int l8w8jwt_base64_decode(int url, const char *data, size_t data_length,
                          uint8_t **out, size_t *out_length);

#ifdef __cplusplus
}
#endif

#endif
