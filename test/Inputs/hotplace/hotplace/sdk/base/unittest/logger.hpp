//===- logger.hpp - stand-in for hotplace -----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The log of hotplace, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef HOTPLACE_SDK_BASE_UNITTEST_LOGGER_HPP
#define HOTPLACE_SDK_BASE_UNITTEST_LOGGER_HPP

#include <hotplace/sdk/base/stream/basic_stream.hpp>

namespace hotplace {

enum loglevel_t { loglevel_trace, loglevel_debug, loglevel_info };

class logger {
public:
  logger &writeln(const char *fmt, ...);
  logger &writeln(const std::string &msg);
  logger &writeln(const basic_stream &msg);
  logger &writeln(loglevel_t level, const char *fmt, ...);
  logger &writeln(loglevel_t level, const std::string &msg);
  logger &hdump(const std::string &header, const std::string &msg, unsigned hexpart = 16, unsigned indent = 0);
};

} // namespace hotplace

#endif // HOTPLACE_SDK_BASE_UNITTEST_LOGGER_HPP
