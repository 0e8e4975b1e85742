//===- ReportCommand.cpp - jwt-tidy report -------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Turns a findings document into a report of any format. It needs neither the
/// sources nor the facts.
///
//===----------------------------------------------------------------------===//

#include "Arguments.h"
#include "Commands.h"
#include "Report/Formats.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;
using namespace jwttidy;

namespace {

std::string usage() {
  std::string Text =
      "usage: jwt-tidy report FINDINGS --format FORMAT [--output FILE] "
      "[--exit-zero]\n"
      "  FINDINGS         what 'jwt-tidy link --report findings=FILE' wrote\n"
      "  --format FORMAT  what to make of it:\n";
  for (const report::Format &F : report::formats())
    Text += formatv("                     {0,-9} {1}\n", F.Name, F.Summary);
  return Text +
         "  --output FILE    write the report there, not to standard output\n"
         "  --formats        instead of all this: list the formats\n"
         "  --exit-zero      findings are no failure: exit with 0, not with "
         "1\n";
}

struct ReportOptions {
  std::string Findings;
  report::Output To;
  bool ExitZero = false;
};

Expected<ReportOptions> readOptions(ArrayRef<const char *> Arguments) {
  ReportOptions Options;
  Options.To.File = "-";
  std::string Format;
  for (size_t I = 0; I != Arguments.size(); ++I) {
    StringRef Argument = Arguments[I];
    Expected<std::string *> Value = takeValue(
        Arguments, I, {{"--format", &Format}, {"--output", &Options.To.File}},
        usage());
    if (!Value)
      return Value.takeError();
    if (*Value)
      continue;
    if (Argument == "--exit-zero")
      Options.ExitZero = true;
    else if (Argument.starts_with("-") || !Options.Findings.empty())
      return errorOf("unknown argument '" + Argument + "'\n" + usage());
    else
      Options.Findings = Argument.str();
  }
  if (Options.Findings.empty())
    return errorOf("which findings? give the document's name\n" + usage());
  if (Format.empty())
    return errorOf("give --format FORMAT\n" + usage());
  Expected<const report::Format *> Found = report::findFormat(Format);
  if (!Found)
    return errorOf(toString(Found.takeError()) + "\n");
  Options.To.Format = *Found;
  return Options;
}

int fail(Error E) {
  errs() << "jwt-tidy report: " << StringRef(toString(std::move(E))).rtrim('\n')
         << '\n';
  return ExitCannot;
}

} // namespace

int jwttidy::runReportCommand(ArrayRef<const char *> Arguments) {
  if (is_contained(Arguments, StringRef("--help"))) {
    outs() << usage();
    return ExitClean;
  }
  if (Arguments.size() == 1 && Arguments[0] == StringRef("--formats")) {
    for (const report::Format &F : report::formats())
      outs() << formatv("{0,-9} {1}\n", F.Name, F.Summary);
    return ExitClean;
  }
  Expected<ReportOptions> Options = readOptions(Arguments);
  if (!Options)
    return fail(Options.takeError());
  auto Buffer = MemoryBuffer::getFile(Options->Findings);
  if (!Buffer)
    return fail(
        errorOf(Options->Findings + ": " + Buffer.getError().message()));
  Expected<report::Findings> F =
      report::readJson((*Buffer)->getBuffer(), Options->Findings);
  if (!F)
    return fail(F.takeError());
  if (!F->SourcesAreHere && F->NumUnits)
    errs() << "jwt-tidy report: the sources were not there when the program "
              "was linked: there are no excerpts\n";
  for (const std::string &Problem : F->Problems)
    errs() << "jwt-tidy report: " << Problem << '\n';
  if (Error E = report::write(*F, Options->To))
    return fail(std::move(E));
  if (!F->Problems.empty())
    return ExitCannot;
  return F->count() && !Options->ExitZero ? ExitFindings : ExitClean;
}
