//===- lexical_cast.hpp - stand-in for Boost --------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// boost::lexical_cast of Boost 1.74.
///
//===----------------------------------------------------------------------===//

#ifndef BOOST_LEXICAL_CAST_HPP
#define BOOST_LEXICAL_CAST_HPP

namespace boost {

template <typename Target, typename Source> Target lexical_cast(const Source &arg);

} // namespace boost

#endif // BOOST_LEXICAL_CAST_HPP
