// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, simdjson

// What simdjson reads goes into libjwt's claims.

#include <iostream>
#include <jwt.h>
#include <simdjson.h>
#include <string>

static char *sign(jwt_t *Jwt) {
  jwt_set_alg(Jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  char *Token = jwt_encode_str(Jwt);
  jwt_free(Jwt);
  return Token;
}

char *document_bad(const std::string &Body) {
  simdjson::dom::parser Parser;
  simdjson::dom::element Request;
  if (simdjson::error_code Error = Parser.parse(Body).get(Request)) {
    std::cerr << Error << "\n";
    return nullptr;
  }
  std::string_view Email;
  if (Request["user"]["email"].get(Email))
    return nullptr;
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from {{.*}} (contact data)
  jwt_add_grant(Jwt, "sub", std::string(Email).c_str());
  return sign(Jwt);
}

char *exceptions_bad(const std::string &Body) {
  simdjson::dom::parser Parser;
  simdjson::dom::object Request = Parser.parse(Body);
  std::string_view Address = Request.at_key("email");
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  jwt_add_grant(Jwt, "sub", std::string(Address).c_str());
  return sign(Jwt);
}

char *on_demand_bad(const std::string &Body) {
  simdjson::ondemand::parser Parser;
  simdjson::padded_string Padded(Body);
  simdjson::ondemand::document Request;
  if (Parser.iterate(Padded).get(Request))
    return nullptr;
  std::string_view Address;
  if (Request.find_field("email").get_string().get(Address))
    return nullptr;
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  jwt_add_grant(Jwt, "sub", std::string(Address).c_str());
  return sign(Jwt);
}

char *members_bad() {
  simdjson::dom::parser Parser;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  simdjson::dom::object Defaults = Parser.parse(std::string("{\"email\":\"a@example.org\"}"));
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  for (auto [Name, Value] : Defaults)
    jwt_add_grant(Jwt, std::string(Name).c_str(), Value.get_c_str());
  return sign(Jwt);
}

char *on_demand_ok(const std::string &Body) {
  simdjson::ondemand::parser Parser;
  simdjson::padded_string Padded(Body);
  simdjson::ondemand::document Request = Parser.iterate(Padded);
  std::string_view Email = Request["email"];
  std::string_view Id = Request["id"];
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  jwt_add_grant(Jwt, "sub", std::string(Id).c_str());
  if (!Email.empty())
    std::cout << "mail to follow\n";
  return sign(Jwt);
}

char *document_ok(const std::string &Body) {
  simdjson::dom::parser Parser;
  simdjson::dom::element Request;
  if (Parser.parse(Body).get(Request))
    return nullptr;
  int64_t Level = Request["level"];
  bool Known = Request["email_verified"];
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  jwt_add_grant_int(Jwt, "level", Level);
  jwt_add_grant_bool(Jwt, "email_verified", Known);
  return sign(Jwt);
}
