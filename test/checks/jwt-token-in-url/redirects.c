// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, libmicrohttpd

// A redirect leads to a URL; other fields of an answer are none.

#include <jwt.h>
#include <microhttpd.h>
#include <stdio.h>

void redirect_bad(struct MHD_Response *response, jwt_t *jwt) {
  char url[2048];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  snprintf(url, sizeof url, "https://desk.example/?token=%s", jwt_encode_str(jwt));
  MHD_add_response_header(response, "Location", url);
}

void whole_bad(struct MHD_Response *response, jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  MHD_add_response_header(response, "location", jwt_encode_str(jwt));
}

void header_ok(struct MHD_Response *response, jwt_t *jwt) {
  MHD_add_response_header(response, "X-Badge", jwt_encode_str(jwt));
}

void elsewhere_ok(struct MHD_Response *response, const char *page) {
  MHD_add_response_header(response, "Location", page);
}
