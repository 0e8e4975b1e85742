//===- session.h - Badges for one visit ---------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HARBOUR_SESSION_H
#define HARBOUR_SESSION_H

#include "accounts.h"
#include <cjose/jwk.h>

#ifdef __cplusplus
extern "C" {
#endif

struct session_keys {
  const char *signing;     /* for HS256, at least 32 characters */
  const cjose_jwk_t *crew; /* public key of the only one who reads badges */
};

/* All return null on failure; the caller frees what they return. */

/* A badge that everyone may read on its way. */
char *session_badge(const struct session_keys *keys,
                    const struct account *account);

/* The same badge for the crew's eyes only. */
char *session_sealed_badge(const struct session_keys *keys,
                           const struct account *account);

#ifdef __cplusplus
}
#endif

#endif
