#include <jwt.h>
// Included by both, reported once.
static inline char *badge(jwt_t *jwt, const char *address) {
  jwt_add_grant(jwt, "email", address);
  return jwt_encode_str(jwt);
}
