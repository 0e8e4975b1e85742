// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/zeromq | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Tokens in ZeroMQ messages, with cppzmq.

#include <cstring>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <string>
#include <zmq.hpp>
#include <zmq_addon.hpp>

static std::string grant(const std::string &Email, const std::string &Secret) {
  return jwt::create()
      // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(Email))
      .sign(jwt::algorithm::hs256{Secret});
}

void buffer_bad(zmq::socket_t &Socket, const std::string &Email, const std::string &Secret) {
  std::string Token = grant(Email, Secret);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  Socket.send(zmq::buffer(Token), zmq::send_flags::none);
}

void message_bad(zmq::socket_t &Socket, const std::string &Phone, const std::string &Secret) {
  std::string Token = jwt::create()
                          // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
                          .set_payload_claim("phone_number", jwt::claim(Phone))
                          .sign(jwt::algorithm::hs256{Secret});
  zmq::message_t Message(Token.size());
  std::memcpy(Message.data(), Token.data(), Token.size());
  Socket.send(Message, zmq::send_flags::dontwait);
}

void multipart_bad(zmq::socket_t &Socket, const std::string &Address, const std::string &Secret) {
  zmq::multipart_t Parts;
  Parts.addstr("grant");
  Parts.addstr(jwt::create()
                   // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'address' (contact data)
                   .set_payload_claim("address", jwt::claim(Address))
                   .sign(jwt::algorithm::hs256{Secret}));
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  Parts.send(Socket);
}

void message_ok(zmq::socket_t &Socket, const std::string &Id, const std::string &Secret) {
  zmq::message_t Message(jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{Secret}));
  Socket.send(std::move(Message), zmq::send_flags::none);
}

void answer_ok(zmq::socket_t &Socket, const std::string &Secret) {
  zmq::message_t Request;
  if (!Socket.recv(Request))
    return;
  auto Decoded = jwt::decode(Request.to_string());
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
  std::cout << "checked " << Request.size() << " bytes for " << Decoded.get_subject() << std::endl;
  std::string Id = Decoded.get_id();
  Socket.send(zmq::buffer(Id), zmq::send_flags::none);
}
