// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// What is called a token and is none: of lexers, pages, forms, devices, models
// and shares. Nothing is found here, though `access_token` is a word of it.

#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

bool verify(const std::string &);

struct Reader {
  std::string token;
  int line;
  void fail_ok(const std::string &token) { throw std::runtime_error("unexpected '" + token + "'"); }
  void dump_ok() { std::cerr << "line " << line << ": " << token; }
};

std::vector<std::string> tokenize_ok(const std::string &Text, char Separator) {
  std::vector<std::string> Found;
  std::istringstream In(Text);
  std::string token;
  while (std::getline(In, token, Separator)) {
    std::cout << "token " << token;
    Found.push_back(token);
  }
  return Found;
}
void words_ok(const std::string &Text) {
  for (const auto &token : tokenize_ok(Text, ' '))
    std::cout << token;
}

struct Listed {
  std::vector<std::string> Items;
  std::string nextToken, pageToken, continuationToken;
};
Listed list(const std::string &token);
void pages_ok() {
  std::string token;
  do {
    std::cout << "page " << token;
    Listed L = list(token);
    token = L.nextToken;
    std::cout << L.pageToken << L.continuationToken;
  } while (!token.empty());
}

class FormCheck {
  std::string token_;
  bool check_ok(const std::string &csrf) {
    if (csrf != token_)
      std::cerr << "expected " << token_;
    return csrf == token_;
  }
};
void headers_ok(std::map<std::string, std::string> &Headers) {
  std::cerr << Headers["X-CSRF-Token"] << Headers["X-XSRF-TOKEN"];
}

struct Device {
  std::string pushToken, deviceToken, registrationToken;
};
void notify_ok(const Device &D) { std::clog << D.pushToken << D.deviceToken << D.registrationToken; }

void generated_ok(const std::string &token) { std::cout << token << std::flush; }

struct Coin {
  std::string tokenSymbol, tokenAddress, token;
  void show_ok() { std::cout << token << tokenSymbol << tokenAddress; }
};

void about_ok(const std::string &token_type, const std::string &accessTokenUrl, const std::string &jwtIssuer,
              const std::string &tokenId) {
  std::cout << token_type << accessTokenUrl << jwtIssuer << tokenId << "no access_token";
}

void message_ok(const std::string &token) {
  if (!verify(token))
    throw std::runtime_error("invalid token");
}

void locks_ok(const std::string &lockToken, const std::string &syncToken, const std::string &cancelToken) {
  std::cout << lockToken << syncToken << cancelToken;
}
