/* Messages to suppliers: encrypted with cjose. */
#include "ferry/tokens.h"
#include <cjose/cjose.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static char *encrypt_for(const char *audience, const char *sailing,
                         const char *what, int amount, const cjose_jwk_t *key) {
  cjose_err error;
  char *token = NULL;
  cjose_jwe_t *jwe = NULL;
  json_t *claims = json_pack("{s:s, s:s, s:s, s:i}", "iss",
                             "https://ferry.example", "aud", audience,
                             "sailing", sailing, what, amount);
  char *payload = json_dumps(claims, JSON_COMPACT);
  cjose_header_t *header = cjose_header_new(&error);

  if (payload != NULL && header != NULL &&
      cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &error) &&
      cjose_header_set(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &error))
    jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)payload,
                            strlen(payload), &error);
  if (jwe != NULL)
    token = cjose_jwe_export(jwe, &error);

  cjose_jwe_release(jwe);
  cjose_header_release(header);
  free(payload);
  json_decref(claims);
  return token;
}

static cjose_jwk_t *import(const char *json) {
  cjose_err error;
  return cjose_jwk_import(json, strlen(json), &error);
}

/* Right: each supplier has a key of its own. */
bool forecast_for_partners(const char *sailing, int passengers,
                           const struct partner_keys *keys, char **caterer,
                           char **fuel_depot) {
  cjose_jwk_t *caterer_key = import(keys->caterer_json);
  cjose_jwk_t *fuel_depot_key = import(keys->fuel_depot_json);
  *caterer = *fuel_depot = NULL;
  if (caterer_key != NULL && fuel_depot_key != NULL) {
    *caterer = encrypt_for("caterer", sailing, "passengers", passengers,
                           caterer_key);
    *fuel_depot = encrypt_for("fuel-depot", sailing, "passengers", passengers,
                              fuel_depot_key);
  }
  cjose_jwk_release(caterer_key);
  cjose_jwk_release(fuel_depot_key);
  return *caterer != NULL && *fuel_depot != NULL;
}

/* Wrong: one key for both, so each can read what is meant for the other. */
bool delay_for_partners(const char *sailing, int minutes, const char *key_json,
                        char **caterer, char **fuel_depot) {
  cjose_jwk_t *key = import(key_json);
  *caterer = *fuel_depot = NULL;
  if (key != NULL) {
    *caterer = encrypt_for("caterer", sailing, "delay", minutes, key);
    *fuel_depot = encrypt_for("fuel-depot", sailing, "delay", minutes, key);
  }
  cjose_jwk_release(key);
  return *caterer != NULL && *fuel_depot != NULL;
}
