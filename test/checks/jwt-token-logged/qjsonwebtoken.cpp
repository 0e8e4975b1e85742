// RUN: %tidy %s -- -std=c++17 -isystem %inputs/qjsonwebtoken -isystem %inputs/qt-5 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// QJsonWebToken in Qt's log.

#include <QtCore>
#include <qjsonwebtoken.h>

static QString token(const QString &Id) {
  QJsonWebToken Jwt;
  Jwt.setSecret("secret");
  Jwt.appendClaim("sub", Id);
  return Jwt.getToken();
}

void stream_bad(const QString &Id) {
  QString Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  qDebug() << "Token is:" << Token;
}

void format_bad(const QString &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  qDebug("token %s", qPrintable(token(Id)));
}

void bearer_bad(const QString &Id) {
  QString Header = "Bearer " + token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  qInfo().noquote() << QString("Authorization: %1").arg(Header);
}

void document_bad(const QString &Id) {
  QJsonObject Reply;
  Reply.insert("token", token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  qDebug() << Reply;
}

void list_bad(const QString &Id) {
  QStringList Lines{Id};
  Lines << token(Id);
  for (const QString &Line : Lines)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
    qDebug() << Line;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  qDebug() << Lines;
}

void foreach_bad(const QString &Id) {
  QStringList Lines{Id, token(Id)};
  foreach (const QString &Line, Lines)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
    qDebug() << Line;
}

void page_bad(const QString &Id) {
  QString Page = "<b>%TOKEN%</b>";
  Page.replace("%TOKEN%", token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  qDebug() << Page;
}

void refused_bad(const QString &Header) {
  QString Token = QString(Header).replace("Bearer ", "");
  QJsonWebToken Jwt = QJsonWebToken::fromTokenAndSecret(Token, "secret");
  if (!Jwt.isValid()) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
    qWarning() << "not valid:" << Token;
    return;
  }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the log
  qDebug() << "payload" << Jwt.getPayloadQStr();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the log
  qDebug() << Jwt.getPayloadJDoc().object();
}

void secret_bad() {
  QJsonWebToken Jwt;
  Jwt.setRandomSecret();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the log
  qDebug() << Jwt.getSecret();
}

void length_ok(const QString &Id) {
  QString Token = token(Id);
  qDebug() << "token for" << Id << Token.size() << Token.isEmpty();
}

void part_ok(const QString &Id) {
  QString Token = token(Id);
  qDebug() << Token.left(8) << Token.left(Token.indexOf("."));
}

void masked_ok(const QString &Id) {
  QString Token = token(Id);
  Token.replace(6, 1000, "...");
  qDebug() << Token;
}

void read_ok(const QString &Token) {
  QJsonWebToken Jwt = QJsonWebToken::fromTokenAndSecret(Token, "secret");
  qDebug() << Jwt.isValid() << Jwt.getHeaderQStr() << Jwt.claim("iss");
  qDebug() << Jwt.getPayloadJDoc().object().value("exp").toInt();
}

void signature_ok(QJsonWebToken &Jwt) { qDebug() << Jwt.getAlgorithmStr() << Jwt.getSignature(); }
