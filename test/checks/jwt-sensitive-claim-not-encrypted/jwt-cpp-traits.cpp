// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7.2 -isystem %inputs/jwt-cpp-json \
// RUN:   -include jwt-cpp/traits/boost-json/defaults.h -DTRAITS=boost_json | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7.2 -isystem %inputs/jwt-cpp-json \
// RUN:   -include jwt-cpp/traits/open-source-parsers-jsoncpp/defaults.h -DTRAITS=open_source_parsers_jsoncpp | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7.2 -isystem %inputs/jwt-cpp-json \
// RUN:   -include jwt-cpp/traits/danielaparker-jsoncons/defaults.h -DTRAITS=danielaparker_jsoncons | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7.2 -isystem %inputs/jwt-cpp-json \
// RUN:   -include jwt-cpp/traits/glaze-json/defaults.h -DTRAITS=glaze_json | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7.2 -isystem %inputs/jwt-cpp-json \
// RUN:   -include jwt-cpp/traits/reflectcpp-json/defaults.h -DTRAITS=reflectcpp_json | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The same code with each of jwt-cpp's JSON libraries but nlohmann's and picojson.

using traits = jwt::traits::TRAITS;
using claim = jwt::basic_claim<traits>;

std::string chain_bad(const std::string &Email) {
  return jwt::create<traits>()
      .set_type("JWT")
      .set_issuer("auth.example")
      // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
      // CHECK: :[[@LINE-5]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
      .set_payload_claim("email", claim(Email))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string list_bad(const std::set<std::string> &Numbers) {
  auto Builder = jwt::create().set_issuer("auth.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_numbers' (contact data)
  Builder.set_payload_claim("phone_numbers", jwt::claim(Numbers));
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string parsed_bad() {
  traits::value_type User;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  traits::parse(User, R"({"theme":"dark","email":"jane@mail.example"})");
  return jwt::create<traits>().set_payload_claim("user", claim(User)).sign(jwt::algorithm::none{});
}

std::string chain_ok(const std::string &Id) {
  const auto Now = jwt::date::clock::now();
  return jwt::create<traits>()
      .set_subject(Id)
      .set_audience("reports")
      .set_issued_at(Now)
      .set_expires_at(Now + std::chrono::hours{1})
      .set_payload_claim("theme", claim(std::string("dark")))
      .sign(jwt::algorithm::hs256{"secret"});
}

void expected_ok(const std::string &Token, const std::string &Email) {
  const auto Decoded = jwt::decode<traits>(Token);
  jwt::verify<traits>()
      .allow_algorithm(jwt::algorithm::hs256{"secret"})
      .with_claim("email", claim(Email))
      .verify(Decoded);
}
