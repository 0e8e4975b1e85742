// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Texts that loops write out one character after the other, and in pieces.

#include <ctype.h>
#include <jwt.h>
#include <stdio.h>
#include <string.h>

void assigned_in_condition_bad(jwt_t *jwt) {
  const char *s = jwt_encode_str(jwt);
  int c;
  while ((c = *s++))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    putchar(c);
}

void compared_bad(jwt_t *jwt) {
  const char *s = jwt_encode_str(jwt);
  char c;
  while ((c = *s++) != '\0')
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    fputc(c, stderr);
}

void local_bad(jwt_t *jwt) {
  char *s = jwt_encode_str(jwt);
  for (size_t i = 0, n = strlen(s); i < n; i++) {
    unsigned char c = s[i];
    if (isprint(c))
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
      printf("%c", c);
    else
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
      printf("\\x%02x", c);
  }
}

void header_ok(jwt_t *jwt) {
  const char *s = jwt_encode_str(jwt);
  int c;
  while ((c = *s++) && c != '.')
    putchar(c);
}

void four_ok(jwt_t *jwt) {
  const char *s = jwt_encode_str(jwt);
  char c;
  for (int i = 0; i < 4; i++) {
    c = s[i];
    putchar(c);
  }
}

void stars_ok(jwt_t *jwt) {
  const char *s = jwt_encode_str(jwt);
  int c;
  while ((c = *s++))
    putchar('*');
}

void count_ok(jwt_t *jwt) {
  const char *s = jwt_encode_str(jwt);
  int c, n = 0;
  while ((c = *s++))
    if (c == '.')
      n++;
  printf("%d\n", n);
}

void strtok_loop_bad(jwt_t *jwt) {
  char *s = jwt_encode_str(jwt);
  for (char *p = strtok(s, "."); p; p = strtok(NULL, "."))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    printf("%s\n", p);
}

void strtok_parts_bad(jwt_t *jwt) {
  char *s = jwt_encode_str(jwt);
  char *header = strtok(s, ".");
  char *payload = strtok(NULL, ".");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s %s\n", header, payload);
}

void strtok_first_ok(jwt_t *jwt) {
  char *s = jwt_encode_str(jwt);
  puts(strtok(s, "."));
}

void strtok_count_ok(jwt_t *jwt) {
  int n = 0;
  for (char *p = strtok(jwt_encode_str(jwt), "."); p; p = strtok(NULL, "."))
    n++;
  printf("%d\n", n);
}

void strtok_of_another_function_ok(char *line) {
  for (char *p = strtok(line, " "); p; p = strtok(NULL, " "))
    puts(p);
}
