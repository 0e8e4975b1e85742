#include <cjose/jwk.h>

struct user {
  const char *id, *email;
};

void greet(const struct user *user);
char *invite(const struct user *user, const cjose_jwk_t *guest);

void remember(const char *text);
char *seal(const cjose_jwk_t *recipient, const char *text);
