//===- ferry.c - Tickets for the ferry ------------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ferry.h"
#include <cjose/cjose.h>
#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ticket_seconds = 30 * 60 };

static jwt_t *start_ticket(const char *key, const char *passenger) {
  jwt_t *jwt = NULL;
  if (jwt_new(&jwt))
    return NULL;
  if (jwt_add_grant(jwt, "sub", passenger) ||
      jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)key,
                  (int)strlen(key))) {
    jwt_free(jwt);
    return NULL;
  }
  return jwt;
}

static bool add_expiry(jwt_t *jwt) {
  return jwt_add_grant_int(jwt, "exp", (long)time(NULL) + ticket_seconds) == 0;
}

/* The mistake: whoever finds the ticket sails on it for ever. */
char *ferry_season_ticket(const char *key, const char *passenger) {
  char *ticket = NULL;
  jwt_t *jwt = start_ticket(key, passenger);
  if (!jwt)
    return NULL;
  if (jwt_add_grant(jwt, "aud", "ferry") == 0)
    ticket = jwt_encode_str(jwt);
  jwt_free(jwt);
  return ticket;
}

/* The mistake: the customs, who take tokens too, take this one. */
char *ferry_open_ticket(const char *key, const char *passenger) {
  char *ticket = NULL;
  jwt_t *jwt = start_ticket(key, passenger);
  if (!jwt)
    return NULL;
  if (add_expiry(jwt))
    ticket = jwt_encode_str(jwt);
  jwt_free(jwt);
  return ticket;
}

/* The twin of both. */
char *ferry_ticket(const char *key, const char *passenger) {
  char *ticket = NULL;
  jwt_t *jwt = start_ticket(key, passenger);
  if (!jwt)
    return NULL;
  if (jwt_add_grant(jwt, "aud", "ferry") == 0 && add_expiry(jwt))
    ticket = jwt_encode_str(jwt);
  jwt_free(jwt);
  return ticket;
}

/* The mistake: who reads the source prints tickets. */
char *ferry_test_ticket(const char *passenger) {
  return ferry_ticket("the-tide-waits-for-no-one-at-all-1", passenger);
}

static cjose_header_t *start_header(const char *algorithm) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  if (!header)
    return NULL;
  if (cjose_header_set(header, CJOSE_HDR_ALG, algorithm, &err) &&
      cjose_header_set(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &err))
    return header;
  cjose_header_release(header);
  return NULL;
}

/* A header that says what is inside. */
static cjose_header_t *start_nested_header(const char *algorithm) {
  cjose_err err;
  cjose_header_t *header = start_header(algorithm);
  if (header && cjose_header_set(header, CJOSE_HDR_CTY, "JWT", &err))
    return header;
  cjose_header_release(header);
  return NULL;
}

/* Encrypts a ticket for the captain. */
static char *seal(const struct ferry_keys *keys, const char *passenger,
                  cjose_header_t *header) {
  cjose_err err;
  char *sealed = NULL;
  cjose_jwe_t *jwe = NULL;
  char *ticket = ferry_ticket(keys->signing, passenger);
  if (header && ticket)
    jwe = cjose_jwe_encrypt(keys->captain, header, (const uint8_t *)ticket,
                            strlen(ticket), &err);
  if (jwe) {
    sealed = cjose_jwe_export(jwe, &err);
    cjose_jwe_release(jwe);
  }
  cjose_header_release(header);
  free(ticket);
  return sealed;
}

/* The mistake: nothing says that a signed token is inside, to be verified. */
char *ferry_bare_ticket(const struct ferry_keys *keys, const char *passenger) {
  return seal(keys, passenger, start_header(CJOSE_HDR_ALG_RSA_OAEP));
}

/* The mistake: RSA1_5, which a patient stranger can open. */
char *ferry_old_ticket(const struct ferry_keys *keys, const char *passenger) {
  return seal(keys, passenger, start_nested_header(CJOSE_HDR_ALG_RSA1_5));
}

/* The twin of both. */
char *ferry_sealed_ticket(const struct ferry_keys *keys,
                          const char *passenger) {
  return seal(keys, passenger, start_nested_header(CJOSE_HDR_ALG_RSA_OAEP));
}

/* The mistake: without a key jwt_decode only reads, and anyone can write. */
bool ferry_trusts(const char *ticket) {
  jwt_t *jwt = NULL;
  bool is_captain = false;
  if (jwt_decode(&jwt, ticket, NULL, 0) == 0) {
    const char *who = jwt_get_grant(jwt, "sub");
    is_captain = who && strcmp(who, "captain") == 0;
  }
  jwt_free(jwt);
  return is_captain;
}

/* Its twin: the key is what tells a ticket from a claim. */
bool ferry_admits(const char *ticket, const char *key) {
  jwt_t *jwt = NULL;
  bool is_captain = false;
  if (jwt_decode(&jwt, ticket, (const unsigned char *)key,
                 (int)strlen(key)) == 0) {
    const char *who = jwt_get_grant(jwt, "sub");
    const char *audience = jwt_get_grant(jwt, "aud");
    is_captain = who && strcmp(who, "captain") == 0 && audience &&
                 strcmp(audience, "ferry") == 0;
  }
  jwt_free(jwt);
  return is_captain;
}

/* The mistake: each server and proxy on the way writes URLs down. */
bool ferry_link(char *link, size_t size, const char *ticket) {
  int written = snprintf(
      link, size, "https://ferry.example/board?access_token=%s", ticket);
  return written > 0 && (size_t)written < size;
}

/* Its twin: this header they do not write down. */
bool ferry_header(char *header, size_t size, const char *ticket) {
  int written = snprintf(header, size, "Authorization: Bearer %s", ticket);
  return written > 0 && (size_t)written < size;
}
