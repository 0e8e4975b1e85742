// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: openssl

// Libraries for base64 need no model: their functions say what they do. The
// declarations are those of Boost.Beast, drogon, tobiaslocker/base64, cppcodec,
// folly, cpp-base64, modp_b64 and libb64.

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string>
#include <string_view>
#include <vector>

namespace boost::beast::detail::base64 {
std::size_t encode(void *dest, void const *src, std::size_t len);
} // namespace boost::beast::detail::base64
namespace drogon::utils {
std::string base64Encode(std::string_view data, bool urlSafe = false, bool padded = true);
}
namespace base64 {
std::string to_base64(std::string_view data);
}
namespace cppcodec {
namespace detail {
template <class Impl> struct codec {
  static std::string encode(const std::string &data);
};
struct base64_url_unpadded;
} // namespace detail
using base64_url_unpadded = detail::codec<detail::base64_url_unpadded>;
} // namespace cppcodec
namespace folly {
std::string base64URLEncode(std::string_view s);
}
std::string base64_encode(unsigned char const *, size_t len, bool url = false);
extern "C" {
size_t modp_b64_encode(char *dest, const char *str, size_t len);
int base64_encode_block(const char *plaintext_in, int length_in, char *code_out, void *state_in);
}

static std::string signature(const std::string &in, const std::string &key) {
  unsigned char mac[32];
  unsigned int n = 0;
  HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char *>(in.data()),
       in.size(), mac, &n);
  return folly::base64URLEncode({reinterpret_cast<char *>(mac), n});
}

static std::string token(const std::string &body, const std::string &key) {
  std::string input = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + body;
  return input + "." + signature(input, key);
}

std::string beast_bad(const std::string &email, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string json = R"({"email":")" + email + R"("})", out(4 * ((json.size() + 2) / 3), '\0');
  out.resize(boost::beast::detail::base64::encode(out.data(), json.data(), json.size()));
  return token(out, key);
}

std::string drogon_bad(const std::string &email, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return token(drogon::utils::base64Encode(R"({"email":")" + email + R"("})", true, false), key);
}

std::string header_only_bad(const std::string &email, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return token(base64::to_base64(R"({"email":")" + email + R"("})"), key);
}

std::string codec_bad(const std::string &email, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return token(cppcodec::base64_url_unpadded::encode(R"({"email":")" + email + R"("})"), key);
}

std::string folly_bad(const std::string &email, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return token(folly::base64URLEncode(R"({"email":")" + email + R"("})"), key);
}

std::string cpp_base64_bad(const std::string &email, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string json = R"({"email":")" + email + R"("})";
  return token(base64_encode(reinterpret_cast<const unsigned char *>(json.c_str()), json.length(), true), key);
}

std::string modp_bad(const std::string &email, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string json = R"({"email":")" + email + R"("})";
  std::vector<char> out(1024);
  size_t n = modp_b64_encode(out.data(), json.data(), json.size());
  return token({out.data(), n}, key);
}

std::string libb64_bad(const std::string &email, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string json = R"({"email":")" + email + R"("})";
  char out[1024];
  int n = base64_encode_block(json.data(), static_cast<int>(json.size()), out, nullptr);
  return token(std::string(out, n), key);
}

std::string drogon_ok(const std::string &id, const std::string &key) {
  return token(drogon::utils::base64Encode(R"({"sub":")" + id + R"("})", true, false), key);
}

std::string modp_ok(const std::string &id, const std::string &key) {
  std::string json = R"({"sub":")" + id + R"("})";
  std::vector<char> out(1024);
  size_t n = modp_b64_encode(out.data(), json.data(), json.size());
  return token({out.data(), n}, key);
}

// An address in base64 beside a signature is no token.
std::string link_ok(const std::string &email, const std::string &key) {
  std::string value = base64::to_base64(email);
  return "https://example.com/leave?who=" + value + "&sig=" + signature(value, key);
}

std::string basic_ok(const std::string &email, const std::string &text) {
  return "Basic " + folly::base64URLEncode(email + ":" + text);
}
