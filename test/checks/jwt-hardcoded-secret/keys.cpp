// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// A literal that is used as a key, on every way that it may take. jwt-cpp.

#include <cstdlib>
#include <fstream>
#include <jwt-cpp/jwt.h>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

static std::string sign(const std::string &key) {
  return jwt::create().set_issuer("desk").sign(jwt::algorithm::hs256{key});
}

std::string at_once_bad() {
  // CHECK: :[[@LINE+2]]:51: warning: a token's key stands in the source code (a literal of 8 characters); whoever reads the code can make or read tokens; replace it, and load the new one from where secrets are kept [jwt-hardcoded-secret]
  // CHECK: :[[@LINE+1]]:24: note: used as a key here
  return jwt::create().sign(jwt::algorithm::hs256{"changeme"});
}

std::string by_a_helper_bad() {
  // CHECK: :[[@LINE+3]]:15: warning: a token's key stands in the source code ('corr…')
  // CHECK: :[[@LINE+2]]:10: note: by way of this call
  // CHECK: :[[@LINE-12]]:{{[0-9]+}}: note: used as a key here
  return sign("correct horse battery");
}

void verified_bad(const std::string &token) {
  jwt::verify()
      // CHECK: :[[@LINE+1]]:46: warning: a token's key stands in the source code ('s3cr…')
      .allow_algorithm(jwt::algorithm::hs256{"s3cret-of-the-desk"})
      .verify(jwt::decode(token));
}

std::string fallback_bad() {
  const char *key = std::getenv("DESK_KEY");
  // CHECK: :[[@LINE+1]]:27: warning: a token's key stands in the source code (a literal of 12 characters)
  return sign(key ? key : "fallback-key");
}

std::string later_fallback_bad() {
  std::string key;
  if (const char *set = std::getenv("DESK_KEY"))
    key = set;
  else
    // CHECK: :[[@LINE+1]]:11: warning: a token's key stands
    key = "another-fallback";
  return sign(key);
}

static std::string setting(const char *name, const std::string &otherwise) {
  const char *value = std::getenv(name);
  return value ? value : otherwise;
}

std::string by_a_setting_bad() {
  // CHECK: :[[@LINE+1]]:35: warning: a token's key stands in the source code ('a de…')
  return sign(setting("DESK_KEY", "a default of the program"));
}

// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code (a literal of 11 characters)
static std::string sign_by_default(const std::string &key = "default-key") { return sign(key); }

std::string default_argument_bad() {
  // CHECK: :[[@LINE+2]]:10: note: by way of this call
  // CHECK: note: used as a key here
  return sign_by_default();
}

// CHECK: :[[@LINE+1]]:46: warning: a token's key stands in the source code (a literal of 14 characters)
static constexpr std::string_view kDeskKey = "key-of-no-desk";

std::string constant_bad() { return sign(std::string(kDeskKey)); }

// CHECK: :[[@LINE+1]]:26: warning: a token's key stands in the source code (a literal of 15 characters)
std::string global_key = "key-of-the-desk";

std::string global_bad() { return sign(global_key); }

struct Settings {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code (a literal of 13 characters)
  std::string key = "key-in-record";
  std::string issuer = "desk";
};

std::string member_bad(const Settings &settings) { return sign(settings.key); }

class Issuer {
public:
  // CHECK: :[[@LINE+1]]:18: warning: a token's key stands in the source code (a literal of 12 characters)
  Issuer() : key("key-by-class") {}
  std::string issue() const { return sign(key); }

private:
  std::string key;
};

// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code (a literal of 16 characters)
static const unsigned char bytes[] = {0x8f, 0x1c, 0x77, 0x20, 0x91, 0xa3, 0x5e, 0x0b, 0x44, 0x6d, 0xd2, 0x39, 0xc8, 0x17, 0xee, 0x60};

std::string bytes_bad() { return sign(std::string(reinterpret_cast<const char *>(bytes), sizeof bytes)); }

std::string vector_bad() {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code
  std::vector<unsigned char> key{0x8f, 0x1c, 0x77, 0x20, 0x91, 0xa3, 0x5e, 0x0b, 0x44, 0x6d};
  return sign(std::string(key.begin(), key.end()));
}

static const char *key_of(int desk) {
  switch (desk) {
  case 1:
    // CHECK: :[[@LINE+1]]:12: warning: a token's key stands in the source code (a literal of 9 characters)
    return "first-key";
  default:
    // CHECK: :[[@LINE+1]]:12: warning: a token's key stands in the source code (a literal of 10 characters)
    return "second-key";
  }
}

std::string returned_bad(int desk) { return sign(key_of(desk)); }

std::string decode_base64(const std::string &text);

std::string decoded_bad() {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('a2V5…')
  return sign(decode_base64("a2V5LW9mLXRoZS1kZXNr"));
}

std::string private_key_bad() {
  // CHECK: :[[@LINE+1]]:26: warning: a token's key stands in the source code ('----…')
  const char *key_file = "-----BEGIN PRIVATE KEY-----\n"
                         "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgPGJGAm4X1fvBuC1z\n"
                         "SpO/4Izx6PXfNMaiKaS5RUkFqEGhRANCAARCBvmeksd3QGTrVs2eMrrfa7CYF+sX\n"
                         "-----END PRIVATE KEY-----";
  return jwt::create().sign(jwt::algorithm::es256{"", key_file, "", ""});
}

void public_key_ok(const std::string &token) {
  const char *key = "-----BEGIN PUBLIC KEY-----\n"
                    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQgb5npLHd0Bk61bNnjK632uwmBfr\n"
                    "F7I8hoPgaOZjyhh+BrPDO6CL6D/aW/yPObXXm7SpZogmRwGROcOA3yUleg==\n"
                    "-----END PUBLIC KEY-----";
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(jwt::decode(token));
}

void certificate_ok(const std::string &token, const std::string &body) {
  std::string key = "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
  jwt::verify().allow_algorithm(jwt::algorithm::rs256{key}).verify(jwt::decode(token));
}

std::string environment_ok() {
  const char *key = std::getenv("DESK_KEY");
  if (!key)
    throw std::runtime_error("DESK_KEY is not set");
  return sign(key);
}

std::string file_ok() {
  std::ifstream in("/etc/desk/key.pem");
  std::stringstream text;
  text << in.rdbuf();
  return sign(text.str());
}

std::string read_secret(const std::string &path);

std::string out_of_sight_ok() { return sign(read_secret("/run/secrets/desk")); }

std::string parameter_ok(const std::string &key) { return sign(key); }

std::string named_ok(const std::map<std::string, std::string> &settings) {
  return sign(settings.at("desk.key"));
}

std::string setting_ok() { return sign(setting("DESK_KEY", "")); }

std::string key_id_ok(const std::string &key) {
  return jwt::create().set_key_id("desk-2026").set_issuer("desk").sign(jwt::algorithm::hs256{key});
}

// A label before a key that comes from elsewhere.
std::string wrapped_ok(const std::string &body) {
  return jwt::create().sign(jwt::algorithm::es256{
      "", "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n", "", ""});
}

// Characters that a key is made of.
std::string generated_ok() {
  const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  std::string key;
  for (int i = 0; i < 64; ++i)
    key += letters[std::rand() % letters.size()];
  return sign(key);
}

std::string no_password_ok(const std::string &key) {
  return jwt::create().sign(jwt::algorithm::rs256{"", key, "", ""});
}
