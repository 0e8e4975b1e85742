#include "../lib/badge.h"
int other_count; long soon(void);
char *other(const char *address) {
  jwt_t *jwt;
  other_count++; // NOLINT(bugprone-something): not ours
  return jwt_new(&jwt) || jwt_add_grant_int(jwt, "exp", soon()) ? 0 : badge(jwt, address);
}
