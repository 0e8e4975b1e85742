//===- TokenNames.h - What a name says of tokens ----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A token that comes from elsewhere is known by what it is called alone: a
/// text `accessToken`, a header "Authorization" (RFC 6750, section 2.1), a
/// member "refresh_token" (RFC 6749, section 5.1). A weaker sign than a call
/// that makes or reads one, since lexers, pages and forms have tokens, too.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_TOKENNAMES_H
#define JWTTIDY_LOWERING_TOKENNAMES_H

#include "Models/Models.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseMap.h"

namespace jwttidy::lowering {

/// Why a translation unit is looked at.
enum class Mention : uint8_t {
  None,
  Word,    ///< Its main file has a word that could name a token.
  Library, ///< It names something of a library that makes or reads tokens.
};

class TokenNames {
public:
  TokenNames(const models::ModelSet &Models, Mention Unit)
      : Models(Models), Unit(Unit) {}

  /// Does the parameter, variable or field hold a token as text, or the
  /// function return one, by what it is called?
  bool isToken(const clang::ValueDecl *Declaration) const;
  /// Is this the name of a member, header or cookie that holds a token?
  bool isToken(llvm::StringRef Name) const;
  /// And this that of a variable of the environment?
  bool isVariableOfToken(llvm::StringRef Name) const;

private:
  const models::ModelSet &Models;
  Mention Unit;
  mutable llvm::DenseMap<const clang::ValueDecl *, bool> Known;

  /// Does the name say that it is a token of another kind, or hidden?
  bool isOther(llvm::StringRef Name) const;
  bool read(const clang::ValueDecl *Declaration) const;
  bool isAboutTokens(const clang::ValueDecl *Declaration) const;
};

/// A text of any library: by its name, which has "string" in it, or as the one
/// thing in an optional or a pointer.
bool isText(clang::QualType Type);

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_TOKENNAMES_H
