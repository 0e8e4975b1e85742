// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Strings, casts, control flow, exceptions.

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <jwt-cpp/jwt.h>
#include <numeric>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <syslog.h>
#include <vector>

namespace std {
template <class... T> string format(string_view, T &&...);
template <class O, class... T> O format_to(O, string_view, T &&...);
} // namespace std

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}
void store(const std::string &Token);

void plus_bad(const std::string &Id) {
  std::string S = "token=" + token(Id) + ";";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S;
}

void append_bad(const std::string &Id) {
  std::string S;
  S += "token=";
  S += token(Id);
  S.append(";").append(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S;
}

void append_call_bad(const std::string &Id) {
  std::string S = "token=";
  S.append(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S;
}

void insert_bad(const std::string &Id) {
  std::string S = "<>";
  S.insert(1, token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S;
}

void replace_bad(const std::string &Id) {
  std::string S = "Bearer $TOKEN";
  S.replace(7, 6, token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S;
}

void assign_bad(const std::string &Id) {
  std::string S;
  S.assign(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S;
}

void format_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << std::format("token {} for {}", token(Id), Id);
}

void format_to_bad(const std::string &Id) {
  std::string S;
  std::format_to(std::back_inserter(S), "token {}", token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S;
}

void stringstream_bad(const std::string &Id) {
  std::ostringstream OS;
  OS << "token " << token(Id) << " for " << Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << OS.str();
}

void rdbuf_bad(const std::string &Id) {
  std::stringstream SS;
  SS << token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << SS.rdbuf();
}

void getline_bad(const std::string &Id) {
  std::stringstream SS(token(Id));
  std::string Part;
  while (std::getline(SS, Part, '.'))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Part;
}

void snprintf_bad(const std::string &Id) {
  char Buffer[512];
  std::snprintf(Buffer, sizeof Buffer, "token %s", token(Id).c_str());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::puts(Buffer);
}

void strcpy_bad(const std::string &Id) {
  std::string T = token(Id);
  char *Copy = new char[T.size() + 1];
  std::strcpy(Copy, T.c_str());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::printf("%s\n", Copy);
  delete[] Copy;
}

void strcat_bad(const std::string &Id) {
  char Buffer[512] = "Bearer ";
  std::strcat(Buffer, token(Id).c_str());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  syslog(LOG_INFO, "%s", Buffer);
}

void strdup_bad(const std::string &Id) {
  char *C = strdup(token(Id).c_str());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::puts(C);
  std::free(C);
}

void asprintf_bad(const std::string &Id) {
  char *Line = nullptr;
  if (asprintf(&Line, "token %s", token(Id).c_str()) > 0)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::puts(Line);
  std::free(Line);
}

void view_bad(const std::string &Id) {
  std::string T = token(Id);
  std::string_view V(T);
  V.remove_prefix(2);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << V;
}

void copy_bad(const std::string &Id) {
  std::string T = token(Id), S;
  std::copy(T.begin(), T.end(), std::back_inserter(S));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S;
}

void accumulate_bad(const std::string &Id) {
  std::vector<std::string> V{token(Id), Id};
  std::string S = std::accumulate(V.begin(), V.end(), std::string());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S;
}

void accumulate_lambda_bad(const std::string &Id) {
  std::vector<std::string> V{token(Id), Id};
  auto S = std::accumulate(V.begin(), V.end(), std::string(), [](std::string A, const std::string &B) { return A + "," + B; });
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S;
}

void reverse_range_bad(const std::string &Id) {
  std::string T = token(Id);
  std::string S(T.rbegin(), T.rend());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S;
}

void quoted_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << std::quoted(token(Id));
}

void vector_of_bytes_bad(const std::string &Id) {
  std::string T = token(Id);
  std::vector<unsigned char> B(T.begin(), T.end());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout.write(reinterpret_cast<const char *>(B.data()), B.size());
}

void cast_bad(const std::string &Id) {
  std::string T = token(Id);
  const unsigned char *P = reinterpret_cast<const unsigned char *>(T.c_str());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << P;
}

void c_str_bad(const std::string &Id) {
  std::string T = token(Id);
  const char *P = T.c_str();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << P;
}

void data_bad(const std::string &Id) {
  std::string T = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::fwrite(T.data(), 1, T.size(), stdout);
}

void ternary_bad(const std::string &Id, bool Full) {
  std::string T = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << (Full ? T : T.substr(0, 8));
}

void switch_bad(const std::string &Id, int Level) {
  std::string T = token(Id);
  switch (Level) {
  case 0:
    std::cout << Id;
    break;
  case 1:
    std::cout << T.substr(0, 5);
    break;
  default:
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << T;
  }
}

std::string early_bad(const std::string &Id) {
  std::string T = token(Id);
  if (Id.empty()) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cerr << "no id, token " << T;
    return {};
  }
  return T;
}

void dowhile_bad(const std::string &Id) {
  std::string T;
  do {
    T = token(Id);
  } while (T.empty());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << T;
}

void throw_bad(const std::string &Id) {
  auto T = token(Id);
  if (T.size() > 4096)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    throw std::runtime_error("token too long: " + T);
}

void throw_format_bad(const std::string &Id) {
  auto T = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  throw std::invalid_argument(std::format("bad token {}", T));
}

class TokenError : public std::exception {
  std::string Message;

public:
  explicit TokenError(const std::string &T) : Message("invalid token " + T) {}
  const char *what() const noexcept override { return Message.c_str(); }
};

void throw_own_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  throw TokenError(token(Id));
}

void caught_bad(const std::string &Id) {
  try {
    auto T = token(Id);
    store(T);
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    throw std::runtime_error("cannot store " + T);
  } catch (const std::exception &E) {
    std::cerr << E.what();
  }
}

void in_handler_bad(const std::string &Id) {
  std::string T;
  try {
    T = token(Id);
    store(T);
  } catch (const std::exception &E) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cerr << E.what() << " for " << T;
  }
}

void nested_bad(const std::string &Id) {
  std::string T = token(Id);
  if (!Id.empty())
    for (int I = 0; I < 2; ++I)
      if (I == 1)
        // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
        std::cout << T;
}

void rvalue(std::string &&T) { std::cout << T; }
void rvalue_bad(const std::string &Id) {
  std::string T = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  rvalue(std::move(T));
}

void pointer(const std::string *T) { std::cout << *T; }
void pointer_bad(const std::string &Id) {
  std::string T = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  pointer(&T);
}

void byValue(std::string T) { std::cout << T; }
void by_value_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  byValue(token(Id));
}

static std::string identity(std::string S) { return S; }
void identity_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << identity(token(Id));
}
void identity_ok(const std::string &Id) {
  store(identity(token(Id)));
  std::cout << identity(Id);
}

void unseen(std::string &S);
void unseen_bad(const std::string &Id) {
  std::string T = token(Id);
  unseen(T);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << T;
}

void print_to_bad(const std::string &Id, std::ostream &OS) {
  std::ostringstream Line;
  Line << std::setw(4) << token(Id);
  OS << Line.str();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cerr << Line.str();
}

void format_ok(const std::string &Id) {
  std::cout << std::format("token {:.8} for {}", token(Id), Id);
}

void length_ok(const std::string &Id) {
  std::cout << "length " + std::to_string(token(Id).length());
}

void compare_ok(const std::string &Id) {
  std::cout << (token(Id) == Id) << (token(Id) < Id);
}

void hash_ok(const std::string &Id) {
  std::cout << std::hash<std::string>{}(token(Id));
}

void find_ok(const std::string &Id) {
  std::cout << token(Id).find('.');
}

void ternary_ok(const std::string &Id) {
  auto T = token(Id);
  std::cout << (T.empty() ? "empty" : "set");
}

void snprintf_ok(const std::string &Id) {
  char Buffer[64];
  std::snprintf(Buffer, sizeof Buffer, "%.6s... (%zu)", token(Id).c_str(), token(Id).size());
  std::puts(Buffer);
}

void throw_ok(const std::string &Id) {
  auto T = token(Id);
  if (T.size() > 4096)
    throw std::runtime_error("token too long: " + std::to_string(T.size()));
}

void handler_ok(const std::string &Id) {
  try {
    store(token(Id));
  } catch (const std::exception &E) {
    std::cerr << "cannot store token for " << Id << ": " << E.what();
  }
}

void stream_reset_ok(const std::string &Id) {
  std::ostringstream OS;
  OS << token(Id);
  store(OS.str());
  OS.str("");
  OS << "done";
  std::cout << OS.str();
}

void prefix_view_ok(const std::string &Id) {
  std::string T = token(Id);
  std::cout << std::string_view(T).substr(0, 6);
}

void resize_ok(const std::string &Id) {
  std::string T = token(Id);
  T.resize(6);
  std::cout << T;
}

void count_ok(const std::string &Id) {
  auto T = token(Id);
  std::cout << std::count(T.begin(), T.end(), '.');
}

void moved_from_ok(const std::string &Id) {
  std::string T = token(Id);
  std::string U = std::move(T);
  store(U);
  T = "again";
  std::cout << T;
}
