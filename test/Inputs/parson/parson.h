//===- parson.h - stand-in ----------------------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The part of parson's interface that the tests use, as of parson 1.5.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_PARSON_H
#define STANDIN_PARSON_H

#include <stddef.h>

typedef struct json_object_t JSON_Object;
typedef struct json_array_t JSON_Array;
typedef struct json_value_t JSON_Value;
typedef int JSON_Status;

JSON_Value *json_parse_string(const char *string);
char *json_serialize_to_string(const JSON_Value *value);
void json_free_serialized_string(char *string);

JSON_Value *json_value_init_object(void);
JSON_Value *json_value_init_array(void);
JSON_Value *json_value_init_string(const char *string);
JSON_Value *json_value_deep_copy(const JSON_Value *value);
void json_value_free(JSON_Value *value);
JSON_Object *json_value_get_object(const JSON_Value *value);
JSON_Array *json_value_get_array(const JSON_Value *value);
const char *json_value_get_string(const JSON_Value *value);
JSON_Object *json_object(const JSON_Value *value);

JSON_Status json_object_set_value(JSON_Object *object, const char *name,
                                  JSON_Value *value);
JSON_Status json_object_set_string(JSON_Object *object, const char *name,
                                   const char *string);
JSON_Status json_object_set_number(JSON_Object *object, const char *name,
                                   double number);
JSON_Status json_object_set_boolean(JSON_Object *object, const char *name,
                                    int boolean);
JSON_Status json_object_dotset_string(JSON_Object *object, const char *name,
                                      const char *string);
const char *json_object_get_string(const JSON_Object *object, const char *name);
const char *json_object_dotget_string(const JSON_Object *object,
                                      const char *name);
int json_object_has_value(const JSON_Object *object, const char *name);
JSON_Status json_object_remove(JSON_Object *object, const char *name);
size_t json_object_get_count(const JSON_Object *object);
const char *json_object_get_name(const JSON_Object *object, size_t index);
JSON_Value *json_object_get_value_at(const JSON_Object *object, size_t index);
JSON_Status json_array_append_value(JSON_Array *array, JSON_Value *value);

#endif // STANDIN_PARSON_H
