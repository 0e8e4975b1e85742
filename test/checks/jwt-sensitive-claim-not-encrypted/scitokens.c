// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: scitokens

// scitokens: claims by name, one after the other.

#include <scitokens/scitokens.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct user {
  const char *id;
  const char *email;
  const char *phone;
  const char *password;
};

char *issue_bad(const struct user *user, const char *public_pem, const char *private_pem) {
  char *err = NULL, *value = NULL;
  SciTokenKey key = scitoken_key_create("key-1", "ES256", public_pem, private_pem, &err);
  if (!key) {
    fprintf(stderr, "no key: %s\n", err);
    free(err);
    return NULL;
  }
  SciToken token = scitoken_create(key);
  if (scitoken_set_claim_string(token, "iss", "https://demo.example", &err) ||
      scitoken_set_claim_string(token, "sub", user->id, &err) ||
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      scitoken_set_claim_string(token, "email", user->email, &err)) {
    fprintf(stderr, "no claim: %s\n", err);
    goto done;
  }
  scitoken_set_lifetime(token, 600);
  if (scitoken_serialize(token, &value, &err))
    fprintf(stderr, "no token: %s\n", err);
done:
  scitoken_destroy(token);
  scitoken_key_destroy(key);
  return value;
}

static int set(SciToken token, const char *name, const char *value) {
  char *err = NULL;
  int rv = scitoken_set_claim_string(token, name, value, &err);
  if (rv)
    free(err);
  return rv;
}

char *helper_bad(SciTokenKey key, const struct user *user) {
  char *err = NULL, *value = NULL;
  SciToken token = scitoken_create(key);
  set(token, "ver", "scitoken:2.0");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  set(token, "phone_number", user->phone);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'user.password' (a credential)
  set(token, "sub", user->password);
  scitoken_serialize(token, &value, &err);
  return value;
}

char *list_bad(SciTokenKey key, const char **addresses) {
  char *err = NULL, *value = NULL;
  SciToken token = scitoken_create(key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  scitoken_set_claim_string_list(token, "email", addresses, &err);
  scitoken_serialize(token, &value, &err);
  return value;
}

char *neutral_ok(SciTokenKey key, const struct user *user, const char **groups) {
  char *err = NULL, *value = NULL;
  SciToken token = scitoken_create(key);
  scitoken_set_serialize_profile(token, WLCG_1_0);
  if (scitoken_set_claim_string(token, "iss", "https://demo.example", &err) ||
      scitoken_set_claim_string(token, "sub", user->id, &err) ||
      scitoken_set_claim_string(token, "aud", "https://storage.example", &err))
    return NULL;
  scitoken_set_claim_string_list(token, "audiences", groups, &err);
  scitoken_set_lifetime(token, 1200);
  scitoken_serialize(token, &value, &err);
  scitoken_destroy(token);
  return value;
}

int verified_ok(const char *jwt, const struct user *user) {
  char *err = NULL, *email = NULL;
  const char *issuers[] = {"https://demo.example", NULL};
  SciToken token = NULL;
  if (scitoken_deserialize(jwt, &token, issuers, &err))
    return -1;
  int rv = scitoken_get_claim_string(token, "email", &email, &err);
  if (!rv)
    rv = strcmp(email, user->email);
  free(email);
  scitoken_destroy(token);
  return rv;
}

void unsigned_ok(SciTokenKey key, const struct user *user) {
  SciToken token = scitoken_create(key);
  set(token, "email", user->email);
  scitoken_destroy(token);
}
