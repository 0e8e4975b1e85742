//===- accounts.c - Who may come ashore -----------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "accounts.h"
#include <string.h>

static const struct account known[] = {
    {"a-1001", "ines@harbour.example"},
    {"a-1002", "olu@harbour.example"},
};

const struct account *account_find(const char *id) {
  for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); ++i)
    if (strcmp(known[i].id, id) == 0)
      return &known[i];
  return NULL;
}
