// RUN: %tidy %s -- -std=gnu11 -D_GNU_SOURCE | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: nettle, gnutls, libgcrypt, json-c

// Tokens that are made by hand with Nettle, GnuTLS and libgcrypt.

#include <gcrypt.h>
#include <gnutls/abstract.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <json-c/json.h>
#include <nettle/base64.h>
#include <nettle/hmac.h>
#include <nettle/rsa.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct guest {
  const char *id;
  const char *email;
};

static char *base64url(const uint8_t *data, size_t size) {
  struct base64_encode_ctx ctx;
  char *out = malloc(BASE64_ENCODE_LENGTH(size) + BASE64_ENCODE_FINAL_LENGTH + 1);
  if (!out)
    return NULL;
  base64url_encode_init(&ctx);
  size_t n = base64_encode_update(&ctx, out, size, data);
  out[n] = '\0';
  return out;
}

static char *claims(const struct guest *g) {
  struct json_object *o = json_object_new_object();
  json_object_object_add(o, "sub", json_object_new_string(g->id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_object_object_add(o, "email", json_object_new_string(g->email));
  char *text = strdup(json_object_to_json_string(o));
  json_object_put(o);
  return text;
}

char *nettle_bad(const struct guest *g, const uint8_t *key, size_t key_size) {
  const char *header = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
  char *payload = claims(g);
  char *h = base64url((const uint8_t *)header, strlen(header));
  char *p = base64url((const uint8_t *)payload, strlen(payload));
  struct hmac_sha256_ctx ctx;
  uint8_t digest[SHA256_DIGEST_SIZE];
  hmac_sha256_set_key(&ctx, key_size, key);
  hmac_sha256_update(&ctx, strlen(h), (const uint8_t *)h);
  hmac_sha256_update(&ctx, 1, (const uint8_t *)".");
  hmac_sha256_update(&ctx, strlen(p), (const uint8_t *)p);
  hmac_sha256_digest(&ctx, sizeof digest, digest);
  char *s = base64url(digest, sizeof digest);
  char *token = NULL;
  if (asprintf(&token, "%s.%s.%s", h, p, s) < 0)
    token = NULL;
  free(payload);
  free(h);
  free(p);
  free(s);
  return token;
}

char *nettle_ok(const struct guest *g, const uint8_t *key, size_t key_size) {
  char *h = base64url((const uint8_t *)"{\"alg\":\"HS256\"}", 15);
  char *p = base64url((const uint8_t *)g->id, strlen(g->id));
  struct hmac_sha256_ctx ctx;
  uint8_t digest[SHA256_DIGEST_SIZE];
  hmac_sha256_set_key(&ctx, key_size, key);
  hmac_sha256_update(&ctx, strlen(h), (const uint8_t *)h);
  hmac_sha256_update(&ctx, 1, (const uint8_t *)".");
  hmac_sha256_update(&ctx, strlen(p), (const uint8_t *)p);
  hmac_sha256_digest(&ctx, sizeof digest, digest);
  char *s = base64url(digest, sizeof digest);
  size_t size = strlen(h) + strlen(p) + strlen(s) + 3;
  char *token = malloc(size);
  snprintf(token, size, "%s.%s.%s", h, p, s);
  return token;
}

// RS256, the data at once.
char *gnutls_bad(const struct guest *g, gnutls_privkey_t key) {
  char input[1024], body[300];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  snprintf(body, sizeof body, "{\"iss\":\"hotel\",\"email\":\"%s\"}", g->email);
  char *p = base64url((const uint8_t *)body, strlen(body));
  snprintf(input, sizeof input, "%s.%s", "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9", p);
  gnutls_datum_t data = {(unsigned char *)input, strlen(input)};
  gnutls_datum_t sig = {NULL, 0};
  if (gnutls_privkey_sign_data(key, GNUTLS_DIG_SHA256, 0, &data, &sig) < 0)
    return NULL;
  char *s = base64url(sig.data, sig.size);
  char *token = malloc(strlen(input) + strlen(s) + 2);
  strcpy(token, input);
  strcat(token, ".");
  strcat(token, s);
  gnutls_free(sig.data);
  return token;
}

char *gnutls_hmac_bad(const struct guest *g, const char *key) {
  char input[1024], body[300];
  unsigned char mac[32];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  snprintf(body, sizeof body, "{\"iss\":\"hotel\",\"email\":\"%s\"}", g->email);
  char *p = base64url((const uint8_t *)body, strlen(body));
  snprintf(input, sizeof input, "%s.%s", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", p);
  gnutls_hmac_fast(GNUTLS_MAC_SHA256, key, strlen(key), input, strlen(input), mac);
  char *s = base64url(mac, sizeof mac);
  strcat(input, ".");
  strcat(input, s);
  return strdup(input);
}

// Only a part of the guest's name for a room, which no header says anything of.
char *gnutls_ok(const struct guest *g, gnutls_privkey_t key) {
  char body[300];
  snprintf(body, sizeof body, "{\"iss\":\"hotel\",\"email\":\"%s\"}", g->email);
  gnutls_datum_t data = {(unsigned char *)body, strlen(body)};
  gnutls_datum_t sig = {NULL, 0};
  if (gnutls_privkey_sign_data(key, GNUTLS_DIG_SHA256, 0, &data, &sig) < 0)
    return NULL;
  char *s = base64url(sig.data, sig.size);
  char *out = malloc(strlen(body) + strlen(s) + 2);
  sprintf(out, "%s.%s", body, s);
  return out;
}

char *gcrypt_bad(const struct guest *g, const char *key) {
  char input[1024], body[300];
  gcry_md_hd_t md;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  sprintf(body, "{\"email\":\"%s\"}", g->email);
  char *p = base64url((const uint8_t *)body, strlen(body));
  sprintf(input, "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.%s", p);
  if (gcry_md_open(&md, GCRY_MD_SHA256, GCRY_MD_FLAG_HMAC))
    return NULL;
  gcry_md_setkey(md, key, strlen(key));
  gcry_md_write(md, input, strlen(input));
  char *s = base64url(gcry_md_read(md, GCRY_MD_SHA256), 32);
  gcry_md_close(md);
  size_t size = strlen(input) + strlen(s) + 2;
  char *token = malloc(size);
  snprintf(token, size, "%s.%s", input, s);
  return token;
}

char *gcrypt_sealed_ok(const struct guest *g, gcry_cipher_hd_t cipher, const char *key) {
  char input[1024], body[300];
  unsigned char sealed[300];
  gcry_md_hd_t md;
  sprintf(body, "{\"email\":\"%s\"}", g->email);
  gcry_cipher_encrypt(cipher, sealed, sizeof sealed, body, strlen(body));
  char *p = base64url(sealed, strlen(body));
  sprintf(input, "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.%s", p);
  if (gcry_md_open(&md, GCRY_MD_SHA256, GCRY_MD_FLAG_HMAC))
    return NULL;
  gcry_md_setkey(md, key, strlen(key));
  gcry_md_write(md, input, strlen(input));
  char *s = base64url(gcry_md_read(md, GCRY_MD_SHA256), 32);
  gcry_md_close(md);
  size_t size = strlen(input) + strlen(s) + 2;
  char *token = malloc(size);
  snprintf(token, size, "%s.%s", input, s);
  return token;
}
