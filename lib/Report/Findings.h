//===- Findings.h - What a run found, as a document -------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Everything that a report needs of a run: what was found and where, in words,
/// with excerpts of the sources in which what may be a secret is cut. It is
/// written as JSON, and reports are made of it where neither the sources nor
/// the facts are.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_REPORT_FINDINGS_H
#define JWTTIDY_REPORT_FINDINGS_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"
#include <optional>
#include <string>
#include <vector>

namespace jwttidy::report {

/// A document of another version is not read.
constexpr unsigned FindingsVersion = 1;

/// Lines of source around a place: valid UTF-8 without control characters but
/// for tabs, secrets cut. Without lines where the source was not there.
struct Excerpt {
  uint32_t FirstLine = 0; ///< The number of the first of the lines.
  std::vector<std::string> Lines;
  /// Where in its line, as it is here, the place is: bytes from 0.
  uint32_t Mark = 0;
};

struct Place {
  /// From the root of the repository, with `/`; absolute if it is outside.
  std::string Path;
  uint32_t Line = 0;   ///< From 1.
  uint32_t Column = 0; ///< From 1, in bytes.
  /// From 1, in Unicode code points; 0 where the source was not there.
  uint32_t Character = 0;
  /// Of the name that stands there; 0 where there is none, or it is not known.
  uint32_t Length = 0;
  report::Excerpt Excerpt;
};

/// A step of the way from the source to the sink.
struct Note {
  std::string Text;
  Place At;
};

/// What may stand there instead, as an editor would offer it.
struct Fix {
  /// What it does, and where what is replaced begins.
  Note What;
  uint32_t Length = 0; ///< Of what is replaced, on one line, in ASCII.
  std::string New;
};

enum class Level : uint8_t { Note, Warning };

struct Result {
  std::string Check;
  report::Level Level = Level::Warning;
  std::string Message;
  /// The line that a reviewer would change.
  Place At;
  /// The name of the function around it; empty if there is none.
  std::string Function;
  /// The way from the source to the sink, but for the place itself.
  std::vector<Note> Notes;
  /// How many of the notes come before the place, on that way.
  uint32_t NotesBefore = 0;
  std::optional<report::Fix> Fix;
  /// 32 hex digits, `:`, and the number among findings with the same digits.
  /// Made of the check, the path, the function and the names in the message:
  /// of no line number, and of no literal that may be a secret.
  std::string Fingerprint;
  /// The comment that silences it, an index of Findings::Suppressions.
  std::optional<uint32_t> Suppression;

  /// The notes, and after them what the fix does.
  llvm::SmallVector<const Note *, 8> everyNote() const;
};

/// A `NOLINT` comment that names jwt-* checks, or that silences a finding.
struct Suppression {
  std::string Path;       ///< As of a place.
  uint32_t Line = 0;      ///< Of the comment.
  uint32_t FirstLine = 0; ///< Of what it silences.
  uint32_t LastLine = 0;
  /// Globs as in the comment, separated by commas; `*` for all.
  std::string Checks;
  std::string Reason;
  /// It silences something that the run found.
  bool IsUsed = false;
};

struct Findings {
  std::string Build;     ///< Of the tool that found them.
  uint32_t NumUnits = 0; ///< Translation units that were analysed.
  /// Were the sources there? If not, there are no excerpts, and whether the
  /// facts were up to date is not known.
  bool SourcesAreHere = false;
  /// The folder that the run was about, from the root of the repository; empty
  /// if it is the root.
  std::string Folder;
  /// Why the run is not complete, line by line; empty if it is.
  std::vector<std::string> Problems;
  /// The checks that were enabled somewhere, sorted.
  std::vector<std::string> Checks;
  /// By path and place.
  std::vector<Result> Results;
  std::vector<Suppression> Suppressions;

  /// How many results no comment silences.
  size_t count() const;
};

/// What a message says, without the advice that follows it.
llvm::StringRef headline(llvm::StringRef Message);

/// Writes the document as JSON; equal findings give equal bytes.
void writeJson(const Findings &F, llvm::raw_ostream &OS);

/// \returns what a document holds, or an error `NAME: what is wrong and where`.
llvm::Expected<Findings> readJson(llvm::StringRef Text, llvm::StringRef Name);

} // namespace jwttidy::report

#endif // JWTTIDY_REPORT_FINDINGS_H
