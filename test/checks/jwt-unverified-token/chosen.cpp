// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// A constant says whether a token is verified.

#include <jwt-cpp/jwt.h>
#include <string>

namespace {
std::string roleOf(const std::string &Token, const std::string &Secret, bool Verify = true) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used from a token that is decoded here and never verified
  auto Decoded = jwt::decode(Token);
  if (Verify)
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
  return Decoded.get_payload_claim("role").as_string();
}

class Session {
public:
  enum class Mode { Trusting, Careful };
  Session(const std::string &Token, const std::string &Secret, Mode How) {
    auto Decoded = jwt::decode(Token);
    if (How == Mode::Careful)
      jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
    Scope = Decoded.get_payload_claim("scope").as_string();
  }
  std::string Scope;

  std::string groupOf(const std::string &Token, Mode How) const {
    auto Decoded = jwt::decode(Token);
    switch (How) {
    case Mode::Careful:
      jwt::verify().allow_algorithm(jwt::algorithm::hs256{Scope}).verify(Decoded);
      break;
    case Mode::Trusting:
      break;
    }
    return Decoded.get_payload_claim("group").as_string();
  }
};

template <typename Text> std::string tenantOf(const Text &Token, const Text &Secret, bool Verify) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'tenant' is used
  auto Decoded = jwt::decode(Token);
  const bool Skips = !Verify;
  if (!Skips)
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
  return Decoded.get_payload_claim("tenant").as_string();
}
} // namespace

bool trusting_bad(const std::string &Token, const std::string &Secret) {
  return roleOf(Token, Secret, /*Verify=*/false) == "admin";
}

bool default_ok(const std::string &Token, const std::string &Secret) { return roleOf(Token, Secret) == "admin"; }

bool constructor_ok(const std::string &Token, const std::string &Secret) {
  return Session(Token, Secret, Session::Mode::Careful).Scope == "write";
}

bool method_ok(const Session &S, const std::string &Token) {
  return S.groupOf(Token, Session::Mode::Careful) == "operators";
}

bool template_bad(const std::string &Token, const std::string &Secret) {
  return tenantOf(Token, Secret, false) == "first";
}

bool template_ok(const std::string &Token, const std::string &Secret) { return tenantOf(Token, Secret, true) == "first"; }

bool lambda_bad(const std::string &Token, const std::string &Secret) {
  auto Is = [&](bool Verify) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'admin' is used
    auto Decoded = jwt::decode(Token);
    if (Verify)
      jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
    return Decoded.get_payload_claim("admin").as_string() == "yes";
  };
  return Is(false);
}

bool lambda_ok(const std::string &Token, const std::string &Secret) {
  auto Is = [&](bool Verify) {
    auto Decoded = jwt::decode(Token);
    if (Verify)
      jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
    return Decoded.get_payload_claim("admin").as_string() == "yes";
  };
  return Is(true);
}

// A reference that is written through.
static bool written(const std::string &Token, const std::string &Secret, bool Verify) {
  bool &Same = Verify;
  Same = true;
  auto Decoded = jwt::decode(Token);
  if (Verify)
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
  return Decoded.get_payload_claim("shop").as_string() == "first";
}

bool written_ok(const std::string &Token, const std::string &Secret) { return written(Token, Secret, false); }

// What others may pass, too, is not all that is passed here.
std::string openTo(const std::string &Token, const std::string &Secret, bool Verify) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'plan' is used
  auto Decoded = jwt::decode(Token);
  if (Verify)
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
  return Decoded.get_payload_claim("plan").as_string();
}

bool open_bad(const std::string &Token, const std::string &Secret) { return openTo(Token, Secret, false) == "free"; }

struct Checks {
  virtual ~Checks() = default;
  virtual bool hasShop(const std::string &Token, bool Verify) const = 0;
};

struct OwnChecks : Checks {
  std::string Secret;
  bool hasShop(const std::string &Token, bool Verify) const override {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'shop' is used
    auto Decoded = jwt::decode(Token);
    if (Verify)
      jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
    return Decoded.get_payload_claim("shop").as_string() == "first";
  }
};

bool virtual_ok(const Checks &C, const std::string &Token) { return C.hasShop(Token, true); }

bool virtual_bad(const Checks &C, const std::string &Token) { return C.hasShop(Token, false); }
