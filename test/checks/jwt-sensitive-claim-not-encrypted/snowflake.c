// RUN: %tidy %s -- -std=c11 -I%inputs/snowflake | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The C functions of Snowflake's client.

#include <snowflake/jwtWrapper.h>

static CJWT new_token(CLAIMSET claims) {
  HEADER header = HDR_buildHeader();
  HDR_setAlgorithm(header, RS256);
  CJWT token = CJWT_buildCJWT();
  CJWT_setHeader(token, header);
  CJWT_setClaimset(token, claims);
  return token;
}

const char *claim_bad(EVP_PKEY *key, const char *email) {
  CLAIMSET claims = CSET_buildClaimset();
  CSET_addStrClaim(claims, "iss", "auth.example");
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: note: signed here
  CSET_addStrClaim(claims, "email", email);
  return CJWT_serialize(new_token(claims), key);
}

const char *number_bad(EVP_PKEY *key, long number) {
  CJWT token = CJWT_buildCJWT();
  CLAIMSET claims = CSET_buildClaimset();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  CSET_addIntClaim(claims, "ssn", number);
  CJWT_setClaimset(token, claims);
  return CJWT_serialize(token, key);
}

const char *account_ok(EVP_PKEY *key, const char *subject, long now) {
  CLAIMSET claims = CSET_buildClaimset();
  CSET_addStrClaim(claims, "sub", subject);
  CSET_addIntClaim(claims, "iat", now);
  CSET_addIntClaim(claims, "exp", now + 60);
  return CJWT_serialize(new_token(claims), key);
}

int received_ok(const char *text) {
  CJWT token = CJWT_buildCJWTFromString(text);
  int known = CSET_getClaimsetString(CJWT_getClaimset(token), "email") != 0;
  CJWT_delete_cjwt(token);
  return known;
}
