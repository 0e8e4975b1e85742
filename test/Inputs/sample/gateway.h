//===- gateway.h - Lets visitors in -----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HARBOUR_GATEWAY_H
#define HARBOUR_GATEWAY_H

#include <string>

namespace harbour {

/// Both say whether the bearer of \p Badge may come in.
class Gateway {
public:
  explicit Gateway(std::string Secret) : Secret(std::move(Secret)) {}

  bool admit(const std::string &Badge) const;
  bool admitQuietly(const std::string &Badge) const;

private:
  std::string Secret;
};

} // namespace harbour

#endif
