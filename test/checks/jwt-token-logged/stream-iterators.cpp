// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Iterators that lead into streams, and insertion called by its name.

#include <algorithm>
#include <iostream>
#include <iterator>
#include <jwt-cpp/jwt.h>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}
void keep(const std::string &);

void copy_bad(const std::string &Id) {
  std::vector<std::string> V{token(Id)};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::copy(V.begin(), V.end(), std::ostream_iterator<std::string>(std::cout, "\n"));
}

void copy_variable_bad(const std::string &Id) {
  std::vector<std::string> V;
  V.push_back(token(Id));
  std::ostream_iterator<std::string> Out(std::cerr, "\n");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::copy(V.begin(), V.end(), Out);
}

void copy_ranges_bad(const std::string &Id) {
  std::vector<std::string> V{token(Id)};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::ranges::copy(V, std::ostream_iterator<std::string>(std::cout, "\n"));
}

void copy_characters_bad(const std::string &Id) {
  std::string Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::copy(Token.begin(), Token.end(), std::ostreambuf_iterator<char>(std::cout));
}

void copy_to_text_bad(const std::string &Id) {
  std::vector<std::string> V{token(Id)};
  std::ostringstream Out;
  std::copy(V.begin(), V.end(), std::ostream_iterator<std::string>(Out, " "));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::clog << Out.str();
}

void transform_bad(const std::string &Id) {
  std::vector<std::string> V{token(Id)};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::transform(V.begin(), V.end(), std::ostream_iterator<std::string>(std::cout), [](const std::string &T) { return "token " + T; });
}

void assigned_bad(const std::string &Id) {
  std::ostream_iterator<std::string> Out(std::cout);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  *Out++ = token(Id);
}

void by_name_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  operator<<(std::cout, token(Id)) << '\n';
}

void optional_record_bad(const std::string &Id) {
  struct Issued {
    std::string Token, Id;
  };
  std::optional<Issued> I;
  I.emplace(Issued{token(Id), Id});
  std::cout << I->Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << (*I).Token;
}

void swapped_bad(const std::string &Id) {
  std::string A = token(Id), B = "none";
  std::swap(A, B);
  std::cout << A;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << B;
}

void swapped_member_bad(const std::string &Id) {
  std::string A = token(Id), B = "none";
  A.swap(B);
  std::cout << A;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << B;
}

void copy_ok(const std::string &Id) {
  std::vector<std::string> V{Id};
  keep(token(Id));
  std::copy(V.begin(), V.end(), std::ostream_iterator<std::string>(std::cout, "\n"));
}

void copy_elsewhere_ok(const std::string &Id) {
  std::vector<std::string> V{token(Id)}, W;
  std::copy(V.begin(), V.end(), std::back_inserter(W));
  keep(W.front());
}

void transform_ok(const std::string &Id) {
  std::vector<std::string> V{token(Id)};
  std::transform(V.begin(), V.end(), std::ostream_iterator<std::string>(std::cout), [](const std::string &T) { return T.substr(0, 4); });
  std::transform(V.begin(), V.end(), std::ostream_iterator<size_t>(std::cout), [](const std::string &T) { return T.size(); });
}

void by_name_ok(const std::string &Id) {
  keep(token(Id));
  operator<<(std::cout, Id);
}
