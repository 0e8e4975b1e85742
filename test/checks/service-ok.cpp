// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, nlohmann

// A session service as it should be: opaque claims in signed tokens, the rest
// inside a JWE for its one recipient, and identifiers in the logs.

#include <algorithm>
#include <chrono>
#include <cjose/cjose.h>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <map>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

namespace shop {

using Clock = std::chrono::system_clock;
using nlohmann::json;

struct User {
  std::string Id;
  std::string Email;
  std::string FullName;
  std::vector<std::string> Roles;
};

struct Client {
  std::string Id;
  std::string Audience;
  std::string PublicJwk;
};

struct IssuedToken {
  std::string Jti;
  std::string Text;
  Clock::time_point Expires;
};

class Log {
public:
  virtual ~Log() = default;
  virtual void info(const std::string &Line) = 0;
  virtual void error(const std::string &Line) = 0;
};

class StderrLog : public Log {
  std::mutex Lock;

public:
  void info(const std::string &Line) override {
    std::lock_guard<std::mutex> Guard(Lock);
    std::cerr << "info: " << Line << '\n';
  }
  void error(const std::string &Line) override {
    std::lock_guard<std::mutex> Guard(Lock);
    std::cerr << "error: " << Line << '\n';
  }
};

class Ids {
  unsigned Next = 0;

public:
  std::string fresh() { return "jti-" + std::to_string(++Next); }
};

class TokenIssuer {
  std::string Secret;
  std::string Issuer;
  Ids Fresh;
  std::shared_ptr<Log> Out;

public:
  TokenIssuer(std::string S, std::string I, std::shared_ptr<Log> L) : Secret(std::move(S)), Issuer(std::move(I)), Out(std::move(L)) {}

  IssuedToken issue(const User &U, const Client &C) {
    IssuedToken T;
    T.Jti = Fresh.fresh();
    T.Expires = Clock::now() + std::chrono::minutes(5);
    T.Text = jwt::create()
                 .set_issuer(Issuer)
                 .set_subject(U.Id)
                 .set_audience(C.Audience)
                 .set_id(T.Jti)
                 .set_issued_at(Clock::now())
                 .set_expires_at(T.Expires)
                 .sign(jwt::algorithm::hs256{Secret});
    Out->info("issued " + T.Jti + " for client " + C.Id);
    return T;
  }
};

struct JoseError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Sealer {
  struct Release {
    void operator()(cjose_jwk_t *Key) const { cjose_jwk_release(Key); }
  };
  using Key = std::unique_ptr<cjose_jwk_t, Release>;
  std::unordered_map<std::string, Key> Keys;

public:
  void add(const Client &C) {
    cjose_err Error;
    Key K(cjose_jwk_import(C.PublicJwk.data(), C.PublicJwk.size(), &Error));
    if (!K)
      throw JoseError("cannot import the key of client " + C.Id + ": " + Error.message);
    Keys[C.Id] = std::move(K);
  }

  std::string seal(const Client &C, const std::string &Jws) const {
    auto It = Keys.find(C.Id);
    if (It == Keys.end())
      throw JoseError("no key for client " + C.Id);
    cjose_err Error;
    cjose_header_t *Header = cjose_header_new(&Error);
    cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &Error);
    cjose_header_set(Header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &Error);
    cjose_header_set(Header, CJOSE_HDR_CTY, "JWT", &Error);
    cjose_jwe_t *Jwe = cjose_jwe_encrypt(It->second.get(), Header, reinterpret_cast<const uint8_t *>(Jws.data()), Jws.size(), &Error);
    if (!Jwe)
      throw JoseError(std::string("cannot encrypt: ") + Error.message);
    char *Text = cjose_jwe_export(Jwe, &Error);
    std::string Result = Text ? Text : "";
    std::free(Text);
    cjose_jwe_release(Jwe);
    cjose_header_release(Header);
    return Result;
  }
};

class ProfileService {
  std::string Secret;
  const Sealer &Seal;
  std::shared_ptr<Log> Out;

  std::string sign(const User &U, const Client &C) const {
    return jwt::create()
        .set_subject(U.Id)
        .set_audience(C.Audience)
        .set_payload_claim("email", jwt::claim(U.Email))
        .set_payload_claim("name", jwt::claim(U.FullName))
        .sign(jwt::algorithm::hs256{Secret});
  }

public:
  ProfileService(std::string S, const Sealer &E, std::shared_ptr<Log> L) : Secret(std::move(S)), Seal(E), Out(std::move(L)) {}

  std::optional<std::string> profile(const User &U, const Client &C) const {
    try {
      std::string Sealed = Seal.seal(C, sign(U, C));
      Out->info("sealed " + std::to_string(Sealed.size()) + " bytes for " + C.Id);
      return Sealed;
    } catch (const JoseError &E) {
      Out->error(std::string("profile of ") + U.Id + ": " + E.what());
      return std::nullopt;
    }
  }
};

class SessionStore {
  std::map<std::string, IssuedToken> ByJti;

public:
  void put(IssuedToken T) { ByJti.emplace(T.Jti, std::move(T)); }
  const IssuedToken *find(const std::string &Jti) const {
    auto It = ByJti.find(Jti);
    return It == ByJti.end() ? nullptr : &It->second;
  }
  void forEachJti(const std::function<void(const std::string &)> &F) const {
    for (const auto &[Jti, Token] : ByJti)
      F(Jti);
  }
  std::size_t prune(Clock::time_point Now) {
    std::size_t Before = ByJti.size();
    for (auto It = ByJti.begin(); It != ByJti.end();)
      It = It->second.Expires < Now ? ByJti.erase(It) : std::next(It);
    return Before - ByJti.size();
  }
};

class Verifier {
  std::string Secret;

public:
  explicit Verifier(std::string S) : Secret(std::move(S)) {}
  std::optional<std::string> subject(const std::string &Token, const std::string &Audience) const {
    try {
      auto Decoded = jwt::decode(Token);
      jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).with_audience(Audience).verify(Decoded);
      std::clog << "verified " << Decoded.get_id() << '\n';
      return Decoded.get_subject();
    } catch (const std::exception &E) {
      std::clog << "rejected a token of " << Token.size() << " bytes: " << E.what() << '\n';
      return std::nullopt;
    }
  }
};

} // namespace shop

using namespace shop;

int main() {
  auto Out = std::make_shared<StderrLog>();
  const char *Secret = std::getenv("SHOP_SECRET");
  if (!Secret) {
    Out->error("SHOP_SECRET is not set");
    return 1;
  }
  TokenIssuer Issuer(Secret, "https://shop.example", Out);
  Sealer Seal;
  std::vector<Client> Clients = {{"web", "https://web.example", "{}"}, {"app", "https://app.example", "{}"}};
  for (const Client &C : Clients)
    Seal.add(C);
  ProfileService Profiles(Secret, Seal, Out);
  SessionStore Store;
  Verifier Check(Secret);
  User U{"u-1", "ada@example.org", "Ada", {"user"}};
  for (const Client &C : Clients) {
    IssuedToken T = Issuer.issue(U, C);
    if (auto Subject = Check.subject(T.Text, C.Audience))
      Out->info("subject " + *Subject);
    Store.put(T);
    if (auto P = Profiles.profile(U, C))
      Out->info("profile of " + std::to_string(P->size()) + " bytes");
  }
  Store.forEachJti([&](const std::string &Jti) { Out->info("open session " + Jti); });
  Out->info(std::to_string(Store.prune(Clock::now())) + " sessions expired");
}
