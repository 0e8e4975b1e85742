//===- json-glib.h - stand-in -------------------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The part of json-glib's interface that the tests use, as of json-glib 1.6, with
/// the types of GLib that it needs.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_JSON_GLIB_H
#define STANDIN_JSON_GLIB_H

#include <stddef.h>

typedef char gchar;
typedef int gboolean;
typedef long gint64;
typedef unsigned long gsize;
typedef long gssize;
typedef void *gpointer;
typedef struct _GError {
  int code;
  gchar *message;
} GError;
#define TRUE 1
#define FALSE 0

typedef struct _JsonNode JsonNode;
typedef struct _JsonObject JsonObject;
typedef struct _JsonArray JsonArray;
typedef struct _JsonBuilder JsonBuilder;
typedef struct _JsonGenerator JsonGenerator;
typedef struct _JsonParser JsonParser;
typedef enum {
  JSON_NODE_OBJECT,
  JSON_NODE_ARRAY,
  JSON_NODE_VALUE,
  JSON_NODE_NULL
} JsonNodeType;
typedef struct {
  gpointer priv_pointer[6];
  int priv_int[2];
  gboolean priv_boolean[1];
} JsonObjectIter;

JsonNode *json_node_new(JsonNodeType type);
JsonNode *json_node_alloc(void);
JsonNode *json_node_init_object(JsonNode *node, JsonObject *object);
void json_node_take_object(JsonNode *node, JsonObject *object);
JsonObject *json_node_get_object(JsonNode *node);
const gchar *json_node_get_string(JsonNode *node);
void json_node_unref(JsonNode *node);

JsonObject *json_object_new(void);
void json_object_unref(JsonObject *object);
void json_object_set_int_member(JsonObject *object, const gchar *member_name,
                                gint64 value);
void json_object_set_boolean_member(JsonObject *object,
                                    const gchar *member_name, gboolean value);
void json_object_set_string_member(JsonObject *object, const gchar *member_name,
                                   const gchar *value);
void json_object_set_object_member(JsonObject *object, const gchar *member_name,
                                   JsonObject *value);
void json_object_set_array_member(JsonObject *object, const gchar *member_name,
                                  JsonArray *value);
const gchar *json_object_get_string_member(JsonObject *object,
                                           const gchar *member_name);
gboolean json_object_has_member(JsonObject *object, const gchar *member_name);
void json_object_remove_member(JsonObject *object, const gchar *member_name);
void json_object_iter_init(JsonObjectIter *iter, JsonObject *object);
gboolean json_object_iter_next(JsonObjectIter *iter, const gchar **member_name,
                               JsonNode **member_node);

JsonArray *json_array_new(void);
void json_array_add_object_element(JsonArray *array, JsonObject *value);

JsonBuilder *json_builder_new(void);
JsonNode *json_builder_get_root(JsonBuilder *builder);
JsonBuilder *json_builder_begin_object(JsonBuilder *builder);
JsonBuilder *json_builder_end_object(JsonBuilder *builder);
JsonBuilder *json_builder_set_member_name(JsonBuilder *builder,
                                          const gchar *member_name);
JsonBuilder *json_builder_add_int_value(JsonBuilder *builder, gint64 value);
JsonBuilder *json_builder_add_string_value(JsonBuilder *builder,
                                           const gchar *value);

JsonGenerator *json_generator_new(void);
void json_generator_set_root(JsonGenerator *generator, JsonNode *node);
gchar *json_generator_to_data(JsonGenerator *generator, gsize *length);
JsonParser *json_parser_new(void);
gboolean json_parser_load_from_data(JsonParser *parser, const gchar *data,
                                    gssize length, GError **error);
JsonNode *json_parser_get_root(JsonParser *parser);
JsonNode *json_from_string(const char *str, GError **error);
char *json_to_string(JsonNode *node, gboolean pretty);

#endif // STANDIN_JSON_GLIB_H
