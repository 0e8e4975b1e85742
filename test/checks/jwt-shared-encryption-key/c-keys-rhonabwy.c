// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy, openssl

// The same with keys that helpers derive, import and keep.

#include <rhonabwy.h>
#include <string.h>
#include <stdlib.h>
#include <stdio.h>
#include <openssl/kdf.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
void send_to(const char *where, char *what);
static char *wrap(jwk_t *key, const char *aud, const char *sub) {
  jwt_t *jwt;
  char *t;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "aud", aud);
  r_jwt_set_claim_str_value(jwt, "sub", sub);
  r_jwt_set_enc(jwt, R_JWA_ENC_A256GCM);
  t = r_jwt_serialize_encrypted(jwt, key, 0);
  r_jwt_free(jwt);
  return t;
}
void w_bad(jwk_t *key) {
  send_to("a", wrap(key, "billing", "1"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports' here and audience 'billing' elsewhere
  send_to("b", wrap(key, "reports", "1"));
}
void w_ok(jwk_t *key, jwk_t *b) {
  send_to("a", wrap(key, "billing", "1"));
  send_to("b", wrap(b, "reports", "1"));
}
static jwk_t *derive(const unsigned char *secret, size_t n, const char *info) {
  unsigned char out[32];
  size_t len = sizeof out;
  jwk_t *k;
  EVP_PKEY_CTX *c = EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, NULL);
  EVP_PKEY_derive_init(c);
  EVP_PKEY_CTX_set_hkdf_md(c, EVP_sha256());
  EVP_PKEY_CTX_set1_hkdf_key(c, secret, n);
  EVP_PKEY_CTX_add1_hkdf_info(c, (const unsigned char *)info, strlen(info));
  EVP_PKEY_derive(c, out, &len);
  EVP_PKEY_CTX_free(c);
  r_jwk_init(&k);
  r_jwk_import_from_symmetric_key(k, out, len);
  return k;
}
void hkdf_ok(const unsigned char *s, size_t n) {
  send_to("a", wrap(derive(s, n, "billing"), "billing", "1"));
  send_to("b", wrap(derive(s, n, "reports"), "reports", "1"));
}
static jwk_t *derive_hmac(const unsigned char *secret, int n, const char *info) {
  unsigned char out[32];
  unsigned len;
  jwk_t *k;
  HMAC(EVP_sha256(), secret, n, (const unsigned char *)info, strlen(info), out, &len);
  r_jwk_init(&k);
  r_jwk_import_from_symmetric_key(k, out, len);
  return k;
}
void hmac_ok(const unsigned char *s, int n) {
  send_to("a", wrap(derive_hmac(s, n, "billing"), "billing", "1"));
  send_to("b", wrap(derive_hmac(s, n, "reports"), "reports", "1"));
}
void sym_bad(const unsigned char *s, size_t n) {
  jwk_t *a, *b;
  r_jwk_init(&a);
  r_jwk_init(&b);
  r_jwk_import_from_symmetric_key(a, s, n);
  r_jwk_import_from_symmetric_key(b, s, n);
  send_to("a", wrap(a, "billing", "1"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports' here and audience 'billing' elsewhere
  send_to("b", wrap(b, "reports", "1"));
}
void sym_lit_bad(void) {
  jwk_t *a, *b;
  r_jwk_init(&a);
  r_jwk_init(&b);
  r_jwk_import_from_symmetric_key(a, (const unsigned char *)"0123456789abcdef", 16);
  r_jwk_import_from_symmetric_key(b, (const unsigned char *)"0123456789abcdef", 16);
  send_to("a", wrap(a, "billing", "1"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports' here and audience 'billing' elsewhere
  send_to("b", wrap(b, "reports", "1"));
}
static const unsigned char secret[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
char *for_billing(void) {
  jwk_t *k;
  r_jwk_init(&k);
  r_jwk_import_from_symmetric_key(k, secret, sizeof secret);
  return wrap(k, "billing", "1");
}
char *for_reports_bad(void) {
  jwk_t *k;
  r_jwk_init(&k);
  r_jwk_import_from_symmetric_key(k, secret, sizeof secret);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports' here and audience 'billing' elsewhere
  return wrap(k, "reports", "1");
}

struct svc {
  jwk_t *enc;
  jwk_t *by_client[8];
};
static int svc_init(struct svc *s, const char *path) {
  FILE *f = fopen(path, "r");
  char buf[2048];
  size_t n = fread(buf, 1, 2047, f);
  buf[n] = '\0';
  fclose(f);
  r_jwk_init(&s->enc);
  return r_jwk_import_from_json_str(s->enc, buf);
}
void svc_bad(const char *path) {
  struct svc s;
  if (svc_init(&s, path))
    return;
  send_to("a", wrap(s.enc, "billing", "1"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports' here and audience 'billing' elsewhere
  send_to("b", wrap(s.enc, "reports", "1"));
}
void svc_array_ok(struct svc *s, int a, int b) {
  send_to("a", wrap(s->by_client[a], "billing", "1"));
  send_to("b", wrap(s->by_client[b], "reports", "1"));
}
static char *svc_billing(struct svc *s) {
  return wrap(s->enc, "billing", "1");
}
static char *svc_reports(struct svc *s) {
  return wrap(s->enc, "reports", "1");
}
void svc2_bad(struct svc *s) {
  send_to("a", svc_billing(s));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports' here and audience 'billing' elsewhere
  send_to("b", svc_reports(s));
}
void svc3_ok(struct svc *s, struct svc *t) {
  send_to("a", svc_billing(s));
  send_to("b", svc_reports(t));
}
