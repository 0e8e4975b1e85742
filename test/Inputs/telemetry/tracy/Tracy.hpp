//===- Tracy.hpp - stand-in for Tracy 0.13 ----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Zones and messages of Tracy.
///
//===----------------------------------------------------------------------===//

#ifndef TRACY_HPP
#define TRACY_HPP

#include <cstddef>
#include <cstdint>

namespace tracy {
class ScopedZone {
public:
  explicit ScopedZone(const char *function);
  ~ScopedZone();
  void Text(const char *txt, size_t size);
  void TextFmt(const char *fmt, ...);
};
class Profiler {
public:
  static void LogString(int source, int severity, uint32_t color,
                        int32_t callstack_depth, size_t txtLength,
                        const char *txt);
};
} // namespace tracy

#define ZoneScoped tracy::ScopedZone ___tracy_scoped_zone(__func__)
#define ZoneText(txt, size) ___tracy_scoped_zone.Text(txt, size)
#define ZoneTextF(fmt, ...) ___tracy_scoped_zone.TextFmt(fmt, ##__VA_ARGS__)
#define TracyMessage(txt, size)                                                \
  tracy::Profiler::LogString(0, 0, 0, 0, size, txt)

#endif
