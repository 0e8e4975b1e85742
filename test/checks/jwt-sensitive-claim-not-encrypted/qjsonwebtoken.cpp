// RUN: %tidy %s -- -std=c++17 -isystem %inputs/qjsonwebtoken -isystem %inputs/qt-5 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// QJsonWebToken, and what Qt's documents bring to it.

#include <QtCore>
#include <qjsonwebtoken.h>

struct User {
  QString Id;
  QString Mail;
  QString Phone;
};

QString appended_bad(const User &U) {
  QJsonWebToken Jwt;
  Jwt.setSecret("secret");
  Jwt.appendClaim("iss", "desk.example");
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
  Jwt.appendClaim("email", U.Mail);
  return Jwt.getToken();
}

QString document_bad(const User &U) {
  QJsonObject Payload;
  Payload.insert("sub", U.Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  Payload.insert("phone", U.Phone);
  QJsonWebToken Jwt;
  Jwt.setSecret("secret");
  Jwt.setPayloadJDoc(QJsonDocument(Payload));
  return Jwt.getToken();
}

QString list_bad(const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  QJsonObject Payload{{"sub", U.Id}, {"email", U.Mail}};
  QJsonWebToken Jwt;
  Jwt.setPayloadQStr(QJsonDocument(Payload).toJson(QJsonDocument::Compact));
  Jwt.setSecret("secret");
  return Jwt.getToken();
}

QString text_bad(const User &U) {
  QJsonWebToken Jwt;
  Jwt.setSecret("secret");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Jwt.setPayloadQStr(QString("{\"sub\": \"%1\", \"email\": \"%2\"}").arg(U.Id, U.Mail));
  return Jwt.getToken();
}

QString loop_bad(const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  QMap<QString, QString> Claims{{"sub", U.Id}, {"email", U.Mail}};
  QJsonWebToken Jwt;
  for (auto It = Claims.begin(); It != Claims.end(); ++It)
    Jwt.appendClaim(It.key(), It.value());
  Jwt.setSecret("secret");
  return Jwt.getToken();
}

class Issuer {
public:
  explicit Issuer(const QString &Secret) { Jwt.setSecret(Secret); }
  QString token(const User &U) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    Jwt.appendClaim("email", U.Mail);
    QString Token = Jwt.getToken();
    Jwt.removeClaim("email");
    return Token;
  }

private:
  QJsonWebToken Jwt;
};

QString appended_ok(const User &U) {
  QJsonWebToken Jwt;
  Jwt.setAlgorithmStr("HS512");
  Jwt.setSecret("secret");
  Jwt.appendClaim("sub", U.Id);
  Jwt.appendClaim("exp", QString::number(1893456000));
  return Jwt.getToken();
}

QString removed_ok(const User &U) {
  QJsonWebToken Jwt;
  Jwt.appendClaim("email", U.Mail);
  Jwt.removeClaim("email");
  Jwt.setSecret("secret");
  return Jwt.getToken();
}

QString replaced_ok(const User &U) {
  QJsonWebToken Jwt;
  Jwt.appendClaim("email", U.Mail);
  Jwt.setPayloadJDoc(QJsonDocument(QJsonObject{{"sub", U.Id}}));
  Jwt.setSecret("secret");
  return Jwt.getToken();
}

QString other_document_ok(const User &U) {
  QJsonObject Profile{{"email", U.Mail}, {"phone", U.Phone}};
  QJsonObject Payload{{"sub", U.Id}, {"complete", Profile.contains("email")}};
  QJsonWebToken Jwt;
  Jwt.setPayloadJDoc(QJsonDocument(Payload));
  return Jwt.getToken();
}

bool compared_ok(const QString &Token, const User &U) {
  QJsonWebToken Jwt = QJsonWebToken::fromTokenAndSecret(Token, "secret");
  return Jwt.isValid() && Jwt.claim("email") == U.Mail;
}
