//===- jwt.h - stand-in for libjwt 3.6.1 --------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWT_H
#define JWT_H

#include <stdio.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef long jwt_long_t;
typedef struct jwt jwt_t;
typedef struct jwk_set jwk_set_t;
typedef struct jwk_item jwk_item_t;
typedef struct jwt_builder jwt_builder_t;
typedef struct jwt_checker jwt_checker_t;
typedef struct jwt_signature jwt_signature_t;
typedef struct jwe_builder jwe_builder_t;
typedef struct jwe_recipient jwe_recipient_t;
typedef struct jwe_checker jwe_checker_t;

typedef enum {
  JWT_ALG_NONE = 0,
  JWT_ALG_HS256,
  JWT_ALG_RS256 = 4,
  JWT_ALG_ES256 = 7
} jwt_alg_t;

typedef enum {
  JWK_THUMBPRINT_SHA256 = 0,
  JWK_THUMBPRINT_SHA384,
  JWK_THUMBPRINT_SHA512
} jwk_thumbprint_alg_t;

typedef enum { JWE_ALG_NONE = 0, JWE_ALG_DIR, JWE_ALG_RSA_OAEP = 5 } jwe_key_alg_t;
typedef enum { JWE_ENC_NONE = 0, JWE_ENC_A128GCM, JWE_ENC_A256GCM = 3 } jwe_enc_t;

typedef enum {
  JWE_FORMAT_COMPACT = 0,
  JWE_FORMAT_JSON_FLAT,
  JWE_FORMAT_JSON_GENERAL
} jwe_serialization_t;

typedef enum {
  JWT_VALUE_NONE = 0,
  JWT_VALUE_INT,
  JWT_VALUE_STR,
  JWT_VALUE_BOOL,
  JWT_VALUE_JSON,
  JWT_VALUE_INVALID
} jwt_value_type_t;

typedef enum {
  JWT_VALUE_ERR_NONE = 0,
  JWT_VALUE_ERR_EXIST,
  JWT_VALUE_ERR_NOEXIST
} jwt_value_error_t;

typedef struct {
  jwt_value_type_t type;
  const char *name;
  union {
    jwt_long_t int_val;
    const char *str_val;
    int bool_val;
    char *json_val;
  };
  int replace;
  int pretty;
  jwt_value_error_t error;
} jwt_value_t;

#define jwt_set_GET_STR(__v, __n)                                              \
  ({                                                                           \
    (__v)->type = JWT_VALUE_STR;                                               \
    (__v)->name = (__n);                                                       \
    (__v)->str_val = NULL;                                                     \
    (__v)->error = 0;                                                          \
    (__v);                                                                     \
  })
#define jwt_set_GET_JSON(__v, __n)                                             \
  ({                                                                           \
    (__v)->type = JWT_VALUE_JSON;                                              \
    (__v)->pretty = 0;                                                         \
    (__v)->name = (__n);                                                       \
    (__v)->json_val = NULL;                                                    \
    (__v)->error = 0;                                                          \
    (__v);                                                                     \
  })
#define jwt_set_SET_INT(__v, __n, __x)                                         \
  ({                                                                           \
    (__v)->type = JWT_VALUE_INT;                                               \
    (__v)->replace = 0;                                                        \
    (__v)->name = (__n);                                                       \
    (__v)->int_val = (__x);                                                    \
    (__v)->error = 0;                                                          \
    (__v);                                                                     \
  })
#define jwt_set_SET_STR(__v, __n, __x)                                         \
  ({                                                                           \
    (__v)->type = JWT_VALUE_STR;                                               \
    (__v)->replace = 0;                                                        \
    (__v)->name = (__n);                                                       \
    (__v)->str_val = (__x);                                                    \
    (__v)->error = 0;                                                          \
    (__v);                                                                     \
  })
#define jwt_set_SET_BOOL(__v, __n, __x)                                        \
  ({                                                                           \
    (__v)->type = JWT_VALUE_BOOL;                                              \
    (__v)->replace = 0;                                                        \
    (__v)->name = (__n);                                                       \
    (__v)->bool_val = (__x);                                                   \
    (__v)->error = 0;                                                          \
    (__v);                                                                     \
  })
#define jwt_set_SET_JSON(__v, __n, __x)                                        \
  ({                                                                           \
    (__v)->type = JWT_VALUE_JSON;                                              \
    (__v)->replace = 0;                                                        \
    (__v)->name = (__n);                                                       \
    (__v)->json_val = (__x);                                                   \
    (__v)->error = 0;                                                          \
    (__v);                                                                     \
  })

typedef enum {
  JWT_CLAIM_ISS = 0x0001,
  JWT_CLAIM_SUB = 0x0002,
  JWT_CLAIM_AUD = 0x0004,
  JWT_CLAIM_EXP = 0x0008,
  JWT_CLAIM_NBF = 0x0010
} jwt_claims_t;

typedef struct {
  const jwk_item_t *key;
  jwt_alg_t alg;
  void *ctx;
} jwt_config_t;

typedef int (*jwt_callback_t)(jwt_t *, jwt_config_t *);

// Signing.

jwt_builder_t *jwt_builder_new(void);
void jwt_builder_free(jwt_builder_t *builder);
static inline void jwt_builder_freep(jwt_builder_t **builder) {
  if (builder) {
    jwt_builder_free(*builder);
    *builder = NULL;
  }
}
#define jwt_builder_auto_t                                                     \
  jwt_builder_t __attribute__((cleanup(jwt_builder_freep)))
const char *jwt_builder_error_msg(const jwt_builder_t *builder);
int jwt_builder_setkey(jwt_builder_t *builder, const jwt_alg_t alg,
                       const jwk_item_t *key);
int jwt_builder_enable_iat(jwt_builder_t *builder, int enable);
int jwt_builder_setcb(jwt_builder_t *builder, jwt_callback_t cb, void *ctx);
int jwt_builder_setpayload(jwt_builder_t *builder, const unsigned char *data,
                           size_t len);
int jwt_builder_settyp(jwt_builder_t *builder, const char *typ);
jwt_value_error_t jwt_builder_header_set(jwt_builder_t *builder,
                                         jwt_value_t *value);
jwt_value_error_t jwt_builder_claim_set(jwt_builder_t *builder,
                                        jwt_value_t *value);
jwt_value_error_t jwt_builder_claim_del(jwt_builder_t *builder,
                                        const char *claim);
int jwt_builder_time_offset(jwt_builder_t *builder, jwt_claims_t claim,
                            time_t secs);
char *jwt_builder_generate(jwt_builder_t *builder);
jwt_value_error_t jwt_claim_set(jwt_t *jwt, jwt_value_t *value);
jwt_value_error_t jwt_claim_get(jwt_t *jwt, jwt_value_t *value);
char *jwt_token_hash(const char *value, jwk_thumbprint_alg_t alg);

// Verifying.

jwt_checker_t *jwt_checker_new(void);
void jwt_checker_free(jwt_checker_t *checker);
const char *jwt_checker_error_msg(const jwt_checker_t *checker);
int jwt_checker_setkey(jwt_checker_t *checker, const jwt_alg_t alg,
                       const jwk_item_t *key);
int jwt_checker_setcb(jwt_checker_t *checker, jwt_callback_t cb, void *ctx);
int jwt_checker_claim_set(jwt_checker_t *checker, jwt_claims_t type,
                          const char *value);
int jwt_checker_time_leeway(jwt_checker_t *checker, jwt_claims_t claim, time_t secs);
int jwt_checker_verify(jwt_checker_t *checker, const char *token);

// Encrypting and decrypting.

jwe_builder_t *jwe_builder_new(void);
void jwe_builder_free(jwe_builder_t *builder);
int jwe_builder_setkey(jwe_builder_t *builder, jwe_key_alg_t alg, jwe_enc_t enc,
                       const jwk_item_t *key);
jwe_recipient_t *jwe_builder_add_recipient(jwe_builder_t *builder,
                                           jwe_key_alg_t alg,
                                           const jwk_item_t *key);
int jwe_builder_set_format(jwe_builder_t *builder, jwe_serialization_t format);
int jwe_builder_add_protected_json(jwe_builder_t *builder, const char *key,
                                   const char *value_json);
char *jwe_builder_generate(jwe_builder_t *builder,
                           const unsigned char *plaintext,
                           size_t plaintext_len);
jwe_checker_t *jwe_checker_new(void);
void jwe_checker_free(jwe_checker_t *checker);
const char *jwe_checker_error_msg(const jwe_checker_t *checker);
int jwe_checker_setkey(jwe_checker_t *checker, jwe_key_alg_t alg, jwe_enc_t enc,
                       const jwk_item_t *key);
unsigned char *jwe_checker_decrypt(jwe_checker_t *checker, const char *token,
                                   size_t *plaintext_len);

// Keys.

jwk_set_t *jwks_create(const char *jwk_json_str);
jwk_set_t *jwks_create_fromfile(const char *file_name);
jwk_set_t *jwks_create_fromkey(const char *key, const size_t len,
                               unsigned int flags);
void jwks_free(jwk_set_t *jwk_set);
const jwk_item_t *jwks_item_get(const jwk_set_t *jwk_set, size_t index);
jwk_item_t *jwks_find_bykid(jwk_set_t *jwk_set, const char *kid);
const char *jwks_item_kid(const jwk_item_t *item);
const char *jwks_item_pem(const jwk_item_t *item);
char *jwks_item_export(const jwk_item_t *item, int priv);
char *jwks_item_thumbprint(const jwk_item_t *item, jwk_thumbprint_alg_t alg);

#ifdef __cplusplus
}
#endif

#endif
