// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: nlohmann

// Types of the program's own that become documents, and come out of them, by
// functions that the library looks for.

#include <jwt-cpp/traits/nlohmann-json/defaults.h>
#include <nlohmann/json.hpp>
#include <vector>

using nlohmann::json;

static std::string issue(const json &Claims) {
  auto Builder = jwt::create();
  for (auto &[Name, Value] : Claims.items())
    Builder.set_payload_claim(Name, Value);
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

struct Member {
  std::string email;
  int number;
};
static void to_json(json &J, const Member &M) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) can be read
  J = json{{"email", M.email}, {"number", M.number}};
}
// CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: by way of this call
// CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: by way of this call
// CHECK: :[[@LINE-13]]:{{[0-9]+}}: note: signed here, not encrypted
std::string initialized_bad(const Member &M) {
  json Claims = M;
  return issue(Claims);
}

struct Guest {
  std::string email;
};
static void to_json(json &J, const Guest &G) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) can be read
  J["email"] = G.email;
}
std::string element_bad(const Guest &G) {
  json Claims;
  Claims["user"] = G;
  return issue(Claims);
}

struct Listed {
  std::string email;
};
static void to_json(json &J, const Listed &L) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) can be read
  J = {{"email", L.email}};
}
std::string in_list_bad(const Listed &L) {
  json Claims = {{"sub", "x"}, {"user", L}};
  return issue(Claims);
}

struct One {
  std::string email;
};
static void to_json(json &J, const One &O) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) can be read
  J = json{{"email", O.email}};
}
std::string many_bad(const std::vector<One> &All) {
  json Claims;
  Claims["members"] = All;
  return issue(Claims);
}

struct Harmless {
  std::string email;
  std::string jti;
};
static void to_json(json &J, const Harmless &H) {
  J = json{{"jti", H.jti}};
}
std::string harmless_ok(const Harmless &H) {
  json Claims = H;
  return issue(Claims);
}

struct Intrusive {
  std::string email;
  int number;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) can be read
  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Intrusive, email, number)
};
std::string intrusive_bad(const Intrusive &I) {
  json Claims = I;
  return issue(Claims);
}

struct NonIntrusive {
  std::string email;
  int number;
};
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) can be read
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(NonIntrusive, email, number)
std::string non_intrusive_bad(const NonIntrusive &N) {
  return issue(json(N));
}

struct Defined {
  std::string jti;
  int number;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Defined, jti, number)
std::string non_intrusive_ok(const Defined &D) {
  return issue(json(D));
}

namespace app {
struct Visitor {
  std::string email;
};
inline void to_json(json &J, const Visitor &V) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) can be read
  J["email"] = V.email;
}
struct Special {
  std::string email;
};
} // namespace app

std::string namespace_bad(const app::Visitor &V) {
  json Claims = V;
  return issue(Claims);
}

template <> struct nlohmann::adl_serializer<app::Special> {
  static void to_json(json &J, const app::Special &S) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) can be read
    J = json{{"email", S.email}};
  }
};
std::string specialized_bad(const app::Special &S) {
  json Claims = S;
  return issue(Claims);
}

struct Read {
  std::string email;
  std::string jti;
};
static void from_json(const json &J, Read &R) {
  J.at("email").get_to(R.email);
  J.at("jti").get_to(R.jti);
}
std::string read_bad(const json &J) {
  Read R = J.get<Read>();
  json Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'x1' {{.*}}can be read
  Claims["x1"] = R.email;
  return issue(Claims);
}
std::string read_ok(const json &J) {
  Read R;
  J.get_to(R);
  json Claims;
  Claims["x1"] = R.jti;
  return issue(Claims);
}

struct Converted {
  std::string First;
};
static void from_json(const json &J, Converted &C) { C.First = J.at("email").get<std::string>(); }
std::string converted_bad(const json &J) {
  Converted C = J;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email'
  return jwt::create().set_subject(C.First).sign(jwt::algorithm::hs256{"secret"});
}
