//===- log.h - stand-in for Android's log -------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of liblog, as the NDK has it.
///
//===----------------------------------------------------------------------===//

#ifndef ANDROID_LOG_H
#define ANDROID_LOG_H

#include <stddef.h>
#include <stdint.h>

typedef enum android_LogPriority {
  ANDROID_LOG_DEBUG = 3,
  ANDROID_LOG_INFO,
  ANDROID_LOG_WARN,
  ANDROID_LOG_ERROR
} android_LogPriority;

int __android_log_write(int prio, const char *tag, const char *text);
int __android_log_print(int prio, const char *tag, const char *fmt, ...)
    __attribute__((__format__(printf, 3, 4)));
struct __android_log_message {
  size_t struct_size;
  int32_t buffer_id;
  int32_t priority;
  const char *tag;
  const char *file;
  uint32_t line;
  const char *message;
};
void __android_log_write_log_message(struct __android_log_message *log_message);
void android_set_abort_message(const char *msg);

#endif
