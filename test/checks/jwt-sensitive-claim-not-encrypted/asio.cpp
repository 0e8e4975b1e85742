// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/asio | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Tokens that are written to sockets with Asio.

#include <asio.hpp>
#include <jwt-cpp/jwt.h>
#include <string>

class Session {
  asio::ip::tcp::socket Socket;
  std::string Answer;

public:
  void greet_bad(const std::string &Email);
  void answer_bad(const std::string &Phone);
  void greet_ok(const std::string &Id, const std::string &Email);
  void check_ok(const std::string &Token);
};

void Session::greet_bad(const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  asio::write(Socket, asio::buffer("token " + Token + "\n"));
}

void Session::answer_bad(const std::string &Phone) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
                   .set_payload_claim("phone_number", jwt::claim(Phone))
                   .sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  Socket.send(asio::buffer(Token.data(), Token.size()));
}

void Session::greet_ok(const std::string &Id, const std::string &Email) {
  Answer = jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
  asio::write(Socket, asio::buffer(Answer));
  asio::write(Socket, asio::buffer("mail " + Email + "\n"));
}

void Session::check_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  Answer = Decoded.get_subject();
  asio::async_write(Socket, asio::buffer(Answer), [](int, std::size_t) {});
}
