// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/drogon \
// RUN:     -isystem %inputs/crow -isystem %inputs/boost -isystem %inputs/pistache \
// RUN:     -isystem %inputs/restinio -isystem %inputs/oatpp -isystem %inputs/cpr \
// RUN:     -isystem %inputs/cpprest -isystem %inputs/qt-network | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: httplib

// Tokens in requests and answers, with the C++ libraries for HTTP.

#include <QNetworkAccessManager>
#include <boost/beast/http.hpp>
#include <cpprest/http_client.h>
#include <cpr/cpr.h>
#include <crow.h>
#include <drogon/drogon.h>
#include <functional>
#include <httplib.h>
#include <jwt-cpp/jwt.h>
#include <oatpp/web/server/api/ApiController.hpp>
#include <pistache/router.h>
#include <restinio/all.hpp>
#include <string>

using Callback = std::function<void(const drogon::HttpResponsePtr &)>;

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void drogon_bad(const std::string &Email, Callback &&Answer) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  auto Response = drogon::HttpResponse::newHttpResponse();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  Response->setBody(Token);
  Answer(Response);
}

void drogon_redirect_bad(const std::string &Email, Callback &&Answer) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a URL
  Answer(drogon::HttpResponse::newRedirectionResponse("/app?token=" + Token));
}

crow::response crow_bad(const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  crow::json::wvalue Body;
  Body["token"] = Token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  return crow::response(Body);
}

void beast_bad(boost::beast::tcp_stream &Stream, const std::string &Email) {
  namespace http = boost::beast::http;
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  http::request<http::string_body> Request{http::verb::get, "/", 11};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  Request.set(http::field::authorization, "Bearer " + Token);
  http::write(Stream, Request);
}

void httplib_bad(const std::string &Email, httplib::Response &Response) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  Response.set_content("{\"token\":\"" + Token + "\"}", "application/json");
}

void httplib_client_bad(httplib::Client &Client, const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  Client.set_bearer_token_auth(Token);
  Client.Get("/me");
}

void pistache_bad(const std::string &Email, Pistache::Http::ResponseWriter Response) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  Response.send(Pistache::Http::Code::Ok, Token);
}

restinio::request_handling_status_t restinio_bad(const restinio::request_handle_t &Request,
                                                 const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  return Request->create_response()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
      .append_header("Authorization", "Bearer " + Token)
      .done();
}

std::shared_ptr<oatpp::web::protocol::http::outgoing::Response> oatpp_bad(const std::string &Email) {
  using namespace oatpp::web::protocol::http;
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  return outgoing::ResponseFactory::createResponse(Status::CODE_200, Token);
}

void cpr_bad(cpr::Session &Session, const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  Session.SetUrl(cpr::Url{"https://example.com/me"});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  Session.SetBearer(cpr::Bearer{Token});
  Session.Get();
}

void cpprest_bad(const web::http::http_request &Request, const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  web::json::value Body;
  Body["token"] = web::json::value::string(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  Request.reply(web::http::status_codes::OK, Body);
}

void qt_bad(QNetworkAccessManager &Manager, const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  QNetworkRequest Request(QUrl("https://example.com/me"));
  Request.setRawHeader("Authorization", "Bearer " + QString::fromStdString(Token).toUtf8());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  Manager.get(Request);
}

// The answer holds the mail address; the token does not.
void drogon_ok(const std::string &Id, const std::string &Email, Callback &&Answer) {
  auto Response = drogon::HttpResponse::newHttpResponse();
  Response->addHeader("X-Email", Email);
  Response->addCookie(drogon::Cookie("token", token(Id)));
  Answer(Response);
}

crow::response crow_ok(const std::string &Id, const std::string &Email) {
  crow::json::wvalue Body({{"token", token(Id)}, {"email", Email}});
  return crow::response(Body);
}

void httplib_ok(const std::string &Id, const std::string &Email, httplib::Client &Client) {
  httplib::Headers Headers = {{"Authorization", "Bearer " + token(Id)}, {"X-Email", Email}};
  Client.Get("/me", Headers);
}

void cpprest_ok(const web::http::client::http_client &Client, const std::string &Id,
                const std::string &Email) {
  web::http::http_request Request(web::http::methods::GET);
  Request.headers().add("Authorization", "Bearer " + token(Id));
  Request.headers().add("X-Email", Email);
  Client.request(Request).wait();
}

void pistache_ok(const std::string &Id, const std::string &Email,
                 Pistache::Http::ResponseWriter Response) {
  Response.cookies().add(Pistache::Http::Cookie("token", token(Id)));
  Response.send(Pistache::Http::Code::Ok, Email);
}

void qt_ok(QNetworkAccessManager &Manager, const std::string &Id, const QString &Email) {
  QUrl Url("https://example.com/me");
  QUrlQuery Query;
  Query.addQueryItem("email", Email);
  Query.addQueryItem("token", QString::fromStdString(token(Id)));
  Url.setQuery(Query);
  Manager.get(QNetworkRequest(Url));
}
