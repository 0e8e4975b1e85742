// RUN: %tidy %s -- -std=c++17 -isystem %inputs/qjsonwebtoken -isystem %inputs/qt-5 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Where Qt programs keep a token.

#include <QtSql>
#include <qjsonwebtoken.h>

void settings_bad(const QString &Email) {
  QJsonWebToken Jwt;
  Jwt.setSecret("secret");
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: written to a file
  Jwt.appendClaim("email", Email);
  QSettings Settings;
  Settings.setValue("session/token", Jwt.getToken());
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

void settings_ok(const QString &Id) {
  QSettings Settings;
  QJsonWebToken Jwt;
  Jwt.appendClaim("sub", Id);
  Jwt.setSecret(Settings.value("secret").toString());
  Settings.setValue("session/token", Jwt.getToken());
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
