// RUN: %tidy %s -- -std=c11 -isystem %inputs/glib | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c11 -isystem %inputs/glib -DG_LOG_USE_STRUCTURED | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// GLib's log, and the text and the containers that lead to it.

#include <glib.h>
#include <jwt.h>
#include <stdlib.h>
#include <string.h>

void debug_bad(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  g_debug("%s: %s", user, token);
  free(token);
}

void print_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  g_print("%s\n", token);
  free(token);
}

void structured_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  g_log_structured(G_LOG_DOMAIN, G_LOG_LEVEL_DEBUG, "AUTH_TOKEN", token, "MESSAGE", "issued");
  free(token);
}

void header_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  gchar *header = g_strdup_printf("Authorization: Bearer %s", token);
  gchar *line = g_strconcat("> ", header, "\r\n", NULL);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  g_message("%s", line);
  g_free(line);
  g_free(header);
  free(token);
}

void string_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  GString *request = g_string_new("GET / HTTP/1.1\r\n");
  g_string_append_printf(request, "Authorization: Bearer %s\r\n", token);
  g_string_append(request, "\r\n");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  g_debug("request: %s", request->str);
  g_string_free(request, 1);
  free(token);
}

void table_bad(jwt_t *jwt) {
  GHashTable *session = g_hash_table_new(g_str_hash, g_str_equal);
  g_hash_table_insert(session, "token", jwt_encode_str(jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  g_message("session %s", (char *)g_hash_table_lookup(session, "token"));
}

void list_bad(jwt_t *jwt) {
  GList *tokens = NULL;
  tokens = g_list_append(tokens, jwt_encode_str(jwt));
  for (GList *l = tokens; l != NULL; l = l->next)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
    g_debug("pending %s", (char *)l->data);
}

void array_bad(jwt_t *jwt) {
  GPtrArray *tokens = g_ptr_array_new();
  g_ptr_array_add(tokens, jwt_encode_str(jwt));
  for (guint i = 0; i < tokens->len; i++)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
    g_debug("%u: %s", i, (char *)g_ptr_array_index(tokens, i));
}

void iterated_bad(jwt_t *jwt) {
  GHashTable *headers = g_hash_table_new(g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer name, value;
  g_hash_table_insert(headers, "Authorization", jwt_encode_str(jwt));
  g_hash_table_iter_init(&iter, headers);
  while (g_hash_table_iter_next(&iter, &name, &value))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
    g_debug("%s: %s", (char *)name, (char *)value);
}

void error_bad(jwt_t *jwt, GQuark domain) {
  GError *error = NULL;
  char *token = jwt_encode_str(jwt);
  g_set_error(&error, domain, 1, "the server refused %s", token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  g_warning("login: %s", error->message);
  g_error_free(error);
  free(token);
}

void overwritten_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  GString *line = g_string_new("none");
  g_string_printf(line, "Bearer %s", token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  g_debug("%s", line->str);
  g_string_free(line, 1);
  free(token);
}

void debug_ok(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  g_debug("token %.8s... of %zu characters for %s", token, strlen(token), user);
  g_print("%s\n", g_str_has_prefix(token, "ey") ? "issued" : "refused");
  free(token);
}

void shortened_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  gchar *start = g_strndup(token, 6);
  gchar *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, token, -1);
  g_message("token %s..., sha256 %s", start, hash);
  g_free(hash);
  g_free(start);
  free(token);
}

void truncated_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  GString *shown = g_string_new(token);
  g_string_truncate(shown, 10);
  g_debug("%s...", shown->str);
  g_string_free(shown, 1);
  free(token);
}

void overwritten_ok(jwt_t *jwt) {
  GString *line = g_string_new(NULL);
  char *token = jwt_encode_str(jwt);
  g_string_append(line, token);
  g_string_printf(line, "%.6s... of %zu characters", token, strlen(token));
  g_debug("%s", line->str);
  g_string_free(line, 1);
  free(token);
}

void table_ok(jwt_t *jwt, char *user) {
  GHashTable *session = g_hash_table_new(g_str_hash, g_str_equal);
  g_hash_table_insert(session, "token", jwt_encode_str(jwt));
  g_hash_table_insert(session, "user", user);
  g_message("session of %s", (char *)g_hash_table_lookup(session, "user"));
}

void array_ok(jwt_t *jwt) {
  GPtrArray *tokens = g_ptr_array_new();
  g_ptr_array_add(tokens, jwt_encode_str(jwt));
  g_debug("%u tokens", tokens->len);
}

void header_part_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  gchar **parts = g_strsplit(token, ".", 3);
  g_debug("header %s", parts[0]);
  g_strfreev(parts);
  free(token);
}
