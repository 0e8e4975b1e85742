//===- qjsonwebtoken.h - stand-in for QJsonWebToken -------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of QJsonWebToken, with the signatures of the library.
///
//===----------------------------------------------------------------------===//

#ifndef QJSONWEBTOKEN_H
#define QJSONWEBTOKEN_H

#include <QtCore>

class QJsonWebToken {
public:
  QJsonWebToken();
  QJsonWebToken(const QJsonWebToken &Other);
  QJsonDocument getHeaderJDoc() const;
  QString getHeaderQStr() const;
  bool setHeaderJDoc(const QJsonDocument &Header);
  bool setHeaderQStr(const QString &Header);
  QJsonDocument getPayloadJDoc() const;
  QString getPayloadQStr() const;
  bool setPayloadJDoc(const QJsonDocument &Payload);
  bool setPayloadQStr(const QString &Payload);
  QByteArray getSignature();
  QString getSecret() const;
  bool setSecret(const QString &Secret);
  void setRandomSecret();
  QString getAlgorithmStr() const;
  bool setAlgorithmStr(const QString &Algorithm);
  QString getToken();
  bool setToken(const QString &Token);
  bool isValid() const;
  static QJsonWebToken fromTokenAndSecret(const QString &Token,
                                          const QString &Secret);
  void appendClaim(const QString &Type, const QString &Value);
  void removeClaim(const QString &Type);
  QString claim(const QString &Type);
};

#endif
