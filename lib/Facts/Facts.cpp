//===- Facts.cpp - The flow graphs of a translation unit, in a file -------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Facts/Facts.h"
#include "Flow/ParseJson.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;

namespace jwttidy::facts {

std::string fileName(StringRef MainFile, const Configuration &As) {
  std::string Identity = MainFile.str();
  for (const std::string &Argument : As.Arguments)
    Identity += '\0' + Argument;
  Identity += '\0' + As.Standard;
  return (sys::path::filename(MainFile) + "-" +
          utohexstr(xxh3_64bits(Identity), /*LowerCase=*/true, 16) + FileEnding)
      .str();
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static std::string hex(uint64_t Number) {
  return utohexstr(Number, /*LowerCase=*/true, 16);
}

static void writeTexts(json::OStream &Out, StringRef Name,
                       ArrayRef<std::string> Texts) {
  Out.attributeArray(Name, [&] {
    for (const std::string &Text : Texts)
      Out.value(Text);
  });
}

void write(const Unit &U, raw_ostream &OS) {
  json::OStream Out(OS, /*IndentSize=*/1);
  Out.object([&] {
    Out.attribute("version", FormatVersion);
    Out.attribute("build", U.Build);
    Out.attribute("models", hex(U.Models));
    Out.attribute("redaction", U.RedactionId);
    Out.attribute("tu_namespace", U.mainFile());
    writeTexts(Out, "arguments", U.As.Arguments);
    Out.attribute("standard", U.As.Standard);
    Out.attributeArray("files", [&] {
      for (const SourceFile &File : U.Files)
        Out.value(json::Array{File.Path, hex(File.Hash)});
    });
    Out.attributeObject("options", [&] {
      Out.attribute("AllowedClaims", U.Options.AllowedClaims);
      Out.attribute("Categories", U.Options.Categories);
      Out.attribute("MaxShownCharacters", U.Options.MaxShownCharacters);
      Out.attribute("SensitiveClaims", U.Options.SensitiveClaims);
      Out.attributeObject("rules", [&] {
        for (const auto &[Name, Value] : U.Options.OfRules)
          Out.attribute(Name, Value);
      });
    });
    writeTexts(Out, "checks", U.Checks);
    writeTexts(Out, "libraries", U.Libraries);
    Out.attributeArray("suppressions", [&] {
      for (const Suppressed &S : U.Suppressions)
        Out.value(json::Array{S.File, S.What.Line, S.What.FirstLine,
                              S.What.LastLine, json::fixUTF8(S.What.Checks),
                              json::fixUTF8(S.What.Reason)});
    });
    Out.attributeArray("writes", [&] {
      for (const Write &W : U.Writes)
        Out.value(json::Array{W.Global, W.At});
    });
    // One text, and not an array of arrays: most of a file are places.
    std::string Places;
    for (const Place &P : drop_begin(U.Places))
      Places += (Twine(P.File) + " " + Twine(P.Line) + " " + Twine(P.Column) +
                 " " + Twine(P.Offset) + ";")
                    .str();
    Out.attribute("places", Places);
    std::string Graphs;
    raw_string_ostream Text(Graphs);
    flow::print(U.Graphs, Text);
    Out.attribute("data", json::fixUTF8(Graphs));
  });
  OS << '\n';
}

Error writeFile(const Unit &U, StringRef Path) {
  return writeToOutput(Path, [&](raw_ostream &OS) {
    write(U, OS);
    return Error::success();
  });
}

Error writeDependencies(const Unit &U, StringRef Path, StringRef Root) {
  auto Write = [](raw_ostream &OS, StringRef File) {
    for (char C : File) {
      if (C == '$')
        OS << '$';
      else if (C == ' ' || C == '#' || C == '\\')
        OS << '\\';
      OS << C;
    }
  };
  return writeToOutput((Path + ".d").str(), [&](raw_ostream &OS) {
    Write(OS, Path);
    OS << ':';
    for (const SourceFile &File : U.Files) {
      SmallString<256> Whole(File.Path);
      if (!sys::path::is_absolute(Whole))
        Whole = Root, sys::path::append(Whole, File.Path);
      OS << " \\\n  ";
      Write(OS, Whole);
    }
    OS << '\n';
    return Error::success();
  });
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {
/// Reads a file's JSON member by member; the first one that is wrong is told.
class Reader {
public:
  Reader(const json::Object &Root, StringRef Name) : Root(Root), Name(Name) {}

  Expected<Unit> read();

private:
  const json::Object &Root;
  StringRef Name;
  std::string Wrong;

  void fail(StringRef Member) {
    if (Wrong.empty())
      Wrong = ("'" + Member + "' is missing or malformed").str();
  }
  std::string text(const json::Object &From, StringRef Member) {
    if (std::optional<StringRef> Text = From.getString(Member))
      return Text->str();
    fail(Member);
    return "";
  }
  uint64_t hash(std::optional<StringRef> Text, StringRef Member) {
    uint64_t Value = 0;
    if (!Text || Text->getAsInteger(16, Value))
      fail(Member);
    return Value;
  }
  std::vector<std::string> texts(StringRef Member) {
    std::vector<std::string> Texts;
    forEach(Member, [&](const json::Value &V) {
      if (std::optional<StringRef> Text = V.getAsString())
        Texts.push_back(Text->str());
      else
        fail(Member);
    });
    return Texts;
  }
  void forEach(StringRef Member, function_ref<void(const json::Value &)> Call) {
    const json::Array *List = Root.getArray(Member);
    if (!List)
      return fail(Member);
    for (const json::Value &V : *List)
      Call(V);
  }
  /// Calls back for every array of so many values in an array.
  void forEachRow(StringRef Member, size_t Size,
                  function_ref<void(const json::Array &)> Call) {
    forEach(Member, [&](const json::Value &V) {
      const json::Array *Row = V.getAsArray();
      if (Row && Row->size() == Size)
        Call(*Row);
      else
        fail(Member);
    });
  }
  uint32_t number(const json::Value &V, StringRef Member,
                  uint64_t Limit = ~0u) {
    std::optional<int64_t> Value = V.getAsInteger();
    if (Value && *Value >= 0 && uint64_t(*Value) <= Limit)
      return uint32_t(*Value);
    fail(Member);
    return 0;
  }
  void readPlaces(Unit &U);
};

void Reader::readPlaces(Unit &U) {
  U.Places.emplace_back();
  std::string Text = text(Root, "places");
  StringRef Rest = Text;
  while (!Rest.empty()) {
    Place P;
    for (uint32_t *Part : {&P.File, &P.Line, &P.Column, &P.Offset}) {
      if (Rest.consumeInteger(10, *Part))
        return fail("places");
      Rest = Rest.drop_front(!Rest.empty());
    }
    if (P.File >= U.Files.size())
      return fail("places");
    U.Places.push_back(P);
  }
}

Expected<Unit> Reader::read() {
  Unit U;
  U.Build = text(Root, "build");
  U.Models = hash(Root.getString("models"), "models");
  U.RedactionId = text(Root, "redaction");
  U.As.Arguments = texts("arguments");
  U.As.Standard = text(Root, "standard");
  forEachRow("files", 2, [&](const json::Array &Row) {
    std::optional<StringRef> Path = Row[0].getAsString();
    if (!Path)
      return fail("files");
    U.Files.push_back({Path->str(), hash(Row[1].getAsString(), "files")});
  });
  if (U.Files.empty() || U.mainFile() != text(Root, "tu_namespace"))
    fail("files");
  if (const json::Object *Options = Root.getObject("options")) {
    U.Options.AllowedClaims = text(*Options, "AllowedClaims");
    U.Options.Categories = text(*Options, "Categories");
    U.Options.SensitiveClaims = text(*Options, "SensitiveClaims");
    if (const json::Value *Shown = Options->get("MaxShownCharacters"))
      U.Options.MaxShownCharacters = number(*Shown, "options");
    if (const json::Object *Rules = Options->getObject("rules"))
      for (const auto &[Name, Value] : *Rules)
        U.Options.OfRules.push_back(
            {Name.str(), Value.getAsString().value_or("").str()});
    // An object has no order of its own.
    llvm::sort(U.Options.OfRules);
  } else {
    fail("options");
  }
  U.Checks = texts("checks");
  U.Libraries = texts("libraries");
  forEachRow("suppressions", 6, [&](const json::Array &Row) {
    Suppressed S;
    S.File = number(Row[0], "suppressions", U.Files.size() - 1);
    S.What.Line = number(Row[1], "suppressions");
    S.What.FirstLine = number(Row[2], "suppressions");
    S.What.LastLine = number(Row[3], "suppressions");
    S.What.Checks = Row[4].getAsString().value_or("").str();
    S.What.Reason = Row[5].getAsString().value_or("").str();
    U.Suppressions.push_back(std::move(S));
  });
  readPlaces(U);
  forEachRow("writes", 2, [&](const json::Array &Row) {
    std::optional<StringRef> Global = Row[0].getAsString();
    if (!Global)
      return fail("writes");
    U.Writes.push_back(
        {Global->str(), number(Row[1], "writes", U.Places.size() - 1)});
  });
  std::optional<StringRef> Graphs = Root.getString("data");
  if (!Graphs)
    fail("data");
  if (!Wrong.empty())
    return createStringError(inconvertibleErrorCode(), Name + ": " + Wrong);
  Expected<flow::Program> Program = flow::parse(*Graphs, Name);
  if (!Program)
    return Program.takeError();
  U.Graphs = std::move(*Program);
  return U;
}
} // namespace

Expected<Unit> read(StringRef Text, StringRef Name) {
  auto Fail = [&](const Twine &Why) {
    return createStringError(inconvertibleErrorCode(), Name + ": " + Why);
  };
  Expected<json::Value> Value = flow::parseJson(Text);
  if (!Value)
    return Fail(toString(Value.takeError()));
  const json::Object *Root = Value->getAsObject();
  if (!Root || !Root->getInteger("version"))
    return Fail("this is no facts file");
  if (*Root->getInteger("version") != FormatVersion)
    return Fail("its format is of version " +
                Twine(*Root->getInteger("version")) + ", not " +
                Twine(FormatVersion) + "; make the facts anew");
  return Reader(*Root, Name).read();
}

} // namespace jwttidy::facts
