//===- sentry.h - stand-in for sentry-native 0.16 -----------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Values, events and what is set on a scope.
///
//===----------------------------------------------------------------------===//

#ifndef SENTRY_H_INCLUDED
#define SENTRY_H_INCLUDED

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef union sentry_value_u {
  uint64_t _bits;
  double _double;
} sentry_value_t;
typedef struct sentry_uuid_s {
  char bytes[16];
} sentry_uuid_t;
typedef enum { SENTRY_LEVEL_INFO = 0, SENTRY_LEVEL_ERROR = 2 } sentry_level_t;
typedef int log_return_value_t;

sentry_value_t sentry_value_new_string(const char *value);
sentry_value_t sentry_value_new_int32(int32_t value);
sentry_value_t sentry_value_new_object(void);
int sentry_value_set_by_key(sentry_value_t value, const char *k,
                            sentry_value_t v);
sentry_value_t sentry_value_new_message_event(sentry_level_t level,
                                              const char *logger,
                                              const char *text);
sentry_value_t sentry_value_new_breadcrumb(const char *type,
                                           const char *message);
sentry_value_t sentry_value_new_exception(const char *type, const char *value);
void sentry_event_add_exception(sentry_value_t event, sentry_value_t exception);
sentry_value_t sentry_value_new_event(void);
sentry_uuid_t sentry_capture_event(sentry_value_t event);
void sentry_add_breadcrumb(sentry_value_t breadcrumb);
void sentry_set_user(sentry_value_t user);
void sentry_set_tag(const char *key, const char *value);
void sentry_set_extra(const char *key, sentry_value_t value);
void sentry_set_context(const char *key, sentry_value_t value);
log_return_value_t sentry_log_info(const char *message, ...);

#ifdef __cplusplus
}
#endif

#endif
