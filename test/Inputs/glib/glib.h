//===- glib.h - stand-in for GLib 2.74 ----------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the tests need of GLib's log, text and containers.
///
//===----------------------------------------------------------------------===//

#ifndef __G_LIB_H__
#define __G_LIB_H__

#include <stddef.h>

typedef char gchar;
typedef int gint;
typedef gint gboolean;
typedef unsigned int guint;
typedef size_t gsize;
typedef ptrdiff_t gssize;
typedef void *gpointer;
typedef const void *gconstpointer;
typedef guint GQuark;

typedef enum {
  G_LOG_LEVEL_CRITICAL = 1 << 3,
  G_LOG_LEVEL_WARNING = 1 << 4,
  G_LOG_LEVEL_MESSAGE = 1 << 5,
  G_LOG_LEVEL_DEBUG = 1 << 7
} GLogLevelFlags;

#ifndef G_LOG_DOMAIN
#define G_LOG_DOMAIN ((gchar *)0)
#endif
#define G_STRINGIFY(x) G_STRINGIFY_ARG(x)
#define G_STRINGIFY_ARG(x) #x

void g_log(const gchar *log_domain, GLogLevelFlags log_level,
           const gchar *format, ...);
void g_log_structured(const gchar *log_domain, GLogLevelFlags log_level, ...);
void g_log_structured_standard(const gchar *log_domain,
                               GLogLevelFlags log_level, const gchar *file,
                               const gchar *line, const gchar *func,
                               const gchar *message_format, ...);
void g_print(const gchar *format, ...);
void g_printerr(const gchar *format, ...);

#ifdef G_LOG_USE_STRUCTURED
#define g_debug(...)                                                           \
  g_log_structured_standard(G_LOG_DOMAIN, G_LOG_LEVEL_DEBUG, __FILE__,         \
                            G_STRINGIFY(__LINE__), __func__, __VA_ARGS__)
#else
#define g_debug(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_DEBUG, __VA_ARGS__)
#endif
#define g_message(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_MESSAGE, __VA_ARGS__)
#define g_warning(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_WARNING, __VA_ARGS__)

gpointer g_malloc(gsize n_bytes);
void g_free(gpointer mem);
gchar *g_strdup(const gchar *str);
gchar *g_strndup(const gchar *str, gsize n);
gchar *g_strdup_printf(const gchar *format, ...);
gchar *g_strconcat(const gchar *string1, ...);
gchar **g_strsplit(const gchar *string, const gchar *delimiter,
                   gint max_tokens);
void g_strfreev(gchar **str_array);
gboolean g_str_has_prefix(const gchar *str, const gchar *prefix);
typedef enum { G_CHECKSUM_SHA256 = 2 } GChecksumType;
gchar *g_compute_checksum_for_string(GChecksumType checksum_type,
                                     const gchar *str, gssize length);

typedef struct {
  gchar *str;
  gsize len;
  gsize allocated_len;
} GString;
GString *g_string_new(const gchar *init);
GString *g_string_append(GString *string, const gchar *val);
GString *g_string_truncate(GString *string, gsize len);
void g_string_printf(GString *string, const gchar *format, ...);
void g_string_append_printf(GString *string, const gchar *format, ...);
gchar *g_string_free(GString *string, gboolean free_segment);

typedef struct {
  GQuark domain;
  gint code;
  gchar *message;
} GError;
void g_set_error(GError **err, GQuark domain, gint code, const gchar *format,
                 ...);
void g_error_free(GError *error);

typedef struct _GHashTable GHashTable;
typedef guint (*GHashFunc)(gconstpointer key);
typedef gboolean (*GEqualFunc)(gconstpointer a, gconstpointer b);
guint g_str_hash(gconstpointer v);
gboolean g_str_equal(gconstpointer v1, gconstpointer v2);
GHashTable *g_hash_table_new(GHashFunc hash_func, GEqualFunc key_equal_func);
gboolean g_hash_table_insert(GHashTable *hash_table, gpointer key,
                             gpointer value);
gpointer g_hash_table_lookup(GHashTable *hash_table, gconstpointer key);

typedef struct _GList GList;
struct _GList {
  gpointer data;
  GList *next;
  GList *prev;
};
GList *g_list_append(GList *list, gpointer data);

typedef struct {
  gpointer *pdata;
  guint len;
} GPtrArray;
GPtrArray *g_ptr_array_new(void);
void g_ptr_array_add(GPtrArray *array, gpointer data);
#define g_ptr_array_index(array, index_) ((array)->pdata)[index_]

typedef struct {
  gpointer dummy1;
  gpointer dummy2;
} GHashTableIter;
void g_hash_table_iter_init(GHashTableIter *iter, GHashTable *hash_table);
gboolean g_hash_table_iter_next(GHashTableIter *iter, gpointer *key,
                                gpointer *value);

#endif
