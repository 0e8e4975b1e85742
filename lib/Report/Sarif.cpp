//===- Sarif.cpp - Findings as SARIF 2.1.0 -------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, with what
/// GitHub's code scanning reads besides.
///
//===----------------------------------------------------------------------===//

#include "Report/Formats.h"
#include "Report/RuleInfo.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include <algorithm>

using namespace llvm;

namespace jwttidy::report {

/// A path as a URI, or as a reference relative to the repository.
static std::string uriOf(StringRef Path) {
  std::string Uri = Path.starts_with("/") ? "file://" : "";
  for (unsigned char C : Path)
    if (isAlnum(C) || StringRef("-._~/").contains(C))
      Uri += C;
    else
      Uri += "%" + toHex(StringRef(reinterpret_cast<char *>(&C), 1));
  return Uri;
}

/// What the checks are about: the tool has no page of its own on the web. Who
/// reads the report wants an address (SARIF2005).
static constexpr StringLiteral InformationUri =
    "https://www.rfc-editor.org/rfc/rfc8725";

namespace {
class SarifWriter {
public:
  SarifWriter(const Findings &F, raw_ostream &OS) : F(F), Out(OS, 1) {
    HasSuppressed =
        any_of(F.Results, [](const Result &R) { return !!R.Suppression; });
  }
  void write();

private:
  const Findings &F;
  json::OStream Out;
  bool HasSuppressed;

  void message(StringRef Text, StringRef Name = "message") {
    Out.attributeObject(Name, [&] { Out.attribute("text", Text); });
  }
  void rules();
  void rule(StringRef Check);
  void invocation();
  void result(const Result &R);
  void artifact(StringRef Path);
  void physicalLocation(const Place &At);
  void step(const Place &At, StringRef Text, bool IsPrimary);
  void steps(const Result &R);
  void fix(const Fix &Offered);
};

void SarifWriter::rule(StringRef Check) {
  const RuleInfo *Info = findInfo(Check);
  Out.object([&] {
    Out.attribute("id", Check);
    // Of a check that this build does not know, no more than its name.
    if (!Info)
      return;
    std::string Name;
    SmallVector<StringRef, 8> Words;
    Check.split(Words, '-');
    for (StringRef Word : Words)
      Name += toUpper(Word.front()) + Word.drop_front().str();
    Out.attribute("name", Name);
    message((Info->Title + ".").str(), "shortDescription");
    std::string Introduction = Info->introduction().str();
    std::replace(Introduction.begin(), Introduction.end(), '\n', ' ');
    message(Introduction, "fullDescription");
    if (std::string Uri = Info->helpUri(); !Uri.empty())
      Out.attribute("helpUri", Uri);
    Out.attributeObject("help", [&] {
      Out.attribute("text", Info->page());
      Out.attribute("markdown", Info->page());
    });
    Out.attributeObject("defaultConfiguration",
                        [&] { Out.attribute("level", "warning"); });
    Out.attributeObject("properties", [&] {
      Out.attribute("precision", Info->Precision);
      Out.attribute("problem.severity", "warning");
      Out.attribute("security-severity", Info->SecuritySeverity);
      Out.attributeArray("tags", [&] {
        Out.value("security");
        for (unsigned Number : Info->Cwe)
          if (Number)
            Out.value(("external/cwe/cwe-" + Twine(Number)).str());
        for (StringRef Tag : Info->Tags)
          if (!Tag.empty())
            Out.value(Tag);
      });
    });
  });
}

/// Those that were enabled, and those of the results.
static std::vector<StringRef> checksOf(const Findings &F) {
  std::vector<StringRef> Checks(F.Checks.begin(), F.Checks.end());
  for (const Result &R : F.Results)
    Checks.push_back(R.Check);
  llvm::sort(Checks);
  Checks.erase(llvm::unique(Checks), Checks.end());
  return Checks;
}

void SarifWriter::rules() {
  Out.attributeArray("rules", [&] {
    for (StringRef Check : checksOf(F))
      rule(Check);
  });
}

void SarifWriter::invocation() {
  auto Notify = [&](StringRef Level, StringRef Text) {
    Out.object([&] {
      Out.attribute("level", Level);
      message(Text);
    });
  };
  Out.object([&] {
    Out.attribute("executionSuccessful", F.Problems.empty());
    if (F.Problems.empty() && F.SourcesAreHere)
      return;
    Out.attributeArray("toolExecutionNotifications", [&] {
      for (const std::string &Problem : F.Problems)
        Notify("error", Problem);
      if (!F.SourcesAreHere)
        Notify("note", "The sources were not there when the program was "
                       "linked: there are no excerpts, and whether the facts "
                       "were up to date was not checked.");
    });
  });
}

void SarifWriter::artifact(StringRef Path) {
  Out.attributeObject("artifactLocation", [&] {
    Out.attribute("uri", uriOf(Path));
    if (!Path.starts_with("/"))
      Out.attribute("uriBaseId", "SRCROOT");
  });
}

void SarifWriter::physicalLocation(const Place &At) {
  Out.attributeObject("physicalLocation", [&] {
    artifact(At.Path);
    const Excerpt &E = At.Excerpt;
    Out.attributeObject("region", [&] {
      Out.attribute("startLine", At.Line);
      // Without the source, bytes cannot be told in characters.
      if (At.Character) {
        Out.attribute("startColumn", At.Character);
        Out.attribute("endColumn",
                      At.Character + std::max<uint32_t>(At.Length, 1));
      }
      if (!E.Lines.empty())
        message(E.Lines[At.Line - E.FirstLine], "snippet");
    });
    if (E.Lines.size() > 1)
      Out.attributeObject("contextRegion", [&] {
        Out.attribute("startLine", E.FirstLine);
        Out.attribute("endLine", E.FirstLine + E.Lines.size() - 1);
        message(join(E.Lines, "\n"), "snippet");
      });
  });
}

void SarifWriter::step(const Place &At, StringRef Text, bool IsPrimary) {
  Out.object([&] {
    Out.attribute("importance", IsPrimary ? "essential" : "important");
    Out.attributeObject("location", [&] {
      physicalLocation(At);
      message(Text);
    });
  });
}

/// The way from the source to the sink, the place of the finding on it.
void SarifWriter::steps(const Result &R) {
  for (auto [Index, N] : enumerate(R.Notes)) {
    if (Index == R.NotesBefore)
      step(R.At, headline(R.Message), /*IsPrimary=*/true);
    step(N.At, N.Text, /*IsPrimary=*/false);
  }
  if (R.NotesBefore == R.Notes.size())
    step(R.At, headline(R.Message), /*IsPrimary=*/true);
}

void SarifWriter::fix(const Fix &Offered) {
  const Place &At = Offered.What.At;
  Out.object([&] {
    message(Offered.What.Text + ".", "description");
    Out.attributeArray("artifactChanges", [&] {
      Out.object([&] {
        artifact(At.Path);
        Out.attributeArray("replacements", [&] {
          Out.object([&] {
            Out.attributeObject("deletedRegion", [&] {
              Out.attribute("startLine", At.Line);
              Out.attribute("startColumn", At.Character);
              Out.attribute("endColumn", At.Character + Offered.Length);
            });
            message(Offered.New, "insertedContent");
          });
        });
      });
    });
  });
}

void SarifWriter::result(const Result &R) {
  std::vector<StringRef> Checks = checksOf(F);
  Out.object([&] {
    Out.attribute("ruleId", R.Check);
    Out.attribute("ruleIndex", find(Checks, R.Check) - Checks.begin());
    Out.attribute("level", R.Level == Level::Note ? "note" : "warning");
    message(R.Message + ".");
    Out.attributeArray("locations", [&] {
      Out.object([&] {
        physicalLocation(R.At);
        if (!R.Function.empty())
          Out.attributeArray("logicalLocations", [&] {
            Out.object([&] {
              Out.attribute("name", R.Function);
              Out.attribute("kind", "function");
            });
          });
      });
    });
    Out.attributeObject("partialFingerprints", [&] {
      Out.attribute("jwtTidy/v1", R.Fingerprint);
      // The one that GitHub matches the findings of two uploads by.
      Out.attribute("primaryLocationLineHash", R.Fingerprint);
    });
    if (!R.Notes.empty()) {
      Out.attributeArray("relatedLocations", [&] {
        for (auto [Index, N] : enumerate(R.Notes))
          Out.object([&] {
            Out.attribute("id", int64_t(Index));
            physicalLocation(N.At);
            message(N.Text);
          });
      });
      Out.attributeArray("codeFlows", [&] {
        Out.object([&] {
          Out.attributeArray("threadFlows", [&] {
            Out.object(
                [&] { Out.attributeArray("locations", [&] { steps(R); }); });
          });
        });
      });
    }
    if (R.Fix && R.Fix->What.At.Character)
      Out.attributeArray("fixes", [&] { fix(*R.Fix); });
    // Either all results of a run have them or none has.
    if (HasSuppressed)
      Out.attributeArray("suppressions", [&] {
        if (!R.Suppression)
          return;
        const Suppression &S = F.Suppressions[*R.Suppression];
        Out.object([&] {
          Out.attribute("kind", "inSource");
          if (!S.Reason.empty())
            Out.attribute("justification", S.Reason);
          Out.attributeObject("location", [&] {
            Out.attributeObject("physicalLocation", [&] {
              artifact(S.Path);
              Out.attributeObject("region",
                                  [&] { Out.attribute("startLine", S.Line); });
            });
          });
        });
      });
  });
}

void SarifWriter::write() {
  Out.object([&] {
    Out.attribute("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/"
                             "errata01/os/schemas/sarif-schema-2.1.0.json");
    Out.attribute("version", "2.1.0");
    Out.attributeArray("runs", [&] {
      Out.object([&] {
        Out.attributeObject("tool", [&] {
          Out.attributeObject("driver", [&] {
            Out.attribute("name", "jwt-tidy");
            Out.attribute("informationUri", InformationUri);
            Out.attribute("version", F.Build);
            Out.attribute("semanticVersion",
                          StringRef(F.Build).split('-').first);
            rules();
          });
        });
        Out.attributeArray("invocations", [&] { invocation(); });
        Out.attributeObject("automationDetails", [&] {
          Out.attribute("id",
                        "jwt-tidy/" + F.Folder + (F.Folder.empty() ? "" : "/"));
        });
        Out.attributeObject("originalUriBaseIds", [&] {
          Out.attributeObject("SRCROOT", [&] {
            message("The root of the repository.", "description");
          });
        });
        Out.attribute("columnKind", "unicodeCodePoints");
        Out.attributeArray("results", [&] {
          for (const Result &R : F.Results)
            result(R);
        });
        Out.attributeObject("properties", [&] {
          Out.attribute("translationUnits", F.NumUnits);
          Out.attribute("sourcesAvailable", F.SourcesAreHere);
        });
      });
    });
  });
}
} // namespace

void writeSarif(const Findings &F, raw_ostream &OS) {
  SarifWriter(F, OS).write();
  OS << '\n';
}

} // namespace jwttidy::report
