// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/drogon \
// RUN:     -isystem %inputs/crow -isystem %inputs/boost -isystem %inputs/pistache \
// RUN:     -isystem %inputs/restinio -isystem %inputs/oatpp | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: httplib

// Tokens that come with requests, with drogon, Crow, Boost.Beast, cpp-httplib,
// Pistache, restinio and oatpp.

#include <boost/beast/http.hpp>
#include <crow.h>
#include <drogon/drogon.h>
#include <functional>
#include <httplib.h>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <oatpp/web/server/api/ApiController.hpp>
#include <pistache/router.h>
#include <restinio/all.hpp>
#include <string>

using Callback = std::function<void(const drogon::HttpResponsePtr &)>;

static std::string subject(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{"secret"}).verify(Decoded);
  return Decoded.get_subject();
}

void drogon_bad(const drogon::HttpRequestPtr &Request, Callback &&Answer) {
  auto Token = Request->getHeader("Authorization").substr(7);
  auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{received token|'[Aa]uthorization', by its name a token,}} is written to the log
  LOG_INFO << Token;
  auto Response = drogon::HttpResponse::newHttpResponse();
  Response->setBody(Decoded.get_subject());
  Answer(Response);
}

void drogon_invalid_bad(const drogon::HttpRequestPtr &Request, Callback &&Answer) {
  const std::string &Header = Request->getHeader("Authorization");
  try {
    subject(Header.substr(7));
  } catch (const std::exception &Error) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{received token|'[Aa]uthorization', by its name a token,}} is written to the log
    LOG_WARN << "invalid token " << Header << ": " << Error.what();
  }
}

void drogon_body_bad(const drogon::HttpRequestPtr &Request, Callback &&Answer) {
  std::string Token(Request->getBody());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
  LOG_INFO << "posted " << Token;
  LOG_INFO << subject(Token);
}

crow::response crow_bad(const crow::request &Request) {
  auto Header = Request.get_header_value("Authorization");
  auto Decoded = jwt::decode(Header.substr(7));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{received token|'[Aa]uthorization', by its name a token,}} is written to the log
  CROW_LOG_INFO << "authorized by " << Header;
  return crow::response(200, Decoded.get_subject());
}

crow::response crow_body_bad(const crow::request &Request) {
  auto Body = crow::json::load(Request.body);
  if (!Body || !Body.has("assertion"))
    return crow::response(400);
  std::string Assertion = Body["assertion"].s();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to the log
  CROW_LOG_WARNING << "assertion " << Assertion;
  return crow::response(subject(Assertion));
}

template <class Body, class Fields>
std::string beast_bad(const boost::beast::http::request<Body, Fields> &Request) {
  auto Header = Request[boost::beast::http::field::authorization];
  std::string Token(Header.substr(7));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to the console
  std::cerr << "token " << Token << std::endl;
  return subject(Token);
}
template std::string
beast_bad(const boost::beast::http::request<boost::beast::http::string_body> &Request);

std::string
beast_body_bad(const boost::beast::http::request<boost::beast::http::string_body> &Request) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cerr << "posted " << Request.body() << std::endl;
  return subject(Request.body());
}

std::string beast_answer_bad(boost::beast::tcp_stream &Stream) {
  boost::beast::flat_buffer Buffer;
  boost::beast::http::response<boost::beast::http::string_body> Response;
  boost::beast::http::read(Stream, Buffer, Response);
  std::string Token = Response.body();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cerr << "got " << Token << std::endl;
  return subject(Token);
}

void httplib_bad(httplib::Server &Server) {
  Server.Get("/me", [](const httplib::Request &Request, httplib::Response &Response) {
    auto Header = Request.get_header_value("Authorization");
    auto Decoded = jwt::decode(Header.substr(7));
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{received token|'[Aa]uthorization', by its name a token,}} is written to the console
    std::cout << "authorized by " << Header << std::endl;
    Response.set_content(Decoded.get_subject(), "text/plain");
  });
}

std::string httplib_answer_bad(httplib::Client &Client) {
  auto Answer = Client.Post("/token", "grant_type=client_credentials",
                            "application/x-www-form-urlencoded");
  if (!Answer || Answer->status != 200)
    return "";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << "got " << Answer->body << std::endl;
  return subject(Answer->body);
}

void pistache_bad(const Pistache::Rest::Request &Request, Pistache::Http::ResponseWriter Response) {
  auto Header = Request.headers().tryGet<Pistache::Http::Header::Authorization>();
  if (!Header) {
    Response.send(Pistache::Http::Code::Unauthorized);
    return;
  }
  std::string Token = Header->value().substr(7);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << "token " << Token << std::endl;
  Response.send(Pistache::Http::Code::Ok, subject(Token));
}

void pistache_raw_bad(const Pistache::Rest::Request &Request) {
  auto Session = Request.headers().getRaw("X-Session").value();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to the console
  std::cout << "session " << Session << " of " << subject(Session) << std::endl;
}

restinio::request_handling_status_t restinio_bad(const restinio::request_handle_t &Request) {
  std::string Token = Request->header().get_field(restinio::http_field::authorization).substr(7);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to the console
  std::cout << "token " << Token << std::endl;
  return Request->create_response().set_body(subject(Token)).done();
}

std::string oatpp_bad(const std::shared_ptr<oatpp::web::protocol::http::incoming::Request> &Request) {
  oatpp::String Header = Request->getHeader("Authorization");
  std::string Token = Header->substr(7);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{received token|'[Aa]uthorization', by its name a token,}} is written to the log
  oatpp::Environment::log(1, "auth", oatpp::LogMessage("token {}") << Token);
  return subject(Token);
}

void drogon_ok(const drogon::HttpRequestPtr &Request, Callback &&Answer) {
  LOG_INFO << Request->methodString() << " " << Request->path() << " by "
           << Request->getHeader("User-Agent");
  LOG_INFO << "request of " << subject(Request->getHeader("Authorization").substr(7));
}

crow::response crow_ok(const crow::request &Request) {
  auto Subject = subject(Request.get_header_value("Authorization").substr(7));
  CROW_LOG_INFO << Request.url << " for " << Subject;
  return crow::response(Subject);
}

void beast_ok(const boost::beast::http::request<boost::beast::http::string_body> &Request) {
  auto Header = Request[boost::beast::http::field::authorization];
  std::cerr << "agent " << Request[boost::beast::http::field::user_agent] << std::endl;
  std::cerr << Request.target() << " for " << subject(std::string(Header.substr(7))) << std::endl;
}

// What else is said of a message that holds a token.
void drogon_sent_ok(const std::string &Id, const drogon::HttpClientPtr &Client) {
  auto Request = drogon::HttpRequest::newHttpRequest();
  Request->addHeader("Authorization", jwt::create().set_id(Id).sign(jwt::algorithm::hs256{"secret"}));
  LOG_INFO << "sending " << Request->path() << " as " << Request->getHeader("X-Request-Id");
  Client->sendRequest(Request, [](drogon::ReqResult, const drogon::HttpResponsePtr &) {});
}

crow::response crow_answer_ok(const std::string &Id) {
  crow::response Response(200, jwt::create().set_id(Id).sign(jwt::algorithm::hs256{"secret"}));
  CROW_LOG_INFO << "status " << Response.code;
  return Response;
}

void beast_answer_ok(boost::beast::tcp_stream &Stream, const std::string &Id) {
  boost::beast::http::response<boost::beast::http::string_body> Response{
      boost::beast::http::status::ok, 11};
  Response.body() = jwt::create().set_id(Id).sign(jwt::algorithm::hs256{"secret"});
  std::cerr << "server " << Response["Server"] << std::endl;
  boost::beast::http::write(Stream, Response);
}

void httplib_answer_ok(const std::string &Id, httplib::Response &Response) {
  Response.set_content(jwt::create().set_id(Id).sign(jwt::algorithm::hs256{"secret"}),
                       "application/jwt");
  std::cout << "status " << Response.status << " " << Response.reason << std::endl;
}

void httplib_ok(httplib::Server &Server) {
  Server.set_logger([](const httplib::Request &Request, const httplib::Response &Response) {
    std::cout << Request.method << " " << Request.path << " " << Response.status << std::endl;
  });
  Server.Post("/login", [](const httplib::Request &Request, httplib::Response &Response) {
    auto Subject = subject(Request.get_param_value("assertion"));
    std::cout << "login of " << Subject << std::endl;
    Response.set_content(Subject, "text/plain");
  });
}

void pistache_ok(const Pistache::Rest::Request &Request) {
  auto Header = Request.headers().getRaw("Authorization").value();
  std::cout << Request.resource() << " for " << subject(Header.substr(7)) << std::endl;
}

void restinio_ok(const restinio::request_handle_t &Request) {
  std::string Subject = subject(Request->header().get_field("Authorization").substr(7));
  std::cout << Request->header().path() << " for " << Subject << std::endl;
}

void oatpp_ok(const std::shared_ptr<oatpp::web::protocol::http::incoming::Request> &Request) {
  std::string Subject = subject(Request->getHeader("Authorization")->substr(7));
  oatpp::Environment::log(1, "auth", oatpp::LogMessage("request of {}") << Subject);
}
