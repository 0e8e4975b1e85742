//===- oauth2.h - stand-in for google-cloud-cpp -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What google-cloud-cpp has for tokens, in one header. Signatures and class
/// structure are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef GOOGLE_CLOUD_STAND_IN
#define GOOGLE_CLOUD_STAND_IN

#include <chrono>
#include <iosfwd>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace google {
namespace cloud {
inline namespace v2 {
class Status {
public:
  bool ok() const;
  std::string const &message() const;
};

template <typename T> class StatusOr final {
public:
  StatusOr(Status S);
  StatusOr(T const &V);
  StatusOr(StatusOr const &Other);
  ~StatusOr();
  bool ok() const;
  explicit operator bool() const;
  T const &operator*() const &;
  T const *operator->() const &;
  T const &value() const &;
  Status const &status() const &;
};

struct AccessToken {
  std::string token;
  std::chrono::system_clock::time_point expiration;
};
std::ostream &operator<<(std::ostream &Stream, AccessToken const &Token);

class Credentials {
public:
  virtual ~Credentials() = 0;
};
std::shared_ptr<Credentials> MakeGoogleDefaultCredentials();
std::shared_ptr<Credentials>
MakeAccessTokenCredentials(std::string const &AccessToken,
                           std::chrono::system_clock::time_point Expiration);

enum class Severity : int { GCP_LS_DEBUG, GCP_LS_INFO, GCP_LS_ERROR };

class LogSink {
public:
  static LogSink &Instance();
  static constexpr bool CompileTimeEnabled(Severity) { return true; }
};

template <bool Enabled> class Logger {
public:
  Logger(Severity S, char const *Function, char const *File, int Line,
         LogSink &Sink);
  bool enabled() const;
  void LogTo(LogSink &Sink);
  std::ostream &Stream();
};

#define GCP_LOG(level)                                                         \
  for (auto google_cloud_cpp_log = ::google::cloud::Logger<                    \
           ::google::cloud::LogSink::CompileTimeEnabled(                       \
               ::google::cloud::Severity::GCP_LS_##level)>(                    \
           ::google::cloud::Severity::GCP_LS_##level, __func__, __FILE__,      \
           __LINE__, ::google::cloud::LogSink::Instance());                    \
       google_cloud_cpp_log.enabled();                                         \
       google_cloud_cpp_log.LogTo(::google::cloud::LogSink::Instance()))       \
  google_cloud_cpp_log.Stream()

namespace internal {
enum class JWTAlg { RS256, ES256 };
StatusOr<std::string> MakeJWTAssertionNoThrow(std::string const &Header,
                                              std::string const &Payload,
                                              std::string const &Key,
                                              JWTAlg Alg = JWTAlg::RS256);
} // namespace internal
} // namespace v2

namespace oauth2 {
inline namespace v2 {
class AccessTokenGenerator {
public:
  virtual ~AccessTokenGenerator() = default;
  virtual StatusOr<AccessToken> GetToken() = 0;
};
std::shared_ptr<AccessTokenGenerator>
MakeAccessTokenGenerator(Credentials const &C);
} // namespace v2
} // namespace oauth2
} // namespace cloud
} // namespace google

#endif
