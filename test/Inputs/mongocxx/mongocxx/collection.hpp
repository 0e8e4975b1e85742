//===- collection.hpp - stand-in for mongocxx 3 -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Documents and collections of mongo-cxx-driver 3. Signatures and class
/// structure are those of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef MONGOCXX_COLLECTION_HPP
#define MONGOCXX_COLLECTION_HPP

#include <initializer_list>
#include <string>
#include <string_view>
#include <tuple>

namespace bsoncxx {
inline namespace v_noabi {
namespace document {
class view {
public:
  view();
};
class value {
public:
  v_noabi::document::view view() const noexcept;
  operator v_noabi::document::view() const noexcept;
};
class view_or_value {
public:
  view_or_value(v_noabi::document::view view);
  view_or_value(v_noabi::document::value &&value);
};
} // namespace document

namespace builder {
namespace basic {
template <typename T, typename U> std::tuple<T &&, U &&> kvp(T &&t, U &&u);
template <typename... Args> document::value make_document(Args &&...args);
class sub_document {
public:
  template <typename Arg, typename... Args> void append(Arg &&a, Args &&...args);
};
class document : public sub_document {
public:
  v_noabi::document::view view() const;
  v_noabi::document::value extract();
};
} // namespace basic
} // namespace builder
} // namespace v_noabi
} // namespace bsoncxx

namespace mongocxx {
inline namespace v_noabi {
class collection {
public:
  void insert_one(bsoncxx::document::view_or_value document);
  void update_one(bsoncxx::document::view_or_value filter,
                  bsoncxx::document::view_or_value update);
};
} // namespace v_noabi
} // namespace mongocxx

#endif // MONGOCXX_COLLECTION_HPP
