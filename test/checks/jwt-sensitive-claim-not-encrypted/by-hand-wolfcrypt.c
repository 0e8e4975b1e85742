// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: wolfssl, cjson

// Tokens that are made by hand with wolfCrypt.

#include <wolfssl/options.h>
#include <wolfssl/wolfcrypt/aes.h>
#include <wolfssl/wolfcrypt/coding.h>
#include <wolfssl/wolfcrypt/ecc.h>
#include <wolfssl/wolfcrypt/hmac.h>
#include <wolfssl/wolfcrypt/rsa.h>
#include <wolfssl/wolfcrypt/sha256.h>
#include <wolfssl/wolfcrypt/signature.h>
#include <cjson/cJSON.h>
#include <stdio.h>
#include <string.h>

typedef struct {
  char serial[32];
  char owner_email[64];
} meter_t;

static int b64url(const byte *in, word32 len, char *out, word32 size) {
  if (Base64_Encode_NoNl(in, len, (byte *)out, &size) != 0)
    return -1;
  word32 n = size;
  while (n > 0 && out[n - 1] == '=')
    n--;
  out[n] = 0;
  for (word32 i = 0; i < n; i++)
    out[i] = out[i] == '+' ? '-' : out[i] == '/' ? '_' : out[i];
  return (int)n;
}

static void json_header(char *out, size_t size, const char *alg) {
  cJSON *header = cJSON_CreateObject();
  cJSON_AddStringToObject(header, "alg", alg);
  cJSON_AddStringToObject(header, "typ", "JWT");
  cJSON_PrintPreallocated(header, out, (int)size, 0);
  cJSON_Delete(header);
}

int hmac_bad(const meter_t *meter, const byte *key, word32 key_len, char *token, size_t size) {
  char header[64], h[96], p[512], s[64];
  json_header(header, sizeof header, "HS256");

  cJSON *claims = cJSON_CreateObject();
  cJSON_AddStringToObject(claims, "sub", meter->serial);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  cJSON_AddStringToObject(claims, "email", meter->owner_email);
  char *payload = cJSON_PrintUnformatted(claims);
  cJSON_Delete(claims);

  b64url((const byte *)header, (word32)strlen(header), h, sizeof h);
  b64url((const byte *)payload, (word32)strlen(payload), p, sizeof p);
  cJSON_free(payload);

  Hmac hmac;
  byte mac[WC_SHA256_DIGEST_SIZE];
  wc_HmacInit(&hmac, NULL, INVALID_DEVID);
  wc_HmacSetKey(&hmac, WC_SHA256, key, key_len);
  snprintf(token, size, "%s.%s", h, p);
  wc_HmacUpdate(&hmac, (const byte *)token, (word32)strlen(token));
  wc_HmacFinal(&hmac, mac);
  b64url(mac, sizeof mac, s, sizeof s);
  strcat(token, ".");
  strcat(token, s);
  return 0;
}

int hmac_ok(const meter_t *meter, const byte *key, word32 key_len, char *token, size_t size) {
  char header[64], h[96], p[512], s[64];
  json_header(header, sizeof header, "HS256");

  cJSON *claims = cJSON_CreateObject();
  cJSON_AddStringToObject(claims, "sub", meter->serial);
  cJSON_AddNumberToObject(claims, "iat", 1);
  char *payload = cJSON_PrintUnformatted(claims);
  cJSON_Delete(claims);

  b64url((const byte *)header, (word32)strlen(header), h, sizeof h);
  b64url((const byte *)payload, (word32)strlen(payload), p, sizeof p);
  cJSON_free(payload);

  Hmac hmac;
  byte mac[WC_SHA256_DIGEST_SIZE];
  wc_HmacInit(&hmac, NULL, INVALID_DEVID);
  wc_HmacSetKey(&hmac, WC_SHA256, key, key_len);
  snprintf(token, size, "%s.%s", h, p);
  wc_HmacUpdate(&hmac, (const byte *)token, (word32)strlen(token));
  wc_HmacFinal(&hmac, mac);
  b64url(mac, sizeof mac, s, sizeof s);
  strcat(token, ".");
  strcat(token, s);
  return 0;
}

// The numbers of an ECDSA signature, one after the other.
int ecdsa_bad(const meter_t *meter, ecc_key *key, WC_RNG *rng, char *token, size_t size) {
  char body[256], p[400], s[100];
  byte hash[WC_SHA256_DIGEST_SIZE], der[80], r[32], t[32], raw[64];
  word32 der_len = sizeof der, r_len = sizeof r, t_len = sizeof t;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  snprintf(body, sizeof body, "{\"email\":\"%s\"}", meter->owner_email);
  b64url((const byte *)body, (word32)strlen(body), p, sizeof p);
  snprintf(token, size, "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.%s", p);
  wc_Sha256Hash((const byte *)token, (word32)strlen(token), hash);
  if (wc_ecc_sign_hash(hash, sizeof hash, der, &der_len, rng, key) != 0)
    return -1;
  wc_ecc_sig_to_rs(der, der_len, r, &r_len, t, &t_len);
  memset(raw, 0, sizeof raw);
  memcpy(raw, r, r_len);
  memcpy(&raw[32], t, t_len);
  b64url(raw, sizeof raw, s, sizeof s);
  strcat(token, ".");
  strcat(token, s);
  return 0;
}

int rsa_bad(const meter_t *meter, RsaKey *key, WC_RNG *rng, char *token, size_t size) {
  char body[256], p[400], s[400];
  byte sig[256];
  word32 len = sizeof sig;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  snprintf(body, sizeof body, "{\"email\":\"%s\"}", meter->owner_email);
  b64url((const byte *)body, (word32)strlen(body), p, sizeof p);
  snprintf(token, size, "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.%s", p);
  wc_SignatureGenerate(WC_HASH_TYPE_SHA256, WC_SIGNATURE_TYPE_RSA_W_ENC, (const byte *)token, (word32)strlen(token),
                       sig, &len, key, sizeof *key, rng);
  b64url(sig, len, s, sizeof s);
  strcat(token, ".");
  strcat(token, s);
  return 0;
}

// The payload is encrypted.
int sealed_ok(const meter_t *meter, Aes *aes, const byte *iv, RsaKey *key, WC_RNG *rng, char *token, size_t size) {
  char body[256], p[400], s[400];
  byte sig[256], sealed[256], tag[16];
  word32 len = sizeof sig;
  snprintf(body, sizeof body, "{\"email\":\"%s\"}", meter->owner_email);
  wc_AesGcmEncrypt(aes, sealed, (const byte *)body, (word32)strlen(body), iv, 12, tag, sizeof tag, NULL, 0);
  b64url(sealed, (word32)strlen(body), p, sizeof p);
  snprintf(token, size, "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.%s", p);
  wc_SignatureGenerate(WC_HASH_TYPE_SHA256, WC_SIGNATURE_TYPE_RSA_W_ENC, (const byte *)token, (word32)strlen(token),
                       sig, &len, key, sizeof *key, rng);
  b64url(sig, len, s, sizeof s);
  strcat(token, ".");
  strcat(token, s);
  return 0;
}

// A message with its signature, which is no token.
int report_ok(const meter_t *meter, RsaKey *key, WC_RNG *rng, char *out, size_t size) {
  char body[256], s[400];
  byte sig[256];
  word32 len = sizeof sig;
  snprintf(body, sizeof body, "{\"email\":\"%s\"}", meter->owner_email);
  wc_SignatureGenerate(WC_HASH_TYPE_SHA256, WC_SIGNATURE_TYPE_RSA_W_ENC, (const byte *)body, (word32)strlen(body),
                       sig, &len, key, sizeof *key, rng);
  b64url(sig, len, s, sizeof s);
  return snprintf(out, size, "%s\n%s", body, s);
}
