//===- libnewrelic.h - stand-in for New Relic's C SDK -------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Attributes and errors of a transaction.
///
//===----------------------------------------------------------------------===//

#ifndef LIBNEWRELIC_H
#define LIBNEWRELIC_H

typedef struct _newrelic_txn_t newrelic_txn_t;

#ifdef __cplusplus
extern "C" {
#endif
bool newrelic_add_attribute_string(newrelic_txn_t *transaction, const char *key,
                                   const char *value);
bool newrelic_add_attribute_int(newrelic_txn_t *transaction, const char *key,
                                const int value);
void newrelic_notice_error(newrelic_txn_t *transaction, int priority,
                           const char *errmsg, const char *errclass);
#ifdef __cplusplus
}
#endif

#endif
