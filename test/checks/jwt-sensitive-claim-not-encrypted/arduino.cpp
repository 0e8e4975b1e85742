// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/arduino | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// A token that an Arduino prints to a network client leaves.

#include <Arduino.h>
#include <jwt-cpp/jwt.h>

static void call(WiFiClient &Client, const String &Token) {
  Client.print("POST /telemetry HTTP/1.1\r\nAuthorization: Bearer ");
  Client.print(Token);
  Client.print("\r\n\r\n");
}

void client_bad(WiFiClient &Client, const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   // CHECK: :11:{{[0-9]+}}: note: leaves unencrypted here: written to the network
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  call(Client, Token.c_str());
}

void own_client_bad(const std::string &Email) {
  WiFiClient Client;
  Client.connect("example.org", 443);
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  Client.printf("Authorization: Bearer %s\r\n", Token.c_str());
}

void client_ok(WiFiClient &Client, const std::string &Id) {
  auto Token = jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
  call(Client, Token.c_str());
}

void length_ok(WiFiClient &Client, const std::string &Id) {
  auto Token = jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
  Client.print("Content-Length: ");
  Client.print(static_cast<int>(Token.size()));
}
