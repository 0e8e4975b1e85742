// RUN: %tidy %s -- -std=c++17 -isystem %inputs/qt-5 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Tokens that are made by hand of Qt's documents, base64url and MACs.

#include <QtCore>

static const QByteArray::Base64Options Url =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray document_bad(const QString &Id, const QString &Email, const QByteArray &Key) {
  QJsonObject Header;
  Header.insert("alg", "HS256");
  Header.insert("typ", "JWT");
  QJsonObject Payload;
  Payload.insert("sub", Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Payload.insert("email", Email);
  QByteArray First = QJsonDocument(Header).toJson(QJsonDocument::Compact).toBase64(Url);
  QByteArray Second = QJsonDocument(Payload).toJson(QJsonDocument::Compact).toBase64(Url);
  QByteArray Mac =
      QMessageAuthenticationCode::hash(First + "." + Second, Key, QCryptographicHash::Sha256);
  return First + "." + Second + "." + Mac.toBase64(Url);
}

QByteArray text_bad(const QString &Phone, const QByteArray &Key) {
  QByteArray Token = QByteArray("{\"alg\":\"HS256\",\"typ\":\"JWT\"}").toBase64(Url);
  Token += '.';
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  Token += QString("{\"phone\":\"%1\"}").arg(Phone).toUtf8().toBase64(Url);
  QMessageAuthenticationCode Mac(QCryptographicHash::Sha256);
  Mac.setKey(Key);
  Mac.addData(Token);
  Token += '.';
  Token += Mac.result().toBase64(Url);
  return Token;
}

QByteArray document_ok(const QString &Id, const QByteArray &Key) {
  QJsonObject Header;
  Header.insert("alg", "HS256");
  Header.insert("typ", "JWT");
  QJsonObject Payload{{"sub", Id}, {"theme", "dark"}};
  QByteArray First = QJsonDocument(Header).toJson(QJsonDocument::Compact).toBase64(Url);
  QByteArray Second = QJsonDocument(Payload).toJson(QJsonDocument::Compact).toBase64(Url);
  QByteArray Mac =
      QMessageAuthenticationCode::hash(First + "." + Second, Key, QCryptographicHash::Sha256);
  return First + "." + Second + "." + Mac.toBase64(Url);
}

// A signed request is no token.
QByteArray request_ok(const QString &Email, const QByteArray &Key) {
  QByteArray Body = QJsonDocument(QJsonObject{{"email", Email}}).toJson(QJsonDocument::Compact);
  return Body + "\n" +
         QMessageAuthenticationCode::hash(Body, Key, QCryptographicHash::Sha256).toHex();
}
