//===- Suppressions.cpp - NOLINT comments and their reasons ---------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Facts/Suppressions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/GlobPattern.h"

using namespace llvm;

namespace jwttidy::facts {

bool Suppression::covers(unsigned Line, StringRef Check) const {
  if (Line < FirstLine || Line > LastLine)
    return false;
  bool Covered = false;
  SmallVector<StringRef, 4> Globs;
  StringRef(Checks).split(Globs, ',');
  for (StringRef Glob : Globs) {
    Glob = Glob.trim();
    bool IsNegative = Glob.consume_front("-");
    if (Expected<GlobPattern> Pattern = GlobPattern::create(Glob)) {
      if (Pattern->match(Check))
        Covered = !IsNegative;
    } else {
      consumeError(Pattern.takeError());
    }
  }
  return Covered;
}

/// What stands after the comment's word: `(checks): reason`.
static void readDetails(StringRef Rest, Suppression &S) {
  S.Checks = "*";
  if (Rest.consume_front("(")) {
    size_t Close = Rest.find(')');
    if (Close == StringRef::npos)
      return;
    S.Checks = Rest.take_front(Close).trim().str();
    Rest = Rest.drop_front(Close + 1);
  }
  Rest = Rest.ltrim();
  if (!Rest.consume_front(":"))
    return;
  Rest = Rest.trim();
  Rest.consume_back("*/");
  S.Reason = Rest.rtrim().str();
}

std::vector<Suppression> readSuppressions(StringRef Text) {
  std::vector<Suppression> Found;
  if (!Text.contains("NOLINT"))
    return Found;
  // Blocks that are begun and not ended yet, by their places in Found.
  SmallVector<size_t, 2> Open;
  unsigned Line = 0;
  while (!Text.empty()) {
    StringRef This;
    std::tie(This, Text) = Text.split('\n');
    ++Line;
    size_t At = This.find("NOLINT");
    if (At == StringRef::npos)
      continue;
    StringRef Rest = This.drop_front(At + StringRef("NOLINT").size());
    Suppression S;
    S.Line = S.FirstLine = S.LastLine = Line;
    if (Rest.consume_front("NEXTLINE")) {
      ++S.FirstLine, ++S.LastLine;
    } else if (Rest.consume_front("BEGIN")) {
      S.LastLine = ~0u;
      Open.push_back(Found.size());
    } else if (Rest.consume_front("END")) {
      readDetails(Rest, S);
      for (size_t I = Open.size(); I--;)
        if (Found[Open[I]].Checks == S.Checks) {
          Found[Open[I]].LastLine = Line;
          Open.erase(Open.begin() + I);
          break;
        }
      continue;
    }
    readDetails(Rest, S);
    Found.push_back(std::move(S));
  }
  // clang-tidy does not obey a block that is never ended.
  for (size_t I : llvm::reverse(Open))
    Found.erase(Found.begin() + I);
  return Found;
}

} // namespace jwttidy::facts
