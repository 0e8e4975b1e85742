// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: paho

// Tokens in MQTT messages and in place of the password, with Paho's C++ client.

#include <iostream>
#include <jwt-cpp/jwt.h>
#include <mqtt/async_client.h>
#include <mqtt/client.h>
#include <string>

static const std::string Topic = "devices/grants";

void message_bad(mqtt::async_client &Client, const std::string &Email, const std::string &Secret) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{Secret});
  try {
    auto Message = mqtt::make_message(Topic, Token);
    Message->set_qos(1);
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
    Client.publish(Message)->wait_for(std::chrono::seconds(10));
  } catch (const mqtt::exception &Error) {
    std::cerr << Error.what() << std::endl;
  }
}

void topic_bad(mqtt::async_client &Client, const std::string &Email, const std::string &Secret) {
  mqtt::topic Grants(Client, Topic, 1);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string Token = jwt::create()
                          .set_payload_claim("email", jwt::claim(Email))
                          .sign(jwt::algorithm::hs256{Secret});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  mqtt::token_ptr Delivery = Grants.publish(Token);
  Delivery->wait();
}

void connect_bad(mqtt::async_client &Client, const std::string &Serial, const std::string &Phone,
                 const std::string &Secret) {
  auto Token = jwt::create()
                   .set_subject(Serial)
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
                   .set_payload_claim("phone_number", jwt::claim(Phone))
                   .sign(jwt::algorithm::hs256{Secret});
  auto Options = mqtt::connect_options_builder()
                     .clean_session()
                     .user_name("unused")
                     .password(Token)
                     .finalize();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  Client.connect(Options)->wait();
}

void message_ok(mqtt::client &Client, const std::string &Serial, const std::string &Secret) {
  auto Token = jwt::create().set_subject(Serial).sign(jwt::algorithm::hs256{Secret});
  mqtt::message Message(Topic, Token, 1, false);
  Client.publish(Message);
}

void connect_ok(mqtt::async_client &Client, const std::string &Serial, const std::string &Secret) {
  mqtt::connect_options Options;
  Options.set_user_name("unused");
  Options.set_password(jwt::create().set_subject(Serial).sign(jwt::algorithm::hs256{Secret}));
  Client.connect(Options)->wait();
}

// What comes in is checked; only its topic is logged.
void consume_ok(mqtt::client &Client, const std::string &Secret) {
  mqtt::const_message_ptr Message = Client.consume_message();
  auto Decoded = jwt::decode(Message->to_string());
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
  std::cout << Message->get_topic() << ": " << Decoded.get_subject() << std::endl;
}
