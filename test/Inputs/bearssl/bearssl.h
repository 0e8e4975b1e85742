//===- bearssl.h - stand-in for BearSSL ----------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef BEARSSL_H
#define BEARSSL_H

#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct br_hash_class_ br_hash_class;
typedef struct br_ec_impl_ br_ec_impl;
typedef struct br_ec_private_key_ br_ec_private_key;
typedef struct {
  const br_hash_class *dig_vtable;
  unsigned char ksi[64], kso[64];
} br_hmac_key_context;
typedef struct {
  unsigned char dig[216], kso[64];
  size_t out_len;
} br_hmac_context;
typedef struct {
  const br_hash_class *vtable;
  unsigned char buf[64];
  uint64_t count;
  uint32_t val[8];
} br_sha224_context;
typedef br_sha224_context br_sha256_context;
extern const br_hash_class br_sha256_vtable;
#define br_sha256_update br_sha224_update
void br_sha256_init(br_sha256_context *ctx);
void br_sha224_update(br_sha224_context *ctx, const void *data, size_t len);
void br_sha256_out(const br_sha256_context *ctx, void *out);
void br_hmac_key_init(br_hmac_key_context *kc, const br_hash_class *digest_vtable, const void *key, size_t key_len);
void br_hmac_init(br_hmac_context *ctx, const br_hmac_key_context *kc, size_t out_len);
void br_hmac_update(br_hmac_context *ctx, const void *data, size_t len);
size_t br_hmac_out(const br_hmac_context *ctx, void *out);
size_t br_ecdsa_i15_sign_raw(const br_ec_impl *impl, const br_hash_class *hf, const void *hash_value, const br_ec_private_key *sk, void *sig);
#ifdef __cplusplus
}
#endif

#endif
