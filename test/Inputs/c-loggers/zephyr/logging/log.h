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
struct log_msg_desc {
  uint32_t level : 3;
  uint32_t package_len : 11;
  uint32_t data_len : 12;
};
struct log_msg {
  struct log_msg_desc desc;
  const void *source;
  uint8_t data[];
};
void z_log_msg_static_create(const void *source, const struct log_msg_desc desc,
                             uint8_t *package, const void *data);
void printk(const char *fmt, ...);

// A message that is packed on the stack, as it is for a text and one argument
// where messages are deferred.
#define Z_STORE_ARG(dst, arg)                                                  \
  _Generic((arg),                                                              \
      char *: (*(const char **)(dst) = (const char *)(uintptr_t)(arg)),        \
      const char *: (*(const char **)(dst) = (const char *)(uintptr_t)(arg)),  \
      default: (*(int *)(dst) = (int)(uintptr_t)(arg)))
#define LOG_WRN(fmt, arg)                                                      \
  do {                                                                         \
    __auto_type _v1 = (arg) + 0;                                               \
    long long _ll_buf[64 / sizeof(long long)];                                 \
    struct log_msg *_msg = (struct log_msg *)_ll_buf;                          \
    uint8_t *_pbuf = _msg->data;                                               \
    int _offset = 0;                                                           \
    *(const char **)&_pbuf[_offset] = fmt;                                     \
    _offset += sizeof(void *);                                                 \
    Z_STORE_ARG(&_pbuf[_offset], _v1);                                         \
    struct log_msg_desc _desc = {.level = 2, .package_len = 16};               \
    z_log_msg_static_create(__log_current_const_data, _desc, _msg->data,       \
                            NULL);                                             \
  } while (0)

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
