//===- jwt.h - stand-in for Zephyr 4 ------------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ZEPHYR_DATA_JWT_H
#define ZEPHYR_DATA_JWT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct jwt_builder {
  char *base;
  char *buf;
  size_t len;
  bool overflowed;
  unsigned char wip[3];
  int pending;
};

struct jwt_parser {
  char *buf;
  size_t buf_len;
  const char *header;
  size_t header_len;
  const char *payload;
  size_t payload_len;
  const char *sign;
  size_t sign_len;
};

int jwt_init_builder(struct jwt_builder *builder, char *buffer,
                     size_t buffer_size);
int jwt_add_payload(struct jwt_builder *builder, int32_t exp, int32_t iat,
                    const char *aud);
int jwt_sign(struct jwt_builder *builder, const char *der_key,
             size_t der_key_len);
int jwt_init_parser(struct jwt_parser *parser, const char *token, char *buffer,
                    size_t buffer_size);
int jwt_parse_payload(struct jwt_parser *parser, int32_t *exp, int32_t *iat,
                      char *aud);
int jwt_verify(struct jwt_parser *parser, const char *der_key,
               size_t der_key_len);

#endif
