//===- Foundation.h - stand-in for POCO -------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The core of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef FOUNDATION_FOUNDATION_H
#define FOUNDATION_FOUNDATION_H

#include <cstdint>
#include <ctime>
#include <exception>
#include <istream>
#include <map>
#include <ostream>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace Poco {

using UInt16 = std::uint16_t;
using Int64 = std::int64_t;
using UInt64 = std::uint64_t;

class ReferenceCounter;
template <class C> class ReleasePolicy;

template <class C, class RC = ReferenceCounter, class RP = ReleasePolicy<C>> class SharedPtr {
public:
  SharedPtr();
  SharedPtr(C *ptr);
  SharedPtr(const SharedPtr &ptr);
  ~SharedPtr();
  SharedPtr &operator=(C *ptr);
  SharedPtr &operator=(const SharedPtr &ptr);
  C *operator->();
  const C *operator->() const;
  C &operator*();
  const C &operator*() const;
  C *get();
  const C *get() const;
  operator C *();
  operator const C *() const;
  bool operator!() const;
  bool isNull() const;
};

template <typename T, typename... Args> SharedPtr<T> makeShared(Args &&...args);

template <class C> class AutoPtr {
public:
  AutoPtr();
  AutoPtr(C *ptr);
  AutoPtr(const AutoPtr &ptr);
  ~AutoPtr();
  C *operator->();
  const C *operator->() const;
  C &operator*();
  operator C *();
};

class Timespan {
public:
  using TimeDiff = Int64;
  Timespan();
  Timespan(TimeDiff microseconds);
  Timespan(long seconds, long microseconds);
  Timespan(int days, int hours, int minutes, int seconds, int microSeconds);
};

class Timestamp {
public:
  using TimeVal = Int64;
  Timestamp();
  Timestamp(TimeVal tv);
  Timestamp operator+(TimeVal d) const;
  Timestamp operator+(const Timespan &span) const;
  Timestamp &operator+=(TimeVal d);
  bool operator>(const Timestamp &ts) const;
  std::time_t epochTime() const;
};

class Exception : public std::exception {
public:
  Exception(const std::string &msg, int code = 0);
  Exception(const std::string &msg, const std::string &arg, int code = 0);
  Exception(const Exception &exc);
  ~Exception() noexcept;
  virtual const char *name() const noexcept;
  virtual const char *what() const noexcept;
  const std::string &message() const;
  std::string displayText() const;
};

template <typename T, typename... Args> void format(std::string &result, const std::string &fmt, T arg1, Args... args);
template <typename T, typename... Args> void format(std::string &result, const char *fmt, T arg1, Args... args);
template <typename T, typename... Args> std::string format(const std::string &fmt, T arg1, Args... args);
template <typename T, typename... Args> std::string format(const char *fmt, T arg1, Args... args);

} // namespace Poco

#endif // FOUNDATION_FOUNDATION_H
