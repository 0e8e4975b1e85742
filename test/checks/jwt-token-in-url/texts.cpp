// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// A token behind `?name=` or behind the path of an address is in a URL, wherever that goes.

#include <cstdio>
#include <cstring>
#include <jwt-cpp/jwt.h>
#include <map>
#include <sstream>
#include <string>
#include <string_view>

void open_page(const std::string &url);
void post(const std::string &url, const std::string &body);
void send_request(const std::string &text);

static std::string issue(const std::string &key) {
  return jwt::create().set_issuer("desk").sign(jwt::algorithm::hs256{key});
}

void query_bad(const std::string &key) {
  std::string token = issue(key);
  // CHECK: :[[@LINE+1]]:57: warning: signed token is put into a URL, which histories and logs keep; send it in the Authorization header or in the body [jwt-token-in-url]
  open_page("https://desk.example/page?access_token=" + token);
  // CHECK: :[[@LINE-7]]:{{[0-9]+}}: note: signed here, not encrypted
}

void second_parameter_bad(const std::string &key, const std::string &page) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  open_page("https://desk.example/page?number=" + page + "&token=" + issue(key) + "&end=1");
}

void path_bad(const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  open_page("https://desk.example/reset/" + issue(key));
}

void fragment_bad(const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  open_page("/callback#access_token=" + issue(key));
}

void named_url_bad(const std::string &key, const std::string &base_url) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  open_page(base_url + "/verify/" + issue(key));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  open_page(base_url + "&token=" + issue(key));
}

void appended_bad(const std::string &key) {
  std::string address = "https://desk.example/page";
  address += "?token=";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  address += issue(key);
  open_page(address);
}

void append_bad(const std::string &key) {
  std::string address("https://desk.example/page?token=");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  address.append(issue(key)).append("&page=1");
  open_page(address);
}

void stream_bad(const std::string &key) {
  std::ostringstream out;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  out << "https://desk.example/page?number=" << 17 << "&id_token=" << issue(key);
  open_page(out.str());
}

void format_bad(const std::string &key) {
  char url[1024];
  std::string token = issue(key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  std::snprintf(url, sizeof url, "%s?user=%d&jwt=%s", "https://desk.example", 17, token.c_str());
  open_page(url);
}

// A standard parameter (OpenID Connect RP-Initiated Logout), and in histories all the same.
void logout_bad(const std::string &id_token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'id_token', by its name a token, is put into a URL
  open_page("https://desk.example/logout?id_token_hint=" + id_token);
}

void received_bad(const std::string &access_token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'access_token', by its name a token, is put into a URL
  open_page(std::string("/users?access_token=") + access_token);
}

void request_line_bad(const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  send_request("GET /page?token=" + issue(key) + " HTTP/1.1\r\nHost: desk.example\r\n\r\n");
}

void header_ok(const std::string &key) {
  send_request("GET /page?number=17 HTTP/1.1\r\nAuthorization: Bearer " + issue(key) + "\r\n\r\n");
}

void form_ok(const std::string &key) {
  post("https://desk.example/token",
       "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=" + issue(key));
}

// Made to be seen in URLs.
void one_time_ok(const std::string &code, const std::string &state, const std::string &key) {
  open_page("https://desk.example/callback?code=" + code + "&state=" + state);
  open_page("https://desk.example/authorize?client_id=17&request=" + issue(key));
  open_page("https://desk.example/callback#response=" + issue(key));
}

void other_value_ok(const std::string &user) {
  open_page("https://desk.example/users?name=" + user);
}

// No URL: neither a file nor a cookie has a scheme.
void others_ok(const std::string &key, const std::string &dir) {
  send_request(dir + "/" + issue(key));
  send_request("token=" + issue(key) + "; Path=/");
  send_request("https://desk.example/docs has a token: " + issue(key));
}

void another_text_ok(const std::string &key) {
  std::string url = "https://desk.example/page?format=";
  std::string token = issue(key);
  open_page(url + "json");
  post("https://desk.example/page", token);
}

void table_ok(std::map<std::string, std::string> &tokens, const std::string &key) {
  tokens["https://desk.example/"] = issue(key);
  tokens.emplace("https://desk.example/?for=", issue(key));
}

// The question mark stands in one piece, the token in another.
void pieces_bad(const std::string &key) {
  std::string url("https://desk.example/export");
  url += "?format=csv";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  url += "&access_token=" + issue(key);
  open_page(url);
}

void query_variable_bad(const std::string &key) {
  std::string query = "token=" + issue(key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  open_page("https://desk.example/page?" + query);
}

void separator_bad(std::string url, const std::string &key) {
  const char *separator = url.find('?') == std::string::npos ? "?" : "&";
  url += separator;
  url += "token=";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  url += issue(key);
  open_page(url);
}

void pieces_ok(const std::string &key, const std::string &user) {
  std::string body = "grant_type=jwt-bearer";
  body += "&assertion=" + issue(key);
  post("https://desk.example/token", body);
  std::string query = "user=" + user;
  open_page("https://desk.example/page?" + query);
  std::string text = "see https://desk.example/page?user=";
  text += user + ", whose token is " + issue(key);
  send_request(text);
}

// What a URL calls a token is one, whatever the code calls it.
void called_so_bad(const std::string &ticket) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'access_token', by its name a token, is put into a URL
  open_page("https://desk.example/page?access_token=" + ticket);
}

int called_so_by_format_bad(char *to, unsigned size, const char *ticket) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'id_token', by its name a token, is put into a URL
  return snprintf(to, size, "https://desk.example/out?number=%d&id_token=%s", 17, ticket);
}

void called_otherwise_ok(const std::string &ticket) {
  open_page("https://desk.example/page?csrf_token=" + ticket);
  open_page("https://desk.example/page?page=" + ticket);
  open_page("https://desk.example/page?access_token_type=" + ticket);
}

int body_ok(char *to, unsigned size, const char *ticket) {
  return snprintf(to, size, "number=%d&access_token=%s", 17, ticket);
}

void constant_ok() {
  std::string sample = "none";
  open_page("https://desk.example/page?access_token=" + sample);
}
