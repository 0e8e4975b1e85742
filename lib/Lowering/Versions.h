//===- Versions.h - Where releases of Clang differ --------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One spelling for what Clang 19 and 22 call by different names.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_VERSIONS_H
#define JWTTIDY_LOWERING_VERSIONS_H

#include "clang/AST/ASTContext.h"
#include "clang/Basic/Version.h"

namespace jwttidy::lowering {

/// \returns the type that a class, struct or union declares.
inline clang::QualType typeOf(const clang::ASTContext &AST,
                              const clang::RecordDecl *Record) {
#if CLANG_VERSION_MAJOR < 22
  return AST.getRecordType(Record);
#else
  return AST.getCanonicalTagType(Record);
#endif
}

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_VERSIONS_H
