// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpp-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Boost.Log: loggers, records by hand, and attributes.

#include <boost/log/trivial.hpp>
#include <jwt-cpp/jwt.h>

namespace logging = boost::log;
namespace sources = boost::log::sources;

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void trivial_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  BOOST_LOG_TRIVIAL(info) << "token " << token(Id);
}

void severity_bad(sources::severity_logger<logging::trivial::severity_level> &Logger,
                  const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  BOOST_LOG_SEV(Logger, logging::trivial::error) << Id << ": " << Token.c_str();
}

void logger_bad(sources::logger &Logger, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  BOOST_LOG(Logger) << Token;
}

void record_bad(logging::record &Record, const std::string &Id) {
  logging::record_ostream Stream(Record);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Stream << "token " << token(Id);
  Stream.flush();
}

void value_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  BOOST_LOG_TRIVIAL(debug) << logging::add_value("Token", Token) << "issued";
}

void attribute_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  BOOST_LOG_SCOPED_THREAD_ATTR("Token", logging::attributes::constant<std::string>(Token));
  BOOST_LOG_TRIVIAL(info) << "issued";
}

void trivial_ok(const std::string &Id) {
  auto Token = token(Id);
  BOOST_LOG_TRIVIAL(info) << "token of " << Token.size() << " for " << Id;
}

void logger_ok(sources::logger &Logger, const std::string &Id) {
  auto Token = token(Id);
  BOOST_LOG(Logger) << (Token.empty() ? "no token" : "issued");
}

void attribute_ok(const std::string &Id) {
  auto Token = token(Id);
  BOOST_LOG_SCOPED_THREAD_ATTR("User", logging::attributes::constant<std::string>(Id));
  BOOST_LOG_TRIVIAL(debug) << logging::add_value("Length", Token.size()) << "issued";
}
