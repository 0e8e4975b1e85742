// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/telemetry | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// What annotates the report of a crash: Crashpad and Breakpad.

#include <client/crashpad_info.h>
#include <jwt-cpp/jwt.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

static crashpad::StringAnnotation<64> Session("session");

void dictionary_bad(crashpad::SimpleStringDictionary &Annotations, const std::string &Id) {
  Annotations.SetKeyValue("user", Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Annotations.SetKeyValue("token", token(Id));
}

void info_bad(const std::string &Id) {
  auto *Info = crashpad::CrashpadInfo::GetCrashpadInfo();
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Info->simple_annotations()->SetKeyValue("token", Token.c_str());
}

void annotation_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Session.Set(Token);
}

void stream_bad(const std::string &Id) {
  static std::string Token;
  Token = token(Id);
  auto *Info = crashpad::CrashpadInfo::GetCrashpadInfo();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Info->AddUserDataMinidumpStream(0x10000, Token.data(), Token.size());
}

void memory_bad(google_breakpad::ExceptionHandler &Handler, const std::string &Id) {
  static std::string Token;
  Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Handler.RegisterAppMemory(Token.data(), Token.size());
}

void dictionary_ok(crashpad::SimpleStringDictionary &Annotations, const std::string &Id) {
  auto Token = token(Id);
  Annotations.SetKeyValue("user", Id);
  Annotations.SetKeyValue("token", Token.empty() ? "missing" : "issued");
  Annotations.RemoveKey("token");
}

void annotation_ok(const std::string &Id) {
  auto Token = token(Id);
  Session.Set(Id);
  Session.Set(Token.substr(0, 8));
  Session.Clear();
}
