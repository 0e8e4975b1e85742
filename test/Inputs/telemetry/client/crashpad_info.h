//===- crashpad_info.h - stand-in for Crashpad ------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Crashpad's annotations: dictionaries, strings and streams.
///
//===----------------------------------------------------------------------===//

#ifndef CRASHPAD_CLIENT_CRASHPAD_INFO_H_
#define CRASHPAD_CLIENT_CRASHPAD_INFO_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crashpad {
template <size_t KeySize = 256, size_t ValueSize = 256, size_t NumEntries = 64>
class TSimpleStringDictionary {
public:
  void SetKeyValue(std::string_view key, std::string_view value);
  void RemoveKey(std::string_view key);
};
using SimpleStringDictionary = TSimpleStringDictionary<256, 256, 64>;

class Annotation {
public:
  void Clear();
};
template <uint32_t MaxSize> class StringAnnotation : public Annotation {
public:
  constexpr explicit StringAnnotation(const char name[]) : name_(name) {}
  void Set(const char *value);
  void Set(std::string_view string);

private:
  const char *name_;
};

class UserDataMinidumpStreamHandle;
struct CrashpadInfo {
  static CrashpadInfo *GetCrashpadInfo();
  void set_simple_annotations(SimpleStringDictionary *simple_annotations);
  SimpleStringDictionary *simple_annotations() const;
  UserDataMinidumpStreamHandle *AddUserDataMinidumpStream(uint32_t stream_type,
                                                          const void *data,
                                                          size_t size);
};
} // namespace crashpad

namespace google_breakpad {
class ExceptionHandler {
public:
  void RegisterAppMemory(void *ptr, size_t length);
};
} // namespace google_breakpad

#endif
