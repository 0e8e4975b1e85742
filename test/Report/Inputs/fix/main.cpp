#include <cpr/cpr.h>
#include <jwt-cpp/jwt.h>

void send(const std::string &key) {
  std::string badge = jwt::create().set_issuer("desk").sign(jwt::algorithm::rs256{"", key});
  /* für */ cpr::Get(cpr::Url{"http://desk.example"}, cpr::Bearer{badge});
}
