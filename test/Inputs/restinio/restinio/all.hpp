//===- all.hpp - stand-in for restinio --------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Requests and responses of restinio 0.6. Signatures and class structure are
/// those of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef RESTINIO_ALL_HPP
#define RESTINIO_ALL_HPP

#include <memory>
#include <string>
#include <string_view>

namespace restinio {

enum class http_field_t { authorization, content_type };
using http_field = http_field_t;
enum class request_handling_status_t { accepted, rejected };
using string_view_t = std::string_view;

class http_header_fields_t {
public:
  const std::string &get_field(string_view_t field_name) const;
  const std::string &get_field(http_field_t field_id) const;
};
class http_request_header_t : public http_header_fields_t {
public:
  string_view_t path() const noexcept;
};
class writable_item_t {
public:
  writable_item_t(std::string str);
};
struct restinio_controlled_output_t {};
template <typename Response_Output_Strategy> class response_builder_t {
public:
  response_builder_t &append_header(std::string field_name, std::string field_value);
  response_builder_t &append_header(http_field_t field_id, std::string field_value);
  response_builder_t &set_body(writable_item_t body);
  request_handling_status_t done();
};
template <typename Extra_Data> class generic_request_t {
public:
  const http_request_header_t &header() const noexcept;
  const std::string &body() const noexcept;
  response_builder_t<restinio_controlled_output_t> create_response();
};
using request_t = generic_request_t<int>;
using request_handle_t = std::shared_ptr<request_t>;

} // namespace restinio

#endif // RESTINIO_ALL_HPP
