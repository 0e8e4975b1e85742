//===- format.hpp - stand-in for Boost --------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Formats of Boost 1.74. Signatures and class structure are those of the
/// library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef BOOST_FORMAT_HPP
#define BOOST_FORMAT_HPP

#include <ostream>
#include <string>

namespace boost {

template <class Ch, class Tr = std::char_traits<Ch>, class Alloc = std::allocator<Ch>>
class basic_format {
public:
  explicit basic_format(const Ch *str = nullptr);
  explicit basic_format(const std::basic_string<Ch, Tr, Alloc> &s);
  template <class T> basic_format &operator%(const T &x);
  std::basic_string<Ch, Tr, Alloc> str() const;
};
typedef basic_format<char> format;

template <class Ch, class Tr, class Alloc>
std::basic_string<Ch, Tr, Alloc> str(const basic_format<Ch, Tr, Alloc> &f);
template <class Ch, class Tr, class Alloc>
std::basic_ostream<Ch, Tr> &operator<<(std::basic_ostream<Ch, Tr> &os,
                                       const basic_format<Ch, Tr, Alloc> &f);

} // namespace boost

#endif // BOOST_FORMAT_HPP
