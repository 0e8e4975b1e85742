//===- Formats.cpp - Findings in the formats of others -------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Formats.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileUtilities.h"
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

void writeText(const Findings &F, StringRef Folder, raw_ostream &OS) {
  auto Print = [&](const Place &At, StringRef Kind, const Twine &Text) {
    StringRef Path = At.Path, Below = Path;
    if (!Folder.empty() && Below.consume_front(Folder) &&
        Below.consume_front("/"))
      Path = Below;
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
    for (const Note &N : R.Notes)
      Print(N.At, "note", N.Text);
  }
}

static void writeWholeText(const Findings &F, raw_ostream &OS) {
  writeText(F, "", OS);
}

//===----------------------------------------------------------------------===//
// All formats
//===----------------------------------------------------------------------===//

static constexpr Format Formats[] = {
    {"text", "as clang-tidy writes findings", writeWholeText},
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
