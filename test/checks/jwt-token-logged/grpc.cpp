// RUN: %tidy %s -- -std=c++17 -I%inputs/grpc | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// gRPC's tokens, keys and log.

#include "src/core/lib/security/credentials/jwt/json_token.h"
#include <cstdio>

void created_bad(const char *Json, const char *Service) {
  grpc_auth_json_key Key = grpc_auth_json_key_create_from_string(Json);
  if (!grpc_auth_json_key_is_valid(&Key)) {
    fprintf(stderr, "Could not parse the key.\n");
    return;
  }
  char *Token = grpc_jwt_encode_and_sign(&Key, Service ? Service : GRPC_JWT_OAUTH2_AUDIENCE,
                                         grpc_max_auth_token_lifetime(), nullptr);
  grpc_auth_json_key_destruct(&Key);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-4]]:{{[0-9]+}}: note: signed here
  fprintf(stdout, "%s\n", Token);
  gpr_free(Token);
}

void header_bad(const grpc_auth_json_key *Key) {
  char *Token = grpc_jwt_encode_and_sign(Key, "https://api.example", grpc_max_auth_token_lifetime(), "read");
  char *Value = nullptr;
  gpr_asprintf(&Value, "Bearer %s", Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  gpr_log(GPR_DEBUG, "authorization: %s", Value);
  gpr_free(Token);
}

static void done(void *User, grpc_jwt_verifier_status Status, grpc_jwt_claims *Claims) {
  gpr_log(GPR_INFO, "%s: %d, token %s", static_cast<const char *>(User), Status, grpc_jwt_claims_id(Claims));
}

void received_bad(grpc_jwt_verifier *Verifier, const std::string &Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
  gpr_log(GPR_ERROR, "verifying %s", Token.c_str());
  grpc_jwt_verifier_verify(Verifier, nullptr, Token.c_str(), "reports", done, nullptr);
}

void sent_ok(grpc::ClientContext &Context, const grpc_auth_json_key *Key) {
  char *Token = grpc_jwt_encode_and_sign(Key, "https://api.example", grpc_max_auth_token_lifetime(), nullptr);
  Context.AddMetadata("authorization", std::string("Bearer ") + Token);
  gpr_free(Token);
}

void failed_ok(const grpc_auth_json_key *Key, const char *Service) {
  char *Token = grpc_jwt_encode_and_sign(Key, Service, grpc_max_auth_token_lifetime(), nullptr);
  if (!Token)
    gpr_log(GPR_ERROR, "Could not generate a token for %s", Service);
  gpr_free(Token);
}

void verified_ok(grpc_jwt_verifier *Verifier, const char *Token, const char *Audience) {
  grpc_jwt_verifier_verify(Verifier, nullptr, Token, Audience, done, nullptr);
  gpr_log(GPR_INFO, "verifying a token for %s", Audience);
}
