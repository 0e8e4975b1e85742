//===- log.h - stand-in for Zephyr's log --------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of Zephyr's log, whose macros make a message at run time.
///
//===----------------------------------------------------------------------===//

#ifndef ZEPHYR_LOG_H
#define ZEPHYR_LOG_H

#include <stddef.h>
#include <stdint.h>

#define LOG_LEVEL_INF 3U
#define LOG_MODULE_REGISTER(name)                                              \
  static const void *const __log_current_const_data = #name

void z_log_msg_runtime_create(uint8_t domain_id, const void *source,
                              uint8_t level, const void *data, size_t dlen,
                              uint32_t package_flags, const char *fmt, ...);
static inline void z_log_printf_arg_checker(const char *fmt, ...) { (void)fmt; }
void printk(const char *fmt, ...);

#define LOG_INF(...)                                                           \
  do {                                                                         \
    z_log_msg_runtime_create(0, __log_current_const_data, LOG_LEVEL_INF, NULL, \
                             0, 0, __VA_ARGS__);                               \
    if (0)                                                                     \
      z_log_printf_arg_checker(__VA_ARGS__);                                   \
  } while (0)
#define LOG_HEXDUMP_INF(data, len, str)                                        \
  z_log_msg_runtime_create(0, __log_current_const_data, LOG_LEVEL_INF, data,   \
                           len, 0, "%s", str)

#endif
