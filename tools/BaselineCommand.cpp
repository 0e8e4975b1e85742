//===- BaselineCommand.cpp - jwt-tidy baseline ----------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Judges what a run found: what is new against a baseline, against another
/// run, or on changed lines; and which suppressions have no reason, or no use
/// any more. Writes the baseline.
///
//===----------------------------------------------------------------------===//

#include "Arguments.h"
#include "Commands.h"
#include "Report/Baseline.h"
#include "Report/Excerpts.h"
#include "Report/Formats.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;
using namespace jwttidy;

namespace {

constexpr StringRef Usage =
    "usage: jwt-tidy baseline FINDINGS [OPTION...]\n"
    "  FINDINGS             what a run found (jwt-tidy link --report "
    "findings=FILE)\n"
    "  --baseline=FILE      these findings are known\n"
    "  --known=FINDINGS     what another run found is known; may be repeated\n"
    "  --changed=DIFF       only findings with a changed line on their way "
    "count\n"
    "                       (git diff -U0)\n"
    "  --update             write what was found to the baseline\n"
    "  --remove-fixed       take what is not found any more out of it\n"
    "  --allow-unreasoned   a suppression without a reason is no failure\n"
    "  --report=FORMAT=FILE write what is new there; may be repeated\n"
    "exit status: 0 nothing is new, 1 something is, or a suppression has no "
    "reason,\n"
    "2 the run was not complete, 3 an option or a file is wrong\n";

/// An option or a file is wrong. What the gate says, says this.
constexpr int ExitWrong = 3;

struct BaselineOptions {
  std::string Findings, Baseline, Changed;
  std::vector<std::string> Known;
  std::vector<report::Output> Reports;
  bool Update = false;
  bool RemoveFixed = false;
  bool AllowUnreasoned = false;
};

Expected<BaselineOptions> readOptions(ArrayRef<const char *> Arguments) {
  BaselineOptions Options;
  for (StringRef Argument : Arguments) {
    if (Argument.consume_front("--baseline="))
      Options.Baseline = Argument.str();
    else if (Argument.consume_front("--known="))
      Options.Known.push_back(Argument.str());
    else if (Argument.consume_front("--changed="))
      Options.Changed = Argument.str();
    else if (Argument.consume_front("--report=")) {
      Expected<report::Output> To = report::parseOutput(Argument);
      if (!To)
        return errorOf("'--report': " + toString(To.takeError()) + "\n");
      Options.Reports.push_back(std::move(*To));
    } else if (Argument == "--update")
      Options.Update = true;
    else if (Argument == "--remove-fixed")
      Options.RemoveFixed = true;
    else if (Argument == "--allow-unreasoned")
      Options.AllowUnreasoned = true;
    else if (Argument.starts_with("-") || !Options.Findings.empty())
      return errorOf("unknown argument '" + Argument + "'\n" + Usage);
    else
      Options.Findings = Argument.str();
  }
  if (Options.Findings.empty())
    return errorOf("what was found? give the findings of a run\n" + Usage);
  if (Options.Baseline.empty() && (Options.Update || Options.RemoveFixed))
    return errorOf("which baseline? give --baseline=FILE\n" + Usage);
  if (Options.Update && !Options.Changed.empty())
    return errorOf("--update needs all findings, so no --changed\n" + Usage);
  return Options;
}

/// What \p Read makes of a file's text.
template <typename ReaderT>
auto readFile(StringRef Path, ReaderT Read)
    -> decltype(Read(StringRef(), StringRef())) {
  auto Buffer = MemoryBuffer::getFileOrSTDIN(Path);
  if (!Buffer)
    return errorOf(Path + ": " + Buffer.getError().message());
  return Read((*Buffer)->getBuffer(), Path);
}

class Judge {
public:
  explicit Judge(const BaselineOptions &Options) : Options(Options) {}

  Expected<int> run();

private:
  const BaselineOptions &Options;
  report::Findings Found;
  report::Baseline Baseline;
  std::optional<report::ChangedLines> Changed;
  StringSet<> Known;

  Error read();
  report::Baseline fixed() const;
  size_t printSuppressions(raw_ostream &OS) const;
};

Error Judge::read() {
  auto Doc = readFile(Options.Findings, report::readJson);
  if (!Doc)
    return Doc.takeError();
  Found = std::move(*Doc);
  if (!Options.Baseline.empty() &&
      (!Options.Update || sys::fs::exists(Options.Baseline))) {
    auto List = readFile(Options.Baseline, report::readBaseline);
    if (!List)
      return List.takeError();
    Baseline = std::move(*List);
  }
  for (const report::KnownFinding &K : Baseline)
    Known.insert(K.Fingerprint);
  for (const std::string &Path : Options.Known) {
    auto Other = readFile(Path, report::readJson);
    if (!Other)
      return Other.takeError();
    for (const report::Result &R : Other->Results)
      if (!R.Suppression)
        Known.insert(R.Fingerprint);
  }
  if (!Options.Changed.empty()) {
    auto Lines = readFile(Options.Changed, report::ChangedLines::read);
    if (!Lines)
      return Lines.takeError();
    Changed = std::move(*Lines);
  }
  return Error::success();
}

/// \returns the entries of the baseline that were not found any more.
report::Baseline Judge::fixed() const {
  StringSet<> Now;
  for (const report::Result &R : Found.Results)
    if (!R.Suppression)
      Now.insert(R.Fingerprint);
  report::Baseline Fixed;
  copy_if(Baseline, std::back_inserter(Fixed),
          [&](const report::KnownFinding &K) {
            return !Now.contains(K.Fingerprint);
          });
  return Fixed;
}

/// Prints what is wrong with comments. \returns how many have no reason.
size_t Judge::printSuppressions(raw_ostream &OS) const {
  size_t NumUnreasoned = 0;
  for (const report::Suppression &S : Found.Suppressions) {
    if (Changed && !Changed->touch(S.Path, S.Line, S.Line))
      continue;
    auto Print = [&](StringRef Kind, const Twine &Text) {
      OS << S.Path << ':' << S.Line << ": " << Kind << ": " << Text << '\n';
    };
    if (S.Reason.empty()) {
      ++NumUnreasoned;
      Print(Options.AllowUnreasoned ? "warning" : "error",
            "this suppression has no reason; write it after a colon: "
            "NOLINT(" +
                S.Checks + "): why");
    }
    if (!S.IsUsed && Found.Problems.empty())
      Print("warning", "this suppression of '" + S.Checks +
                           "' silences nothing any more; take it out");
  }
  return NumUnreasoned;
}

Expected<int> Judge::run() {
  if (Error E = read())
    return E;
  bool IsComplete = Found.Problems.empty();

  report::Findings New = Found;
  size_t NumKnown = 0;
  erase_if(New.Results, [&](const report::Result &R) {
    if (R.Suppression)
      return true;
    bool IsKnown = Known.contains(R.Fingerprint);
    NumKnown += IsKnown;
    return IsKnown || (Changed && !Changed->touch(R));
  });
  report::Baseline Fixed;
  // Of an incomplete run nobody knows.
  if (IsComplete && !Changed)
    Fixed = fixed();

  report::writeText(New, [](StringRef Path) { return Path.str(); }, outs());
  size_t NumUnreasoned = printSuppressions(outs());
  outs().flush();
  for (const report::Output &To : Options.Reports)
    if (Error E = report::write(New, To))
      return E;

  for (const report::KnownFinding &K : Fixed)
    errs() << "jwt-tidy baseline: fixed: " << K.Path << ": " << K.Message
           << " [" << K.Check << "]\n";
  errs() << "jwt-tidy baseline: " << New.Results.size() << " new, " << NumKnown
         << " known";
  if (!Fixed.empty())
    errs() << ", " << Fixed.size() << " fixed";
  if (NumUnreasoned)
    errs() << ", " << NumUnreasoned << " suppressed without a reason";
  errs() << '\n';
  if (!IsComplete) {
    errs() << "jwt-tidy baseline: the run was not complete: "
           << report::printable(Found.Problems.front()) << '\n';
    return ExitCannot;
  }

  report::Baseline Next = Baseline;
  if (Options.Update)
    Next = report::makeBaseline(Found, Baseline);
  else if (Options.RemoveFixed)
    erase_if(Next, [&](const report::KnownFinding &K) {
      return is_contained(Fixed, K);
    });
  else if (!Fixed.empty())
    errs() << "jwt-tidy baseline: '" << Options.Baseline
           << "' can shrink: --remove-fixed takes out what is fixed\n";
  if (Options.Update || Next.size() != Baseline.size()) {
    if (Error E = writeToOutput(Options.Baseline, [&](raw_ostream &OS) {
          report::writeBaseline(Next, OS);
          return Error::success();
        }))
      return E;
    errs() << "jwt-tidy baseline: wrote " << Next.size() << " findings to '"
           << Options.Baseline << "'\n";
  }
  bool IsAccepted = New.Results.empty() || Options.Update;
  return IsAccepted && (!NumUnreasoned || Options.AllowUnreasoned)
             ? ExitClean
             : ExitFindings;
}

} // namespace

int jwttidy::runBaselineCommand(ArrayRef<const char *> Arguments) {
  if (Arguments.size() == 1 && StringRef(Arguments[0]) == "--help") {
    outs() << Usage;
    return ExitClean;
  }
  Expected<BaselineOptions> Options = readOptions(Arguments);
  if (!Options) {
    errs() << "jwt-tidy baseline: " << toString(Options.takeError());
    return ExitWrong;
  }
  Expected<int> Status = Judge(*Options).run();
  if (Status)
    return *Status;
  errs() << "jwt-tidy baseline: " << toString(Status.takeError()) << '\n';
  return ExitWrong;
}
