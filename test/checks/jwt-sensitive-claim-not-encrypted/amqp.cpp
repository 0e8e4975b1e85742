// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/amqp-cpp \
// RUN:     -isystem %inputs/simpleamqpclient -isystem %inputs/boost | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: proton

// Tokens on an AMQP queue, with AMQP-CPP, SimpleAmqpClient and Qpid Proton.

#include <SimpleAmqpClient/SimpleAmqpClient.h>
#include <amqpcpp.h>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <proton/connection_options.hpp>
#include <proton/map.hpp>
#include <proton/message.hpp>
#include <proton/messaging_handler.hpp>
#include <proton/sender.hpp>
#include <proton/value.hpp>
#include <string>

struct Guest {
  std::string Id;
  std::string Email;
};

static std::string grant(const Guest &G, const std::string &Secret) {
  return jwt::create().set_subject(G.Id).set_type("JWT").sign(jwt::algorithm::hs256{Secret});
}

void publish_bad(AMQP::Channel &Channel, const Guest &G, const std::string &Secret) {
  std::string Token = jwt::create()
                          // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                          .set_payload_claim("email", jwt::claim(G.Email))
                          .sign(jwt::algorithm::hs256{Secret});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  Channel.publish("auth", "grants", Token);
}

void envelope_bad(AMQP::Channel &Channel, const Guest &G, const std::string &Secret) {
  std::string Token = jwt::create()
                          // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                          .set_payload_claim("email", jwt::claim(G.Email))
                          .sign(jwt::algorithm::hs256{Secret});
  AMQP::Envelope Envelope(Token.data(), Token.size());
  Envelope.setDeliveryMode(2);
  Envelope.setContentType("application/jwt");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  Channel.publish("auth", "grants", Envelope);
}

void header_bad(AMQP::Channel &Channel, const Guest &G, const std::string &Order,
                const std::string &Secret) {
  std::string Token = jwt::create()
                          // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                          .set_payload_claim("email", jwt::claim(G.Email))
                          .sign(jwt::algorithm::hs256{Secret});
  AMQP::Table Headers;
  Headers.set("authorization", "Bearer " + Token);
  AMQP::Envelope Envelope(Order);
  Envelope.setHeaders(Headers);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  Channel.publish("shop", "orders", Envelope);
}

void publish_ok(AMQP::Channel &Channel, const Guest &G, const std::string &Secret) {
  Channel.publish("auth", "grants", grant(G, Secret));
}

// What comes in is checked, and its id alone is handed on.
void revoke_ok(AMQP::Channel &Channel, const AMQP::Message &Message, const std::string &Secret) {
  auto Decoded = jwt::decode(std::string(Message.body(), Message.bodySize()));
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
  std::cout << "revoked on " << Message.routingkey() << ": " << Decoded.get_id() << std::endl;
  Channel.publish("auth", "revoked", Decoded.get_id());
}

void simple_bad(AmqpClient::Channel::ptr_t Channel, const Guest &G, const std::string &Secret) {
  std::string Token = jwt::create()
                          // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                          .set_payload_claim("email", jwt::claim(G.Email))
                          .sign(jwt::algorithm::hs256{Secret});
  AmqpClient::BasicMessage::ptr_t Message = AmqpClient::BasicMessage::Create(Token);
  Message->DeliveryMode(AmqpClient::BasicMessage::dm_persistent);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  Channel->BasicPublish("auth", "grants", Message);
}

void simple_ok(AmqpClient::Channel::ptr_t Channel, const Guest &G, const std::string &Secret) {
  auto Message = AmqpClient::BasicMessage::Create();
  Message->Body(grant(G, Secret));
  Channel->BasicPublish("auth", "grants", Message);
}

class GrantSender : public proton::messaging_handler {
  Guest G;
  std::string Secret;
  bool Sent = false;

public:
  GrantSender(Guest G, std::string Secret) : G(std::move(G)), Secret(std::move(Secret)) {}
  void on_sendable(proton::sender &Sender) override;
};

void GrantSender::on_sendable(proton::sender &Sender) {
  if (Sent)
    return;
  proton::message Message;
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string Token = jwt::create()
                          .set_payload_claim("email", jwt::claim(G.Email))
                          .sign(jwt::algorithm::hs256{Secret});
  Message.subject("grant");
  Message.properties().put("issuer", "auth");
  Message.body(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  Sender.send(Message);
  Sent = true;
}

// A connection that is opened with a harmless token.
proton::connection_options connection_ok(const Guest &G, const std::string &Secret) {
  return proton::connection_options().user("auth").password(grant(G, Secret));
}
