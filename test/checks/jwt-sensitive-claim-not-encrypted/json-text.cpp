// RUN: %tidy %s -- -std=c++20 -isystem %inputs/std-format | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Payloads that are put together as text.

#include <cstdio>
#include <cstring>
#include <format>
#include <functional>
#include <jwt.h>
#include <sstream>
#include <string>

struct User {
  std::string Id, Email, Ssn, Theme;
};

static char *sign(const std::string &Payload) {
  jwt_t *Jwt = nullptr;
  if (jwt_new(&Jwt) || jwt_add_grants_json(Jwt, Payload.c_str()))
    return nullptr;
  return jwt_encode_str(Jwt);
}

char *stream_bad(const User &U) {
  std::ostringstream Out;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Out << "{\"sub\":\"" << U.Id << "\",\"email\":\"" << U.Email << "\"}";
  return sign(Out.str());
}

char *stream_ok(const User &U) {
  std::ostringstream Out;
  Out << "{\"sub\":\"" << U.Id << "\",\"theme\":\"" << U.Theme << "\"}";
  return sign(Out.str());
}

char *format_bad(const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return sign(std::format(R"({{"sub":"{}", "email":"{}"}})", U.Id, U.Email));
}

char *format_ok(const User &U) {
  return sign(std::format(R"({{"sub":"{}","theme":"{}"}})", U.Id, U.Theme));
}

char *pieces_bad(const User &U) {
  std::string Payload = "{\"sub\":\"" + U.Id + "\",";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Payload += "\"email\":\"" + U.Email + "\"";
  Payload += '}';
  return sign(Payload);
}

char *buffer_bad(const User &U) {
  char Payload[256];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  strcpy(Payload, "{\"email\":\"");
  strcat(Payload, U.Email.c_str());
  strcat(Payload, "\"}");
  return sign(Payload);
}

char *printf_ok(const User &U) {
  char Payload[256];
  snprintf(Payload, sizeof Payload,
           "{\"sub\":\"%s\",\"email_verified\":true,\"note\":\"a \\\"b\\\"\"}",
           U.Id.c_str());
  return sign(Payload);
}

// The name tells nothing, but what fills it does.
char *value_bad(const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'x' is filled from 'U.Ssn' (a government identifier)
  return sign("{\"x\":\"" + U.Ssn + "\"}");
}

char *value_hidden_ok(const User &U) {
  return sign("{\"x\":\"" + std::to_string(std::hash<std::string>()(U.Ssn)) +
              "\"}");
}
