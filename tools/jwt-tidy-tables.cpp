//===- jwt-tidy-tables.cpp - Data files to constant tables ----------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Runs while jwt-tidy is built: translates the YAML of models and of the
/// vocabulary into tables, so that no run of the checks parses any; and the
/// checks' pages, so that reports have them where the sources are not.
///
//===----------------------------------------------------------------------===//

#include "Claims/VocabularyReader.h"
#include "Models/ModelWriter.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace {

constexpr StringRef Usage = "usage: jwt-tidy-tables models FILE... -o OUT\n"
                            "       jwt-tidy-tables vocabulary FILE -o OUT\n"
                            "       jwt-tidy-tables pages FILE... -o OUT\n";

struct Arguments {
  StringRef Command;
  std::vector<std::string> Files;
  StringRef Output;
};

Error usageError(const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), Message + "\n" + Usage);
}

Expected<Arguments> parse(ArrayRef<const char *> Texts) {
  Arguments Result;
  if (Texts.empty())
    return usageError("what is to be translated is missing");
  auto Take = [&Texts] {
    StringRef First = Texts.front();
    Texts = Texts.drop_front();
    return First;
  };
  Result.Command = Take();
  while (!Texts.empty()) {
    StringRef Text = Take();
    if (Text == "-o" && Texts.empty())
      return usageError("-o needs a file");
    if (Text == "-o")
      Result.Output = Take();
    else if (Text.starts_with("-"))
      return usageError("unknown option '" + Text + "'");
    else
      Result.Files.push_back(Text.str());
  }
  if (Result.Files.empty() || Result.Output.empty())
    return usageError("the files to read or the file to write are missing");
  return Result;
}

/// A page by itself: without the comments that its tests need, and with the
/// text of a link to another page instead of the link.
std::string aloneStanding(StringRef Page) {
  std::string Out;
  while (!Page.empty()) {
    StringRef Line;
    std::tie(Line, Page) = Page.split('\n');
    if (Line.starts_with("<!--"))
      continue;
    while (true) {
      size_t Middle = Line.find("](");
      size_t Open = Line.take_front(Middle).rfind('[');
      size_t Close = Line.find(')', Middle);
      if (Middle == StringRef::npos || Open == StringRef::npos ||
          Close == StringRef::npos)
        break;
      bool IsRelative = !Line.substr(Middle + 2).starts_with("https://");
      Out += Line.take_front(Open);
      Out += IsRelative ? Line.slice(Open + 1, Middle)
                        : Line.slice(Open, Close + 1);
      Line = Line.drop_front(Close + 1);
    }
    Out += Line;
    Out += '\n';
  }
  return Out;
}

/// The pages by the names of their files, line by line, since a compiler may
/// limit the length of one literal.
Error writePages(ArrayRef<std::string> Files, raw_ostream &OS) {
  for (const std::string &File : Files) {
    auto Buffer = MemoryBuffer::getFile(File, /*IsText=*/true);
    if (!Buffer)
      return createStringError(Buffer.getError(),
                               File + ": " + Buffer.getError().message());
    std::string Text = aloneStanding((*Buffer)->getBuffer());
    OS << "{\"" << sys::path::stem(File) << "\",\n";
    for (StringRef Rest = Text; !Rest.empty();) {
      StringRef Line;
      std::tie(Line, Rest) = Rest.split('\n');
      OS << "    \"";
      // Octal digits of a fixed number: what follows cannot join them.
      for (unsigned char C : Line)
        if (isPrint(C) && C != '"' && C != '\\' && C != '?')
          OS << C;
        else
          OS << format("\\%03o", C);
      OS << "\\n\"\n";
    }
    OS << "},\n";
  }
  return Error::success();
}

Error translate(const Arguments &A, raw_ostream &OS) {
  if (A.Command == "models")
    return jwttidy::models::writeModelTables(A.Files, OS);
  if (A.Command == "vocabulary" && A.Files.size() == 1)
    return jwttidy::claims::writeVocabularyTables(A.Files.front(), OS);
  if (A.Command == "pages")
    return writePages(A.Files, OS);
  if (A.Command == "vocabulary")
    return usageError("there is one vocabulary");
  return usageError("unknown command '" + A.Command + "'");
}

/// Writes the file only when all of its text is there.
Error write(StringRef File, StringRef Text) {
  std::error_code EC;
  raw_fd_ostream OS(File, EC);
  if (!EC) {
    OS << Text;
    OS.close();
    EC = OS.error();
    OS.clear_error();
  }
  if (EC)
    return createStringError(EC, File + ": cannot write: " + EC.message());
  return Error::success();
}

Error run(ArrayRef<const char *> Texts) {
  Expected<Arguments> Parsed = parse(Texts);
  if (!Parsed)
    return Parsed.takeError();
  std::string Text;
  raw_string_ostream OS(Text);
  if (Error Problem = translate(*Parsed, OS))
    return Problem;
  return write(Parsed->Output, Text);
}

} // namespace

int main(int Count, char **Texts) {
  InitLLVM Init(Count, Texts);
  Error Problem = run(ArrayRef(Texts, Count).drop_front());
  if (!Problem)
    return 0;
  errs() << StringRef(toString(std::move(Problem))).rtrim('\n') << '\n';
  return 1;
}
