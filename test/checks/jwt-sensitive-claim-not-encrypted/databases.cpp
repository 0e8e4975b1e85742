// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/soci \
// RUN:     -isystem %inputs/mongocxx -isystem %inputs/redis-plus-plus | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: pqxx, cppconn

// Tokens in Redis, PostgreSQL, MySQL, whatever SOCI leads to, and MongoDB.

#include <cppconn/connection.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <memory>
#include <mongocxx/collection.hpp>
#include <pqxx/pqxx>
#include <soci/soci.h>
#include <string>
#include <sw/redis++/redis++.h>

struct User {
  std::string Id;
  std::string Email;
};

static std::string session(const User &U) {
  return jwt::create().set_subject(U.Id).set_id("1").sign(jwt::algorithm::hs256{"secret"});
}

void redis_bad(sw::redis::Redis &Redis, const User &U) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(U.Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  Redis.set("session:" + U.Id, Token, std::chrono::hours(1));
}

void pipeline_bad(sw::redis::Redis &Redis, const User &U) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(U.Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  auto Pipeline = Redis.pipeline();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  Pipeline.hset("session:" + U.Id, "token", Token).expire("session:" + U.Id, std::chrono::hours(1));
}

void postgresql_bad(pqxx::connection &Connection, const User &U) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(U.Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  pqxx::work Work{Connection};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  Work.exec_params("INSERT INTO sessions (id, token) VALUES ($1, $2)", U.Id, Token);
  Work.commit();
}

void postgresql_text_bad(pqxx::connection &Connection, const User &U) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(U.Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  pqxx::work Work{Connection};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  Work.exec0("UPDATE sessions SET token = " + Work.quote(Token));
  Work.commit();
}

void mysql_bad(sql::Connection &Connection, const User &U) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(U.Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  std::unique_ptr<sql::PreparedStatement> Insert(
      Connection.prepareStatement("INSERT INTO sessions VALUES (?, ?)"));
  Insert->setString(1, U.Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  Insert->setString(2, Token);
  Insert->executeUpdate();
}

void soci_bad(soci::session &Session, const User &U) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(U.Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  Session << "INSERT INTO sessions VALUES (:id, :token)", soci::use(U.Id), soci::use(Token);
}

void mongodb_bad(mongocxx::collection &Sessions, const User &U) {
  using bsoncxx::builder::basic::kvp;
  using bsoncxx::builder::basic::make_document;
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(U.Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  Sessions.insert_one(make_document(kvp("user", U.Id), kvp("token", Token)));
}

void redis_ok(sw::redis::Redis &Redis, const User &U) {
  Redis.set("session:" + U.Id, session(U), std::chrono::hours(1));
  Redis.set("email:" + U.Id, U.Email);
}

bool revoked_ok(sw::redis::Redis &Redis, const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  auto Reason = Redis.get("revoked:" + Decoded.get_id());
  if (Reason)
    std::cout << Decoded.get_id() << " is revoked: " << *Reason << std::endl;
  return Reason.has_value();
}

void postgresql_ok(pqxx::connection &Connection, const User &U) {
  pqxx::work Work{Connection};
  Work.exec_params("INSERT INTO users (id, email, token) VALUES ($1, $2, $3)", U.Id, U.Email,
                   session(U));
  Work.commit();
}

void mysql_ok(sql::Connection &Connection, const User &U) {
  std::unique_ptr<sql::PreparedStatement> Insert(
      Connection.prepareStatement("INSERT INTO users VALUES (?, ?)"));
  Insert->setString(1, U.Email);
  Insert->setString(2, session(U));
  Insert->executeUpdate();
}

void soci_ok(soci::session &Session, const User &U) {
  std::string Token = session(U);
  Session << "UPDATE users SET token = :token WHERE email = :email", soci::use(Token),
      soci::use(U.Email);
}

void mongodb_ok(mongocxx::collection &Sessions, const User &U) {
  bsoncxx::builder::basic::document Document;
  Document.append(bsoncxx::builder::basic::kvp("email", U.Email),
                  bsoncxx::builder::basic::kvp("token", session(U)));
  Sessions.insert_one(Document.view());
}
