// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: spdlog

// spdlog: free functions, loggers, macros.

#include <jwt-cpp/jwt.h>
#include <memory>
#include <spdlog/spdlog.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void free_function_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  spdlog::info("token {} for {}", Token, Id);
}

void debug_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  spdlog::debug("{}", token(Id));
}

void logger_bad(const std::string &Id, std::shared_ptr<spdlog::logger> Logger) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Logger->error("bad token {}", token(Id));
}

void plain_message_bad(const std::string &Id, spdlog::logger &Logger) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Logger.warn(token(Id));
}

void macro_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  SPDLOG_INFO("token {}", Token);
}

void logger_macro_bad(const std::string &Id, const std::shared_ptr<spdlog::logger> &Logger) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  SPDLOG_LOGGER_ERROR(Logger, "token {}", token(Id));
}

void default_logger_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  spdlog::default_logger()->critical("token {}", token(Id));
}

void level_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  spdlog::log(spdlog::level::info, "token {}", token(Id));
}

void free_function_ok(const std::string &Id) {
  auto Token = token(Id);
  spdlog::info("token for {}", Id);
}

void length_ok(const std::string &Id) {
  auto Token = token(Id);
  spdlog::debug("token of {} characters", Token.size());
}

void logger_ok(const std::string &Id, std::shared_ptr<spdlog::logger> Logger) {
  auto Token = token(Id);
  Logger->info("token {}", Token.empty() ? "missing" : "set");
}

void precision_ok(const std::string &Id) {
  spdlog::info("token {:.8}...", token(Id));
}

void macro_ok(const std::string &Id) {
  auto Token = token(Id);
  SPDLOG_INFO("token {}", Token.substr(0, 8));
}

void exception_ok(const std::string &Token) {
  try {
    jwt::decode(Token);
  } catch (const std::exception &e) {
    spdlog::error("refused: {}", e.what());
  }
}

void level_name_ok(const std::string &Id) {
  spdlog::set_level(spdlog::level::debug);
  spdlog::log(spdlog::level::info, "issued for {}", Id);
}

void identifiers_ok(const std::string &Token, spdlog::logger &Logger) {
  auto Decoded = jwt::decode(Token);
  Logger.info("kid {} jti {}", Decoded.get_key_id(), Decoded.get_id());
}
