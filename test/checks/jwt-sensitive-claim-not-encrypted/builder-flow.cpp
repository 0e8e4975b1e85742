// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Builders and claims in C++.

#include <array>
#include <functional>
#include <initializer_list>
#include <jwt-cpp/jwt.h>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

struct User {
  std::string Id;
  std::string Email;
  std::string Ssn;
  int Age;
};
using Builder = jwt::builder<jwt::traits::kazuho_picojson>;
using Algorithm = jwt::algorithm::hs256;

std::string variable_bad(const User &U) {
  auto B = jwt::create();
  B.set_issuer("auth");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  B.set_payload_claim("email", jwt::claim(U.Email));
  return B.sign(Algorithm{"secret"});
}

std::string reference_helper(Builder &B, const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  B.set_payload_claim("phone_number", jwt::claim(U.Id));
  return U.Id;
}
std::string by_reference_bad(const User &U) {
  auto B = jwt::create().set_subject(U.Id);
  reference_helper(B, U);
  return B.sign(Algorithm{"secret"});
}

static Builder withName(Builder B, const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  return B.set_payload_claim("family_name", jwt::claim(U.Id));
}
std::string by_value_bad(const User &U) { return withName(jwt::create(), U).sign(Algorithm{"secret"}); }

static void addTo(Builder *B, const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  B->set_payload_claim("ssn", jwt::claim(U.Ssn));
}
std::string by_pointer_bad(const User &U) {
  auto B = jwt::create();
  addTo(&B, U);
  return B.sign(Algorithm{"secret"});
}

static Builder base() { return jwt::create().set_issuer("auth").set_type("JWT"); }
std::string factory_bad(const User &U) {
  return base()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
      .set_payload_claim("address", jwt::claim(U.Id))
      .sign(Algorithm{"secret"});
}

static Builder baseWithEmail(const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  return jwt::create().set_payload_claim("email", jwt::claim(U.Email));
}
std::string factory_claim_bad(const User &U) {
  auto B = baseWithEmail(U);
  return B.sign(Algorithm{"secret"});
}

class TokenBuilder {
  Builder B = jwt::create();

public:
  TokenBuilder &email(const std::string &E) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
    B.set_payload_claim("email", jwt::claim(E));
    return *this;
  }
  TokenBuilder &subject(const std::string &S) {
    B.set_subject(S);
    return *this;
  }
  std::string sign() { return B.sign(Algorithm{"secret"}); }
};
std::string member_builder_bad(const User &U) { return TokenBuilder().subject(U.Id).email(U.Email).sign(); }

class SplitBuilder {
  Builder B = jwt::create();

public:
  void add(const User &U) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
    B.set_payload_claim("birthdate", jwt::claim(U.Id));
  }
  std::string finish() { return B.sign(Algorithm{"secret"}); }
};

class Lazy {
  std::unique_ptr<Builder> B;

public:
  Lazy() : B(std::make_unique<Builder>(jwt::create())) {}
  void add(const User &U) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
    B->set_payload_claim("gender", jwt::claim(U.Id));
  }
  std::string finish() { return B->sign(Algorithm{"secret"}); }
};

std::string self_assigned_bad(const std::map<std::string, std::string> &Extra, const User &U) {
  auto B = jwt::create();
  for (const auto &[K, V] : Extra)
    B = B.set_payload_claim(K, jwt::claim(V));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  B = B.set_payload_claim("email", jwt::claim(U.Email));
  return B.sign(Algorithm{"secret"});
}

std::string moved_bad(const User &U) {
  auto B = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  auto C = std::move(B).set_payload_claim("email", jwt::claim(U.Email));
  return C.sign(Algorithm{"secret"});
}

std::string auto_ref_bad(const User &U) {
  auto B = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  auto &C = B.set_payload_claim("email", jwt::claim(U.Email));
  C.set_subject(U.Id);
  return B.sign(Algorithm{"secret"});
}

constexpr std::string_view EmailClaim = "email";
std::string view_constant_bad(const User &U) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
      .set_payload_claim(std::string(EmailClaim), jwt::claim(U.Email))
      .sign(Algorithm{"secret"});
}

namespace claims {
inline constexpr char Phone[] = "phone_number";
inline const std::string Name = "given_name";
} // namespace claims
std::string namespace_constant_bad(const User &U) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
      .set_payload_claim(claims::Phone, jwt::claim(U.Id))
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
      .set_payload_claim(claims::Name, jwt::claim(U.Id))
      .sign(Algorithm{"secret"});
}

#define CLAIM_SSN "ssn"
#define SET_CLAIM(B, N, V) (B).set_payload_claim(N, jwt::claim(V))
std::string macro_bad(const User &U) {
  auto B = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  SET_CLAIM(B, CLAIM_SSN, U.Ssn);
  return B.sign(Algorithm{"secret"});
}

enum class Claim { Email, Role, Subject };
static const char *name(Claim C) {
  switch (C) {
  case Claim::Email:
    return "email";
  case Claim::Role:
    return "plan";
  case Claim::Subject:
    return "sub";
  }
  return "";
}
std::string enum_bad(const User &U) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
      .set_payload_claim(name(Claim::Email), jwt::claim(U.Email))
      .sign(Algorithm{"secret"});
}

struct Keys {
  static constexpr const char *Email = "email";
  static const std::string Tenant;
};
const std::string Keys::Tenant = "birthdate";
std::string static_member_bad(const User &U) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
      .set_payload_claim(Keys::Email, jwt::claim(U.Email))
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
      .set_payload_claim(Keys::Tenant, jwt::claim(U.Email))
      .sign(Algorithm{"secret"});
}

std::string table_bad(const User &U) {
  const std::vector<std::pair<std::string, std::string>> Table = {
      {"iss_region", "eu"},
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
      {"email", U.Email},
  };
  auto B = jwt::create();
  for (const auto &[N, V] : Table)
    B.set_payload_claim(N, jwt::claim(V));
  return B.sign(Algorithm{"secret"});
}

std::string initializer_list_bad(const User &U) {
  auto B = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  for (auto &P : std::initializer_list<std::pair<const char *, std::string>>{{"email", U.Email}})
    B.set_payload_claim(P.first, jwt::claim(P.second));
  return B.sign(Algorithm{"secret"});
}

static const std::unordered_map<std::string, std::string User::*> Fields = {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
    {"email", &User::Email},
    {"region", &User::Id},
};
std::string field_table_bad(const User &U) {
  auto B = jwt::create();
  for (const auto &[N, F] : Fields)
    B.set_payload_claim(N, jwt::claim(U.*F));
  return B.sign(Algorithm{"secret"});
}

static std::string issue(const std::map<std::string, std::string> &Claims) {
  auto B = jwt::create();
  for (const auto &[N, V] : Claims)
    B.set_payload_claim(N, jwt::claim(V));
  return B.sign(Algorithm{"secret"});
}
std::string map_argument_bad(const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  return issue({{"email", U.Email}});
}
std::string map_argument_ok(const User &U) { return issue({{"scope_id", U.Id}}); }
std::string map_variable_bad(const User &U) {
  std::map<std::string, std::string> M;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  M["email"] = U.Email;
  return issue(M);
}
std::string map_emplace_bad(const User &U) {
  std::map<std::string, std::string> M;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  M.emplace("email", U.Email);
  return issue(M);
}

static void each(const User &U, const std::function<void(const std::string &, const std::string &)> &F) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  F("email", U.Email);
}
std::string callback_bad(const User &U) {
  auto B = jwt::create();
  each(U, [&](const std::string &N, const std::string &V) { B.set_payload_claim(N, jwt::claim(V)); });
  return B.sign(Algorithm{"secret"});
}

std::string lambda_bad(const User &U) {
  auto B = jwt::create();
  auto Add = [&B](const char *N, const std::string &V) { B.set_payload_claim(N, jwt::claim(V)); };
  Add("region", "eu");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  Add("email", U.Email);
  return B.sign(Algorithm{"secret"});
}

template <class T> static void add(Builder &B, const std::string &N, const T &V) { B.set_payload_claim(N, jwt::claim(V)); }
std::string template_bad(const User &U) {
  auto B = jwt::create();
  add(B, "region", std::string("eu"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  add(B, "email", U.Email);
  return B.sign(Algorithm{"secret"});
}

static void addAll(Builder &) {}
template <class V, class... R> static void addAll(Builder &B, const char *N, const V &Value, const R &...Rest) {
  B.set_payload_claim(N, jwt::claim(Value));
  addAll(B, Rest...);
}
std::string variadic_bad(const User &U) {
  auto B = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  addAll(B, "region", U.Id, "email", U.Email);
  return B.sign(Algorithm{"secret"});
}

struct Policy {
  virtual ~Policy() = default;
  virtual void apply(Builder &B, const User &U) const = 0;
};
struct EmailPolicy : Policy {
  void apply(Builder &B, const User &U) const override {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
    B.set_payload_claim("email", jwt::claim(U.Email));
  }
};
std::string virtual_bad(const Policy &P, const User &U) {
  auto B = jwt::create();
  P.apply(B, U);
  return B.sign(Algorithm{"secret"});
}

std::string conditional_bad(const User &U, bool WithEmail) {
  auto B = jwt::create().set_subject(U.Id);
  if (WithEmail)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
    B.set_payload_claim("email", jwt::claim(U.Email));
  return B.sign(Algorithm{"secret"});
}

std::string ternary_name_bad(const User &U, bool A) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
      .set_payload_claim(A ? "email" : "region", jwt::claim(U.Id))
      .sign(Algorithm{"secret"});
}

std::string optional_builder_bad(const User &U) {
  std::optional<Builder> B;
  B = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  B->set_payload_claim("email", jwt::claim(U.Email));
  return B->sign(Algorithm{"secret"});
}

std::string claim_variable_bad(const User &U) {
  jwt::claim C(U.Email);
  auto B = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  B.set_payload_claim("x", C);
  return B.sign(Algorithm{"secret"});
}

static std::string maskEmail(const std::string &E) { return E.substr(0, 2) + "***"; }
std::string masked_ok(const User &U) {
  return jwt::create().set_payload_claim("x", jwt::claim(maskEmail(U.Email))).sign(Algorithm{"secret"});
}

std::string hashed_ok(const User &U) {
  auto H = std::to_string(std::hash<std::string>{}(U.Email));
  return jwt::create().set_payload_claim("uid", jwt::claim(H)).sign(Algorithm{"secret"});
}

std::string factory_ok(const User &U) { return base().set_subject(U.Id).set_id("1").sign(Algorithm{"secret"}); }
std::string helper_ok(const User &U) {
  auto B = jwt::create();
  add(B, "region", std::string("eu"));
  return B.sign(Algorithm{"secret"});
}
std::string enum_ok(const User &U) { return jwt::create().set_payload_claim("region", jwt::claim(U.Id)).sign(Algorithm{"secret"}); }
std::string replaced_builder_ok(const User &U) {
  auto B = jwt::create();
  B = jwt::create().set_subject(U.Id);
  return B.sign(Algorithm{"secret"});
}
