// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Documents whose operator[] returns a proxy, and elements that are added to.
// The interface is that of Qt's documents.

#include <jwt.h>
#include <string>

struct QString {
  QString(const char *);
  QString(const QString &);
  QString &operator=(const char *);
  const char *toUtf8() const;
};
struct QJsonValue {
  QJsonValue(const QString &);
  QJsonValue(int);
};
struct QJsonValueRef {
  QJsonValueRef &operator=(const QJsonValue &);
  QJsonValueRef &operator=(const QJsonValueRef &);
};
struct QJsonArray {
  void append(const QJsonValue &);
};
struct QByteArray {
  const char *constData() const;
};
struct QJsonObject {
  QJsonValueRef operator[](const QString &);
  QJsonValue value(const QString &) const;
};
struct QJsonDocument {
  QJsonDocument(const QJsonObject &);
  QByteArray toJson() const;
};

static char *sign(const QJsonObject &Payload) {
  jwt_t *Jwt = nullptr;
  if (jwt_new(&Jwt) ||
      jwt_add_grants_json(Jwt, QJsonDocument(Payload).toJson().constData()))
    return nullptr;
  return jwt_encode_str(Jwt);
}

char *proxy_bad(const QString &Email, const QString &Id) {
  QJsonObject Payload;
  Payload["sub"] = Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Payload["email"] = Email;
  return sign(Payload);
}

char *proxy_ok(const QString &Theme, const QString &Id) {
  QJsonObject Payload;
  Payload["sub"] = Id;
  Payload["theme"] = Theme;
  Payload["email_verified"] = 1;
  return sign(Payload);
}

// What is read is a copy.
char *copy_ok(const QJsonObject &User, const QString &Id) {
  QJsonObject Payload;
  QJsonValue Email = User.value("email");
  Payload["sub"] = Id;
  return sign(Payload);
}
