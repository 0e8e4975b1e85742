// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/qt-network | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Qt: a query is a URL's, or the body of a form.

#include <QNetworkAccessManager>
#include <jwt-cpp/jwt.h>
#include <string>

static QString issue(const std::string &key) {
  return QString::fromStdString(jwt::create().set_issuer("desk").sign(jwt::algorithm::hs256{key}));
}

void query_bad(QNetworkAccessManager &manager, const std::string &key) {
  QUrlQuery query;
  query.addQueryItem("token", issue(key));
  QUrl url(QString("https://desk.example/page"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  url.setQuery(query);
  manager.get(QNetworkRequest(url));
}

void plain_bad(QNetworkAccessManager &manager, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token is sent by http
  QNetworkRequest request(QUrl(QString("http://desk.example/page")));
  request.setRawHeader("Authorization", "Bearer " + issue(key).toUtf8());
  manager.get(request);
}

void unchecked_bad(QNetworkAccessManager &manager, const std::string &key) {
  QNetworkRequest request(QUrl(QString("https://desk.example/page")));
  QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token is sent to a server whose certificate
  tls.setPeerVerifyMode(QSslSocket::VerifyNone);
  request.setSslConfiguration(tls);
  request.setRawHeader("Authorization", "Bearer " + issue(key).toUtf8());
  manager.get(request);
}

void form_ok(QNetworkAccessManager &manager, const std::string &key) {
  QUrlQuery form;
  form.addQueryItem("grant_type", "jwt-bearer");
  form.addQueryItem("assertion", issue(key));
  manager.post(QNetworkRequest(QUrl(QString("https://desk.example/token"))), form.toString().toUtf8());
}

void header_ok(QNetworkAccessManager &manager, const std::string &key) {
  QNetworkRequest request(QUrl(QString("https://desk.example/page")));
  QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
  tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
  request.setSslConfiguration(tls);
  request.setRawHeader("Authorization", "Bearer " + issue(key).toUtf8());
  manager.get(request);
}
