/* Boarding passes: signed with libjwt, which cannot encrypt. */
#include "ferry/tokens.h"
#include <jwt.h>
#include <time.h>

static char *sign(jwt_t *jwt, const struct signing_secret *secret) {
  char *token = NULL;
  if (jwt_set_alg(jwt, JWT_ALG_HS256, secret->bytes, (int)secret->length) == 0)
    token = jwt_encode_str(jwt);
  return token;
}

static int add_sailing(jwt_t *jwt, const struct passenger *who) {
  int failed = jwt_add_grant(jwt, "iss", "https://ferry.example");
  failed |= jwt_add_grant(jwt, "aud", "gate");
  failed |= jwt_add_grant(jwt, "sub", who->booking);
  failed |= jwt_add_grant(jwt, "sailing", who->sailing);
  failed |= jwt_add_grant_int(jwt, "exp", (long)time(NULL) + 6 * 60 * 60);
  return failed;
}

/* Right: the gate looks the passport up by the booking. */
char *boarding_pass(const struct passenger *who,
                    const struct signing_secret *secret) {
  jwt_t *jwt = NULL;
  char *token = NULL;
  if (jwt_new(&jwt) != 0)
    return NULL;
  if (add_sailing(jwt, who) == 0)
    token = sign(jwt, secret);
  jwt_free(jwt);
  return token;
}

/* Wrong: whoever scans or photographs the pass reads the passport number. */
char *boarding_pass_for_kiosk(const struct passenger *who,
                              const struct signing_secret *secret) {
  jwt_t *jwt = NULL;
  char *token = NULL;
  if (jwt_new(&jwt) != 0)
    return NULL;
  if (add_sailing(jwt, who) == 0 &&
      jwt_add_grant(jwt, "passport_number", who->passport_number) == 0)
    token = sign(jwt, secret);
  jwt_free(jwt);
  return token;
}
