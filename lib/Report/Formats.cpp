//===- Formats.cpp - Findings in the formats of others -------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Formats.h"
#include "Report/Excerpts.h"
#include "Report/RuleInfo.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Unicode.h"

using namespace llvm;

namespace jwttidy::report {

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// As Clang shows it: the line's number in a margin, a mark under the column.
static void writeExcerpt(const Place &At, raw_ostream &OS) {
  const Excerpt &E = At.Excerpt;
  if (E.Lines.empty())
    return;
  StringRef Line = E.Lines[At.Line - E.FirstLine];
  OS << right_justify(utostr(At.Line), 5) << " | " << Line << '\n'
     << "      | ";
  for (StringRef Rest = Line.take_front(E.Mark); !Rest.empty();) {
    size_t Tab = std::min(Rest.find('\t'), Rest.size());
    int Width = sys::unicode::columnWidthUTF8(Rest.take_front(Tab));
    OS.indent(Width < 0 ? Tab : Width);
    if (Tab != Rest.size())
      OS << '\t';
    Rest = Rest.drop_front(std::min(Tab + 1, Rest.size()));
  }
  OS << "^\n";
}

void writeText(const Findings &F, function_ref<std::string(StringRef)> Tell,
               raw_ostream &OS) {
  auto Print = [&](const Place &At, StringRef Kind, const Twine &Text) {
    std::string Path = Tell(At.Path);
    // A runner takes a line that begins so for a command.
    if (StringRef(Path).starts_with("::"))
      OS << "./";
    OS << Path << ':' << At.Line << ':' << At.Column << ": " << Kind << ": "
       << Text << '\n';
    writeExcerpt(At, OS);
  };
  for (const Result &R : F.Results) {
    if (R.Suppression)
      continue;
    // A note of clang-tidy's belongs to the warning before it, so a finding is
    // a warning here, whatever its level.
    Print(R.At, "warning", R.Message + " [" + R.Check + "]");
    for (const Note *N : R.everyNote())
      Print(N->At, "note", N->Text);
  }
}

static void writeWholeText(const Findings &F, raw_ostream &OS) {
  writeText(F, [](StringRef Path) { return Path.str(); }, OS);
}

//===----------------------------------------------------------------------===//
// Others
//===----------------------------------------------------------------------===//

/// `PATH:LINE: TEXT` for each note, in lines.
static std::string notesAsText(const Result &R) {
  std::string Text;
  raw_string_ostream OS(Text);
  for (const Note *N : R.everyNote())
    OS << '\n' << N->At.Path << ':' << N->At.Line << ": " << N->Text;
  return Text;
}

/// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
static void writeGitLab(const Findings &F, raw_ostream &OS) {
  json::OStream Out(OS, 1);
  Out.array([&] {
    for (const Result &R : F.Results) {
      if (R.Suppression)
        continue;
      const RuleInfo *Info = findInfo(R.Check);
      double Score = 5;
      if (Info)
        Info->SecuritySeverity.getAsDouble(Score);
      Out.object([&] {
        Out.attribute("description", R.Message);
        Out.attribute("check_name", R.Check);
        Out.attribute("fingerprint", R.Fingerprint);
        Out.attribute("severity", R.Level == Level::Note ? "info"
                                  : Score >= 7           ? "critical"
                                  : Score >= 4           ? "major"
                                                         : "minor");
        Out.attributeObject("location", [&] {
          Out.attribute("path", R.At.Path);
          Out.attributeObject("lines",
                              [&] { Out.attribute("begin", R.At.Line); });
        });
      });
    }
  });
  OS << '\n';
}

/// https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
static void writeRdjson(const Findings &F, raw_ostream &OS) {
  json::OStream Out(OS, 1);
  auto Range = [&](const Place &At, uint32_t Length) {
    Out.attributeObject("range", [&] {
      auto Position = [&](StringRef Name, uint32_t Column) {
        Out.attributeObject(Name, [&] {
          Out.attribute("line", At.Line);
          Out.attribute("column", Column);
        });
      };
      Position("start", At.Column);
      if (Length)
        Position("end", At.Column + Length);
    });
  };
  auto Location = [&](const Place &At) {
    Out.attributeObject("location", [&] {
      Out.attribute("path", At.Path);
      Range(At, At.Length);
    });
  };
  Out.object([&] {
    Out.attributeObject("source", [&] { Out.attribute("name", "jwt-tidy"); });
    Out.attributeArray("diagnostics", [&] {
      for (const Result &R : F.Results) {
        if (R.Suppression)
          continue;
        Out.object([&] {
          Out.attribute("message", R.Message + notesAsText(R));
          Location(R.At);
          Out.attribute("severity",
                        R.Level == Level::Note ? "INFO" : "WARNING");
          Out.attributeObject("code", [&] {
            Out.attribute("value", R.Check);
            if (const RuleInfo *Info = findInfo(R.Check))
              if (std::string Uri = Info->helpUri(); !Uri.empty())
                Out.attribute("url", Uri);
          });
          Out.attributeArray("relatedLocations", [&] {
            for (const Note &N : R.Notes)
              Out.object([&] {
                Out.attribute("message", N.Text);
                Location(N.At);
              });
          });
          // What reviewdog suggests is about the file of the finding.
          if (R.Fix && R.Fix->What.At.Path == R.At.Path)
            Out.attributeArray("suggestions", [&] {
              Out.object([&] {
                Range(R.Fix->What.At, R.Fix->Length);
                Out.attribute("text", R.Fix->New);
              });
            });
        });
      }
    });
  });
  OS << '\n';
}

/// What would end a property of a workflow command, or the command.
static std::string escapeCommand(StringRef Text, bool IsProperty) {
  std::string Out;
  for (char C : Text)
    if (C == '%' || C == '\r' || C == '\n' ||
        (IsProperty && (C == ':' || C == ',')))
      Out += "%" + toHex(StringRef(&C, 1));
    else
      Out += C;
  return Out;
}

/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
static void writeGitHub(const Findings &F, raw_ostream &OS) {
  for (const Result &R : F.Results) {
    if (R.Suppression)
      continue;
    OS << "::" << (R.Level == Level::Note ? "notice" : "warning")
       << " file=" << escapeCommand(R.At.Path, true) << ",line=" << R.At.Line
       << ",col=" << R.At.Column << ",title=" << escapeCommand(R.Check, true)
       << "::" << escapeCommand(R.Message + notesAsText(R), false) << '\n';
  }
  for (const std::string &Problem : F.Problems)
    OS << "::error title=jwt-tidy::" << escapeCommand(Problem, false) << '\n';
}

static std::string escapeXml(StringRef Text) {
  std::string Out;
  raw_string_ostream OS(Out);
  printHTMLEscaped(printable(Text, /*KeepsLineFeeds=*/true), OS);
  return Out;
}

/// A test suite for each check; what a check did not find is a test that
/// passes. The form that Jenkins and GitLab read:
/// https://github.com/testmoapp/junitxml
static void writeJUnit(const Findings &F, raw_ostream &OS) {
  size_t Skipped = F.Results.size() - F.count();
  std::string Suites;
  raw_string_ostream Out(Suites);
  size_t Tests = 0;
  for (const std::string &Check : F.Checks) {
    auto IsOf = [&](const Result &R) { return R.Check == Check; };
    size_t All = count_if(F.Results, IsOf);
    size_t Silenced = count_if(
        F.Results, [&](const Result &R) { return IsOf(R) && R.Suppression; });
    Tests += std::max<size_t>(All, 1);
    Out << " <testsuite name=\"" << escapeXml(Check) << "\" tests=\""
        << std::max<size_t>(All, 1) << "\" failures=\"" << All - Silenced
        << "\" errors=\"0\" skipped=\"" << Silenced << "\">\n";
    if (!All)
      Out << "  <testcase classname=\"" << escapeXml(Check)
          << "\" name=\"no findings\"/>\n";
    for (const Result &R : F.Results) {
      if (!IsOf(R))
        continue;
      Out << "  <testcase classname=\"" << escapeXml(Check) << "\" name=\""
          << escapeXml(R.At.Path + (R.Function.empty() ? "" : ", ") +
                       R.Function + ": " + headline(R.Message).str())
          << "\" file=\"" << escapeXml(R.At.Path) << "\" line=\"" << R.At.Line
          << "\">\n";
      if (R.Suppression)
        Out << "   <skipped message=\""
            << escapeXml(F.Suppressions[*R.Suppression].Reason) << "\"/>\n";
      else
        Out << "   <failure type=\"" << escapeXml(Check) << "\" message=\""
            << escapeXml(R.Message) << "\">"
            << escapeXml(R.At.Path + ":" + utostr(R.At.Line) + ": " +
                         R.Message + notesAsText(R))
            << "</failure>\n";
      Out << "  </testcase>\n";
    }
    Out << " </testsuite>\n";
  }
  if (!F.Problems.empty()) {
    Tests += F.Problems.size();
    Out << " <testsuite name=\"jwt-tidy\" tests=\"" << F.Problems.size()
        << "\" failures=\"0\" errors=\"" << F.Problems.size()
        << "\" skipped=\"0\">\n";
    for (const std::string &Problem : F.Problems)
      Out << "  <testcase classname=\"jwt-tidy\" name=\"" << escapeXml(Problem)
          << "\">\n   <error message=\"" << escapeXml(Problem)
          << "\"/>\n  </testcase>\n";
    Out << " </testsuite>\n";
  }
  OS << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites "
        "name=\"jwt-tidy\" tests=\""
     << Tests << "\" failures=\"" << F.count() << "\" errors=\""
     << F.Problems.size() << "\" skipped=\"" << Skipped << "\">\n"
     << Suites << "</testsuites>\n";
}

//===----------------------------------------------------------------------===//
// All formats
//===----------------------------------------------------------------------===//

static constexpr Format Formats[] = {
    {"text", "as clang-tidy writes findings", writeWholeText},
    {"sarif", "SARIF 2.1.0, for GitHub code scanning and viewers", writeSarif},
    {"gitlab", "GitLab Code Quality", writeGitLab},
    {"rdjson", "reviewdog", writeRdjson},
    {"github", "annotations of a GitHub Actions job", writeGitHub},
    {"junit", "JUnit XML, for Jenkins and others", writeJUnit},
    {"html", "one page for readers", writeHtml},
    {"findings", "all there is, for 'jwt-tidy report'", writeJson},
};

ArrayRef<Format> formats() { return Formats; }

Expected<const Format *> findFormat(StringRef Name) {
  for (const Format &F : Formats)
    if (F.Name == Name)
      return &F;
  return createStringError(
      inconvertibleErrorCode(),
      "there is no format '" + Name + "'; known are " +
          join(map_range(Formats, [](const Format &F) { return F.Name.str(); }),
               ", "));
}

Expected<Output> parseOutput(StringRef Text) {
  auto [Name, File] = Text.split('=');
  Expected<const Format *> Found = findFormat(Name);
  if (!Found)
    return Found.takeError();
  if (File.empty())
    return createStringError(inconvertibleErrorCode(),
                             "'" + Text + "' names no file; write " + Name +
                                 "=FILE");
  return Output{*Found, File.str()};
}

Error write(const Findings &F, const Output &To) {
  if (To.File == "-") {
    To.Format->Write(F, outs());
    outs().flush();
    return Error::success();
  }
  Error E = writeToOutput(To.File, [&](raw_ostream &OS) {
    To.Format->Write(F, OS);
    return Error::success();
  });
  if (E)
    return createStringError(inconvertibleErrorCode(),
                             "'" + To.File +
                                 "': cannot write: " + toString(std::move(E)));
  return Error::success();
}

} // namespace jwttidy::report
