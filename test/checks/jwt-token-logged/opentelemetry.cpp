// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/telemetry | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// OpenTelemetry: spans, events, lines and measurements with a token among their attributes.

#include <jwt-cpp/jwt.h>
#include <opentelemetry/logs/logger.h>
#include <opentelemetry/metrics/sync_instruments.h>
#include <opentelemetry/trace/tracer.h>

namespace trace = opentelemetry::trace;

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void attribute_bad(const std::string &Id) {
  auto Token = token(Id);
  auto Span = trace::Tracer::GetCurrentSpan();
  Span->SetAttribute("enduser.id", Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Span->SetAttribute("http.request.header.authorization", "Bearer " + Token);
  Span->End();
}

void pointer_bad(trace::Span &Span, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Span.SetAttribute("token", Token.c_str());
}

void view_bad(trace::Span &Span, const std::string &Id) {
  auto Token = token(Id);
  opentelemetry::nostd::string_view View{Token.data(), Token.size()};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Span.SetAttribute("token", View);
}

void event_bad(trace::Span &Span, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Span.AddEvent("token issued", {{"user", Id}, {"token", Token}});
}

void event_map_bad(trace::Span &Span, const std::string &Id) {
  std::map<std::string, std::string> Attributes;
  Attributes["token"] = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Span.AddEvent("token issued", Attributes);
}

void start_bad(trace::Tracer &Tracer, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  auto Span = Tracer.StartSpan("call", {{"token", Token}});
  Span->End();
}

void status_bad(trace::Span &Span, const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Span.SetStatus(trace::StatusCode::kError, "refused " + token(Id));
}

void log_bad(opentelemetry::logs::Logger &Logger, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Logger.Info("token for " + Id + ": " + Token);
}

void counter_bad(opentelemetry::metrics::Counter<uint64_t> &Logins, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Logins.Add(1, {{"token", Token}});
}

void attribute_ok(const std::string &Id) {
  auto Token = token(Id);
  auto Span = trace::Tracer::GetCurrentSpan();
  Span->SetAttribute("enduser.id", Id);
  Span->SetAttribute("token.length", static_cast<int64_t>(Token.size()));
  Span->SetAttribute("token.start", Token.substr(0, 6));
  Span->SetAttribute("token.issued", !Token.empty());
  Span->End();
}

void view_ok(trace::Span &Span, const std::string &Id) {
  auto Token = token(Id);
  opentelemetry::nostd::string_view View = Token;
  Span.SetAttribute("token", View.substr(0, 8));
}

void event_ok(trace::Tracer &Tracer, const std::string &Id) {
  auto Token = token(Id);
  auto Span = Tracer.StartSpan("issue", {{"user", Id}});
  Span->AddEvent("token issued", {{"user", Id}, {"empty", Token.empty()}});
  Span->UpdateName("issued");
  Span->SetStatus(Token.empty() ? trace::StatusCode::kError : trace::StatusCode::kOk);
}

void log_ok(opentelemetry::logs::Logger &Logger, const std::string &Id) {
  auto Token = token(Id);
  Logger.Info("token issued for " + Id);
  Logger.Debug(Token.empty() ? "no token" : "token");
}

void counter_ok(opentelemetry::metrics::Counter<uint64_t> &Logins, const std::string &Id) {
  auto Token = token(Id);
  Logins.Add(Token.empty() ? 0 : 1, {{"method", "password"}});
}
