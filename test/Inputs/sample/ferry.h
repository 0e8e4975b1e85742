//===- ferry.h - Tickets for the ferry ----------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HARBOUR_FERRY_H
#define HARBOUR_FERRY_H

#include <cjose/jwk.h>
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ferry_keys {
  const char *signing;        /* for HS256, at least 32 characters */
  const cjose_jwk_t *captain; /* public key of the only one who reads tickets */
};

/* All that return text return null on failure, and the caller frees it. */

/* Tickets that everyone may read. */
char *ferry_season_ticket(const char *key, const char *passenger);
char *ferry_open_ticket(const char *key, const char *passenger);
char *ferry_test_ticket(const char *passenger);
char *ferry_ticket(const char *key, const char *passenger);

/* Tickets for the captain's eyes only. */
char *ferry_bare_ticket(const struct ferry_keys *keys, const char *passenger);
char *ferry_old_ticket(const struct ferry_keys *keys, const char *passenger);
char *ferry_sealed_ticket(const struct ferry_keys *keys, const char *passenger);

/* Whether the bearer is the captain. */
bool ferry_trusts(const char *ticket);
bool ferry_admits(const char *ticket, const char *key);

/* What the gate is sent of a ticket; false if it does not fit. */
bool ferry_link(char *link, size_t size, const char *ticket);
bool ferry_header(char *header, size_t size, const char *ticket);

#ifdef __cplusplus
}
#endif

#endif
