//===- accounts.h - Who may come ashore ---------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HARBOUR_ACCOUNTS_H
#define HARBOUR_ACCOUNTS_H

#ifdef __cplusplus
extern "C" {
#endif

struct account {
  const char *id;
  const char *email;
};

/* Returns null if nobody has this id. */
const struct account *account_find(const char *id);

#ifdef __cplusplus
}
#endif

#endif
