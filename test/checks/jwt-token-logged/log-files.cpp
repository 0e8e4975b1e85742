// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// A file is a log where its path or the stream's name says so.

#include <cstdio>
#include <fstream>
#include <jwt-cpp/jwt.h>
#include <sstream>
#include <string>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void path_bad(const std::string &Id) {
  std::ofstream Out("/var/log/service.txt", std::ios::app);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Out << token(Id) << '\n';
}

void path_put_together_bad(const std::string &Folder, const std::string &Id) {
  std::ofstream Out;
  Out.open(Folder + "/service.log");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Out << token(Id) << '\n';
}

void path_called_so_bad(const char *LogPath, const std::string &Id) {
  FILE *Out = fopen(LogPath, "a");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  fprintf(Out, "%s\n", token(Id).c_str());
  fclose(Out);
}

struct Service {
  std::ofstream m_log;
  std::ofstream m_tokens;
  FILE *LogFile;
  void member_bad(const std::string &Id) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
    m_log << token(Id);
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
    fputs(token(Id).c_str(), LogFile);
  }
  void member_ok(const std::string &Id) { m_tokens << token(Id); }
};

void path_ok(const std::string &Folder, const std::string &Id) {
  std::ofstream Out(Folder + "/login/token.jwt");
  Out << token(Id);
  FILE *Cache = fopen("catalog.txt", "w");
  fputs(token(Id).c_str(), Cache);
}

// A text that is called so is not yet written.
std::string text_ok(const std::string &Id) {
  std::ostringstream log;
  log << token(Id);
  return log.str();
}
