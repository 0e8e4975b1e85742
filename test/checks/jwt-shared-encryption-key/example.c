// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// The example of the check's documentation page.

#include <cjose/cjose.h>
#include <stdio.h>
#include <string.h>

static char *token_for(cjose_jwk_t *key, const char *claims) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_DIR, &err);
  cjose_header_set(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &err);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)claims, strlen(claims), &err);
  return jwe ? cjose_jwe_export(jwe, &err) : NULL;
}

// Each of the two services can read what is meant for the other.
void one_key_bad(cjose_jwk_t *key, char *tokens[2]) {
  tokens[0] = token_for(key, "{\"aud\":\"reports\",\"sub\":\"17\"}");
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: used for audience 'reports' here
  tokens[1] = token_for(key, "{\"aud\":\"billing\",\"sub\":\"17\"}");
}

void a_key_each_ok(cjose_jwk_t *reports, cjose_jwk_t *billing, char *tokens[2]) {
  tokens[0] = token_for(reports, "{\"aud\":\"reports\",\"sub\":\"17\"}");
  tokens[1] = token_for(billing, "{\"aud\":\"billing\",\"sub\":\"17\"}");
}
