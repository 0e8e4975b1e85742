//===- Formats.cpp - How a format shows its arguments ---------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/Formats.h"
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
  while (!Rest.empty()) {
    Rest = Rest.drop_until([](char C) { return C == '%'; });
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
    A.IsText = Conversion == 's' || Conversion == 'S';
    Arguments.push_back(A);
  }
  return Arguments;
}

Shown readBraces(llvm::StringRef Rest) {
  Shown Arguments;
  unsigned Next = 0;
  while (!Rest.empty()) {
    Rest = Rest.drop_until([](char C) { return C == '{'; });
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
  llvm::SmallVector<bool, 8> InObject;
  unsigned Next = 0;
  bool ExpectName = false;
  for (size_t I = 0; I != Template.size(); ++I) {
    char C = Template[I];
    char After = I + 1 < Template.size() ? Template[I + 1] : 0;
    switch (C) {
    case '{':
    case '[':
      InObject.push_back(C == '{');
      ExpectName = C == '{';
      break;
    case '}':
    case ']':
      if (!InObject.empty())
        InObject.pop_back();
      ExpectName = !InObject.empty() && InObject.back();
      break;
    case 's':
      if (ExpectName) {
        PackedMember M;
        M.Name = Next++;
        // `s#` and `s%` take the length of the name as well.
        if (After == '#' || After == '%')
          ++Next;
        Members.push_back(M);
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
      if (!InObject.empty() && InObject.back() && !Members.empty())
        Members.back() = {Members.back().Name, int(Next), C == 'b'};
      ++Next;
      if (After == '#' || After == '%')
        ++Next;
      ExpectName = !InObject.empty() && InObject.back();
      break;
    case 'n':
      ExpectName = !InObject.empty() && InObject.back();
      break;
    case '+': // Joins the text with the next argument.
      ++Next;
      if (After == '#' || After == '%')
        ++Next;
      break;
    default:
      break;
    }
  }
  return Members;
}

} // namespace jwttidy::lowering
