#include "tokens.h"

char *clean(const char *id) {
  jwt_t *jwt;
  jwt_new(&jwt); jwt_add_grant_int(jwt, "exp", soon());
  jwt_add_grant(jwt, "sub", id);
  return jwt_encode_str(jwt);
}
