// RUN: %tidy %s -- -std=c++17 -isystem %inputs/qt-5 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Tokens that Qt programs have kept, by their names.

#include <QtCore>
#include <QtSql>

void settings_bad(const QSettings &Settings) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'access_token', by its name a token, is written to the log
  qDebug() << "logged in with" << Settings.value("access_token").toString();
}

void document_bad(const QByteArray &Reply) {
  QJsonObject Object = QJsonDocument::fromJson(Reply).object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'refresh_token', by its name a token, is written to the log
  qDebug() << Object.value("refresh_token").toString();
}

void settings_ok(const QSettings &Settings) {
  qDebug() << Settings.value("theme").toString() << Settings.value("access_token").toString().size();
}

void document_ok(const QByteArray &Reply) {
  QJsonObject Object = QJsonDocument::fromJson(Reply).object();
  qDebug() << Object.value("token_type").toString() << Object.value("expires_in").toInt();
}
