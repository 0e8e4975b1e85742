#include "tokens.h"

char *leak(const char *address) {
  jwt_t *jwt;
  jwt_new(&jwt); jwt_add_grant_int(jwt, "exp", soon());
  jwt_add_grant(jwt, "email", address);
  return jwt_encode_str(jwt);
}
