// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/qt | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Qt's log: streams, formats and categories.

#include <QDebug>
#include <jwt-cpp/jwt.h>

const QLoggingCategory &lcAuth();

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void stream_bad(const std::string &Id) {
  auto Token = QString::fromStdString(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  qDebug() << "token" << Token;
}

void format_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  qInfo("token %s", Token.c_str());
}

void noquote_bad(const std::string &Id) {
  auto Token = QByteArray::fromStdString(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  qWarning().noquote() << "refused" << Token;
}

void category_bad(const std::string &Id) {
  auto Token = QString::fromStdString(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  qCDebug(lcAuth) << Token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  qCDebug(lcAuth, "token %s", qPrintable(Token));
}

void argument_bad(const std::string &Id) {
  auto Token = QString::fromStdString(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  qDebug() << QString("Bearer %1").arg(Token);
}

void stream_ok(const std::string &Id) {
  auto Token = QString::fromStdString(token(Id));
  qDebug() << "token" << Token.left(6) << "of" << Token.size() << Token.isEmpty();
}

void format_ok(const std::string &Id) {
  auto Token = token(Id);
  qInfo("token %.8s... for %s", Token.c_str(), Id.c_str());
}

void category_ok(const std::string &Id) {
  auto Token = QString::fromStdString(token(Id));
  qCDebug(lcAuth) << "issued to" << Id.c_str();
  qCDebug(lcAuth, "token of %d", Token.size());
}
