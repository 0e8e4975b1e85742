// RUN: %tidy %s -- -std=c++17 -I%inputs/jwt-cpp-0.7 | FileCheck %s -implicit-check-not='{{warning|error}}:'

// Keys that OpenSSL makes are weak for tokens where they sign one.

#include <jwt-cpp/jwt.h>
#include <string>

extern "C" {
struct EVP_PKEY;
struct EVP_PKEY_CTX;
struct BIO;
EVP_PKEY *EVP_PKEY_Q_keygen(void *Context, const char *Query, const char *Type, ...);
EVP_PKEY_CTX *EVP_PKEY_CTX_new_id(int Id, void *Engine);
int EVP_PKEY_keygen_init(EVP_PKEY_CTX *Context);
int EVP_PKEY_CTX_set_rsa_keygen_bits(EVP_PKEY_CTX *Context, int Bits);
int EVP_PKEY_keygen(EVP_PKEY_CTX *Context, EVP_PKEY **Key);
int PEM_write_bio_PrivateKey(BIO *Out, EVP_PKEY *Key, void *, unsigned char *, int, void *, void *);
int BIO_read(BIO *From, void *To, int Length);
int RAND_bytes(unsigned char *To, int Length);
void EVP_PKEY_free(EVP_PKEY *Key);
int i2d_PrivateKey(EVP_PKEY *Key, unsigned char **Out);
}

static std::string pem(BIO *Out, EVP_PKEY *Key) {
  char Text[4096];
  PEM_write_bio_PrivateKey(Out, Key, nullptr, nullptr, 0, nullptr, nullptr);
  BIO_read(Out, Text, sizeof Text);
  return Text;
}

std::string generated_bad(BIO *Out, const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: RSA key of 1024 bits is too short for a token; make it 2048 bits or more
  EVP_PKEY *Key = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", 1024ul);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here
  return jwt::create().set_subject(Id).sign(jwt::algorithm::rs256("", pem(Out, Key)));
}

std::string by_context_bad(BIO *Out, const std::string &Id) {
  EVP_PKEY *Key = nullptr;
  EVP_PKEY_CTX *Context = EVP_PKEY_CTX_new_id(6, nullptr);
  EVP_PKEY_keygen_init(Context);
  EVP_PKEY_CTX_set_rsa_keygen_bits(Context, 512);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: RSA key of 512 bits is too short for a token
  EVP_PKEY_keygen(Context, &Key);
  return jwt::create().set_subject(Id).sign(jwt::algorithm::rs256("", pem(Out, Key)));
}

std::string random_bad(const std::string &Id) {
  unsigned char Bytes[20];
  RAND_bytes(Bytes, sizeof Bytes);
  std::string Secret((const char *)Bytes, sizeof Bytes);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 20 bytes is shorter than the hash of 'HS256'
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{Secret});
}

std::string generated_ok(BIO *Out, const std::string &Id) {
  EVP_PKEY *Key = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", 3072ul);
  return jwt::create().set_subject(Id).sign(jwt::algorithm::rs256("", pem(Out, Key)));
}

std::string elliptic_ok(BIO *Out, const std::string &Id) {
  EVP_PKEY *Key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
  return jwt::create().set_subject(Id).sign(jwt::algorithm::es256("", pem(Out, Key)));
}

std::string random_ok(const std::string &Id) {
  unsigned char Bytes[32];
  RAND_bytes(Bytes, sizeof Bytes);
  std::string Secret((const char *)Bytes, sizeof Bytes);
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{Secret});
}

// No token's key, as far as anyone can see.
int of_something_else_ok(unsigned char **Out) {
  EVP_PKEY *Key = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", 1024ul);
  int Length = i2d_PrivateKey(Key, Out);
  EVP_PKEY_free(Key);
  return Length;
}
