// RUN: %tidy %s -- -std=gnu11 -isystem /usr/include/libbson-1.0 -isystem %inputs/mongo-c-driver | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, sqlite, libpq, mariadb, bson

// Tokens in rows of SQLite, PostgreSQL and MySQL, and in documents of MongoDB.

#include <jwt.h>
#include <mariadb/mysql.h>
#include <mongoc/mongoc.h>
#include <postgresql/libpq-fe.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *token_of(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

int sqlite_bad(sqlite3 *db, int user, const char *email) {
  sqlite3_stmt *statement = NULL;
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  int rc = sqlite3_prepare_v2(db, "INSERT INTO sessions VALUES (?, ?)", -1, &statement, NULL);
  if (rc == SQLITE_OK) {
    sqlite3_bind_int(statement, 1, user);
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
    sqlite3_bind_text(statement, 2, token, -1, SQLITE_TRANSIENT);
    rc = sqlite3_step(statement);
  }
  if (rc != SQLITE_DONE)
    fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(db));
  sqlite3_finalize(statement);
  free(token);
  jwt_free(jwt);
  return rc;
}

int sqlite_text_bad(sqlite3 *db, const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  char *sql = sqlite3_mprintf("UPDATE sessions SET token = %Q", token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  int rc = sqlite3_exec(db, sql, NULL, NULL, NULL);
  sqlite3_free(sql);
  free(token);
  jwt_free(jwt);
  return rc;
}

int postgresql_bad(PGconn *connection, const char *user, const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  const char *values[2] = {user, token};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  PGresult *result = PQexecParams(connection, "INSERT INTO sessions VALUES ($1, $2)", 2, NULL,
                                  values, NULL, NULL, 0);
  int failed = PQresultStatus(result) != PGRES_COMMAND_OK;
  if (failed)
    fprintf(stderr, "insert: %s", PQerrorMessage(connection));
  PQclear(result);
  free(token);
  jwt_free(jwt);
  return failed;
}

int mysql_bad(MYSQL *mysql, const char *email) {
  char query[4096], escaped[2048];
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  mysql_real_escape_string(mysql, escaped, token, strlen(token));
  snprintf(query, sizeof query, "INSERT INTO sessions (token) VALUES ('%s')", escaped);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  int rc = mysql_query(mysql, query);
  free(token);
  jwt_free(jwt);
  return rc;
}

int mysql_bound_bad(MYSQL_STMT *statement, const char *email) {
  MYSQL_BIND bind[1];
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  memset(bind, 0, sizeof bind);
  bind[0].buffer_type = MYSQL_TYPE_STRING;
  bind[0].buffer = token;
  bind[0].buffer_length = strlen(token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  int rc = mysql_stmt_bind_param(statement, bind) || mysql_stmt_execute(statement);
  free(token);
  jwt_free(jwt);
  return rc;
}

bool mongodb_bad(mongoc_collection_t *sessions, const char *user, const char *email) {
  bson_error_t error;
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  bson_t *document = bson_new();
  BSON_APPEND_UTF8(document, "user", user);
  BSON_APPEND_UTF8(document, "token", token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  bool stored = mongoc_collection_insert_one(sessions, document, NULL, NULL, &error);
  if (!stored)
    fprintf(stderr, "%s\n", error.message);
  bson_destroy(document);
  free(token);
  jwt_free(jwt);
  return stored;
}

int sqlite_ok(sqlite3 *db, const char *id) {
  sqlite3_stmt *statement = NULL;
  char *token = token_of(id);
  sqlite3_prepare_v2(db, "INSERT INTO sessions VALUES (?)", -1, &statement, NULL);
  sqlite3_bind_text(statement, 1, token, -1, SQLITE_STATIC);
  int rc = sqlite3_step(statement);
  sqlite3_finalize(statement);
  free(token);
  return rc;
}

int postgresql_ok(PGconn *connection, const char *id) {
  char *token = token_of(id);
  char *quoted = PQescapeLiteral(connection, token, strlen(token));
  char sql[4096];
  snprintf(sql, sizeof sql, "UPDATE sessions SET token = %s", quoted);
  PGresult *result = PQexec(connection, sql);
  int failed = PQresultStatus(result) != PGRES_COMMAND_OK;
  PQclear(result);
  PQfreemem(quoted);
  free(token);
  return failed;
}

// The row holds the mail address, the token does not.
bool mongodb_ok(mongoc_collection_t *sessions, const char *id, const char *email) {
  char *token = token_of(id);
  bson_t *document = BCON_NEW("email", BCON_UTF8(email), "token", BCON_UTF8(token));
  bool stored = mongoc_collection_insert_one(sessions, document, NULL, NULL, NULL);
  bson_destroy(document);
  free(token);
  return stored;
}

// What was stored is read again, and only its subject is told.
int stored_ok(sqlite3_stmt *statement, const unsigned char *key) {
  jwt_t *jwt = NULL;
  const char *token = (const char *)sqlite3_column_text(statement, 0);
  if (token == NULL || jwt_decode(&jwt, token, key, 32))
    return -1;
  printf("session of %s\n", jwt_get_grant(jwt, "sub"));
  jwt_free(jwt);
  return 0;
}
