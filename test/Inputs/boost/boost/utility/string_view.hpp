//===- string_view.hpp - stand-in for Boost ---------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// boost::string_view of Boost 1.74. Signatures and class structure are those
/// of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef BOOST_UTILITY_STRING_VIEW_HPP
#define BOOST_UTILITY_STRING_VIEW_HPP

#include <cstddef>
#include <memory>
#include <ostream>
#include <string>

namespace boost {

template <typename charT, typename traits = std::char_traits<charT>> class basic_string_view {
public:
  typedef std::size_t size_type;
  static constexpr size_type npos = size_type(-1);
  constexpr basic_string_view() noexcept;
  template <typename Allocator>
  basic_string_view(const std::basic_string<charT, traits, Allocator> &str) noexcept;
  constexpr basic_string_view(const charT *str);
  constexpr basic_string_view(const charT *str, size_type len);
  template <typename Allocator>
  explicit operator std::basic_string<charT, traits, Allocator>() const;
  std::basic_string<charT, traits> to_string() const;
  constexpr size_type size() const noexcept;
  constexpr size_type length() const noexcept;
  constexpr bool empty() const noexcept;
  constexpr const charT *data() const noexcept;
  constexpr basic_string_view substr(size_type pos, size_type n = npos) const;
  constexpr bool starts_with(basic_string_view x) const noexcept;
};
typedef basic_string_view<char> string_view;

template <typename charT, typename traits>
std::basic_ostream<charT, traits> &operator<<(std::basic_ostream<charT, traits> &os,
                                              const basic_string_view<charT, traits> &str);
template <typename charT, typename traits>
bool operator==(basic_string_view<charT, traits> x, const charT *y);

} // namespace boost

#endif // BOOST_UTILITY_STRING_VIEW_HPP
