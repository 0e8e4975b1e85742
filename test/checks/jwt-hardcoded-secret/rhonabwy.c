// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

// rhonabwy's many ways to give a key.

#include <rhonabwy.h>
#include <string.h>

char *symmetric_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('symm…')
  r_jwt_add_sign_key_symmetric(jwt, (const unsigned char *)"symmetric-key-of-desk", 21);
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *encrypted_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('encr…')
  r_jwt_add_enc_key_symmetric(jwt, (const unsigned char *)"encryption-key-of-desk", 22);
  return r_jwt_serialize_encrypted(jwt, NULL, 0);
}

char *imported_bad(jwt_t *jwt) {
  jwk_t *key;
  r_jwk_init(&key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('impo…')
  r_jwk_import_from_symmetric_key(key, (const unsigned char *)"imported-key-of-desk", 20);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *json_bad(jwt_t *jwt) {
  jwk_t *key;
  r_jwk_init(&key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('{"kt…')
  r_jwk_import_from_json_str(key, "{\"kty\":\"oct\",\"k\":\"c2VjcmV0LW9mLXRoZS1kZXNr\"}");
  return r_jwt_serialize_signed(jwt, key, 0);
}

int decrypt_bad(jwe_t *jwe) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('dec-…')
  jwk_t *key = r_jwk_quick_import(R_IMPORT_SYMKEY, (const unsigned char *)"dec-key-of-the-desk", (size_t)19);
  return r_jwe_decrypt(jwe, key, 0);
}

char *passed_ok(jwt_t *jwt, const unsigned char *secret, size_t length) {
  r_jwt_add_sign_key_symmetric(jwt, secret, length);
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *named_ok(jwt_t *jwt, jwks_t *keys) {
  jwk_t *key = r_jwks_get_by_kid(keys, "desk-key-2026");
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *generated_ok(jwt_t *jwt) {
  jwk_t *public_key, *private_key;
  r_jwk_init(&public_key);
  r_jwk_init(&private_key);
  r_jwk_generate_key_pair(private_key, public_key, R_KEY_TYPE_EC, 256, "desk-key-2026");
  return r_jwt_serialize_signed(jwt, private_key, 0);
}

char *from_a_server_ok(jwt_t *jwt) {
  jwks_t *keys;
  r_jwks_init(&keys);
  r_jwks_import_from_uri(keys, "https://desk.example/jwks.json", 0);
  return r_jwt_serialize_signed(jwt, r_jwks_get_at(keys, 0), 0);
}

int public_ok(jwt_t *jwt) {
  r_jwt_add_sign_keys_pem_der(jwt, R_FORMAT_PEM, NULL, 0,
                              (const unsigned char *)"-----BEGIN PUBLIC KEY-----\n"
                              "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQgb5npLHd0Bk61bNnjK632uwmBfr\n"
                              "F7I8hoPgaOZjyhh+BrPDO6CL6D/aW/yPObXXm7SpZogmRwGROcOA3yUleg==\n"
                              "-----END PUBLIC KEY-----",
                              178);
  return r_jwt_verify_signature(jwt, NULL, 0);
}
