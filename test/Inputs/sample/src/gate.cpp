#include "ferry/gate.hpp"
#include <ctime>
#include <iostream>
#include <jwt.h>
#include <memory>

namespace ferry {

namespace {
struct FreeToken {
  void operator()(jwt_t *Token) const { jwt_free(Token); }
};
} // namespace

std::optional<std::string> Gate::booking(const std::string &Pass) const {
  jwt_t *Decoded = nullptr;
  if (jwt_decode(&Decoded, Pass.c_str(), Secret.bytes,
                 static_cast<int>(Secret.length)) != 0)
    return std::nullopt;
  std::unique_ptr<jwt_t, FreeToken> Token(Decoded);
  if (jwt_get_alg(Decoded) != JWT_ALG_HS256 ||
      jwt_get_grant_int(Decoded, "exp") < std::time(nullptr))
    return std::nullopt;
  const char *Audience = jwt_get_grant(Decoded, "aud");
  const char *For = jwt_get_grant(Decoded, "sailing");
  const char *Booking = jwt_get_grant(Decoded, "sub");
  if (!Audience || !For || !Booking || std::string("gate") != Audience ||
      Sailing != For)
    return std::nullopt;
  return std::string(Booking);
}

// Right: eight characters find the pass again, and admit nobody.
std::optional<std::string> Gate::admit(const std::string &Pass) const {
  std::optional<std::string> Booking = booking(Pass);
  if (!Booking)
    std::clog << "gate " << Sailing << ": refused pass " << Pass.substr(0, 8)
              << "..., " << Pass.size() << " characters\n";
  return Booking;
}

// Wrong: whoever reads the log boards with the pass.
std::optional<std::string> Gate::admitCar(const std::string &Pass) const {
  std::optional<std::string> Booking = booking(Pass);
  if (!Booking)
    std::clog << "car gate " << Sailing << ": refused pass " << Pass << '\n';
  return Booking;
}

} // namespace ferry
