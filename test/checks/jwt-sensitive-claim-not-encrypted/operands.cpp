// RUN: %tidy --config='{CheckOptions: {Models: "%inputs/ledger/ledger.yaml"}}' %s -- -std=c++17 -I%inputs/ledger | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Records of C++ that are signed as a whole, and names in wide characters.

#include <ledger.h>

std::string member_bad(const std::string &Address) {
  ledger::Record Payload;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Payload.Values["email"] = Address;
  return ledger::issue(Payload);
}

static std::string made(const ledger::Record &Payload) {
  return ledger::issue(Payload);
}

std::string helper_bad(const std::string &Address) {
  ledger::Record Payload;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Payload.Values["email"] = Address;
  return made(Payload);
}

std::string helper_ok(const std::string &Address) {
  ledger::Record Payload, Other;
  Other.Values["email"] = Address;
  return made(Payload);
}

std::string member_ok(const std::string &Address) {
  ledger::Record Payload, Other;
  Other.Values["email"] = Address;
  Payload.Values["theme"] = "dark";
  return ledger::issue(Payload);
}

std::string utf16_bad(const std::string &Address) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return ledger::Book().set(u"email", Address).sign();
}

std::string utf32_bad(const std::string &Address) {
  ledger::Book B;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  B.set(U"phone_number", Address);
  return B.sign();
}

std::string wide_bad(const std::string &Address) {
  ledger::Book B;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'birthdate' (personal data)
  B.set(std::wstring(L"birthdate"), Address);
  return B.sign();
}

std::string wide_ok(const std::string &Text) {
  ledger::Book B;
  B.set(std::wstring(L"theme"), Text).set(u"size", Text).set(u"\U0001F600", Text).set(u"\xD800", Text);
  return B.sign();
}
