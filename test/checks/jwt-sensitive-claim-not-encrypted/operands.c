// RUN: %tidy --config='{CheckOptions: {Models: "%inputs/ledger/ledger.yaml"}}' %s -- -std=c11 -I%inputs/ledger | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Claims in arrays of records, in headers, and by tags.

#include <ledger.h>
#include <stdlib.h>

char *assigned_bad(const char *theme, const char *email) {
  struct ledger_entry entries[2];
  struct ledger_order order = {entries, 2};
  entries[0].name = "theme";
  entries[0].value = theme;
  entries[1].name = "email";
  entries[1].value = email;
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here
  return ledger_sign_entries(&order);
}

// The value belongs to its own name.
char *value_bad(const char *theme, const char *email) {
  struct ledger_order *order = calloc(1, sizeof *order);
  order->entries = calloc(2, sizeof *order->entries);
  order->entries[0].name = "theme";
  order->entries[0].value = theme;
  order->entries[1].name = "contact";
  order->entries[1].value = email;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'contact' is filled from 'email' (contact data)
  return ledger_sign_entries(order);
}

char *one_bad(const char *email) {
  struct ledger_entry entry;
  entry.name = "email";
  entry.value = email;
  struct ledger_order order;
  order.entries = &entry;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return ledger_sign_entries(&order);
}

char *counted_bad(const char *theme, const char *email) {
  struct ledger_entry entries[2];
  struct ledger_order order = {entries, 0};
  entries[order.count].name = "theme";
  entries[order.count++].value = theme;
  entries[order.count].name = "email";
  entries[order.count++].value = email;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return ledger_sign_entries(&order);
}

static char *finish(struct ledger_order *order) {
  order->count = 1;
  // CHECK: :[[@LINE+6]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here
  return ledger_sign_entries(order);
}

char *helped_bad(const char *email) {
  struct ledger_entry entries[1] = {{.name = "email", .value = email}};
  struct ledger_order order = {entries, 1};
  return finish(&order);
}

static char *finish_two(struct ledger_order *order) {
  return ledger_sign_entries(order);
}

char *helped_by_assignment_bad(const char *email, const char *theme) {
  struct ledger_entry entries[2];
  struct ledger_order order = {entries, 2};
  entries[0].name = "email";
  entries[0].value = email;
  entries[1].name = "theme";
  entries[1].value = theme;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return finish_two(&order);
}

// Written as a table: the row is the claim, and said once.
char *table_bad(const char *theme, const char *email) {
  struct ledger_entry entries[] = {
    {.name = "theme", .value = theme},
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    {.name = "email", .value = email},
  };
  struct ledger_order order = {entries, 2};
  return ledger_sign_entries(&order);
}

char *neutral_ok(const char *theme, const char *user) {
  struct ledger_entry entries[2];
  struct ledger_order order = {entries, 2};
  entries[0].name = "theme";
  entries[0].value = theme;
  entries[1].name = "sub";
  entries[1].value = user;
  return ledger_sign_entries(&order);
}

char *unsigned_ok(const char *email, const char *theme) {
  struct ledger_entry entries[1], other[1];
  struct ledger_order order = {entries, 1};
  other[0].name = "email";
  other[0].value = email;
  entries[0].name = "theme";
  entries[0].value = theme;
  return ledger_sign_entries(&order);
}

char *header_bad(const char *email) {
  ledger_object_t *payload = ledger_object(), *header = ledger_object();
  ledger_set(payload, "theme", "dark");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) stands in the JOSE header
  ledger_set(header, "email", email);
  return ledger_sign_with(payload, header);
}

char *header_ok(const char *id) {
  ledger_object_t *payload = ledger_object(), *header = ledger_object();
  ledger_set(payload, "theme", "dark");
  ledger_set(header, "kid", id);
  return ledger_sign_with(payload, header);
}

char *tagged_bad(const char *address) {
  ledger_object_t *payload = ledger_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  ledger_fill(LEDGER_MAIL, payload, address);
  return ledger_sign_with(payload, NULL);
}

char *tagged_ok(const char *theme) {
  ledger_object_t *payload = ledger_object();
  ledger_fill(LEDGER_STYLE, payload, theme);
  return ledger_sign_with(payload, NULL);
}
