// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/qt-5 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Two elements of a list are no name and its value, and two pairs are no pair.

#include <QtCore>
#include <jwt-cpp/jwt.h>
#include <string>

std::string forTwo_ok(const std::string &Id, const std::string &Key) {
  picojson::array Services{picojson::value("mail"), picojson::value("files")};
  return jwt::create().set_subject(Id).set_audience(Services).sign(jwt::algorithm::hs256{Key});
}

std::string forAll_bad(const std::string &Id, const std::string &Key) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: audience '*' is no recipient's name
  picojson::array Services{picojson::value("mail"), picojson::value("*")};
  return jwt::create().set_subject(Id).set_audience(Services).sign(jwt::algorithm::hs256{Key});
}

QByteArray forNobody_bad(const QString &Id, const QByteArray &Key) {
  QJsonObject Payload{{"sub", Id}, {"iss", "desk"}};
  auto Options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
  QByteArray Input = QByteArray("{\"alg\":\"HS256\"}").toBase64(Options) + '.' + QJsonDocument(Payload).toJson(QJsonDocument::Compact).toBase64(Options);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token has no audience
  return Input + '.' + QMessageAuthenticationCode::hash(Input, Key, QCryptographicHash::Sha256).toBase64(Options);
}

QByteArray forMail_ok(const QString &Id, const QByteArray &Key) {
  QJsonObject Payload{{"sub", Id}, {"aud", "mail"}};
  auto Options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
  QByteArray Input = QByteArray("{\"alg\":\"HS256\"}").toBase64(Options) + '.' + QJsonDocument(Payload).toJson(QJsonDocument::Compact).toBase64(Options);
  return Input + '.' + QMessageAuthenticationCode::hash(Input, Key, QCryptographicHash::Sha256).toBase64(Options);
}
