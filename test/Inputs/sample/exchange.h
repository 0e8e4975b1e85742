//===- exchange.h - Passes for the partners -----------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HARBOUR_EXCHANGE_H
#define HARBOUR_EXCHANGE_H

#ifdef __cplusplus
extern "C" {
#endif

/* Public keys of those who read the passes, as JSON Web Keys. */
struct exchange_keys {
  const char *partners; /* shared by customs and pilots */
  const char *customs;
  const char *pilots;
};

struct passes {
  char *customs;
  char *pilots;
};

/* Both return 0 on success; the caller frees the passes. */
int exchange_joint_passes(const struct exchange_keys *keys, const char *ship,
                          struct passes *out);
int exchange_passes(const struct exchange_keys *keys, const char *ship,
                    struct passes *out);

#ifdef __cplusplus
}
#endif

#endif
