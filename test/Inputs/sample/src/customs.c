/* Entries of the passenger list: signed, and then encrypted for the customs
   office with rhonabwy. The passport number belongs in here. */
#include "ferry/tokens.h"
#include <rhonabwy.h>
#include <time.h>

static jwk_t *import(const char *json) {
  jwk_t *key = NULL;
  if (r_jwk_init(&key) != RHN_OK)
    return NULL;
  if (r_jwk_import_from_json_str(key, json) != RHN_OK) {
    r_jwk_free(key);
    return NULL;
  }
  return key;
}

char *customs_entry(const struct passenger *who, const char *our_key_json,
                    const char *customs_key_json) {
  char *token = NULL;
  jwt_t *jwt = NULL;
  jwk_t *our_key = import(our_key_json);
  jwk_t *customs_key = import(customs_key_json);
  if (our_key == NULL || customs_key == NULL || r_jwt_init(&jwt) != RHN_OK)
    goto done;

  r_jwt_set_claim_str_value(jwt, "iss", "https://ferry.example");
  r_jwt_set_claim_str_value(jwt, "aud", "customs");
  r_jwt_set_claim_str_value(jwt, "sub", who->booking);
  r_jwt_set_claim_str_value(jwt, "passport_number", who->passport_number);
  r_jwt_set_claim_int_value(jwt, "exp", (rhn_int_t)time(NULL) + 60 * 60);
  r_jwt_set_sign_alg(jwt, R_JWA_ALG_ES256);
  r_jwt_set_enc_alg(jwt, R_JWA_ALG_RSA_OAEP_256);
  r_jwt_set_enc(jwt, R_JWA_ENC_A256GCM);
  token = r_jwt_serialize_nested(jwt, R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT,
                                 our_key, 0, customs_key, 0);

done:
  r_jwt_free(jwt);
  r_jwk_free(our_key);
  r_jwk_free(customs_key);
  return token;
}
