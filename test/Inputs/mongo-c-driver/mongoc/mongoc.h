//===- mongoc.h - stand-in for libmongoc 1.23 -------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Collections of libmongoc 1.23, over the real libbson. Signatures are those
/// of the library.
///
//===----------------------------------------------------------------------===//

#ifndef MONGOC_H
#define MONGOC_H

#include <bson/bson.h>

typedef struct _mongoc_collection_t mongoc_collection_t;
typedef struct _mongoc_cursor_t mongoc_cursor_t;

bool mongoc_collection_insert_one(mongoc_collection_t *collection, const bson_t *document,
                                  const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_update_one(mongoc_collection_t *collection, const bson_t *selector,
                                  const bson_t *update, const bson_t *opts, bson_t *reply,
                                  bson_error_t *error);
bool mongoc_cursor_next(mongoc_cursor_t *cursor, const bson_t **bson);

#endif // MONGOC_H
