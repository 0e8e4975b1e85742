// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/arduino | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Arduino: what is printed to Serial is seen, what is printed to a client is sent.

#include <Arduino.h>
#include <jwt-cpp/jwt.h>

static String token(const char *Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"}).c_str();
}

void println_bad(const char *Id) {
  String Token = token(Id);
  Serial.print(F("JWT: "));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  Serial.println(Token);
}

void printf_bad(const char *Id) {
  String Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  Serial.printf("JWT: %s\n", Token.c_str());
}

void sum_bad(const char *Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  Serial.println("JWT: " + token(Id));
}

void header_bad(const char *Id) {
  String Header = "Authorization: Bearer ";
  Header += token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  Serial.print(Header + "\r\n");
}

static void debug(Print &Out, const String &Text) { Out.println(Text); }

void parameter_bad(const char *Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  debug(Serial, token(Id));
}

void println_ok(const char *Id) {
  String Token = token(Id);
  Serial.print(F("JWT of "));
  Serial.println(Token.length());
  Serial.println(Token.isEmpty() ? "no JWT" : "JWT issued");
}

void printf_ok(const char *Id) {
  String Token = token(Id);
  Serial.printf("JWT: %.8s...\n", Token.c_str());
}

void part_ok(const char *Id) {
  String Token = token(Id);
  Serial.println(Token.substring(0, 6) + "...");
  Serial.println(Token.substring(0, Token.indexOf('.')));
}

void client_ok(WiFiClient &Client, const char *Id) {
  Client.print(String("Authorization: Bearer ") + token(Id) + "\r\n");
  Serial.println("sent");
}

void modem_ok(const char *Id) {
  Serial2.print("AT+HTTPHEAD=");
  Serial2.println(token(Id));
}
