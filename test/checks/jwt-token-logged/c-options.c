// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// A library's variable is another text at each place: getopt() sets it anew.

#include <getopt.h>
#include <jwt.h>
#include <stdio.h>
#include <string.h>

int several_ok_and_bad(int argc, char **argv) {
  char *path = NULL, *token = NULL;
  for (int option; (option = getopt(argc, argv, "o:t:")) != -1;)
    switch (option) {
    case 'o':
      path = strdup(optarg);
      break;
    case 't':
      token = strdup(optarg);
      break;
    default:
      fprintf(stderr, "%s: what is -%c %s?\n", argv[0], option, optarg);
    }
  jwt_t *jwt;
  if (jwt_decode(&jwt, token, NULL, 0)) {
    fprintf(stderr, "%s is not written\n", path);
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    fprintf(stderr, "%s is no token\n", token);
    return 1;
  }
  return 0;
}
