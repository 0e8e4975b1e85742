// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt_verify_lib | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// jwt_verify_lib: a token and its payload are fields of what it is parsed into.

#include "jwt_verify_lib/jwks.h"
#include "jwt_verify_lib/jwt.h"
#include "jwt_verify_lib/struct_utils.h"
#include "jwt_verify_lib/verify.h"
#include <iostream>
#include <memory>
#include <string>
#include <vector>

using ::google::jwt_verify::Jwks;
using ::google::jwt_verify::Jwt;
using ::google::jwt_verify::Status;

bool parsed_bad(const std::string &token, const Jwks &keys) {
  Jwt jwt;
  Status status = jwt.parseFromString(token);
  if (status != Status::Ok) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    std::cerr << "cannot parse '" << token << "': " << google::jwt_verify::getStatusString(status) << '\n';
    return false;
  }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  std::clog << "payload " << jwt.payload_str_ << '\n';
  return google::jwt_verify::verifyJwt(jwt, keys) == Status::Ok;
}

void field_bad(const std::string &header) {
  auto jwt = std::make_unique<Jwt>();
  if (jwt->parseFromString(header.substr(7)) == Status::Ok)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    std::clog << "token " << jwt->jwt_ << '\n';
}

void member_bad(const std::string &token) {
  struct Session {
    Jwt id;
  } session;
  session.id.parseFromString(token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  std::clog << session.id.payload_str_base64url_;
}

bool verified_ok(const std::string &token, const std::string &jwks, const std::vector<std::string> &audiences) {
  Jwt jwt;
  if (jwt.parseFromString(token) != Status::Ok)
    return false;
  auto keys = Jwks::createFrom(jwks, Jwks::JWKS);
  if (keys->getStatus() != Status::Ok) {
    std::cerr << "bad keys: " << jwks << '\n';
    return false;
  }
  std::clog << jwt.alg_ << ' ' << jwt.kid_ << ' ' << jwt.header_str_ << '\n';
  std::clog << "of " << jwt.sub_ << " by " << jwt.iss_ << " until " << jwt.exp_ << '\n';
  return google::jwt_verify::verifyJwt(jwt, *keys, audiences) == Status::Ok;
}

void claim_ok(const std::string &token) {
  Jwt jwt;
  if (jwt.parseFromString(token) != Status::Ok)
    return;
  google::jwt_verify::StructUtils getter(jwt.payload_pb_);
  std::string nonce;
  if (getter.GetString("nonce", &nonce) == google::jwt_verify::StructUtils::OK)
    std::clog << "nonce " << nonce << " in " << jwt.jwt_.size() << " characters\n";
}
