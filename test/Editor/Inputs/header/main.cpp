#include "badge.h"

void helper_bad(jwt_t *jwt) { std::puts(issue(jwt).c_str()); }

void logger_bad(jwt_t *jwt) { note(jwt_encode_str(jwt)); }

void logger_ok(jwt_t *jwt) { log_nothing(jwt_encode_str(jwt)); }

void masker_ok(jwt_t *jwt) { std::puts(shorten(jwt_encode_str(jwt)).c_str()); }

void masker_bad(jwt_t *jwt) { std::puts(mask(jwt_encode_str(jwt)).c_str()); }

void template_bad(jwt_t *jwt) { report("%s\n", issue(jwt)); }

void class_bad(jwt_t *jwt) {
  Journal journal;
  journal.add(issue(jwt));
  journal.write();
}

void kept_ok(jwt_t *jwt) {
  Journal journal;
  journal.add(issue(jwt));
}
