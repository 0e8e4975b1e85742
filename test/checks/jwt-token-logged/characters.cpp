// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Texts that loops write out or copy one character after the other; and loops
// that show no more than a part, or put something in the place of characters.

#include <cctype>
#include <cstdio>
#include <iomanip>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <sstream>
#include <string>
#include <vector>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void range_bad(const std::string &Id) {
  auto Token = token(Id);
  for (char C : Token)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cout << C;
}

void put_bad(const std::string &Id) {
  for (char C : token(Id))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cout.put(C);
}

void index_bad(const std::string &Id) {
  auto Token = token(Id);
  for (size_t I = 0; I < Token.size(); ++I)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cout << Token[I];
}

void iterator_bad(const std::string &Id) {
  auto Token = token(Id);
  for (auto It = Token.begin(); It != Token.end(); ++It)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cout << *It;
}

// CHECK: :[[@LINE+6]]:{{[0-9]+}}: warning: signed token is written to the console
// CHECK: :[[@LINE-31]]:{{[0-9]+}}: note: signed here, not encrypted
void push_back_bad(const std::string &Id) {
  std::string Out;
  for (char C : token(Id))
    Out.push_back(C);
  std::cout << Out;
}

static std::string escaped(const std::string &Text) {
  std::string Out;
  for (char C : Text) {
    switch (C) {
    case '"':
      Out += "\\\"";
      break;
    case '\n':
      Out += "\\n";
      break;
    default:
      if (static_cast<unsigned char>(C) < 0x20) {
        char Buffer[8];
        std::snprintf(Buffer, sizeof(Buffer), "\\u%04x", C);
        Out += Buffer;
      } else {
        Out += C;
      }
    }
  }
  return Out;
}

void escaped_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << '"' << escaped(token(Id)) << '"';
}

static std::string urlEncoded(const std::string &Text) {
  std::ostringstream Out;
  for (unsigned char C : Text) {
    if (std::isalnum(C) || C == '-' || C == '_' || C == '.')
      Out << C;
    else
      Out << '%' << std::hex << std::setw(2) << int(C);
  }
  return Out.str();
}

void url_encoded_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << urlEncoded(token(Id));
}

void lower_bad(const std::string &Id) {
  std::string Out, Token = token(Id);
  for (size_t I = 0; I < Token.length(); I++)
    Out += static_cast<char>(std::tolower(Token.at(I)));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Out;
}

void separated_bad(const std::string &Id) {
  std::string Out, Token = token(Id);
  for (size_t I = 0; I < Token.size(); ++I) {
    if (I > 0)
      Out += ' ';
    Out.append(1, Token[I]);
  }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Out;
}

void bytes_bad(const std::string &Id) {
  std::vector<char> Out;
  for (char C : token(Id))
    Out.push_back(C);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout.write(Out.data(), Out.size());
}

void one_ok(const std::string &Id) {
  auto Token = token(Id);
  std::cout << Token[0] << Token.front() << Token.back();
}

void first_eight_ok(const std::string &Id) {
  auto Token = token(Id);
  for (size_t I = 0; I < 8; ++I)
    std::cout << Token[I];
  for (char C : Token.substr(0, 8))
    std::cout << C;
}

void counted_ok(const std::string &Id) {
  int Dots = 0;
  unsigned Hash = 0;
  for (char C : token(Id)) {
    if (C == '.')
      ++Dots;
    Hash = Hash * 31 + C;
  }
  std::cout << Dots << Hash;
}

void stars_ok(const std::string &Id) {
  std::string Out;
  for (char C : token(Id))
    Out.push_back(C == '.' ? '.' : '*');
  std::cout << Out;
}

void masked_by_index_ok(const std::string &Id) {
  std::string Out, Token = token(Id);
  for (size_t I = 0; I < Token.size(); ++I)
    Out += I < 4 ? Token[I] : '*';
  std::cout << Out;
}

void masked_by_branch_ok(const std::string &Id, size_t Shown) {
  std::string Out, Token = token(Id);
  for (size_t I = 0; I < Token.size(); ++I)
    if (I < Shown)
      Out += Token[I];
    else
      Out += "*";
  std::cout << Out;
}

void few_by_size_ok(const std::string &Id) {
  std::string Out;
  for (char C : token(Id)) {
    if (Out.size() >= 8)
      break;
    Out += C;
  }
  std::cout << Out;
}

void few_by_counter_ok(const std::string &Id) {
  int N = 0;
  for (char C : token(Id))
    if (N++ < 4)
      std::cout << C;
}

void header_ok(const std::string &Id) {
  std::string Out;
  for (char C : token(Id)) {
    if (C == '.')
      break;
    Out += C;
  }
  std::cout << Out;
}

static bool valid(const std::string &Text) {
  for (char C : Text)
    if (!std::isprint(static_cast<unsigned char>(C))) {
      std::cout << "not printable\n";
      return false;
    }
  return true;
}

void checked_ok(const std::string &Id) {
  std::cout << valid(token(Id));
}

void last_ok(const std::string &Id) {
  char Last = 0;
  for (char C : token(Id))
    Last = C;
  std::cout << Last;
}
