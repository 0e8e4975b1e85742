//===- ledger.h - a library that nobody has ----------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What ledger.yaml is the model of: structs of all kinds that hold what is
/// signed, written and read.
///
//===----------------------------------------------------------------------===//

#ifndef LEDGER_H
#define LEDGER_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ledger_line {
  const char *text;
  int length;
};

struct ledger_head {
  struct ledger_line *lines;
  int count;
};

struct ledger_page {
  struct ledger_head head;
  const char *title;
};

struct ledger_request {
  const char *user;
  char **out;
  char *text;
};

struct ledger_entry {
  const char *name;
  const char *value;
  int kind;
};

struct ledger_order {
  struct ledger_entry *entries;
  int count;
};

typedef struct ledger_value ledger_object_t;
typedef struct ledger_keys ledger_keys_t;
typedef struct ledger_key ledger_key_t;
enum ledger_tag { LEDGER_MAIL, LEDGER_STYLE };

char *ledger_issue(const char *user);
void ledger_report(const struct ledger_line *lines, int count);
void ledger_note(struct ledger_line line);
void ledger_describe(const char *format, ...);
void ledger_post(int level, const struct ledger_page *page);
char *ledger_sign(const struct ledger_line *lines, int count);
char *ledger_seal(struct ledger_line line, const ledger_key_t *key);
int ledger_issue_into(struct ledger_request *request);
int ledger_write_into(struct ledger_request *request);
char *ledger_sign_entries(const struct ledger_order *order);
char *ledger_sign_with(const ledger_object_t *payload, const ledger_object_t *header);
ledger_object_t *ledger_object(void);
void ledger_set(ledger_object_t *object, const char *name, const char *value);
ledger_keys_t *ledger_keys(const char *json);
ledger_key_t *ledger_key_at(ledger_keys_t *keys, size_t index);
void ledger_fill(enum ledger_tag tag, ledger_object_t *object, const char *value);

#ifdef __cplusplus
}

#include <map>
#include <string>

namespace ledger {
struct Book {
  template <typename T> Book &set(const T &Name, const std::string &Value);
  std::string sign() const;
};
struct Record {
  std::map<std::string, std::string> Values;
};
struct Letter {
  char C;
  explicit Letter(char C);
  Letter(char16_t C);
};
struct Text {
  Text(const char *Chars);
  Text(const char16_t *Chars);
  int find(Letter What) const;
  Text before(int Length) const;
  static Text piece(const Text &Of, Letter Until);
  operator std::string() const;
};
std::string issue(const Record &Payload);
void report(const Text &What);
template <typename T> void show(const T &What);
} // namespace ledger
#endif

#endif
