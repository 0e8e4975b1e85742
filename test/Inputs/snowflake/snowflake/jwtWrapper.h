//===- jwtWrapper.h - stand-in for Snowflake's client 1.0 ---------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWT_WRAPPER_H
#define JWT_WRAPPER_H

typedef struct evp_pkey_st EVP_PKEY;
typedef void *HEADER;
typedef void *CLAIMSET;
typedef void *CJWT;

typedef enum { HS256, HS384, HS512, RS256, RS384, RS512 } ALGORITHM_TYPE;

HEADER HDR_buildHeader();
void HDR_setAlgorithm(HEADER cjwt_header, ALGORITHM_TYPE alg);
CLAIMSET CSET_buildClaimset();
void CSET_addStrClaim(CLAIMSET cjwt_cset, const char *key, const char *value);
void CSET_addIntClaim(CLAIMSET cjwt_cset, const char *key, long value);
const char *CSET_getClaimsetString(CLAIMSET cjwt_cset, const char *key);
CJWT CJWT_buildCJWT();
CJWT CJWT_buildCJWTFromString(const char *text);
void CJWT_delete_cjwt(CJWT c_jwt_token);
const char *CJWT_serialize(CJWT cjwt_obj, EVP_PKEY *key);
void CJWT_setClaimset(CJWT c_jwt_token, CLAIMSET cjwt_cset);
CLAIMSET CJWT_getClaimset(CJWT c_jwt_token);
void CJWT_setHeader(CJWT c_jwt_token, HEADER cjwt_hdr);

#endif
