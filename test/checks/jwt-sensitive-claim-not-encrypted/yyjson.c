// RUN: %tidy %s -- -std=c11 -isystem %inputs/yyjson | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Claims in yyjson's documents, before libjwt takes them as text.

#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yyjson.h>

static char *issue(yyjson_mut_doc *doc) {
  char *text = yyjson_mut_write(doc, 0, NULL);
  yyjson_mut_doc_free(doc);
  if (!text)
    return NULL;
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grants_json(jwt, text);
  free(text);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

char *add_bad(const char *email) {
  yyjson_mut_doc *doc = yyjson_mut_doc_new(NULL);
  yyjson_mut_val *root = yyjson_mut_obj(doc);
  yyjson_mut_doc_set_root(doc, root);
  yyjson_mut_obj_add_str(doc, root, "iss", "auth.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  yyjson_mut_obj_add_strcpy(doc, root, "email", email);
  return issue(doc);
}

char *key_and_value_bad(const char *number) {
  yyjson_mut_doc *doc = yyjson_mut_doc_new(NULL);
  yyjson_mut_val *root = yyjson_mut_obj(doc);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  yyjson_mut_obj_add(root, yyjson_mut_str(doc, "ssn"), yyjson_mut_strcpy(doc, number));
  yyjson_mut_doc_set_root(doc, root);
  return issue(doc);
}

char *member_bad(const char *phone, const char *email) {
  yyjson_mut_doc *doc = yyjson_mut_doc_new(NULL);
  yyjson_mut_val *root = yyjson_mut_obj(doc);
  yyjson_mut_doc_set_root(doc, root);
  yyjson_mut_val *contact = yyjson_mut_obj_add_obj(doc, root, "contact");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  yyjson_mut_obj_add_str(doc, contact, "phone_number", phone);
  yyjson_mut_val *user = yyjson_mut_obj(doc);
  yyjson_mut_obj_add_val(doc, root, "user", user);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  yyjson_mut_obj_add_str(doc, user, "email", email);
  return issue(doc);
}

char *array_bad(const char *const *emails, size_t count) {
  yyjson_mut_doc *doc = yyjson_mut_doc_new(NULL);
  yyjson_mut_val *root = yyjson_mut_obj(doc);
  yyjson_mut_doc_set_root(doc, root);
  yyjson_mut_val *members = yyjson_mut_obj_add_arr(doc, root, "members");
  for (size_t i = 0; i < count; ++i) {
    yyjson_mut_val *member = yyjson_mut_arr_add_obj(doc, members);
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    yyjson_mut_obj_add_str(doc, member, "email", emails[i]);
  }
  return issue(doc);
}

char *read_bad(char *body, size_t length) {
  yyjson_read_err error;
  yyjson_doc *request = yyjson_read_opts(body, length, 0, NULL, &error);
  if (!request) {
    fprintf(stderr, "%s at %zu\n", error.msg, error.pos);
    return NULL;
  }
  yyjson_val *email = yyjson_obj_get(yyjson_doc_get_root(request), "email");
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  if (yyjson_is_str(email))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
    jwt_add_grant(jwt, "sub", yyjson_get_str(email));
  yyjson_doc_free(request);
  return jwt_encode_str(jwt);
}

char *iterator_bad(void) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  yyjson_doc *doc = yyjson_read("{\"theme\":\"dark\",\"email\":\"a@example.org\"}", 40, 0);
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  yyjson_obj_iter iter;
  yyjson_obj_iter_init(yyjson_doc_get_root(doc), &iter);
  for (yyjson_val *key; (key = yyjson_obj_iter_next(&iter));)
    jwt_add_grant(jwt, yyjson_get_str(key), yyjson_get_str(yyjson_obj_iter_get_val(key)));
  yyjson_doc_free(doc);
  return jwt_encode_str(jwt);
}

char *foreach_bad(void) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  yyjson_doc *doc = yyjson_read("{\"email\":\"a@example.org\"}", 25, 0);
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  yyjson_val *root = yyjson_doc_get_root(doc), *key, *value;
  size_t index, count;
  yyjson_obj_foreach(root, index, count, key, value) {
    jwt_add_grant(jwt, yyjson_get_str(key), yyjson_get_str(value));
  }
  yyjson_doc_free(doc);
  return jwt_encode_str(jwt);
}

char *add_ok(const char *id, const char *email) {
  yyjson_mut_doc *doc = yyjson_mut_doc_new(NULL);
  yyjson_mut_val *root = yyjson_mut_obj(doc);
  yyjson_mut_doc_set_root(doc, root);
  yyjson_mut_obj_add_str(doc, root, "sub", id);
  yyjson_mut_obj_add_bool(doc, root, "email", email != NULL);
  yyjson_mut_obj_add_int(doc, root, "exp", 1900000000);
  return issue(doc);
}

char *removed_ok(const char *email) {
  yyjson_mut_doc *doc = yyjson_mut_doc_new(NULL);
  yyjson_mut_val *root = yyjson_mut_obj(doc);
  yyjson_mut_obj_add_str(doc, root, "email", email);
  yyjson_mut_obj_remove_key(root, "email");
  yyjson_mut_doc_set_root(doc, root);
  return issue(doc);
}

char *answer_ok(const char *id, const char *email) {
  yyjson_mut_doc *claims = yyjson_mut_doc_new(NULL);
  yyjson_mut_val *root = yyjson_mut_obj(claims);
  yyjson_mut_doc_set_root(claims, root);
  yyjson_mut_obj_add_str(claims, root, "sub", id);
  yyjson_mut_doc *answer = yyjson_mut_doc_new(NULL);
  yyjson_mut_val *body = yyjson_mut_obj(answer);
  yyjson_mut_doc_set_root(answer, body);
  yyjson_mut_obj_add_str(answer, body, "email", email);
  yyjson_mut_obj_add_str(answer, body, "token", issue(claims));
  return yyjson_mut_write(answer, 0, NULL);
}

char *other_member_ok(const char *body) {
  yyjson_doc *request = yyjson_read(body, strlen(body), 0);
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", yyjson_get_str(yyjson_obj_get(yyjson_doc_get_root(request), "id")));
  yyjson_doc_free(request);
  return jwt_encode_str(jwt);
}
