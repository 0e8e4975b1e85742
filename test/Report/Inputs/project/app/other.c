#include "../lib/badge.h"
int other_count;
char *other(const char *address) {
  jwt_t *jwt;
  other_count++; // NOLINT(bugprone-something): not ours
  return jwt_new(&jwt) ? 0 : badge(jwt, address);
}
