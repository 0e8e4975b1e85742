//===- Category.hh - stand-in for log4cpp 1.1 ---------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// log4cpp's category and its streams.
///
//===----------------------------------------------------------------------===//

#ifndef LOG4CPP_CATEGORY_HH
#define LOG4CPP_CATEGORY_HH

#include <string>

namespace log4cpp {
class Priority {
public:
  typedef int Value;
  typedef enum { INFO = 600, DEBUG = 700 } PriorityLevel;
};
class CategoryStream {
public:
  template <typename T> CategoryStream &operator<<(const T &t);
};
class Category {
public:
  static Category &getInstance(const std::string &name);
  void info(const char *stringFormat, ...) throw();
  void info(const std::string &message) throw();
  CategoryStream infoStream();
  CategoryStream operator<<(Priority::Value priority);
};
} // namespace log4cpp

#endif
