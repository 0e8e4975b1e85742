// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: mbedtls

// Tokens that small devices make by hand in C with Mbed TLS: one buffer that
// header, payload and signature are written into.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <mbedtls/base64.h>
#include <mbedtls/ctr_drbg.h>
#include <mbedtls/ecdsa.h>
#include <mbedtls/entropy.h>
#include <mbedtls/md.h>
#include <mbedtls/pk.h>
#include <mbedtls/sha256.h>
#include <psa/crypto.h>

struct owner {
  char id[16];
  char email[64];
  char phone[20];
};

static void url_safe(char *s) {
  size_t n = strlen(s);
  while (n > 0 && s[n - 1] == '=')
    s[--n] = '\0';
  for (char *p = s; *p; p++) {
    if (*p == '+')
      *p = '-';
    else if (*p == '/')
      *p = '_';
  }
}

static int base64url(const unsigned char *in, size_t len, char *out, size_t size) {
  size_t written = 0;
  if (mbedtls_base64_encode((unsigned char *)out, size, &written, in, len) != 0)
    return -1;
  out[written] = '\0';
  url_safe(out);
  return (int)strlen(out);
}

// HMAC, all at once.
int hs256_bad(const struct owner *o, const char *key, char *token, size_t size) {
  const char *header = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
  char payload[256];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  snprintf(payload, sizeof(payload), "{\"sub\":\"%s\",\"email\":\"%s\"}", o->id, o->email);

  char header64[64], payload64[384], signature64[64];
  base64url((const unsigned char *)header, strlen(header), header64, sizeof(header64));
  base64url((const unsigned char *)payload, strlen(payload), payload64, sizeof(payload64));
  snprintf(token, size, "%s.%s", header64, payload64);

  unsigned char mac[32];
  const mbedtls_md_info_t *sha256 = mbedtls_md_info_from_type(MBEDTLS_MD_SHA256);
  if (mbedtls_md_hmac(sha256, (const unsigned char *)key, strlen(key), (const unsigned char *)token,
                      strlen(token), mac) != 0)
    return -1;
  base64url(mac, sizeof(mac), signature64, sizeof(signature64));
  strcat(token, ".");
  strcat(token, signature64);
  return 0;
}

int hs256_ok(const struct owner *o, const char *key, char *token, size_t size) {
  const char *header = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
  char payload[256];
  snprintf(payload, sizeof(payload), "{\"sub\":\"%s\",\"exp\":%d}", o->id, 3600);

  char header64[64], payload64[384], signature64[64];
  base64url((const unsigned char *)header, strlen(header), header64, sizeof(header64));
  base64url((const unsigned char *)payload, strlen(payload), payload64, sizeof(payload64));
  snprintf(token, size, "%s.%s", header64, payload64);

  unsigned char mac[32];
  const mbedtls_md_info_t *sha256 = mbedtls_md_info_from_type(MBEDTLS_MD_SHA256);
  if (mbedtls_md_hmac(sha256, (const unsigned char *)key, strlen(key), (const unsigned char *)token,
                      strlen(token), mac) != 0)
    return -1;
  base64url(mac, sizeof(mac), signature64, sizeof(signature64));
  strcat(token, ".");
  strcat(token, signature64);
  return 0;
}

// HMAC in pieces, and the pieces of the token joined at the end.
char *pieces_bad(const struct owner *o, const unsigned char *key, size_t key_len) {
  static char token[768];
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  char body[256];
  sprintf(body, "{\"phone\":\"%s\"}", o->phone);
  char head64[] = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
  char body64[384], mac64[64];
  base64url((unsigned char *)body, strlen(body), body64, sizeof body64);

  mbedtls_md_context_t ctx;
  unsigned char mac[32];
  mbedtls_md_init(&ctx);
  mbedtls_md_setup(&ctx, mbedtls_md_info_from_type(MBEDTLS_MD_SHA256), 1);
  mbedtls_md_hmac_starts(&ctx, key, key_len);
  mbedtls_md_hmac_update(&ctx, (unsigned char *)head64, strlen(head64));
  mbedtls_md_hmac_update(&ctx, (unsigned char *)".", 1);
  mbedtls_md_hmac_update(&ctx, (unsigned char *)body64, strlen(body64));
  mbedtls_md_hmac_finish(&ctx, mac);
  mbedtls_md_free(&ctx);
  base64url(mac, sizeof mac, mac64, sizeof mac64);
  sprintf(token, "%s.%s.%s", head64, body64, mac64);
  return token;
}

// ES256: the hash is signed, and the two numbers are written one after the
// other, which is what a JWS wants.
char *es256_bad(const struct owner *o, mbedtls_ecp_keypair *key, mbedtls_ctr_drbg_context *drbg) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  char body[256];
  snprintf(body, sizeof body, "{\"iss\":\"%s\",\"email\":\"%s\"}", o->id, o->email);
  char *token = malloc(1024);
  if (!token)
    return NULL;
  char part[400];
  base64url((const unsigned char *)"{\"alg\":\"ES256\",\"typ\":\"JWT\"}", 27, token, 1024);
  strcat(token, ".");
  base64url((const unsigned char *)body, strlen(body), part, sizeof part);
  strcat(token, part);

  unsigned char hash[32], raw[64];
  mbedtls_sha256((const unsigned char *)token, strlen(token), hash, 0);
  mbedtls_mpi r, s;
  mbedtls_mpi_init(&r);
  mbedtls_mpi_init(&s);
  mbedtls_ecdsa_sign(&key->grp, &r, &s, &key->d, hash, sizeof hash, mbedtls_ctr_drbg_random, drbg);
  mbedtls_mpi_write_binary(&r, raw, 32);
  mbedtls_mpi_write_binary(&s, raw + 32, 32);
  mbedtls_mpi_free(&r);
  mbedtls_mpi_free(&s);
  strcat(token, ".");
  base64url(raw, sizeof raw, part, sizeof part);
  strcat(token, part);
  return token;
}

char *es256_ok(const char *project, mbedtls_ecp_keypair *key, mbedtls_ctr_drbg_context *drbg) {
  char body[256];
  snprintf(body, sizeof body, "{\"aud\":\"%s\",\"iat\":%d}", project, 1);
  char *token = malloc(1024);
  if (!token)
    return NULL;
  char part[400];
  base64url((const unsigned char *)"{\"alg\":\"ES256\",\"typ\":\"JWT\"}", 27, token, 1024);
  strcat(token, ".");
  base64url((const unsigned char *)body, strlen(body), part, sizeof part);
  strcat(token, part);

  unsigned char hash[32], raw[64];
  mbedtls_sha256((const unsigned char *)token, strlen(token), hash, 0);
  mbedtls_mpi r, s;
  mbedtls_mpi_init(&r);
  mbedtls_mpi_init(&s);
  mbedtls_ecdsa_sign(&key->grp, &r, &s, &key->d, hash, sizeof hash, mbedtls_ctr_drbg_random, drbg);
  mbedtls_mpi_write_binary(&r, raw, 32);
  mbedtls_mpi_write_binary(&s, raw + 32, 32);
  strcat(token, ".");
  base64url(raw, sizeof raw, part, sizeof part);
  strcat(token, part);
  return token;
}

// RS256 with a key in PEM.
int rs256_bad(const struct owner *o, const char *pem, char *out, size_t size) {
  mbedtls_pk_context pk;
  mbedtls_entropy_context entropy;
  mbedtls_ctr_drbg_context drbg;
  unsigned char hash[32], sig[MBEDTLS_MPI_MAX_SIZE];
  char payload[256], payload64[400], sig64[700];
  size_t sig_len = 0;

  mbedtls_pk_init(&pk);
  mbedtls_entropy_init(&entropy);
  mbedtls_ctr_drbg_init(&drbg);
  int ret = mbedtls_ctr_drbg_seed(&drbg, mbedtls_entropy_func, &entropy, NULL, 0);
  if (ret == 0)
    ret = mbedtls_pk_parse_key(&pk, (const unsigned char *)pem, strlen(pem) + 1, NULL, 0);
  if (ret != 0)
    goto end;

  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  snprintf(payload, sizeof payload, "{\"iss\":\"%s\",\"email\":\"%s\"}", o->id, o->email);
  strcpy(out, "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.");
  base64url((const unsigned char *)payload, strlen(payload), payload64, sizeof payload64);
  strncat(out, payload64, size - strlen(out) - 1);
  mbedtls_md(mbedtls_md_info_from_type(MBEDTLS_MD_SHA256), (const unsigned char *)out, strlen(out), hash);
  ret = mbedtls_pk_sign(&pk, MBEDTLS_MD_SHA256, hash, 0, sig, &sig_len, mbedtls_ctr_drbg_random, &drbg);
  if (ret != 0) {
    printf("cannot sign: -0x%x\n", -ret);
    goto end;
  }
  base64url(sig, sig_len, sig64, sizeof sig64);
  strcat(out, ".");
  strcat(out, sig64);
end:
  mbedtls_pk_free(&pk);
  mbedtls_ctr_drbg_free(&drbg);
  mbedtls_entropy_free(&entropy);
  return ret;
}

// A key in the PSA's store.
int psa_bad(const struct owner *o, psa_key_id_t key, char *token, size_t size) {
  char payload[200];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  snprintf(payload, sizeof payload, "{\"phone_number\":\"%s\"}", o->phone);
  char h[64], p[300], s[100];
  base64url((const unsigned char *)"{\"alg\":\"ES256\"}", 15, h, sizeof h);
  base64url((const unsigned char *)payload, strlen(payload), p, sizeof p);
  int n = snprintf(token, size, "%s.%s", h, p);
  uint8_t signature[64];
  size_t length = 0;
  if (psa_sign_message(key, PSA_ALG_ECDSA(PSA_ALG_SHA_256), (const uint8_t *)token, n, signature,
                       sizeof signature, &length) != PSA_SUCCESS)
    return -1;
  base64url(signature, length, s, sizeof s);
  snprintf(token + n, size - n, ".%s", s);
  return 0;
}

// A signed request is no token.
int request_ok(const struct owner *o, const char *key, char *out, size_t size) {
  char body[256], mac64[64];
  unsigned char mac[32];
  snprintf(body, sizeof body, "{\"email\":\"%s\"}", o->email);
  mbedtls_md_hmac(mbedtls_md_info_from_type(MBEDTLS_MD_SHA256), (const unsigned char *)key, strlen(key),
                  (const unsigned char *)body, strlen(body), mac);
  base64url(mac, sizeof mac, mac64, sizeof mac64);
  return snprintf(out, size, "POST /owner\r\nX-Signature: %s\r\n\r\n%s", mac64, body);
}

// A payload that is encrypted first can be read by nobody on the way.
int sealed_ok(const struct owner *o, mbedtls_gcm_context *gcm, const unsigned char *iv, const char *key,
              char *token, size_t size) {
  unsigned char sealed[256], tag[16], mac[32];
  char payload[256], p[400], s[64];
  snprintf(payload, sizeof payload, "{\"email\":\"%s\"}", o->email);
  mbedtls_gcm_crypt_and_tag(gcm, MBEDTLS_GCM_ENCRYPT, strlen(payload), iv, 12, NULL, 0,
                            (const unsigned char *)payload, sealed, sizeof tag, tag);
  base64url(sealed, strlen(payload), p, sizeof p);
  snprintf(token, size, "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.%s", p);
  mbedtls_md_hmac(mbedtls_md_info_from_type(MBEDTLS_MD_SHA256), (const unsigned char *)key, strlen(key),
                  (const unsigned char *)token, strlen(token), mac);
  base64url(mac, sizeof mac, s, sizeof s);
  strcat(token, ".");
  strcat(token, s);
  return 0;
}
