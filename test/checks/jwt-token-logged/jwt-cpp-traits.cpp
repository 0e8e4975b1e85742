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

#include <iostream>

using traits = jwt::traits::TRAITS;

void signed_bad(const std::string &Id) {
  const auto Token = jwt::create<traits>().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << "token " << Token << '\n';
}

void payload_bad(const std::string &Token) {
  const auto Decoded = jwt::decode<traits>(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  std::cout << Decoded.get_payload() << '\n';
}

void serialized_bad(const std::string &Token) {
  const auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  std::cout << traits::serialize(traits::value_type(Decoded.get_payload_json())) << '\n';
}

void read_ok(const std::string &Token) {
  const auto Decoded = jwt::decode<traits>(Token);
  std::cout << Decoded.get_algorithm() << Decoded.get_payload_claim("jti").as_string()
            << Decoded.has_payload_claim("email") << '\n';
}

void header_ok(const std::string &Token) { std::cout << jwt::decode<traits>(Token).get_header(); }
