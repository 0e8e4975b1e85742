// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/telemetry | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Labels of metrics, tags of spans and texts of profiles: Prometheus, statsd, Datadog, OpenTracing,
// OpenCensus, New Relic and Tracy.

#include <cpp-statsd-client/StatsdClient.hpp>
#include <datadog/span.h>
#include <jwt-cpp/jwt.h>
#include <libnewrelic.h>
#include <opencensus/trace/span.h>
#include <opentracing/tracer.h>
#include <prometheus/counter.h>
#include <tracy/Tracy.hpp>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void label_bad(prometheus::Family<prometheus::Counter> &Logins, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Logins.Add({{"method", "password"}, {"token", Token}}).Increment();
}

void labels_bad(prometheus::Registry &Registry, const std::string &Id) {
  prometheus::Labels Labels;
  Labels["token"] = token(Id);
  auto &Family = prometheus::BuildCounter()
                     .Name("logins_total")
                     .Help("logins")
                     // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
                     .Labels(Labels)
                     .Register(Registry);
  Family.Add({}).Increment();
}

void statsd_bad(const Statsd::StatsdClient &Client, const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Client.increment("logins", 1.0f, {"token:" + token(Id)});
}

void datadog_bad(datadog::tracing::Span &Span, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Span.set_tag("http.authorization", Token);
}

void datadog_config_bad(datadog::tracing::Tracer &Tracer, const std::string &Id) {
  datadog::tracing::SpanConfig Config;
  Config.name = "login";
  Config.tags["token"] = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  auto Span = Tracer.create_span(Config);
}

void opentracing_bad(const std::string &Id) {
  auto Token = token(Id);
  auto Span = opentracing::Tracer::Global()->StartSpan("login");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Span->SetTag("token", Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Span->Log({{"event", "issued"}, {"token", Token}});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Span->SetBaggageItem("token", Token);
}

void opencensus_bad(const opencensus::trace::Span &Span, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Span.AddAttribute("token", Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  Span.AddAnnotation("issued", {{"token", Token}});
}

void newrelic_bad(newrelic_txn_t *Transaction, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  newrelic_add_attribute_string(Transaction, "token", Token.c_str());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  newrelic_notice_error(Transaction, 1, ("refused " + Token).c_str(), "auth");
}

void tracy_bad(const std::string &Id) {
  ZoneScoped;
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  ZoneText(Token.data(), Token.size());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  TracyMessage(Token.data(), Token.size());
}

void label_ok(prometheus::Family<prometheus::Counter> &Logins, const std::string &Id) {
  auto Token = token(Id);
  Logins.Add({{"method", "password"}, {"user", Id}}).Increment(Token.empty() ? 0 : 1);
}

void statsd_ok(const Statsd::StatsdClient &Client, const std::string &Id) {
  auto Token = token(Id);
  Client.increment("logins", 1.0f, {"user:" + Id});
  Client.timing("token.length", static_cast<unsigned>(Token.size()));
}

void datadog_ok(datadog::tracing::Span &Span, const std::string &Id) {
  auto Token = token(Id);
  Span.set_tag("user", Id);
  Span.set_tag("token", Token.empty() ? "missing" : "issued");
  Span.set_metric("length", static_cast<double>(Token.size()));
}

void opentracing_ok(const std::string &Id) {
  auto Token = token(Id);
  auto Span = opentracing::Tracer::Global()->StartSpan("login");
  Span->SetTag("user", Id);
  Span->SetTag("issued", !Token.empty());
  Span->Log({{"event", "issued"}, {"start", Token.substr(0, 6)}});
}

void opencensus_ok(const opencensus::trace::Span &Span, const std::string &Id) {
  auto Token = token(Id);
  Span.AddAttribute("user", Id);
  Span.AddAnnotation("issued", {{"start", Token.substr(0, 6)}, {"empty", Token.empty()}});
}

void newrelic_ok(newrelic_txn_t *Transaction, const std::string &Id) {
  auto Token = token(Id);
  newrelic_add_attribute_string(Transaction, "user", Id.c_str());
  newrelic_add_attribute_int(Transaction, "length", static_cast<int>(Token.size()));
}

void tracy_ok(const std::string &Id) {
  ZoneScoped;
  auto Token = token(Id);
  ZoneTextF("token %.6s... of %zu", Token.c_str(), Token.size());
  ZoneText(Id.data(), Id.size());
}
