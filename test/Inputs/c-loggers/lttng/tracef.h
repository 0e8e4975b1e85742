//===- tracef.h - stand-in for LTTng-UST 2.13 ---------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// LTTng's printf.
///
//===----------------------------------------------------------------------===//

#ifndef _LTTNG_UST_TRACEF_H
#define _LTTNG_UST_TRACEF_H

extern int lttng_ust_tracef_enabled;
void lttng_ust__tracef(const char *fmt, ...);
#define lttng_ust_tracef(fmt, ...)                                             \
  do {                                                                         \
    if (lttng_ust_tracef_enabled)                                              \
      lttng_ust__tracef(fmt, ##__VA_ARGS__);                                   \
  } while (0)

#endif
