// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jose, rhonabwy, jansson

// The same key read twice: from one literal, one file, one variable.

#include <cjose/cjose.h>
#include <jansson.h>
#include <jose/jose.h>
#include <rhonabwy.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const unsigned char shared_secret[] = "an example of a secret, not a secret";

static char *token_for(const char *audience, jwk_t *key) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "aud", audience);
  r_jwt_set_enc_alg(jwt, R_JWA_ALG_DIR);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}

static char *cjose_token_for(const char *claims, cjose_jwk_t *key, cjose_header_t *header) {
  cjose_err err;
  return cjose_jwe_export(cjose_jwe_encrypt(key, header, (const uint8_t *)claims, strlen(claims), &err), &err);
}

void literal_bad(void) {
  jwk_t *first = r_jwk_quick_import(R_IMPORT_PASSWORD, "correct horse");
  jwk_t *second = r_jwk_quick_import(R_IMPORT_PASSWORD, "correct horse");
  token_for("reports", first);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  token_for("billing", second);
}

void constant_array_bad(cjose_header_t *header) {
  cjose_err err;
  cjose_jwk_t *first = cjose_jwk_create_oct_spec(shared_secret, sizeof shared_secret, &err);
  cjose_jwk_t *second = cjose_jwk_create_oct_spec(shared_secret, sizeof shared_secret, &err);
  cjose_token_for("{\"aud\":\"reports\"}", first, header);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  cjose_token_for("{\"aud\":\"billing\"}", second, header);
}

void environment_bad(cjose_header_t *header) {
  cjose_err err;
  const char *text = getenv("JWE_KEY");
  cjose_jwk_t *first = cjose_jwk_import(text, strlen(text), &err);
  cjose_token_for("{\"aud\":\"reports\"}", first, header);
  const char *again = getenv("JWE_KEY");
  cjose_jwk_t *second = cjose_jwk_import(again, strlen(again), &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  cjose_token_for("{\"aud\":\"billing\"}", second, header);
}

void file_bad(void) {
  jwk_t *first = NULL, *second = NULL;
  r_jwk_init(&first);
  r_jwk_init(&second);
  r_jwk_import_from_json_t(first, json_load_file("/etc/service/jwe.json", 0, NULL));
  r_jwk_import_from_json_t(second, json_load_file("/etc/service/jwe.json", 0, NULL));
  token_for("reports", first);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  token_for("billing", second);
}

void copied_bad(jwk_t *key) {
  jwk_t *copy = r_jwk_copy(key);
  token_for("reports", key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  token_for("billing", copy);
}

void two_literals_ok(void) {
  jwk_t *first = r_jwk_quick_import(R_IMPORT_PASSWORD, "battery");
  jwk_t *second = r_jwk_quick_import(R_IMPORT_PASSWORD, "staple");
  token_for("reports", first);
  token_for("billing", second);
}

void two_variables_ok(cjose_header_t *header) {
  cjose_err err;
  const char *reports = getenv("REPORTS_JWE_KEY");
  const char *billing = getenv("BILLING_JWE_KEY");
  cjose_token_for("{\"aud\":\"reports\"}", cjose_jwk_import(reports, strlen(reports), &err), header);
  cjose_token_for("{\"aud\":\"billing\"}", cjose_jwk_import(billing, strlen(billing), &err), header);
}

void two_files_ok(void) {
  jwk_t *first = NULL, *second = NULL;
  r_jwk_init(&first);
  r_jwk_init(&second);
  r_jwk_import_from_json_t(first, json_load_file("/etc/service/reports.json", 0, NULL));
  r_jwk_import_from_json_t(second, json_load_file("/etc/service/billing.json", 0, NULL));
  token_for("reports", first);
  token_for("billing", second);
}

void two_random_ok(cjose_header_t *header) {
  cjose_err err;
  cjose_token_for("{\"aud\":\"reports\"}", cjose_jwk_create_oct_random(256, &err), header);
  cjose_token_for("{\"aud\":\"billing\"}", cjose_jwk_create_oct_random(256, &err), header);
}

void unknown_texts_ok(const char *first, const char *second, cjose_header_t *header) {
  cjose_err err;
  cjose_token_for("{\"aud\":\"reports\"}", cjose_jwk_import(first, strlen(first), &err), header);
  cjose_token_for("{\"aud\":\"billing\"}", cjose_jwk_import(second, strlen(second), &err), header);
}
