//===- zf_log.h - stand-in for zf_log 0.4 -------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of zf_log, with the source location of a debug build.
///
//===----------------------------------------------------------------------===//

#ifndef ZF_LOG_H
#define ZF_LOG_H

#define ZF_LOG_INFO 3
#define ZF_LOG_ON(lvl) ((lvl) >= 2)

void _zf_log_write_d(const char *const func, const char *const file,
                     const unsigned line, const int lvl, const char *const tag,
                     const char *const fmt, ...);
void _zf_log_write_mem_d(const char *const func, const char *const file,
                         const unsigned line, const int lvl,
                         const char *const tag, const void *const d,
                         const unsigned d_sz, const char *const fmt, ...);

#define ZF_LOG_WRITE(lvl, tag, ...)                                            \
  do {                                                                         \
    if (ZF_LOG_ON(lvl))                                                        \
      _zf_log_write_d(__func__, __FILE__, __LINE__, lvl, tag, __VA_ARGS__);    \
  } while (0)
#define ZF_LOG_WRITE_MEM(lvl, tag, d, d_sz, ...)                               \
  do {                                                                         \
    if (ZF_LOG_ON(lvl))                                                        \
      _zf_log_write_mem_d(__func__, __FILE__, __LINE__, lvl, tag, d, d_sz,     \
                          __VA_ARGS__);                                        \
  } while (0)
#define ZF_LOGI(...) ZF_LOG_WRITE(ZF_LOG_INFO, 0, __VA_ARGS__)
#define ZF_LOGI_MEM(d, d_sz, ...)                                              \
  ZF_LOG_WRITE_MEM(ZF_LOG_INFO, 0, d, d_sz, __VA_ARGS__)
#define ZF_LOGI_STR(s) ZF_LOGI("%s", (s))

#endif
