//===- json_token.h - stand-in for gRPC -------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GRPC_JSON_TOKEN_H
#define GRPC_JSON_TOKEN_H

#include <grpc/support.h>

#define GRPC_JWT_OAUTH2_AUDIENCE "https://oauth2.googleapis.com/token"

typedef struct evp_pkey_st EVP_PKEY;

struct grpc_auth_json_key {
  const char *type;
  char *private_key_id;
  char *client_id;
  char *client_email;
  EVP_PKEY *private_key;
};

int grpc_auth_json_key_is_valid(const grpc_auth_json_key *json_key);
grpc_auth_json_key
grpc_auth_json_key_create_from_string(const char *json_string);
void grpc_auth_json_key_destruct(grpc_auth_json_key *json_key);
char *grpc_jwt_encode_and_sign(const grpc_auth_json_key *json_key,
                               const char *audience,
                               gpr_timespec token_lifetime, const char *scope);

typedef struct grpc_pollset grpc_pollset;
typedef struct grpc_jwt_claims grpc_jwt_claims;
typedef struct grpc_jwt_verifier grpc_jwt_verifier;
typedef enum { GRPC_JWT_VERIFIER_OK = 0 } grpc_jwt_verifier_status;
typedef void (*grpc_jwt_verification_done_cb)(void *user_data,
                                              grpc_jwt_verifier_status status,
                                              grpc_jwt_claims *claims);

const char *grpc_jwt_claims_subject(const grpc_jwt_claims *claims);
const char *grpc_jwt_claims_id(const grpc_jwt_claims *claims);
void grpc_jwt_verifier_verify(grpc_jwt_verifier *verifier,
                              grpc_pollset *pollset, const char *jwt,
                              const char *audience,
                              grpc_jwt_verification_done_cb cb,
                              void *user_data);

#endif
