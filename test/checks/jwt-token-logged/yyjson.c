// RUN: %tidy %s -- -std=c11 -isystem %inputs/yyjson | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Tokens in yyjson's documents.

#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <yyjson.h>

void answer_bad(jwt_t *jwt) {
  yyjson_mut_doc *answer = yyjson_mut_doc_new(NULL);
  yyjson_mut_val *root = yyjson_mut_obj(answer);
  yyjson_mut_doc_set_root(answer, root);
  yyjson_mut_obj_add_str(answer, root, "access_token", jwt_encode_str(jwt));
  char *text = yyjson_mut_write(answer, 0, NULL);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", text);
  free(text);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  yyjson_mut_write_fp(stdout, answer, 0, NULL, NULL);
  yyjson_mut_doc_free(answer);
}

void other_member_ok(jwt_t *jwt, const char *user) {
  yyjson_mut_doc *session = yyjson_mut_doc_new(NULL);
  yyjson_mut_val *root = yyjson_mut_obj(session);
  yyjson_mut_obj_add_str(session, root, "token", jwt_encode_str(jwt));
  yyjson_mut_obj_add_str(session, root, "user", user);
  yyjson_mut_doc_set_root(session, root);
  printf("%s has %zu members\n", yyjson_mut_get_str(yyjson_mut_obj_get(root, "user")), yyjson_mut_obj_size(root));
}
