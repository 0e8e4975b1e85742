// RUN: %tidy --config='{CheckOptions: {Models: "%inputs/ledger/ledger.yaml"}}' %s -- -std=c++17 -I%inputs/ledger | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// A dot may be a letter of a class, and a library need not know the records that its templates show.

#include <ledger.h>

struct Session {
  std::string Token;
  int Number;
};

void whole_bad(const char *User) {
  ledger::Text T(ledger_issue(User));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ledger::report(T);
}

void header_ok(const char *User) {
  ledger::Text T(ledger_issue(User));
  ledger::report(T.before(T.find(ledger::Letter('.'))));
  ledger::report(T.before(T.find(u'.')));
  ledger::report(ledger::Text::piece(T, ledger::Letter('.')));
}

void other_letter_bad(const char *User) {
  ledger::Text T(ledger_issue(User));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ledger::report(T.before(T.find(ledger::Letter('|'))));
}

void shown_by_the_program_ok(const char *User) {
  Session S;
  S.Token = ledger_issue(User);
  S.Number = 4;
  ledger::show(S);
}
