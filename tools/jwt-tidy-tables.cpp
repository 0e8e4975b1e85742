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
/// vocabulary into tables, so that no run of the checks parses any.
///
//===----------------------------------------------------------------------===//

#include "Claims/VocabularyReader.h"
#include "Models/ModelWriter.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace {

constexpr StringRef Usage = "usage: jwt-tidy-tables models FILE... -o OUT\n"
                            "       jwt-tidy-tables vocabulary FILE -o OUT\n";

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

Error translate(const Arguments &A, raw_ostream &OS) {
  if (A.Command == "models")
    return jwttidy::models::writeModelTables(A.Files, OS);
  if (A.Command == "vocabulary" && A.Files.size() == 1)
    return jwttidy::claims::writeVocabularyTables(A.Files.front(), OS);
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
