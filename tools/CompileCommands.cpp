//===- CompileCommands.cpp - The entries of a compilation database --------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompileCommands.h"
#include "Facts/Paths.h"
#include "Flow/ParseJson.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"

using namespace llvm;

namespace jwttidy {

/// The spelling that Clang gives a standard's working name: `c++2a` is `c++20`.
static std::string finalStandard(StringRef Standard) {
  bool IsGnu = Standard.consume_front("gnu");
  StringRef Family = Standard.take_until([](char C) { return isDigit(C); });
  StringRef Year = Standard.drop_front(Family.size());
  Year = StringSwitch<StringRef>(Year)
             .Case("0x", "11")
             .Case("1y", "14")
             .Case("1z", "17")
             .Case("2a", "20")
             .Case("2b", "23")
             .Case("2x", "23")
             .Case("2c", "26")
             .Default(Year);
  return ((IsGnu ? "gnu" : "") + Family + Year).str();
}

static facts::Configuration configurationOf(ArrayRef<std::string> Arguments) {
  facts::Configuration As;
  std::vector<std::string> Folders;
  for (size_t I = 0; I != Arguments.size(); ++I) {
    StringRef Argument = Arguments[I];
    if (Argument.consume_front("-std=") || Argument.consume_front("--std=")) {
      As.Standard = finalStandard(Argument);
      continue;
    }
    for (StringRef Flag : {"-D", "-U", "-I"}) {
      StringRef Value = Argument;
      if (!Value.consume_front(Flag))
        continue;
      if (Value.empty() && I + 1 != Arguments.size())
        Value = Arguments[++I];
      (Flag == "-I" ? Folders : As.Arguments).push_back((Flag + Value).str());
    }
  }
  // Macros stand before folders, as the plugin tells them.
  llvm::append_range(As.Arguments, Folders);
  return As;
}

bool CompileCommand::fits(const facts::Configuration &Facts) const {
  if (!As.Standard.empty() && !Facts.Standard.empty() &&
      As.Standard != Facts.Standard)
    return false;
  StringSet<> There;
  for (const std::string &Argument : Facts.Arguments)
    There.insert(Argument);
  return all_of(As.Arguments, [&](StringRef Argument) {
    // The compiler may tell a folder otherwise than the command line.
    return Argument.starts_with("-I") || There.contains(Argument);
  });
}

/// A database may name what is neither C nor C++.
static bool isOurs(StringRef File) {
  static constexpr StringLiteral Others[] = {
      ".s", ".sx", ".asm", ".rc", ".f", ".f90", ".cu", ".swift", ".rs", ".d"};
  return !is_contained(Others, sys::path::extension(File).lower());
}

Expected<std::vector<CompileCommand>> readCompileCommands(StringRef Given) {
  SmallString<256> Path(Given);
  if (sys::fs::is_directory(Path))
    sys::path::append(Path, "compile_commands.json");
  auto Fail = [&](const Twine &Why) {
    return createStringError(inconvertibleErrorCode(),
                             "'" + Path + "': " + Why);
  };
  auto Buffer = MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Buffer)
    return Fail(Buffer.getError().message());
  Expected<json::Value> Value = flow::parseJson((*Buffer)->getBuffer());
  if (!Value)
    return Fail(toString(Value.takeError()));
  const json::Array *Entries = Value->getAsArray();
  if (!Entries)
    return Fail("this is no compilation database: it is no array");

  std::vector<CompileCommand> Commands;
  for (const json::Value &Entry : *Entries) {
    const json::Object *Members = Entry.getAsObject();
    std::optional<StringRef> File, Directory;
    if (Members) {
      File = Members->getString("file");
      Directory = Members->getString("directory");
    }
    if (!File || !Directory)
      return Fail("each entry needs a 'file' and a 'directory'");
    if (!isOurs(*File))
      continue;
    CompileCommand C;
    SmallString<256> Folder(*Directory);
    if (!sys::path::is_absolute(Folder))
      Folder = sys::path::parent_path(Path),
      sys::path::append(Folder, *Directory);
    C.Directory = facts::realPath(Folder);
    SmallString<256> Whole(*File);
    if (!sys::path::is_absolute(Whole))
      Whole = C.Directory, sys::path::append(Whole, *File);
    C.File = facts::absolutePath(Whole);
    if (const json::Array *List = Members->getArray("arguments")) {
      for (const json::Value &Argument : *List)
        C.Arguments.push_back(Argument.getAsString().value_or("").str());
    } else if (std::optional<StringRef> Line = Members->getString("command")) {
      BumpPtrAllocator Allocator;
      StringSaver Saver(Allocator);
      SmallVector<const char *, 32> Words;
      cl::TokenizeGNUCommandLine(*Line, Saver, Words);
      C.Arguments.assign(Words.begin(), Words.end());
    } else {
      return Fail("the entry of '" + *File + "' has no command");
    }
    C.As = configurationOf(C.Arguments);
    Commands.push_back(std::move(C));
  }
  return Commands;
}

} // namespace jwttidy
