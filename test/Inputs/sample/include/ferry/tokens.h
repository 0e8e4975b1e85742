/* The tokens of the ferry line. Every function returns NULL or false if it
   failed; the caller frees the text it is given. */
#ifndef FERRY_TOKENS_H
#define FERRY_TOKENS_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct passenger {
  const char *booking;
  const char *sailing;
  const char *passport_number;
};

struct signing_secret {
  const unsigned char *bytes;
  size_t length;
};

/* boarding.c: what a passenger's phone shows at the gate. */
char *boarding_pass(const struct passenger *who,
                    const struct signing_secret *secret);
char *boarding_pass_for_kiosk(const struct passenger *who,
                              const struct signing_secret *secret);

/* customs.c: the passenger list, for the customs office only. */
char *customs_entry(const struct passenger *who, const char *our_key_json,
                    const char *customs_key_json);

/* partners.c: how full a sailing is, for those who supply it. */
struct partner_keys {
  const char *caterer_json;
  const char *fuel_depot_json;
};
bool forecast_for_partners(const char *sailing, int passengers,
                           const struct partner_keys *keys, char **caterer,
                           char **fuel_depot);
bool delay_for_partners(const char *sailing, int minutes, const char *key_json,
                        char **caterer, char **fuel_depot);

#ifdef __cplusplus
}
#endif

#endif
