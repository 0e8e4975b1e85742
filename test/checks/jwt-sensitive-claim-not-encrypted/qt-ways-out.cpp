// RUN: %tidy %s -- -std=c++17 -isystem %inputs/qjsonwebtoken -isystem %inputs/qt-5 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Where Qt programs send a token.

#include <QtNetwork>
#include <QtSql>
#include <qjsonwebtoken.h>

void header_bad(QNetworkAccessManager &Manager, const QString &Email) {
  QJsonWebToken Jwt;
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+6]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  Jwt.setSecret("secret");
  Jwt.appendClaim("email", Email);
  QNetworkRequest Request(QUrl("https://reports.example"));
  QString Token = Jwt.getToken();
  Request.setRawHeader("Authorization", QString("Bearer " + Token).toUtf8());
  Manager.get(Request);
}

void body_bad(QNetworkAccessManager &Manager, const QString &Phone) {
  QJsonWebToken Jwt;
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  Jwt.appendClaim("phone", Phone);
  QJsonObject Body;
  Body.insert("token", Jwt.getToken());
  Manager.post(QNetworkRequest(QUrl("https://reports.example")), QJsonDocument(Body).toJson());
}

void url_bad(const QString &Email) {
  QJsonWebToken Jwt;
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: written to a URL
  Jwt.appendClaim("email", Email);
  QUrl Url("https://reports.example");
  Url.setQuery("token=" + Jwt.getToken());
}

bool database_bad(const QString &Id, const QString &Email) {
  QJsonWebToken Jwt;
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+6]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  Jwt.appendClaim("email", Email);
  QSqlQuery Query;
  Query.prepare("INSERT INTO tokens (id, token) VALUES (:id, :token)");
  Query.bindValue(":id", Id);
  Query.bindValue(":token", Jwt.getToken());
  if (!Query.exec()) {
    qDebug() << "insert failed:" << Query.lastError().text();
    return false;
  }
  return true;
}

void request_ok(QNetworkAccessManager &Manager, const QString &Id) {
  QJsonWebToken Jwt;
  Jwt.appendClaim("sub", Id);
  Jwt.setSecret("secret");
  QUrl Url("https://reports.example");
  QNetworkRequest Request(Url);
  Request.setRawHeader("Authorization", QString("Bearer " + Jwt.getToken()).toUtf8());
  Manager.get(Request);
  qDebug() << "asked" << Url.host() << "for" << Id;
}

// An address that is in no token.
void database_ok(const QString &Id, const QString &Email) {
  QJsonWebToken Jwt;
  Jwt.appendClaim("sub", Id);
  QSqlQuery Query;
  Query.prepare("INSERT INTO users (email, token) VALUES (:email, :token)");
  Query.bindValue(":email", Email);
  Query.bindValue(":token", Jwt.getToken());
  Query.exec();
}
