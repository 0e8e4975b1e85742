#include <cstdio>
#include <jwt.h>

void issue(jwt_t *jwt) {
  char *badge = jwt_encode_str(jwt);
  std::puts(badge);
  badge = 0;
}
