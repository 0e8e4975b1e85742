//===- logging.h - stand-in for WebRTC's log --------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// RTC_LOG, which collects what it is given in types.
///
//===----------------------------------------------------------------------===//

#ifndef RTC_BASE_LOGGING_H_
#define RTC_BASE_LOGGING_H_

#include <string>
#include <utility>

namespace webrtc {
enum LoggingSeverity { LS_VERBOSE, LS_INFO };
namespace webrtc_logging_impl {
template <typename T> struct Val {
  T val;
};
inline Val<unsigned long> MakeVal(unsigned long x) { return {x}; }
inline Val<const char *> MakeVal(const char *x) { return {x}; }
inline Val<const std::string *> MakeVal(const std::string &x) { return {&x}; }
template <typename... Ts> class LogStreamer;
template <> class LogStreamer<> final {
public:
  template <typename U, typename V = decltype(MakeVal(std::declval<U>()))>
  LogStreamer<V> operator<<(const U &arg) const {
    return LogStreamer<V>(MakeVal(arg), this);
  }
};
template <typename T, typename... Ts> class LogStreamer<T, Ts...> final {
public:
  LogStreamer(T arg, const LogStreamer<Ts...> *prior)
      : arg_(arg), prior_(prior) {}
  template <typename U, typename V = decltype(MakeVal(std::declval<U>()))>
  LogStreamer<V, T, Ts...> operator<<(const U &arg) const {
    return LogStreamer<V, T, Ts...>(MakeVal(arg), this);
  }

private:
  T arg_;
  const LogStreamer<Ts...> *prior_;
};
class LogCall final {
public:
  template <typename... Ts> bool operator&(const LogStreamer<Ts...> &streamer);
};
} // namespace webrtc_logging_impl
class LogMessage {
public:
  template <LoggingSeverity S> static bool IsNoop();
};
} // namespace webrtc

#define RTC_LOG(sev)                                                           \
  !::webrtc::LogMessage::IsNoop<::webrtc::sev>() &&                            \
      ::webrtc::webrtc_logging_impl::LogCall() &                               \
          ::webrtc::webrtc_logging_impl::LogStreamer<>()

#endif
