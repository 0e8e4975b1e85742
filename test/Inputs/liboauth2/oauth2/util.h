//===- util.h - stand-in for liboauth2 ----------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OAUTH2_UTIL_H
#define OAUTH2_UTIL_H

#include "oauth2/log.h"
#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef unsigned int oauth2_uint_t;
typedef uint64_t oauth2_time_t;
typedef struct oauth2_nv_list_t oauth2_nv_list_t;

oauth2_nv_list_t *oauth2_nv_list_init(oauth2_log_t *);
void oauth2_nv_list_free(oauth2_log_t *, oauth2_nv_list_t *);
bool oauth2_nv_list_set(oauth2_log_t *, oauth2_nv_list_t *, const char *,
                        const char *);
const char *oauth2_nv_list_get(oauth2_log_t *, const oauth2_nv_list_t *,
                               const char *);

char *oauth2_strdup(const char *src);
char *oauth2_stradd(char *src, const char *add1, const char *add2,
                    const char *add3);
size_t oauth2_base64url_encode(oauth2_log_t *log, const uint8_t *src,
                               const size_t src_len, char **dst);
bool oauth2_json_decode_object(oauth2_log_t *log, const char *payload,
                               json_t **json);
bool oauth2_json_string_get(oauth2_log_t *log, const json_t *json,
                            const char *name, char **value,
                            const char *default_value);
char *oauth2_json_encode(oauth2_log_t *log, json_t *json, size_t flags);
void oauth2_mem_free(void *);

#endif
