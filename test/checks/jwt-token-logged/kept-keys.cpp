// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// One method keeps a key, another one uses it, and a third one logs it.

#include <cstdlib>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <string>

class Issuer {
public:
  void init_bad(const std::string &Text) {
    Secret = Text;
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
    std::cout << "secret: " << Text << '\n';
    // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: used as a key here
  }
  std::string issue() { return jwt::create().set_subject("x").sign(jwt::algorithm::hs256{Secret}); }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  void show_bad() const { std::cerr << "secret: " << Secret << '\n'; }
  void show_ok() const { std::cerr << "secret of " << Secret.size() << " bytes\n"; }
  const std::string &secret() const { return Secret; }

private:
  std::string Secret;
};

Issuer &issuer();
std::string getter_bad() {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  std::cout << issuer().secret();
  return issuer().issue();
}

// A field of the same name in another class.
class Draw {
public:
  void draw_ok() const { std::cout << "the secret number is " << Secret; }

private:
  std::string Secret;
};

static std::string TheKey;
void load_bad() {
  TheKey = std::getenv("JWT_KEY");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  std::cout << TheKey;
}
std::string global() { return jwt::create().set_subject("x").sign(jwt::algorithm::hs512{TheKey}); }

// The public half may be known; so may what only verifies.
class Pair {
public:
  std::string issue() { return jwt::create().set_subject("x").sign(jwt::algorithm::rs256{PublicHalf, PrivateHalf}); }
  void public_ok() const { std::cout << PublicHalf; }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  void private_bad() const { std::cout << PrivateHalf; }

private:
  std::string PublicHalf, PrivateHalf;
};
class Verifier {
public:
  void check(const std::string &Token) {
    jwt::verify().allow_algorithm(jwt::algorithm::rs256{Theirs}).verify(jwt::decode(Token));
  }
  void theirs_ok() const { std::cout << Theirs; }

private:
  std::string Theirs;
};

// A text of which a key is one.
struct Text {
  std::string Value;
};
struct Settings {
  Text Key, Greeting;
};
std::string signed_by(const Settings &S) { return jwt::create().set_subject("x").sign(jwt::algorithm::hs256{S.Key.Value}); }
std::string greeting_ok(const Settings &S) {
  std::cout << S.Greeting.Value;
  return jwt::create().set_subject("x").sign(jwt::algorithm::none{});
}
std::string key_bad(const Settings &S) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  std::cout << S.Key.Value;
  return jwt::create().set_subject("x").sign(jwt::algorithm::none{});
}

// What is put there again and again is a key at one time only.
class Buffer {
public:
  void add(const std::string &More) { Held += More; }
  void set(const std::string &Other) { Held = Other; }
  void dump_ok() const { std::cout << Held; }
  std::string sign(const std::string &Id) const { return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{Held}); }

private:
  std::string Held;
};

// Any buffer, and the global one with the key.
struct Chunk {
  std::string Data;
};
Chunk &chunk();
static Chunk TheChunk;
static Chunk *Shared = &chunk();
std::string shared() { return jwt::create().set_subject("x").sign(jwt::algorithm::hs256{Shared->Data}); }
void any_ok(const Chunk &B) { std::cout << B.Data; }
void filled_ok(Chunk &B, const std::string &Text) {
  B.Data = Text;
  std::cout << Text;
}
void other_ok() { std::cout << TheChunk.Data; }
void shared_bad() {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  std::cout << Shared->Data;
}
