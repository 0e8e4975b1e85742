#include "../lib/badge.h"
#include <stdio.h>
char *other(const char *address);

void show(jwt_t *jwt, const char *address) {
  char *token = badge(jwt, address);
  puts(token);
  puts(token); // NOLINT(jwt-token-logged): a test vector
  puts(token); // NOLINT
  // NOLINTNEXTLINE(jwt-token-logged)
  puts("nothing");
}
