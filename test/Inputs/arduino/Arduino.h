//===- Arduino.h - stand-in for the ESP32 core ------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Print, String, Serial and a network client, as Arduino's core for ESP32 has
/// them.
///
//===----------------------------------------------------------------------===//

#ifndef ARDUINO_H
#define ARDUINO_H

#include <cstddef>
#include <cstdint>

class __FlashStringHelper;
#define F(text) (reinterpret_cast<const __FlashStringHelper *>(text))

class StringSumHelper;
class String {
public:
  String(const char *cstr = "");
  String(const char *cstr, unsigned int length);
  String(const String &str);
  explicit String(int, unsigned char base = 10);
  ~String();
  String &operator=(const String &rhs);
  String &operator=(const char *cstr);
  bool concat(const String &str);
  String &operator+=(const String &rhs);
  String &operator+=(const char *cstr);
  friend StringSumHelper &operator+(const StringSumHelper &lhs,
                                    const String &rhs);
  friend StringSumHelper &operator+(const StringSumHelper &lhs,
                                    const char *cstr);
  unsigned int length() const;
  bool isEmpty() const;
  const char *c_str() const;
  int indexOf(char ch) const;
  String substring(unsigned int beginIndex) const;
  String substring(unsigned int beginIndex, unsigned int endIndex) const;
};
class StringSumHelper : public String {
public:
  StringSumHelper(const String &s);
  StringSumHelper(const char *p);
};

class Print {
public:
  virtual ~Print() {}
  virtual size_t write(uint8_t) = 0;
  virtual size_t write(const uint8_t *buffer, size_t size);
  size_t write(const char *str);
  size_t printf(const char *format, ...) __attribute__((format(printf, 2, 3)));
  size_t print(const __FlashStringHelper *);
  size_t print(const String &);
  size_t print(const char[]);
  size_t print(int, int = 10);
  size_t println(const __FlashStringHelper *);
  size_t println(const String &s);
  size_t println(const char[]);
  size_t println(int, int = 10);
  size_t println(unsigned int, int = 10);
};
class Stream : public Print {
public:
  virtual int read() = 0;
  String readStringUntil(char terminator);
};
class HardwareSerial : public Stream {
public:
  void begin(unsigned long baud);
  int read() override;
  size_t write(uint8_t) override;
};
extern HardwareSerial Serial;
extern HardwareSerial Serial2;

class WiFiClient : public Stream {
public:
  int connect(const char *host, uint16_t port);
  int read() override;
  size_t write(uint8_t) override;
};

#endif
