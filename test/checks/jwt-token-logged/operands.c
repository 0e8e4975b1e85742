// RUN: %tidy --config='{CheckOptions: {Models: "%inputs/ledger/ledger.yaml"}}' %s -- -std=c11 -I%inputs/ledger | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// What a model says of fields, of what they point to, and of whole records.

#include <ledger.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A pointer to a pointer: the variable gets the token.
void pointer_bad(const char *user) {
  char *token = NULL;
  struct ledger_request request = {0};
  request.user = user;
  request.out = &token;
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here
  ledger_issue_into(&request);
  printf("issued %s for %s\n", token, user);
}

static void prepare(struct ledger_request *request, const char *user, char **out) {
  request->user = user;
  request->out = out;
}

static char *made(const char *user) {
  char *token = NULL;
  struct ledger_request request;
  prepare(&request, user, &token);
  if (ledger_issue_into(&request))
    return NULL;
  return token;
}

void returned_bad(const char *user) {
  char *token = made(user);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(token);
}

void behind_parameter_bad(struct ledger_request *request) {
  ledger_issue_into(request);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(*request->out);
}

// A pointer: the buffer gets it.
void buffer_bad(const char *user) {
  char text[512];
  struct ledger_request request = {.user = user, .text = text};
  ledger_write_into(&request);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", text);
}

void other_fields_ok(const char *user) {
  char *token = NULL, text[512] = "";
  struct ledger_request request = {.user = user, .out = &token, .text = text};
  ledger_issue_into(&request);
  printf("%s for %s\n", text, request.user);
  free(token);
}

// Records that are read as a whole.
void record_bad(const char *user) {
  struct ledger_line line;
  line.text = ledger_issue(user);
  line.length = 3;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ledger_note(line);
}

void array_bad(const char *user) {
  struct ledger_line lines[2];
  lines[0].text = "token";
  lines[1].text = ledger_issue(user);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ledger_report(lines, 2);
}

void allocated_bad(const char **users, int count) {
  struct ledger_line *lines = calloc(count, sizeof *lines);
  for (int i = 0; i < count; ++i)
    lines[i].text = ledger_issue(users[i]);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ledger_report(lines, count);
  free(lines);
}

void one_of_many_bad(const char *user) {
  struct ledger_line lines[2] = {{"token", 5}};
  struct ledger_line *line = &lines[1];
  line->text = ledger_issue(user);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ledger_report(line, 1);
}

void parameter_bad(struct ledger_line *line, const char *user) {
  line->text = ledger_issue(user);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ledger_report(line, 1);
}

static void report_all(const struct ledger_line *lines, int count) {
  for (int i = 0; i < count; i += 8)
    ledger_report(lines + i, 8);
}

void helper_bad(const char *user) {
  struct ledger_line lines[8] = {0};
  lines[7].text = ledger_issue(user);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  report_all(lines, 8);
}

// Their places, numbers and lengths are no texts.
void described_ok(const char *user) {
  struct ledger_line line = {ledger_issue(user), 0};
  ledger_describe("%p: %d\n", (void *)&line, line.length);
}

void another_ok(const char *user) {
  struct ledger_line lines[2], other[2];
  lines[1].text = ledger_issue(user);
  other[1].text = user;
  ledger_report(other, 2);
}

void replaced_ok(const char *user) {
  struct ledger_line line;
  line.text = ledger_issue(user);
  line.text = "issued";
  ledger_note(line);
}

void passed_ok(struct ledger_line *lines, int count) {
  ledger_report(lines, count);
}

// Through several fields.
void path_bad(const char *user) {
  struct ledger_line lines[2];
  struct ledger_page page;
  page.title = user;
  page.head.lines = lines;
  lines[0].text = ledger_issue(user);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ledger_post(1, &page);
}

void path_in_loop_bad(const char **users, int count) {
  struct ledger_page page;
  page.head.lines = calloc(count, sizeof *page.head.lines);
  for (int i = 0; i < count; ++i)
    page.head.lines[i].text = ledger_issue(users[i]);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ledger_post(1, &page);
}

void beside_path_ok(const char *user) {
  struct ledger_line lines[1] = {{"done", 4}};
  struct ledger_page page;
  page.title = ledger_issue(user);
  page.head.lines = lines;
  ledger_post(1, &page);
}
