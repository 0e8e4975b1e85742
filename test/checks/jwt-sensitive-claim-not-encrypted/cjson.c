// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjson, libjwt

// Claims in cJSON's objects, before libjwt takes them as text.

#include <cjson/cJSON.h>
#include <jwt.h>
#include <stdlib.h>
#include <string.h>

static char *issue(cJSON *claims) {
  char *text = cJSON_PrintUnformatted(claims);
  cJSON_Delete(claims);
  if (!text)
    return NULL;
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grants_json(jwt, text);
  cJSON_free(text);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

char *add_string_bad(const char *email) {
  cJSON *claims = cJSON_CreateObject();
  cJSON_AddStringToObject(claims, "iss", "auth.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  cJSON_AddStringToObject(claims, "email", email);
  return issue(claims);
}

char *error_ladder_bad(const char *number) {
  char *token = NULL;
  cJSON *ssn = NULL;
  cJSON *claims = cJSON_CreateObject();
  if (claims == NULL)
    goto end;
  ssn = cJSON_CreateString(number);
  if (ssn == NULL)
    goto end;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  cJSON_AddItemToObject(claims, "ssn", ssn);
  if (cJSON_AddStringToObject(claims, "iss", "auth.example") == NULL)
    goto end;
  token = issue(claims);
  claims = NULL;
end:
  cJSON_Delete(claims);
  return token;
}

char *new_member_bad(const char *phone) {
  cJSON *claims = cJSON_CreateObject();
  cJSON *user = cJSON_AddObjectToObject(claims, "user");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  cJSON_AddStringToObject(user, "phone_number", phone);
  return issue(claims);
}

char *member_filled_later_bad(const char *phone) {
  cJSON *claims = cJSON_CreateObject(), *user;
  cJSON_AddItemToObject(claims, "user", user = cJSON_CreateObject());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  cJSON_AddStringToObject(user, "phone_number", phone);
  return issue(claims);
}

char *array_bad(const char *const *phones, size_t count) {
  cJSON *claims = cJSON_CreateObject();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_numbers' (contact data)
  cJSON *list = cJSON_AddArrayToObject(claims, "phone_numbers");
  for (size_t i = 0; i < count; ++i)
    cJSON_AddItemToArray(list, cJSON_CreateString(phones[i]));
  return issue(claims);
}

char *array_of_objects_bad(const char *const *names, size_t count) {
  cJSON *claims = cJSON_CreateObject();
  cJSON *list = cJSON_CreateArray();
  for (size_t i = 0; i < count; ++i) {
    cJSON *member = cJSON_CreateObject();
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    cJSON_AddStringToObject(member, "email", names[i]);
    cJSON_AddItemToArray(list, member);
  }
  cJSON_AddItemToObjectCS(claims, "members", list);
  return issue(claims);
}

char *parsed_bad(const char *email) {
  cJSON *claims = cJSON_Parse("{\"iss\":\"auth.example\",\"theme\":\"dark\"}");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  cJSON_ReplaceItemInObject(claims, "email", cJSON_CreateString(email));
  return issue(claims);
}

char *literal_bad(void) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return issue(cJSON_Parse("{\"iss\":\"auth.example\",\"email\":\"a@example.org\"}"));
}

char *field_of_member_bad(const cJSON *user) {
  const cJSON *email = cJSON_GetObjectItemCaseSensitive(user, "email");
  cJSON *claims = cJSON_CreateObject();
  if (cJSON_IsString(email) && email->valuestring != NULL)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
    cJSON_AddStringToObject(claims, "sub", email->valuestring);
  return issue(claims);
}

char *value_of_member_bad(const char *text) {
  cJSON *user = cJSON_Parse(text);
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  jwt_add_grant(jwt, "sub", cJSON_GetStringValue(cJSON_GetObjectItem(user, "email")));
  cJSON_Delete(user);
  return jwt_encode_str(jwt);
}

char *buffer_bad(const char *email) {
  char text[512];
  cJSON *claims = cJSON_CreateObject();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  cJSON_AddStringToObject(claims, "email", email);
  if (!cJSON_PrintPreallocated(claims, text, sizeof text, 0))
    return NULL;
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grants_json(jwt, text);
  return jwt_encode_str(jwt);
}

char *theme_ok(const char *theme, const char *id) {
  cJSON *claims = cJSON_CreateObject();
  cJSON_AddStringToObject(claims, "theme", theme);
  cJSON_AddNumberToObject(claims, "exp", 1900000000);
  cJSON_AddItemToObject(claims, "sub", cJSON_CreateString(id));
  return issue(claims);
}

char *flags_ok(const cJSON *user) {
  cJSON *claims = cJSON_CreateObject();
  cJSON_AddBoolToObject(claims, "email_verified", cJSON_HasObjectItem(user, "email"));
  cJSON_AddItemToObject(claims, "password", cJSON_CreateBool(1));
  cJSON_AddTrueToObject(claims, "phone_number");
  cJSON_AddNullToObject(claims, "ssn");
  return issue(claims);
}

char *deleted_ok(const char *email) {
  cJSON *claims = cJSON_CreateObject();
  cJSON_AddItemToObject(claims, "email", cJSON_CreateString(email));
  cJSON_AddStringToObject(claims, "theme", "dark");
  cJSON_DeleteItemFromObject(claims, "email");
  return issue(claims);
}

char *replaced_ok(const char *email, const char *id) {
  cJSON *claims = cJSON_CreateObject();
  cJSON_AddStringToObject(claims, "sub", email);
  cJSON_ReplaceItemInObjectCaseSensitive(claims, "sub", cJSON_CreateString(id));
  return issue(claims);
}

char *copy_ok(const char *email) {
  cJSON *claims = cJSON_CreateObject();
  cJSON_AddStringToObject(claims, "iss", "auth.example");
  cJSON *record = cJSON_Duplicate(claims, 1);
  cJSON_AddStringToObject(record, "email", email);
  cJSON_Delete(record);
  return issue(claims);
}

char *answer_ok(const char *email) {
  cJSON *claims = cJSON_CreateObject();
  cJSON_AddStringToObject(claims, "theme", "dark");
  char *token = issue(claims);
  cJSON *answer = cJSON_CreateObject();
  cJSON_AddStringToObject(answer, "email", email);
  cJSON_AddStringToObject(answer, "access_token", token);
  free(token);
  char *text = cJSON_PrintUnformatted(answer);
  cJSON_Delete(answer);
  return text;
}

char *other_member_ok(const cJSON *user) {
  cJSON *claims = cJSON_CreateObject();
  const cJSON *id = cJSON_GetObjectItem(user, "id");
  cJSON_AddStringToObject(claims, "sub", id->valuestring);
  return issue(claims);
}
