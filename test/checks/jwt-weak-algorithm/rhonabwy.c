// RUN: %tidy %s -- -std=c11 | FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

#include <rhonabwy.h>

char *none_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature
  r_jwt_set_sign_alg(jwt, R_JWA_ALG_NONE);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *pkcs1_bad(jwt_t *jwt, jwk_t *recipient) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'RSA1_5' encrypts the token's key with PKCS #1 v1.5, which answers of the recipient can undo; use 'RSA-OAEP-256' or 'ECDH-ES+A256KW'
  r_jwt_set_enc_alg(jwt, R_JWA_ALG_RSA1_5);
  r_jwt_set_enc(jwt, R_JWA_ENC_A256GCM);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: encrypted here
  return r_jwt_serialize_encrypted(jwt, recipient, 0);
}

char *properties_bad(jwt_t *jwt, jwk_t *recipient) {
  r_jwt_set_properties(jwt,
                       // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'RSA1_5' encrypts
                       RHN_OPT_ENC_ALG, R_JWA_ALG_RSA1_5,
                       RHN_OPT_ENC, R_JWA_ENC_A256GCM, RHN_OPT_NONE);
  return r_jwt_serialize_encrypted(jwt, recipient, 0);
}

char *zip_bad(jwe_t *jwe, jwk_t *recipient) {
  r_jwe_set_alg(jwe, R_JWA_ALG_RSA_OAEP_256);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'zip' compresses the token before it is encrypted: its length tells of what is in it; leave 'zip' out
  r_jwe_set_header_str_value(jwe, "zip", "DEF");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: encrypted here
  return r_jwe_serialize(jwe, recipient, 0);
}

char *iterations_bad(jwe_t *jwe, jwk_t *password) {
  r_jwe_set_alg(jwe, R_JWA_ALG_PBES2_H256);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a password is turned into a key with 500 iterations: whoever has the token can try out passwords; take 1000 at the very least, or a random key
  r_jwe_set_header_int_value(jwe, "p2c", 500);
  return r_jwe_serialize(jwe, password, 0);
}

int rsa_bad(jwk_t *private_key, jwk_t *public_key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: RSA key of 1024 bits is too short for a token; make it 2048 bits or more
  return r_jwk_generate_key_pair(private_key, public_key, R_KEY_TYPE_RSA, 1024, "k1");
}

char *jwk_bad(jwt_t *jwt) {
  // 16 bytes in base64url.
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 16 bytes is shorter than the hash of 'HS256', which has 32
  jwk_t *key = r_jwk_quick_import(R_IMPORT_JSON_STR, "{\"kty\":\"oct\",\"alg\":\"HS256\",\"k\":\"AAECAwQFBgcICQoLDA0ODw\"}");
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *one_key_bad(jwt_t *jwt, jwt_t *other, jwk_t *key) {
  r_jwt_set_sign_alg(jwt, R_JWA_ALG_HS256);
  char *token = r_jwt_serialize_signed(jwt, key, 0);
  r_jwt_set_enc_alg(other, R_JWA_ALG_A256KW);
  r_jwt_set_enc(other, R_JWA_ENC_A256GCM);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: one key encrypts here and signs elsewhere; encrypt with a key of its own
  char *sealed = r_jwt_serialize_encrypted(other, key, 0);
  // CHECK: :[[@LINE-5]]:{{[0-9]+}}: note: signed here
  r_free(token);
  return sealed;
}

char *nested_ok(jwt_t *jwt, jwk_t *mine, jwk_t *recipient) {
  r_jwt_set_sign_alg(jwt, R_JWA_ALG_ES256);
  r_jwt_set_enc_alg(jwt, R_JWA_ALG_ECDH_ES_A256KW);
  r_jwt_set_enc(jwt, R_JWA_ENC_A256GCM);
  return r_jwt_serialize_nested(jwt, R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT, mine, 0, recipient, 0);
}

int rsa_ok(jwk_t *private_key, jwk_t *public_key) {
  return r_jwk_generate_key_pair(private_key, public_key, R_KEY_TYPE_RSA, 3072, "k1");
}

int elliptic_ok(jwk_t *private_key, jwk_t *public_key) {
  return r_jwk_generate_key_pair(private_key, public_key, R_KEY_TYPE_EC, 256, "k1");
}

char *iterations_ok(jwe_t *jwe, jwk_t *password) {
  r_jwe_set_alg(jwe, R_JWA_ALG_PBES2_H256);
  r_jwe_set_header_int_value(jwe, "p2c", 310000);
  return r_jwe_serialize(jwe, password, 0);
}

char *jwk_ok(jwt_t *jwt) {
  jwk_t *key = r_jwk_quick_import(R_IMPORT_JSON_STR, "{\"kty\":\"oct\",\"alg\":\"HS256\",\"k\":\"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\"}");
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *oaep_ok(jwe_t *jwe, jwk_t *recipient) {
  r_jwe_set_alg(jwe, R_JWA_ALG_RSA_OAEP);
  r_jwe_set_enc(jwe, R_JWA_ENC_A256GCM);
  return r_jwe_serialize(jwe, recipient, 0);
}

char *either_ok(jwt_t *jwt, jwk_t *key, int seal) {
  if (seal)
    return r_jwt_serialize_encrypted(jwt, key, 0);
  r_jwt_set_sign_alg(jwt, R_JWA_ALG_HS256);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *text_bad(jwt_t *jwt, jwk_t *key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'RSA1_5' encrypts the token's key
  r_jwt_set_enc_alg(jwt, r_str_to_jwa_alg("RSA1_5"));
  return r_jwt_serialize_encrypted(jwt, key, 0);
}
