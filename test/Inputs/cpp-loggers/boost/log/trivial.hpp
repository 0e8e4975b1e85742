//===- trivial.hpp - stand-in for Boost.Log 1.74 ----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// BOOST_LOG, BOOST_LOG_SEV and BOOST_LOG_TRIVIAL, the streams and the
/// attributes of a record.
///
//===----------------------------------------------------------------------===//

#ifndef BOOST_LOG_TRIVIAL_HPP
#define BOOST_LOG_TRIVIAL_HPP

#include <ostream>
#include <string>

namespace boost {
namespace log {
inline namespace v2_mt_posix {
class record {
public:
  bool operator!() const noexcept;
};

template <typename CharT> class basic_record_ostream {
public:
  explicit basic_record_ostream(record &rec);
  basic_record_ostream &flush();
  template <typename T> basic_record_ostream &operator<<(const T &value);
};
typedef basic_record_ostream<char> record_ostream;

template <typename RefT> class add_value_manip {};
template <typename T>
add_value_manip<T &&> add_value(const char *name, T &&value);

class attribute {};
namespace attributes {
template <typename T> class constant : public attribute {
public:
  explicit constant(const T &value);
};
} // namespace attributes
class scoped_attribute {};
scoped_attribute add_scoped_thread_attribute(const std::string &name,
                                             const attribute &attr);

namespace sources {
template <typename CharT> class basic_logger {
public:
  typedef CharT char_type;
  record open_record();
  template <typename ArgsT> record open_record(const ArgsT &args);
};
class logger : public basic_logger<char> {};
template <typename LevelT> class severity_logger : public basic_logger<char> {};
} // namespace sources

namespace aux {
template <typename LoggerT> class record_pump {
public:
  explicit record_pump(LoggerT &lg, record &rec);
  basic_record_ostream<typename LoggerT::char_type> &stream() const noexcept;
};
template <typename LoggerT>
record_pump<LoggerT> make_record_pump(LoggerT &lg, record &rec);
} // namespace aux

namespace trivial {
enum severity_level { trace, debug, info, warning, error, fatal };
class logger {
public:
  typedef sources::severity_logger<severity_level> logger_type;
  static logger_type &get();
};
} // namespace trivial
} // namespace v2_mt_posix
} // namespace log
} // namespace boost

#define BOOST_LOG(lg)                                                          \
  for (::boost::log::record rec = (lg).open_record(); !!rec;)                  \
  ::boost::log::aux::make_record_pump((lg), rec).stream()
#define BOOST_LOG_SEV(lg, lvl)                                                 \
  for (::boost::log::record rec = (lg).open_record((lvl)); !!rec;)             \
  ::boost::log::aux::make_record_pump((lg), rec).stream()
#define BOOST_LOG_TRIVIAL(lvl)                                                 \
  BOOST_LOG_SEV(::boost::log::trivial::logger::get(),                          \
                ::boost::log::trivial::lvl)
#define BOOST_LOG_SCOPED_THREAD_ATTR(name, attr)                               \
  ::boost::log::scoped_attribute sentry =                                      \
      ::boost::log::add_scoped_thread_attribute(name, attr);                   \
  (void)sentry

#endif
