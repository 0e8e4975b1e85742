//===- Options.cpp - What users may set of a rule -------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"

namespace jwttidy::rules {

using llvm::StringRef;

llvm::ArrayRef<OptionInfo> optionInfos() {
  static constexpr OptionInfo Infos[] = {
#define JWTTIDY_NUMBER(Name, Default, Check) {Check, #Name, #Default},
#define JWTTIDY_SWITCH(Name, Default, Check) {Check, #Name, #Default},
#define JWTTIDY_TEXT(Name, Default, Check) {Check, #Name, Default},
#include "Rules/Options.def"
  };
  return Infos;
}

static llvm::Error wrong(StringRef Name, StringRef Value, StringRef Wanted) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 "option '" + Name + "': '" + Value + "' is " +
                                     Wanted);
}

static llvm::Error parseNumber(StringRef Name, StringRef Value, unsigned &To) {
  return Value.getAsInteger(10, To) ? wrong(Name, Value, "no number")
                                    : llvm::Error::success();
}

static llvm::Error parseSwitch(StringRef Name, StringRef Value, bool &To) {
  To = Value == "true" || Value == "1";
  return To || Value == "false" || Value == "0"
             ? llvm::Error::success()
             : wrong(Name, Value, "neither true nor false");
}

llvm::SmallVector<StringRef, 16> listed(StringRef List) {
  llvm::SmallVector<StringRef, 16> Items;
  llvm::SplitString(List, Items, ";, ");
  return Items;
}

static llvm::Error parsePatterns(StringRef Name, StringRef Value,
                                 std::string &To) {
  To = Value.str();
  for (StringRef Pattern : listed(Value))
    if (llvm::Expected<llvm::GlobPattern> Parsed =
            llvm::GlobPattern::create(Pattern);
        !Parsed) {
      llvm::consumeError(Parsed.takeError());
      return wrong(Name, Pattern, "no pattern of file names");
    }
  return llvm::Error::success();
}

static llvm::Error parseChoice(StringRef Name, StringRef Value,
                               llvm::ArrayRef<StringRef> Allowed,
                               std::string &To) {
  To = Value.str();
  return llvm::is_contained(Allowed, Value)
             ? llvm::Error::success()
             : wrong(Name, Value,
                     "none of '" + llvm::join(Allowed, "', '") + "'");
}

llvm::Expected<Options> Options::parse(llvm::ArrayRef<OptionText> Texts) {
  Options Parsed;
  for (const auto &[Name, Value] : Texts) {
    llvm::Error Error = wrong(Name, Value, "of an option that is not known");
#define JWTTIDY_OPTION(Option, Parse)                                          \
  if (Name == #Option) {                                                       \
    llvm::consumeError(std::move(Error));                                      \
    Error = Parse(Name, Value, Parsed.Option);                                 \
  }
#define JWTTIDY_NUMBER(Option, Default, Check)                                 \
  JWTTIDY_OPTION(Option, parseNumber)
#define JWTTIDY_SWITCH(Option, Default, Check)                                 \
  JWTTIDY_OPTION(Option, parseSwitch)
#define JWTTIDY_PATTERNS(Option, Default, Check)                               \
  JWTTIDY_OPTION(Option, parsePatterns)
#define JWTTIDY_CHOICE(Option, Default, Check, ...)                            \
  JWTTIDY_OPTION(Option,                                                       \
                 [](StringRef Name, StringRef Value, std::string &To) {        \
                   return parseChoice(Name, Value, {__VA_ARGS__}, To);         \
                 })
#include "Rules/Options.def"
#undef JWTTIDY_OPTION
    if (Error)
      return std::move(Error);
  }
  return Parsed;
}

} // namespace jwttidy::rules
