//===- NinjaCommand.cpp - jwt-tidy ninja ----------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Writes a Ninja file that analyses a program: an edge for each translation
/// unit makes its facts, and one more links them. What an edge depends on is
/// said, so that a second run does only what has changed.
///
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "CompileCommands.h"
#include "Facts/Paths.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;
using namespace jwttidy;

namespace {

constexpr StringRef Usage =
    "usage: jwt-tidy ninja -p BUILD -o FILE --plugin=FILE [OPTION...]\n"
    "  -p BUILD              the folder of the program's "
    "compile_commands.json\n"
    "  -o FILE               the Ninja file to write\n"
    "  --plugin=FILE         JwtTidy.so\n"
    "  --facts=DIR           where facts go (facts, beside the Ninja file)\n"
    "  --findings=FILE       what the link writes (findings.txt, beside it)\n"
    "  --root=DIR            the folder that facts tell paths from (the one "
    "that\n"
    "                        holds all sources)\n"
    "  --clang-tidy=PROGRAM  clang-tidy of the plugin's LLVM\n"
    "  --checks=LIST         which checks (jwt-*)\n";

struct NinjaOptions {
  std::string Build, File, Plugin, Facts, Findings, Root;
  std::string ClangTidy = ("clang-tidy-" + Twine(LLVM_VERSION_MAJOR)).str();
  std::string Checks = "jwt-*";
};

/// In a path of a Ninja file.
std::string ninja(StringRef Text) {
  std::string Out;
  for (char C : Text) {
    if (C == '$' || C == ' ' || C == ':')
      Out += '$';
    Out += C;
  }
  return Out;
}

/// In a command: one word of a shell's, and no variable of Ninja's.
std::string word(StringRef Text) {
  std::string Out = "'";
  for (char C : Text) {
    if (C == '$')
      Out += "$$";
    else if (C == '\'')
      Out += "'\\''";
    else
      Out += C;
  }
  return Out + "'";
}

/// A database for one of the entries of a file that is listed more than once.
Error writeEntry(const CompileCommand &C, StringRef Folder) {
  if (std::error_code Error = sys::fs::create_directories(Folder))
    return createStringError(Error, "'" + Folder + "': " + Error.message());
  SmallString<256> Path(Folder);
  sys::path::append(Path, "compile_commands.json");
  return writeToOutput(Path, [&](raw_ostream &OS) {
    json::OStream Out(OS);
    Out.array([&] {
      Out.object([&] {
        Out.attribute("directory", C.Directory);
        Out.attribute("file", C.File);
        Out.attributeArray("arguments", [&] {
          for (const std::string &Argument : C.Arguments)
            Out.value(Argument);
        });
      });
    });
    return Error::success();
  });
}

/// The .clang-tidy files that hold for a source file.
std::vector<std::string> configurations(StringRef File) {
  std::vector<std::string> Found;
  for (StringRef Folder = sys::path::parent_path(File); !Folder.empty();
       Folder = sys::path::parent_path(Folder)) {
    SmallString<256> Path(Folder);
    sys::path::append(Path, ".clang-tidy");
    if (sys::fs::exists(Path))
      Found.push_back(std::string(Path));
  }
  return Found;
}

Error writeNinja(const NinjaOptions &Options, ArrayRef<CompileCommand> Commands,
                 StringRef Database, StringRef Self) {
  StringMap<unsigned> Times;
  for (const CompileCommand &C : Commands)
    ++Times[C.File];
  std::string Text;
  raw_string_ostream OS(Text);
  OS << "# Written by jwt-tidy ninja.\nninja_required_version = 1.5\n\n"
     << "rule facts\n  command = " << word(Options.ClangTidy)
     << " --load=" << word(Options.Plugin)
     << " --quiet --checks=" << word("-*," + Options.Checks)
     << " '--warnings-as-errors=-*' --config=$config -p $database $in > "
        "$out.log "
        "2>&1 || { cat $out.log; false; }\n"
     << "  depfile = $out.d\n  deps = gcc\n  description = facts of $in\n\n"
     << "rule link\n  command = " << word(Self) << " link --facts "
     << word(Options.Facts) << " -p " << word(Database) << " --root "
     << word(Options.Root) << " --exit-zero --output $out && cat $out\n"
     << "  description = link\n\n"
     << "rule ninja\n  command = " << word(Self) << " ninja -p "
     << word(Database) << " -o $out --plugin=" << word(Options.Plugin)
     << " --facts=" << word(Options.Facts)
     << " --findings=" << word(Options.Findings)
     << " --root=" << word(Options.Root)
     << " --clang-tidy=" << word(Options.ClangTidy)
     << " --checks=" << word(Options.Checks)
     << "\n  generator = 1\n  description = $out\n\n";
  OS << "build " << ninja(Options.File) << ": ninja "
     << ninja((Database + "/compile_commands.json").str()) << "\n\n";

  std::vector<std::string> AllFacts;
  StringSet<> Names;
  for (const CompileCommand &C : Commands) {
    std::string Identity = C.File + '\0' + C.Directory;
    for (const std::string &Argument : C.Arguments)
      Identity += '\0' + Argument;
    std::string Name = (sys::path::filename(C.File) + "-" +
                        utohexstr(xxh3_64bits(Identity), true, 16))
                           .str();
    if (!Names.insert(Name).second)
      continue; // The same command twice.
    std::string Entry = Database.str();
    if (Times[C.File] > 1) {
      SmallString<256> Folder(Options.Facts);
      sys::path::append(Folder, "entries", Name);
      Entry = std::string(Folder);
      if (Error E = writeEntry(C, Entry))
        return E;
    }
    std::string Config;
    raw_string_ostream Json(Config);
    Json << json::Value(json::Object{
        {"InheritParentConfig", true},
        {"CheckOptions", json::Object{{"FactsDir", Options.Facts},
                                      {"FactsName", Name},
                                      {"FactsRoot", Options.Root}}}});
    SmallString<256> Facts(Options.Facts);
    sys::path::append(Facts, Name + facts::FileEnding);
    AllFacts.push_back(std::string(Facts));
    OS << "build " << ninja(Facts) << ": facts " << ninja(C.File) << " | "
       << ninja(Options.Plugin);
    for (const std::string &Path : configurations(C.File))
      OS << ' ' << ninja(Path);
    OS << "\n  database = " << word(Entry) << "\n  config = " << word(Config)
       << '\n';
  }
  OS << "\nbuild " << ninja(Options.Findings) << ": link | " << ninja(Self);
  for (const std::string &Facts : AllFacts)
    OS << " $\n  " << ninja(Facts);
  OS << "\n\ndefault " << ninja(Options.Findings) << '\n';
  StringRef Folder = sys::path::parent_path(Options.File);
  if (std::error_code Error = sys::fs::create_directories(Folder))
    return createStringError(Error, "'" + Folder + "': " + Error.message());
  return writeToOutput(Options.File, [&](raw_ostream &Out) {
    Out << Text;
    return Error::success();
  });
}

} // namespace

int jwttidy::runNinjaCommand(ArrayRef<const char *> Arguments) {
  auto Fail = [](const Twine &Message) {
    errs() << "jwt-tidy ninja: " << Message << '\n';
    return 2;
  };
  NinjaOptions Options;
  for (size_t I = 0; I != Arguments.size(); ++I) {
    StringRef Argument = Arguments[I];
    if ((Argument == "-p" || Argument == "-o") && I + 1 != Arguments.size()) {
      (Argument == "-p" ? Options.Build : Options.File) = Arguments[++I];
      continue;
    }
    if (Argument == "--help") {
      outs() << Usage;
      return 0;
    }
    auto [Name, Value] = Argument.split('=');
    std::string *Member = StringSwitch<std::string *>(Name)
                              .Case("--plugin", &Options.Plugin)
                              .Case("--facts", &Options.Facts)
                              .Case("--findings", &Options.Findings)
                              .Case("--root", &Options.Root)
                              .Case("--clang-tidy", &Options.ClangTidy)
                              .Case("--checks", &Options.Checks)
                              .Default(nullptr);
    if (!Member || Value.empty())
      return Fail("unknown argument '" + Argument + "'\n" + Usage);
    *Member = Value.str();
  }
  if (Options.Build.empty() || Options.File.empty() || Options.Plugin.empty())
    return Fail("-p, -o and --plugin are needed\n" + Usage);
  if (!sys::fs::exists(Options.Plugin))
    return Fail("the plugin '" + Options.Plugin + "' is not there");
  auto Commands = readCompileCommands(Options.Build);
  if (!Commands)
    return Fail(toString(Commands.takeError()));

  // The Ninja file holds from wherever it is run.
  Options.File = facts::realPath(Options.File);
  Options.Plugin = facts::realPath(Options.Plugin);
  StringRef Beside = sys::path::parent_path(Options.File);
  Options.Facts = facts::realPath(
      Options.Facts.empty() ? (Beside + "/facts").str() : Options.Facts);
  Options.Findings = facts::realPath(Options.Findings.empty()
                                         ? (Beside + "/findings.txt").str()
                                         : Options.Findings);
  std::string Database = facts::realPath(Options.Build);
  if (!sys::fs::is_directory(Database))
    Database = sys::path::parent_path(Database).str();
  if (Options.Root.empty()) {
    // The innermost folder that holds all sources.
    for (const CompileCommand &C : *Commands) {
      std::string File = facts::realPath(C.File);
      if (Options.Root.empty())
        Options.Root = sys::path::parent_path(File).str();
      while (Options.Root != "/" &&
             !StringRef(File).starts_with(Options.Root + "/"))
        Options.Root = sys::path::parent_path(Options.Root).str();
    }
  }
  Options.Root = facts::realPath(Options.Root);
  std::string Self = sys::fs::getMainExecutable(
      nullptr, reinterpret_cast<void *>(&runNinjaCommand));
  if (Error E = writeNinja(Options, *Commands, Database, Self))
    return Fail(toString(std::move(E)));
  return 0;
}
