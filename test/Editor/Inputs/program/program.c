#include "program.h"
#include <cjose/cjose.h>
#include <stdio.h>
#include <string.h>

void remember(const char *text) { printf("%s\n", text); }

char *seal(const cjose_jwk_t *recipient, const char *text) {
  cjose_err err;
  char *sealed = NULL;
  cjose_jwe_t *jwe = NULL;
  cjose_header_t *header = cjose_header_new(&err);
  if (cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err) &&
      cjose_header_set(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &err) &&
      cjose_header_set(header, CJOSE_HDR_CTY, "JWT", &err))
    jwe = cjose_jwe_encrypt(recipient, header, (const uint8_t *)text, strlen(text), &err);
  if (jwe)
    sealed = cjose_jwe_export(jwe, &err);
  cjose_jwe_release(jwe);
  cjose_header_release(header);
  return sealed;
}

int main(int argc, char **argv) {
  cjose_err err;
  struct user user = {argv[argc - 1], argv[argc - 1]};
  cjose_jwk_t *guest = cjose_jwk_create_RSA_random(2048, NULL, 0, &err);
  greet(&user);
  puts(invite(&user, guest));
}
