//===- jwt-tidy.cpp - The tool beside the checks --------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BuildId.h"
#include "Commands.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"

using namespace jwttidy;

namespace {
struct Command {
  llvm::StringRef Name;
  llvm::StringRef Summary;
  int (*Run)(llvm::ArrayRef<const char *>);
};

constexpr Command Commands[] = {
    {"baseline", "say what is new in a run", runBaselineCommand},
    {"claims", "say which claims are sensitive", runClaimsCommand},
    {"flow", "parse, print or solve flow graphs", runFlowCommand},
    {"link", "solve a program's facts together", runLinkCommand},
    {"models", "check or list model files", runModelsCommand},
    {"ninja", "write a Ninja file that analyses a program", runNinjaCommand},
    {"report", "write findings in other formats", runReportCommand},
};

void printUsage(llvm::raw_ostream &OS) {
  OS << "usage: jwt-tidy COMMAND [ARGUMENT...]\n\ncommands:\n";
  for (const Command &C : Commands)
    OS << llvm::formatv("  {0,-10} {1}\n", C.Name, C.Summary);
}
} // namespace

int main(int Argc, char **Argv) {
  llvm::InitLLVM Init(Argc, Argv);
  llvm::ArrayRef<const char *> Arguments(Argv, Argc);
  if (Argc < 2) {
    printUsage(llvm::errs());
    return 2;
  }
  llvm::StringRef Name = Arguments[1];
  if (Name == "--help" || Name == "-h") {
    printUsage(llvm::outs());
    return 0;
  }
  if (Name == "--version") {
    llvm::outs() << "jwt-tidy " << JWTTIDY_BUILD_ID << '\n';
    return 0;
  }
  for (const Command &C : Commands)
    if (C.Name == Name)
      return C.Run(Arguments.drop_front(2));
  llvm::errs() << "jwt-tidy: unknown command '" << Name << "'\n";
  printUsage(llvm::errs());
  return 2;
}
