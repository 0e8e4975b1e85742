//===- Formats.cpp - How a format shows its arguments ---------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/Formats.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace jwttidy::lowering {

namespace {
using Shown = llvm::SmallVector<ShownArgument, 8>;

unsigned takeNumber(llvm::StringRef &Rest) {
  unsigned Number = 0;
  llvm::StringRef Digits = Rest.take_while(llvm::isDigit);
  if (Digits.getAsInteger(10, Number))
    Number = 0;
  Rest = Rest.drop_front(Digits.size());
  return Number;
}

Shown readPrintf(llvm::StringRef Rest) {
  Shown Arguments;
  unsigned Next = 0;
  const char *Begin = Rest.begin();
  while (!Rest.empty()) {
    Rest = Rest.drop_until([](char C) { return C == '%'; });
    size_t At = Rest.begin() - Begin;
    if (!Rest.consume_front("%"))
      break;
    if (Rest.consume_front("%"))
      continue;
    ShownArgument A;
    Rest = Rest.drop_while(
        [](char C) { return llvm::StringRef("-+ #0'").contains(C); });
    if (Rest.consume_front("*"))
      ++Next;
    else
      takeNumber(Rest);
    if (Rest.consume_front(".")) {
      if (Rest.consume_front("*"))
        A.CharactersFrom = int(Next++);
      else
        A.Characters = takeNumber(Rest);
    }
    Rest = Rest.drop_while(
        [](char C) { return llvm::StringRef("hlLqjzt").contains(C); });
    if (Rest.empty())
      break;
    char Conversion = Rest.front();
    Rest = Rest.drop_front();
    if (Conversion == 'm') // glibc: strerror(errno), without an argument.
      continue;
    A.Index = Next++;
    A.At = At;
    A.IsText = Conversion == 's' || Conversion == 'S';
    Arguments.push_back(A);
  }
  return Arguments;
}

Shown readBraces(llvm::StringRef Rest) {
  Shown Arguments;
  unsigned Next = 0;
  const char *Begin = Rest.begin();
  while (!Rest.empty()) {
    Rest = Rest.drop_until([](char C) { return C == '{'; });
    size_t At = Rest.begin() - Begin;
    if (!Rest.consume_front("{"))
      break;
    if (Rest.consume_front("{"))
      continue;
    size_t Close = Rest.find('}');
    if (Close == llvm::StringRef::npos)
      break;
    llvm::StringRef Field = Rest.take_front(Close);
    Rest = Rest.drop_front(Close + 1);
    auto [Id, Spec] = Field.split(':');
    ShownArgument A;
    unsigned Number;
    A.Index = Id.getAsInteger(10, Number) ? Next++ : Number;
    A.At = At;
    if (size_t Dot = Spec.rfind('.'); Dot != llvm::StringRef::npos) {
      llvm::StringRef Precision = Spec.drop_front(Dot + 1);
      if (!Precision.empty() && llvm::isDigit(Precision.front()))
        A.Characters = takeNumber(Precision);
    }
    Arguments.push_back(A);
  }
  return Arguments;
}
} // namespace

Shown readFormat(models::FormatStyle Style, llvm::StringRef Format) {
  switch (Style) {
  case models::FormatStyle::Printf:
    return readPrintf(Format);
  case models::FormatStyle::Braces:
    return readBraces(Format);
  case models::FormatStyle::None:
  case models::FormatStyle::Pack:
    break;
  }
  return {};
}

llvm::SmallVector<PackedMember, 8> readPack(llvm::StringRef Template) {
  llvm::SmallVector<PackedMember, 8> Members;
  // The objects and lists around, and the member that each is filling; -1 for
  // none.
  struct Level {
    bool IsObject;
    int Member;
  };
  llvm::SmallVector<Level, 8> Around;
  unsigned Next = 0;
  bool ExpectName = false;
  auto Begin = [&](int Name) {
    Members.emplace_back().Name = Name;
    return int(Members.size()) - 1;
  };
  auto EndValue = [&] {
    ExpectName = !Around.empty() && Around.back().IsObject;
  };
  llvm::SmallVector<int, 2> Nulls;
  for (size_t I = 0; I != Template.size(); ++I) {
    char C = Template[I];
    char After = I + 1 < Template.size() ? Template[I + 1] : 0;
    // `s#` and `s%` take the length as well.
    bool HasLength = After == '#' || After == '%';
    switch (C) {
    case '{':
      Around.push_back({true, -1});
      ExpectName = true;
      break;
    case '[':
      Around.push_back({false, Around.empty() ? -1 : Around.back().Member});
      ExpectName = false;
      break;
    case '}':
    case ']':
      if (!Around.empty())
        Around.pop_back();
      EndValue();
      break;
    case 's':
      if (ExpectName) {
        Around.back().Member = Begin(int(Next));
        Next += 1 + HasLength;
        ExpectName = false;
        break;
      }
      [[fallthrough]];
    case 'b':
    case 'i':
    case 'I':
    case 'f':
    case 'o':
    case 'O':
      if (!Around.empty()) {
        if (Around.back().Member < 0)
          Around.back().Member = Begin(-1);
        PackedMember &M = Members[Around.back().Member];
        M.Values.push_back(Next);
        M.IsBoolean = C == 'b' && Around.back().IsObject;
      }
      Next += 1 + HasLength;
      EndValue();
      break;
    case 'n':
      // Nothing is told of what it names.
      if (!Around.empty() && Around.back().IsObject)
        Nulls.push_back(Around.back().Member);
      EndValue();
      break;
    case '+': // Joins the text with the next argument.
      Next += 1 + HasLength;
      break;
    default:
      break;
    }
  }
  for (int Null : llvm::reverse(Nulls))
    if (Null >= 0)
      Members.erase(Members.begin() + Null);
  return Members;
}

} // namespace jwttidy::lowering
