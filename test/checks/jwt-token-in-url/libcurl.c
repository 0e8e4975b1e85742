// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// libcurl: a handle keeps what its request will carry, until it is performed.

#define _GNU_SOURCE
#include <curl/curl.h>
#include <jwt.h>
#include <stdio.h>
#include <string.h>

void query_bad(CURL *curl, jwt_t *jwt) {
  char url[2048];
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  snprintf(url, sizeof url, "https://desk.example/page?access_token=%s", token);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
}

void allocated_bad(CURL *curl, const char *host, const char *access_token) {
  char *url;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'access_token', by its name a token, is put into a URL
  if (asprintf(&url, "https://%s/page/?access_token=%s", host, access_token) > 0)
    curl_easy_setopt(curl, CURLOPT_URL, url);
}

void plain_bad(jwt_t *jwt) {
  CURL *curl = curl_easy_init();
  char header[2048];
  snprintf(header, sizeof header, "Authorization: Bearer %s", jwt_encode_str(jwt));
  struct curl_slist *headers = curl_slist_append(NULL, header);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token is sent by http
  curl_easy_setopt(curl, CURLOPT_URL, "http://desk.example/page");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: sent with the token here
  curl_easy_perform(curl);
}

static void prepare(CURL *curl) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token is sent to a server whose certificate is not checked
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
}

void unchecked_bad(jwt_t *jwt) {
  CURL *curl = curl_easy_init();
  prepare(curl);
  curl_easy_setopt(curl, CURLOPT_URL, "https://desk.example/page");
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, jwt_encode_str(jwt));
  curl_easy_perform(curl);
}

void host_unchecked_bad(CURL *curl, const char *access_token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token is sent to a server whose certificate is not checked
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0);
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, access_token);
  curl_easy_perform(curl);
}

void bearer_ok(jwt_t *jwt) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://desk.example/page?format=json");
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, jwt_encode_str(jwt));
  curl_easy_perform(curl);
}

void body_ok(CURL *curl, jwt_t *jwt) {
  char body[2048];
  snprintf(body, sizeof body, "grant_type=jwt-bearer&assertion=%s", jwt_encode_str(jwt));
  curl_easy_setopt(curl, CURLOPT_URL, "https://desk.example/token");
  curl_easy_setopt(curl, CURLOPT_COPYPOSTFIELDS, body);
  curl_easy_perform(curl);
}

void here_ok(CURL *curl, const char *access_token) {
  curl_easy_setopt(curl, CURLOPT_URL, "http://127.0.0.1:8080/page");
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, access_token);
  curl_easy_perform(curl);
}

void no_token_ok(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://desk.example/page?number=17");
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_perform(curl);
}
