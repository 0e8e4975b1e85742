// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: spdlog

// What hides a token, and what does not.

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <spdlog/spdlog.h>

std::string redact(const std::string &Token);
std::string scrubToken(const std::string &Token);
std::string sha256Hex(const std::string &Token);
std::string shorten(const std::string &Token);
std::string decorate(const std::string &Token);

static std::string mask(const std::string &Token) { return Token; }
static std::string obfuscate(const std::string &Token) { return Token.substr(0, 4) + "..."; }
static std::string firstPart(const std::string &Token) { return Token.substr(0, 8); }

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void rest_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << token(Id).substr(8);
}

void long_prefix_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << token(Id).substr(0, 200);
}

void unknown_length_bad(const std::string &Id, size_t Length) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << token(Id).substr(0, Length);
}

void without_signature_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Token.substr(0, Token.rfind('.'));
}

void all_but_the_prefix_bad(const std::string &Id) {
  auto Token = token(Id);
  Token.erase(0, 7);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Token;
}

void cut_in_the_middle_bad(const std::string &Id) {
  auto Token = token(Id);
  Token.replace(8, 4, "...");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Token;
}

void second_part_bad(const std::string &Id) {
  auto Token = token(Id);
  auto Dot = Token.find('.');
  Dot = Token.find('.', Dot + 1);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Token.substr(0, Dot);
  auto First = Token.find('.');
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Token.substr(0, Token.find('.', First + 1));
}

void another_is_masked_bad(const std::string &Id) {
  auto Masked = token("sample");
  auto Shown = token(Id);
  std::fill(Masked.begin(), Masked.end(), '*');
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Masked << Shown;
}

void mask_that_does_not_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << mask(token(Id));
}

void full_precision_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::printf("%.*s\n", (int)Token.size(), Token.c_str());
}

void both_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << redact(Token) << " was " << Token;
}

void quoted_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << '"' + token(Id) + '"';
}

void prefix_ok(const std::string &Id) { std::cerr << token(Id).substr(0, 8) << "..."; }

void suffix_ok(const std::string &Id) {
  auto Token = token(Id);
  std::cerr << "..." << Token.substr(Token.size() - 8);
}

void constant_length_ok(const std::string &Id) {
  constexpr size_t Shown = 6;
  std::cerr << token(Id).substr(0, Shown);
}

void resized_ok(const std::string &Id) {
  auto Token = token(Id);
  Token.resize(8);
  std::cerr << Token;
}

void cut_in_place_ok(const std::string &Id) {
  auto Cut = token(Id);
  Cut.replace(4, std::string::npos, "...");
  auto Erased = token(Id);
  Erased.erase(4);
  std::cerr << Cut << Erased;
}

void filled_ok(const std::string &Id) {
  auto Token = token(Id);
  std::fill(Token.begin(), Token.end(), '*');
  std::cerr << Token;
  auto Rest = token(Id);
  std::fill(Rest.begin() + 4, Rest.end(), '*');
  std::cerr << Rest;
}

void loop_ok(const std::string &Id) {
  auto Token = token(Id);
  for (size_t I = 4; I < Token.size(); ++I)
    Token[I] = '*';
  std::cerr << Token;
}

void if_long_ok(const std::string &Id) {
  auto Token = token(Id);
  if (Token.size() > 8)
    Token.resize(8);
  std::cerr << Token;
}

void header_ok(const std::string &Id) {
  auto Token = token(Id);
  auto Dot = Token.find('.');
  std::cerr << Token.substr(0, Dot) << Token.substr(0, Token.find("."));
}

void mask_names_ok(const std::string &Id) {
  auto Token = token(Id);
  std::cerr << redact(Token) << scrubToken(Token) << sha256Hex(Token);
}

void mask_in_sight_ok(const std::string &Id) { std::cerr << obfuscate(token(Id)); }

void short_in_sight_ok(const std::string &Id) { std::cerr << firstPart(token(Id)); }

void hash_ok(const std::string &Id) { std::cerr << std::hash<std::string>{}(token(Id)); }

void precision_ok(const std::string &Id) {
  std::printf("%.8s\n", token(Id).c_str());
  std::printf("%.*s\n", 8, token(Id).c_str());
}

void empty_ok(const std::string &Id) {
  auto Token = token(Id);
  std::cerr << (Token.empty() ? "none" : "set") << Token.length();
}

void first_character_ok(const std::string &Id) {
  auto Token = token(Id);
  std::cerr << Token[0] << Token.front();
}
