//===- FlowCommand.cpp - jwt-tidy flow ------------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads flow graphs in their textual form, and prints them, what the solver
/// makes of them, or what the rules find. The solver and the rules are tested
/// by it, without Clang.
///
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "Flow/Solver.h"
#include "Flow/Variants.h"
#include "Report/Text.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;

static constexpr StringRef Usage =
    "usage: jwt-tidy flow [--variants | --solve | --find] [--max-shown=N]\n"
    "                     [--whole] FILE\n"
    "\n"
    "Reads flow graphs in their textual form, as the option PrintFlow prints\n"
    "them; '-' is standard input.\n"
    "  --variants     print them with what constants make of functions\n"
    "  --solve        print what the solver makes of each function\n"
    "  --find         print what the rules find, at places instead of lines\n"
    "  --max-shown=N  as the option MaxShownCharacters\n"
    "  --whole        nobody else calls what is called here\n";

static int fail(const Twine &Message) {
  errs() << "jwt-tidy flow: " << Message << '\n';
  return 2;
}

/// Places are the numbers after `@`; a smaller one stands before a larger one.
static int findAll(const jwttidy::flow::Solution &Solved) {
  using namespace jwttidy;
  auto Vocabulary = claims::Vocabulary::create({});
  if (!Vocabulary)
    return fail(toString(Vocabulary.takeError()));
  auto IsBefore = [](flow::PlaceId A, flow::PlaceId B) { return A < B; };
  rules::Options Options;
  auto PathOf = [](flow::PlaceId) { return std::string(); };
  rules::Context Context{Solved, **Vocabulary, IsBefore, Options, PathOf};
  for (const rules::Finding &F : rules::findAll(Context)) {
    outs() << '@' << F.Primary << ": warning: " << report::message(F, "")
           << " [" << report::checkName(F.Rule) << "]\n";
    for (const rules::Step &S : F.Steps)
      outs() << '@' << S.Place << ": note: " << report::note(S) << '\n';
  }
  return 0;
}

int jwttidy::runFlowCommand(ArrayRef<const char *> Arguments) {
  bool Variants = false, Solve = false, Find = false, IsWhole = false;
  flow::SolverOptions Options;
  StringRef File;
  for (StringRef Argument : Arguments) {
    if (Argument == "--variants")
      Variants = true;
    else if (Argument == "--whole")
      IsWhole = true;
    else if (Argument == "--solve")
      Solve = true;
    else if (Argument == "--find")
      Find = true;
    else if (Argument == "--help") {
      outs() << Usage;
      return 0;
    } else if (Argument.consume_front("--max-shown=")) {
      if (Argument.getAsInteger(10, Options.MaxShownCharacters))
        return fail("--max-shown takes a number, not '" + Argument + "'");
    } else if (Argument.starts_with("-") && Argument != "-")
      return fail("unknown option '" + Argument + "'\n" + Usage);
    else if (!File.empty())
      return fail("one file at a time\n" + Usage);
    else
      File = Argument;
  }
  if (File.empty())
    return fail("no file\n" + Usage);
  auto Buffer = MemoryBuffer::getFileOrSTDIN(File, /*IsText=*/true);
  if (!Buffer)
    return fail("cannot read '" + File + "': " + Buffer.getError().message());
  Expected<flow::Program> Program = flow::parse((*Buffer)->getBuffer(), File);
  if (!Program)
    return fail(toString(Program.takeError()));
  if (Variants || Solve || Find)
    flow::addVariants(*Program, IsWhole);
  if (!Solve && !Find) {
    flow::print(*Program, outs());
    return 0;
  }
  flow::Universe Universe;
  flow::Solution Solved(*Program, Universe, Options);
  if (Solve)
    Solved.print(outs());
  return Find ? findAll(Solved) : 0;
}
