#include "program.h"
#include <jwt.h>
#include <stdlib.h>
#include <time.h>

static jwt_t *start(const struct user *user) {
  jwt_t *jwt = NULL;
  if (jwt_new(&jwt))
    return NULL;
  if (jwt_add_grant(jwt, "sub", user->id) ||
      jwt_add_grant_int(jwt, "exp", time(NULL) + 60)) {
    jwt_free(jwt);
    return NULL;
  }
  return jwt;
}

/* What `remember` does with the token, only its file knows: it logs it. */
void greet(const struct user *user) {
  jwt_t *jwt = start(user);
  char *token = jwt ? jwt_encode_str(jwt) : NULL;
  if (token)
    remember(token);
  free(token);
  jwt_free(jwt);
}

/* What `seal` does, likewise: it encrypts the token. */
char *invite(const struct user *user, const cjose_jwk_t *guest) {
  char *token = NULL, *sealed = NULL;
  jwt_t *jwt = start(user);
  if (jwt && jwt_add_grant(jwt, "email", user->email) == 0)
    token = jwt_encode_str(jwt);
  if (token)
    sealed = seal(guest, token);
  free(token);
  jwt_free(jwt);
  return sealed;
}
