//===- yyjson.h - stand-in ----------------------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The part of yyjson's interface that the tests use, as of yyjson 0.12. Inline
/// functions of the library are declared only.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_YYJSON_H
#define STANDIN_YYJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef struct yyjson_alc yyjson_alc;
typedef struct yyjson_doc yyjson_doc;
typedef struct yyjson_mut_doc yyjson_mut_doc;
typedef uint32_t yyjson_read_flag;
typedef uint32_t yyjson_write_flag;
typedef struct yyjson_read_err {
  uint32_t code;
  const char *msg;
  size_t pos;
} yyjson_read_err;

typedef union yyjson_val_uni {
  uint64_t u64;
  double f64;
  const char *str;
  void *ptr;
} yyjson_val_uni;
typedef struct yyjson_val {
  uint64_t tag;
  yyjson_val_uni uni;
} yyjson_val;
typedef struct yyjson_mut_val yyjson_mut_val;
struct yyjson_mut_val {
  uint64_t tag;
  yyjson_val_uni uni;
  yyjson_mut_val *next;
};
typedef struct yyjson_obj_iter {
  size_t idx;
  size_t max;
  yyjson_val *cur;
  yyjson_val *obj;
} yyjson_obj_iter;

yyjson_doc *yyjson_read(const char *dat, size_t len, yyjson_read_flag flg);
yyjson_doc *yyjson_read_opts(char *dat, size_t len, yyjson_read_flag flg,
                             const yyjson_alc *alc, yyjson_read_err *err);
yyjson_val *yyjson_doc_get_root(const yyjson_doc *doc);
void yyjson_doc_free(yyjson_doc *doc);
bool yyjson_is_str(const yyjson_val *val);
const char *yyjson_get_str(const yyjson_val *val);
size_t yyjson_get_len(const yyjson_val *val);
yyjson_val *yyjson_obj_get(const yyjson_val *obj, const char *key);
size_t yyjson_obj_size(const yyjson_val *obj);
bool yyjson_obj_iter_init(const yyjson_val *obj, yyjson_obj_iter *iter);
yyjson_val *yyjson_obj_iter_next(yyjson_obj_iter *iter);
yyjson_val *yyjson_obj_iter_get_val(yyjson_val *key);
yyjson_val *unsafe_yyjson_get_first(yyjson_val *ctn);
yyjson_val *unsafe_yyjson_get_next(yyjson_val *val);
#define yyjson_obj_foreach(obj, idx, max, key, val)                            \
  for ((idx) = 0, (max) = yyjson_obj_size(obj),                                \
      (key) = (obj) ? unsafe_yyjson_get_first(obj) : NULL, (val) = (key) + 1;  \
       (idx) < (max);                                                          \
       (idx)++, (key) = unsafe_yyjson_get_next(val), (val) = (key) + 1)

yyjson_mut_doc *yyjson_mut_doc_new(const yyjson_alc *alc);
yyjson_mut_doc *yyjson_doc_mut_copy(const yyjson_doc *doc,
                                    const yyjson_alc *alc);
yyjson_mut_val *yyjson_mut_doc_get_root(yyjson_mut_doc *doc);
void yyjson_mut_doc_set_root(yyjson_mut_doc *doc, yyjson_mut_val *root);
void yyjson_mut_doc_free(yyjson_mut_doc *doc);
yyjson_mut_val *yyjson_mut_obj(yyjson_mut_doc *doc);
yyjson_mut_val *yyjson_mut_arr(yyjson_mut_doc *doc);
yyjson_mut_val *yyjson_mut_str(yyjson_mut_doc *doc, const char *str);
yyjson_mut_val *yyjson_mut_strcpy(yyjson_mut_doc *doc, const char *str);
bool yyjson_mut_obj_add(yyjson_mut_val *obj, yyjson_mut_val *key,
                        yyjson_mut_val *val);
bool yyjson_mut_obj_add_str(yyjson_mut_doc *doc, yyjson_mut_val *obj,
                            const char *key, const char *val);
bool yyjson_mut_obj_add_strcpy(yyjson_mut_doc *doc, yyjson_mut_val *obj,
                               const char *key, const char *val);
bool yyjson_mut_obj_add_int(yyjson_mut_doc *doc, yyjson_mut_val *obj,
                            const char *key, int64_t val);
bool yyjson_mut_obj_add_bool(yyjson_mut_doc *doc, yyjson_mut_val *obj,
                             const char *key, bool val);
bool yyjson_mut_obj_add_val(yyjson_mut_doc *doc, yyjson_mut_val *obj,
                            const char *key, yyjson_mut_val *val);
yyjson_mut_val *yyjson_mut_obj_add_arr(yyjson_mut_doc *doc, yyjson_mut_val *obj,
                                       const char *key);
yyjson_mut_val *yyjson_mut_obj_add_obj(yyjson_mut_doc *doc, yyjson_mut_val *obj,
                                       const char *key);
yyjson_mut_val *yyjson_mut_obj_get(const yyjson_mut_val *obj, const char *key);
yyjson_mut_val *yyjson_mut_obj_remove_key(yyjson_mut_val *obj, const char *key);
size_t yyjson_mut_obj_size(const yyjson_mut_val *obj);
yyjson_mut_val *yyjson_mut_arr_add_obj(yyjson_mut_doc *doc,
                                       yyjson_mut_val *arr);
const char *yyjson_mut_get_str(const yyjson_mut_val *val);
char *yyjson_mut_write(const yyjson_mut_doc *doc, yyjson_write_flag flg,
                       size_t *len);
bool yyjson_mut_write_fp(FILE *fp, const yyjson_mut_doc *doc,
                         yyjson_write_flag flg, const yyjson_alc *alc,
                         void *err);

#endif // STANDIN_YYJSON_H
