//===- Urls.h - Values that are put into a URL ------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Tells by the text before a value whether it becomes part of a URL's query,
/// fragment or path: `url + "?access_token=" + token`.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_URLS_H
#define JWTTIDY_LOWERING_URLS_H

#include "clang/AST/Expr.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace jwttidy::lowering {

/// What stands for a piece of text that the code does not show, and for one
/// that is a URL by its name.
constexpr char UnknownPiece = '\1', UrlPiece = '\2';

/// What was written, without the casts and temporaries that Clang puts around
/// it.
const clang::Expr *withoutWrapping(const clang::Expr *E);

/// Is the parameter of this name made to be seen in a URL?
bool isMadeForUrls(llvm::StringRef Parameter);

/// Does the field of this name hold a URL that the other party follows? RFC
/// 9110, section 10.2.2.
bool isUrlHeader(llvm::StringRef Field);

/// Does what follows the text stand in a URL, where a token could be?
/// \returns the name of the parameter whose value it is, empty in a path, or
/// nothing.
std::optional<llvm::StringRef> leadsIntoUrl(llvm::StringRef Before);

/// Calls back with the names of the parameters that the text, a URL or a piece
/// of one, leaves to be filled in, until one is wanted. \returns true then.
bool anyParameter(llvm::StringRef Text,
                  llvm::function_ref<bool(llvm::StringRef)> IsWanted);

/// Could that be so of a text that ends like this? Asked before more is.
bool mayLeadIntoUrl(llvm::StringRef End);

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_URLS_H
