// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Claim names are read by their words.

#include <jwt-cpp/jwt.h>

static std::string issue(const std::string &Name, const std::string &Value) {
  return jwt::create().set_payload_claim(Name, jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}

void contact_bad(const std::string &Value) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  issue("email", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'userEmail' (contact data)
  issue("userEmail", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'contact_email_address' (contact data)
  issue("contact_email_address", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'EMail' (contact data)
  issue("EMail", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'https://example.org/claims/email' (contact data)
  issue("https://example.org/claims/email", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'custom:phone_number' (contact data)
  issue("custom:phone_number", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'mobNo' (contact data)
  issue("mobNo", Value);
}

void government_id_bad(const std::string &Value) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  issue("ssn", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'userSSN' ({{.*}}government id{{[a-z]*}})
  issue("userSSN", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'socialSecurityNumber' ({{.*}}government id{{[a-z]*}})
  issue("socialSecurityNumber", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'passport-number' ({{.*}}government id{{[a-z]*}})
  issue("passport-number", Value);
}

void other_categories_bad(const std::string &Value) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'password' (
  issue("password", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'apiKey' (
  issue("apiKey", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'refresh_token' (
  issue("refresh_token", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'creditCardNumber' (
  issue("creditCardNumber", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'iban' (
  issue("iban", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'diagnosis' (
  issue("diagnosis", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'fingerprint_template' (
  issue("fingerprint_template", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'religion' (
  issue("religion", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'given_name' (
  issue("given_name", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'date_of_birth' (
  issue("date_of_birth", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ip_address' (
  issue("ip_address", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'session_id' (
  issue("session_id", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'tenant_id' (
  issue("tenant_id", Value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'roles' (
  issue("roles", Value);
}

void registered_ok(const std::string &Value) {
  issue("iss", Value);
  issue("client_id", Value);
  issue("azp", Value);
  issue("nonce", Value);
  issue("acr", Value);
  issue("at_hash", Value);
  issue("locale", Value);
}

void false_friends_ok(const std::string &Value) {
  issue("email_verified", Value);
  issue("phone_number_verified", Value);
  issue("token_type", Value);
  issue("nextToken", Value);
  issue("continuation_token", Value);
  issue("password_changed_at", Value);
  issue("password_policy", Value);
  issue("public_key", Value);
  issue("secret_name", Value);
  issue("secretary", Value);
  issue("author", Value);
  issue("account_type", Value);
  issue("ip_version", Value);
  issue("zip_file", Value);
  issue("session_timeout", Value);
  issue("coverage", Value);
  issue("company", Value);
  issue("cardinality", Value);
  issue("product_name", Value);
  issue("country_code", Value);
}

void opaque_ids_ok(const std::string &Value) {
  issue("id", Value);
  issue("user_id", Value);
  issue("uuid", Value);
  issue("title", Value);
  issue("status", Value);
}
