// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// Tokens that come from elsewhere, known by what they are called. No library
// that makes or reads tokens is used here.

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <syslog.h>
#include <vector>

std::string masked(const std::string &);
std::string requestTokens(const std::string &Url);

struct Session {
  std::string token;
  std::string CsrfToken;
  int TokenCount = 0;
  std::string getToken() const;
  std::string getTokenType() const;
};

class Connection {
  std::string m_accessToken;
  std::optional<std::string> refresh_token_;
  std::string NextPageToken;
  enum class State { Token, Value } AccessToken = State::Token;

public:
  void member_bad() {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'm_accessToken', by its name a token, is written to the console; whoever reads it can use the token; log its 'jti' instead
    std::cout << "token is " << m_accessToken;
  }
  void optional_bad() {
    if (refresh_token_)
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'refresh_token_', by its name a token, is written to the console
      std::clog << *refresh_token_;
  }
  void optional_value_bad() {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'refresh_token_', by its name a token, is written to the log
    syslog(LOG_DEBUG, "%s", refresh_token_.value().c_str());
  }
  void member_ok() {
    std::cout << m_accessToken.size() << masked(m_accessToken)
              << (m_accessToken.empty() ? "none" : "some") << NextPageToken;
    syslog(LOG_DEBUG, "%.8s..", m_accessToken.c_str());
  }
  void not_a_text_ok() { std::cout << static_cast<int>(AccessToken); }
  void file_ok(std::ofstream &Out) { Out << m_accessToken; }
};

void parameter_bad(const std::string &jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'jwt', by its name a token, is written to the console
  std::cerr << "cannot verify " << jwt << '\n';
}

void view_bad(std::string_view bearerToken) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'bearerToken', by its name a token, is written to the console
  std::cerr << bearerToken;
}

void exception_bad(const std::string &idToken) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'idToken', by its name a token, is written to the text of an exception
  throw std::runtime_error("refused: " + idToken);
}

void login_bad(const std::string &token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'token', by its name a token, is written to the console
  std::cerr << "login with " << token;
}

void field_bad(const Session &S) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'token', by its name a token, is written to the console
  std::cout << S.token;
}

void getter_bad(const Session &S) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'getToken', by its name a token, is written to the console
  std::cout << S.getToken();
}

void field_ok(const Session &S) {
  std::cout << S.CsrfToken << S.TokenCount << S.getTokenType();
}

void header_bad(const std::map<std::string, std::string> &Headers) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'Authorization', by its name a token, is written to the console
  std::cout << Headers.at("Authorization");
}

void response_bad(std::map<std::string, std::string> &Response) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'access_token', by its name a token, is written to the console
  std::cout << Response["access_token"] << Response["token_type"];
}

void response_ok(std::map<std::string, std::string> &Response) {
  std::cout << Response["token_type"] << Response["expires_in"];
}

void local_bad(const std::string &Url) {
  std::string AccessToken = requestTokens(Url);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'AccessToken', by its name a token, is written to the console
  std::cout << AccessToken;
}

// What reads text has tokens of another kind.
void split_ok(const std::string &Line) {
  std::istringstream In(Line);
  std::string token;
  while (In >> token)
    std::cout << token;
}

void unexpected_ok(const std::string &token) {
  std::cerr << "unexpected token " << token;
}

struct Lexer {
  std::string token;
  void print_ok() { std::cerr << token; }
};

static const std::string ACCESS_TOKEN = "access_token";
extern const char *const REFRESH_TOKEN;
void constant_ok() { std::cout << ACCESS_TOKEN << REFRESH_TOKEN; }

// All callers are in sight: what they pass is known.
static void show(const std::string &AccessToken) { std::cout << AccessToken; }
void passed_ok(const std::string &Value) {
  show(masked(Value));
  show("none");
}

static void print(const std::string &AccessToken) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'AccessToken', by its name a token, is written to the console
  std::cout << AccessToken;
}
void passed_bad(const std::string &Value) { print(Value); }

void assigned_ok(const std::string &accessToken) {
  std::string Shown = accessToken;
  Shown = masked(Shown);
  std::cout << Shown;
}

void environment_bad() {
  const char *Value = std::getenv("DEPLOY_TOKEN");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'DEPLOY_TOKEN', by its name a token, is written to the console
  std::cout << "using " << Value;
}

void environment_ok() {
  std::cout << std::getenv("TOKEN_URL") << std::getenv("CSRF_TOKEN") << std::getenv("HOME");
  if (!std::getenv("DEPLOY_TOKEN"))
    std::cerr << "DEPLOY_TOKEN is not set";
}

// A library that nobody modelled: what it is asked for says what it returns.
struct Request {
  const std::string &getHeader(const std::string &Name) const;
  std::string cookie(const char *Name) const;
  std::string describe(const char *Name) const;
};
const char *config_get(const char *Name);

void asked_bad(const Request &R) {
  auto Header = R.getHeader("Authorization");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'Authorization', by its name a token, is written to the console
  std::cout << Header;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'Authorization', by its name a token, is written to the console
  std::cout << R.getHeader("Authorization").substr(7);
  std::string Cookie = R.cookie("jwt");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'jwt', by its name a token, is written to the console
  std::cout << Cookie;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'client.access_token', by its name a token, is written to the console
  std::cout << config_get("client.access_token");
}

void asked_ok(const Request &R) {
  std::cout << R.getHeader("Accept") << R.cookie("theme") << R.describe("access_token") << config_get("token_url");
}
