// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/boost | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Boost's views, formats and string algorithms hand a token on.

#include <boost/algorithm/string.hpp>
#include <boost/format.hpp>
#include <boost/lexical_cast.hpp>
#include <boost/make_shared.hpp>
#include <boost/utility/string_view.hpp>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <string>
#include <vector>

bool view_bad(boost::string_view Authorization) {
  auto Decoded = jwt::decode(std::string(Authorization.substr(7)));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cerr << "header " << Authorization << std::endl;
  return Decoded.has_issuer();
}

bool split_bad(const std::string &Authorization) {
  std::vector<std::string> Parts;
  boost::split(Parts, Authorization, boost::is_any_of(" "), boost::token_compress_on);
  if (Parts.size() != 2 || !boost::iequals(Parts[0], "Bearer"))
    return false;
  auto Decoded = jwt::decode(Parts[1]);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cerr << "token " << Parts[1] << std::endl;
  return Decoded.has_issuer();
}

bool trimmed_bad(const std::string &Line) {
  std::string Token = boost::algorithm::trim_copy(Line);
  auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cerr << boost::format("token %1% of %2%") % Token % Decoded.get_subject();
  return Decoded.has_issuer();
}

void signed_bad(const std::string &Id) {
  auto Token = boost::make_shared<std::string>(
      jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"}));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << boost::str(boost::format("issued %s") % *Token);
}

bool scheme_ok(const std::string &Authorization) {
  if (!boost::istarts_with(Authorization, "Bearer "))
    return false;
  std::string Token = Authorization.substr(7);
  boost::trim(Token);
  auto Decoded = jwt::decode(Token);
  std::cerr << boost::format("token of %1%, %2% characters") % Decoded.get_subject() % Token.size();
  return Decoded.has_issuer();
}

bool length_ok(boost::string_view Authorization) {
  auto Decoded = jwt::decode(Authorization.substr(7).to_string());
  std::cerr << "header of " << Authorization.length() << " characters" << std::endl;
  return Decoded.has_issuer();
}

bool scheme_of_view_ok(boost::string_view Authorization) {
  auto Decoded = jwt::decode(std::string(Authorization.substr(7)));
  std::cerr << "scheme " << Authorization.substr(0, 6) << std::endl;
  return Decoded.has_issuer();
}

std::string number_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  std::string Text = boost::lexical_cast<std::string>(Decoded.get_id().size());
  std::cerr << Text;
  return Text;
}
