//===- jwt.h - stand-in for libjwt 2.1.3 --------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWT_H
#define JWT_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct jwt jwt_t;
typedef struct jwt_valid jwt_valid_t;

typedef enum jwt_alg {
  JWT_ALG_NONE = 0,
  JWT_ALG_HS256,
  JWT_ALG_RS256 = 4
} jwt_alg_t;

typedef struct {
  const unsigned char *jwt_key;
  int jwt_key_len;
} jwt_key_t;

typedef int (*jwt_key_p_t)(const jwt_t *, jwt_key_t *);

int jwt_new(jwt_t **jwt);
int jwt_decode_2(jwt_t **jwt, const char *token, jwt_key_p_t key_provider);
void jwt_free(jwt_t *jwt);
jwt_alg_t jwt_get_alg(const jwt_t *jwt);
const char *jwt_get_grant(jwt_t *jwt, const char *grant);
const char *jwt_get_header(jwt_t *jwt, const char *header);
char *jwt_dump_grants_str(jwt_t *jwt, int pretty);

unsigned int jwt_validate(jwt_t *jwt, jwt_valid_t *jwt_valid);
int jwt_valid_new(jwt_valid_t **jwt_valid, jwt_alg_t alg);
void jwt_valid_free(jwt_valid_t *jwt_valid);
int jwt_valid_add_grant(jwt_valid_t *jwt_valid, const char *grant,
                        const char *val);
char *jwt_exception_str(unsigned int exceptions);

#ifdef __cplusplus
}
#endif

#endif
