//===- string.hpp - stand-in for Boost --------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// String algorithms of Boost 1.74. Signatures are those of the library; there
/// are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef BOOST_ALGORITHM_STRING_HPP
#define BOOST_ALGORITHM_STRING_HPP

#include <locale>
#include <string>

namespace boost {
namespace algorithm {

enum token_compress_mode_type { token_compress_on, token_compress_off };

namespace detail {
template <typename CharT> struct is_any_ofF {};
} // namespace detail

template <typename RangeT> detail::is_any_ofF<char> is_any_of(const RangeT &Set);
template <typename SequenceSequenceT, typename RangeT, typename PredicateT>
SequenceSequenceT &split(SequenceSequenceT &Result, RangeT &&Input, PredicateT Pred,
                         token_compress_mode_type eCompress = token_compress_off);
template <typename SequenceT> void trim(SequenceT &Input, const std::locale &Loc = std::locale());
template <typename SequenceT>
SequenceT trim_copy(const SequenceT &Input, const std::locale &Loc = std::locale());
template <typename Range1T, typename Range2T>
bool iequals(const Range1T &Input, const Range2T &Test, const std::locale &Loc = std::locale());
template <typename Range1T, typename Range2T>
bool istarts_with(const Range1T &Input, const Range2T &Test,
                  const std::locale &Loc = std::locale());

} // namespace algorithm
using algorithm::iequals;
using algorithm::is_any_of;
using algorithm::istarts_with;
using algorithm::split;
using algorithm::token_compress_on;
using algorithm::trim;
using algorithm::trim_copy;
} // namespace boost

#endif // BOOST_ALGORITHM_STRING_HPP
