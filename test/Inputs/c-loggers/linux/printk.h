//===- printk.h - stand-in for Linux 6.1 --------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The kernel's log.
///
//===----------------------------------------------------------------------===//

#ifndef __KERNEL_PRINTK__
#define __KERNEL_PRINTK__

#include <stdbool.h>
#include <stddef.h>

struct device;
int _printk(const char *fmt, ...);
void _dev_info(const struct device *dev, const char *fmt, ...);
void print_hex_dump(const char *level, const char *prefix_str, int prefix_type,
                    int rowsize, int groupsize, const void *buf, size_t len,
                    bool ascii);

#define KERN_INFO                                                              \
  "\001"                                                                       \
  "6"
#define KERN_DEBUG                                                             \
  "\001"                                                                       \
  "7"
#define DUMP_PREFIX_OFFSET 2
#define pr_fmt(fmt) "agent: " fmt
#define printk_index_wrap(_p_func, _fmt, ...)                                  \
  ({ _p_func(_fmt, ##__VA_ARGS__); })
#define pr_info(fmt, ...)                                                      \
  printk_index_wrap(_printk, KERN_INFO pr_fmt(fmt), ##__VA_ARGS__)
#define dev_info(dev, fmt, ...) _dev_info(dev, pr_fmt(fmt), ##__VA_ARGS__)

#endif
