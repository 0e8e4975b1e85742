//===- ClaimsCommand.cpp - jwt-tidy claims --------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Says of each name whether a claim of that name is sensitive, and why, so
/// that a team can try its own names before it turns a check on.
///
//===----------------------------------------------------------------------===//

#include "Claims/Claims.h"
#include "Commands.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace jwttidy::claims;

static constexpr StringRef Usage =
    "usage: jwt-tidy claims [--value] [--header] [--categories=LIST]\n"
    "                       [--sensitive=LIST] [--allowed=LIST]\n"
    "                       [--kind=text|number|boolean|time] NAME...|@FILE\n"
    "\n"
    "Prints the category and severity of each claim's name, or '-'. A FILE\n"
    "holds a name on each line; empty lines and those that begin with # do\n"
    "not count.\n"
    "  --value       the names are of what fills a claim: user.email, getSsn\n"
    "  --header      the claims are in the JOSE header\n"
    "  --kind        what the claims hold, as far as that is known\n"
    "  --categories  the categories that count, as in the checks' Categories\n"
    "  --sensitive   names that count besides, as in SensitiveClaims\n"
    "  --allowed     names that never count, as in AllowedClaims\n";

namespace {
struct Request {
  Options Vocabulary;
  std::optional<ValueKind> Kind = ValueKind::Unknown;
  bool IsValue = false;
  bool InHeader = false;
  bool WantsHelp = false;
  std::vector<std::string> Names;
};
} // namespace

static Error mistake(const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), Message);
}

static Error addNamesFrom(StringRef Path, std::vector<std::string> &Names) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> File =
      MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!File)
    return mistake(Path + ": " + File.getError().message());
  for (StringRef Line : split((*File)->getBuffer(), '\n')) {
    Line = Line.trim();
    if (!Line.empty() && !Line.starts_with("#"))
      Names.push_back(Line.str());
  }
  return Error::success();
}

static std::optional<ValueKind> parseKind(StringRef Kind) {
  return StringSwitch<std::optional<ValueKind>>(Kind)
      .Case("text", ValueKind::Text)
      .Case("number", ValueKind::Number)
      .Case("boolean", ValueKind::Boolean)
      .Case("time", ValueKind::Time)
      .Default(std::nullopt);
}

static Error readOption(StringRef Arg, Request &R) {
  if (Arg == "--value")
    R.IsValue = true;
  else if (Arg == "--header")
    R.InHeader = true;
  else if (Arg == "--help")
    R.WantsHelp = true;
  else if (Arg.consume_front("--categories="))
    R.Vocabulary.Categories = Arg.str();
  else if (Arg.consume_front("--sensitive="))
    R.Vocabulary.SensitiveClaims = Arg.str();
  else if (Arg.consume_front("--allowed="))
    R.Vocabulary.AllowedClaims = Arg.str();
  else if (Arg.consume_front("--kind=")) {
    R.Kind = parseKind(Arg);
    if (!R.Kind)
      return mistake("unknown kind '" + Arg +
                     "'; known are text, number, boolean, time");
  } else
    return mistake("unknown option '" + Arg + "'");
  return Error::success();
}

static Error readArguments(ArrayRef<const char *> Args, Request &R) {
  for (StringRef Arg : Args) {
    if (Arg.starts_with("--")) {
      if (Error E = readOption(Arg, R))
        return E;
    } else if (Arg.consume_front("@")) {
      if (Error E = addNamesFrom(Arg, R.Names))
        return E;
    } else {
      R.Names.push_back(Arg.str());
    }
  }
  if (R.Names.empty() && !R.WantsHelp)
    return mistake("no names; see --help");
  return Error::success();
}

static StringRef name(Severity Level) {
  switch (Level) {
  case Severity::Low:
    return "low";
  case Severity::Medium:
    return "medium";
  case Severity::High:
    return "high";
  }
  llvm_unreachable("all severities are handled");
}

static int fail(Error E) {
  errs() << "jwt-tidy claims: " << toString(std::move(E)) << '\n';
  return 2;
}

int jwttidy::runClaimsCommand(ArrayRef<const char *> Args) {
  Request R;
  if (Error E = readArguments(Args, R))
    return fail(std::move(E));
  if (R.WantsHelp) {
    outs() << Usage;
    return 0;
  }

  Expected<std::shared_ptr<const Vocabulary>> V =
      Vocabulary::create(R.Vocabulary);
  if (!V)
    return fail(V.takeError());
  for (const std::string &Name : R.Names) {
    std::optional<Sensitivity> Found =
        R.IsValue ? (*V)->classifyValue(Name, *R.Kind)
                  : (*V)->classifyClaim(Name, *R.Kind, R.InHeader);
    outs() << Name << ": ";
    if (Found)
      outs() << claims::name(Found->Kind) << ' ' << ::name(Found->Level);
    else
      outs() << '-';
    outs() << '\n';
  }
  return 0;
}
