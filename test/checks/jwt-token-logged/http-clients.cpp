// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpr \
// RUN:     -isystem %inputs/cpprest -isystem %inputs/qt-network | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Tokens that come with answers and requests, with cpr, the C++ REST SDK and Qt
// Network.

#include <QNetworkAccessManager>
#include <cpprest/http_client.h>
#include <cpr/cpr.h>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <string>

std::string cpr_bad() {
  auto Answer = cpr::Post(cpr::Url{"https://id.example.com/token"}, cpr::Body{"grant_type=password"});
  auto Decoded = jwt::decode(Answer.text);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << "got " << Answer.text << std::endl;
  return Decoded.get_subject();
}

std::string cpr_session_bad(cpr::Session &Session) {
  cpr::Response Answer = Session.Get();
  std::string Token = Answer.text;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << "got " << Token << std::endl;
  return jwt::decode(Token).get_subject();
}

std::string cpprest_bad(const web::http::http_request &Request) {
  utility::string_t Session;
  if (!Request.headers().match("X-Session", Session))
    return "";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to the console
  std::cout << "session " << Session << std::endl;
  return jwt::decode(Session).get_subject();
}

std::string cpprest_body_bad(const web::http::http_request &Request) {
  web::json::value Body = Request.extract_json().get();
  std::string Assertion = Body.at("assertion").as_string();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to the console
  std::cout << "assertion " << Assertion << std::endl;
  return jwt::decode(Assertion).get_subject();
}

std::string qt_bad(QNetworkReply *Reply) {
  QByteArray Token = Reply->readAll();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
  qDebug() << "token:" << Token;
  return jwt::decode(Token.toStdString()).get_subject();
}

std::string qt_query_bad(const QUrl &Url) {
  QString Session = QUrlQuery(Url).queryItemValue("session");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to the log
  qDebug() << "session:" << Session;
  return jwt::decode(Session.toStdString()).get_subject();
}

std::string cpr_ok() {
  auto Answer = cpr::Get(cpr::Url{"https://id.example.com/token"});
  std::cout << "status " << Answer.status_code << ", " << Answer.header["Content-Type"] << std::endl;
  return jwt::decode(Answer.text).get_subject();
}

std::string cpprest_ok(const web::http::http_request &Request) {
  utility::string_t Agent, Session;
  Request.headers().match("User-Agent", Agent);
  Request.headers().match("X-Session", Session);
  std::cout << "agent " << Agent << std::endl;
  return jwt::decode(Session).get_subject();
}

std::string qt_ok(QNetworkReply *Reply) {
  qDebug() << "server:" << Reply->rawHeader("Server") << Reply->errorString();
  return jwt::decode(Reply->readAll().toStdString()).get_subject();
}
