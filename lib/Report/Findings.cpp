//===- Findings.cpp - What a run found, as a document ---------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Findings.h"
#include "Flow/ParseJson.h"
#include "Report/Excerpts.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

using namespace llvm;

namespace jwttidy::report {

size_t Findings::count() const {
  return count_if(Results, [](const Result &R) { return !R.Suppression; });
}

SmallVector<const Note *, 8> Result::everyNote() const {
  SmallVector<const Note *, 8> All;
  for (const Note &N : Notes)
    All.push_back(&N);
  if (Fix)
    All.push_back(&Fix->What);
  return All;
}

StringRef headline(StringRef Message) { return Message.split("; ").first; }

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static void writePlace(json::OStream &Out, StringRef Name, const Place &P) {
  Out.attributeObject(Name, [&] {
    Out.attribute("path", P.Path);
    Out.attribute("line", P.Line);
    Out.attribute("column", P.Column);
    Out.attribute("character", P.Character);
    Out.attribute("length", P.Length);
    if (P.Excerpt.Lines.empty())
      return;
    Out.attributeObject("excerpt", [&] {
      Out.attribute("line", P.Excerpt.FirstLine);
      Out.attribute("mark", P.Excerpt.Mark);
      Out.attribute("text", json::Array(P.Excerpt.Lines));
    });
  });
}

static void writeNote(json::OStream &Out, const Note &N) {
  Out.attribute("text", N.Text);
  writePlace(Out, "place", N.At);
}

void writeJson(const Findings &F, raw_ostream &OS) {
  json::OStream Out(OS, /*IndentSize=*/1);
  Out.object([&] {
    Out.attribute("version", FindingsVersion);
    Out.attribute("build", F.Build);
    Out.attribute("units", F.NumUnits);
    Out.attribute("sources", F.SourcesAreHere);
    Out.attribute("folder", F.Folder);
    Out.attribute("problems", json::Array(F.Problems));
    Out.attribute("checks", json::Array(F.Checks));
    Out.attributeArray("results", [&] {
      for (const Result &R : F.Results)
        Out.object([&] {
          Out.attribute("check", R.Check);
          Out.attribute("level", R.Level == Level::Note ? "note" : "warning");
          Out.attribute("message", R.Message);
          Out.attribute("fingerprint", R.Fingerprint);
          Out.attribute("function", R.Function);
          if (R.Suppression)
            Out.attribute("suppression", *R.Suppression);
          writePlace(Out, "place", R.At);
          Out.attribute("notesBefore", R.NotesBefore);
          Out.attributeArray("notes", [&] {
            for (const Note &N : R.Notes)
              Out.object([&] { writeNote(Out, N); });
          });
          if (R.Fix)
            Out.attributeObject("fix", [&] {
              Out.attributeObject("what", [&] { writeNote(Out, R.Fix->What); });
              Out.attribute("length", R.Fix->Length);
              Out.attribute("new", R.Fix->New);
            });
        });
    });
    Out.attributeArray("suppressions", [&] {
      for (const Suppression &S : F.Suppressions)
        Out.object([&] {
          Out.attribute("path", S.Path);
          Out.attribute("line", S.Line);
          Out.attribute("firstLine", S.FirstLine);
          Out.attribute("lastLine", S.LastLine);
          Out.attribute("checks", S.Checks);
          Out.attribute("reason", S.Reason);
          Out.attribute("used", S.IsUsed);
        });
    });
  });
  OS << '\n';
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {
/// Reads the members of an object, and has no others.
class Members {
public:
  Members(const json::Value &V, json::Path P) : Where(P), From(V, P) {
    if (From)
      All = V.getAsObject();
  }
  template <typename T> Members &operator()(StringLiteral Name, T &To) {
    Known.push_back(Name);
    IsGood = IsGood && From && From.map(Name, To);
    return *this;
  }
  /// LLVM 19 reads no numbers of 32 bits, and 22 cuts what does not fit.
  Members &operator()(StringLiteral Name, uint32_t &To) {
    uint64_t Number = 0;
    (*this)(Name, Number);
    return narrow(Name, Number, To);
  }
  template <typename T> Members &optional(StringLiteral Name, T &To) {
    Known.push_back(Name);
    IsGood = IsGood && From && From.mapOptional(Name, To);
    return *this;
  }
  Members &optional(StringLiteral Name, std::optional<uint32_t> &To) {
    std::optional<uint64_t> Number;
    optional(Name, Number);
    To.reset();
    return Number ? narrow(Name, *Number, To.emplace()) : *this;
  }
  bool done() {
    if (IsGood && All)
      for (const auto &Member : *All)
        if (!is_contained(Known, StringRef(Member.first))) {
          Where.field(Member.first).report("unknown member");
          return false;
        }
    return IsGood && All;
  }

private:
  Members &narrow(StringLiteral Name, uint64_t Number, uint32_t &To) {
    To = Number;
    if (To != Number) {
      Where.field(Name).report("the number is too large");
      IsGood = false;
    }
    return *this;
  }

  json::Path Where;
  json::ObjectMapper From;
  const json::Object *All = nullptr;
  SmallVector<StringRef, 12> Known;
  bool IsGood = true;
};
} // namespace

// Found by name, from json::ObjectMapper.

static bool fromJSON(const json::Value &V, Excerpt &E, json::Path P) {
  if (!Members(V, P)("line", E.FirstLine)("mark", E.Mark)("text", E.Lines)
           .done())
    return false;
  if (E.Lines.empty())
    return P.field("text").report("no lines"), false;
  return true;
}

static bool fromJSON(const json::Value &V, Place &At, json::Path P) {
  std::optional<Excerpt> Lines;
  if (!Members(V, P)("path", At.Path)("line", At.Line)("column", At.Column)(
           "character", At.Character)("length", At.Length)
           .optional("excerpt", Lines)
           .done())
    return false;
  if (!At.Line || !At.Column)
    return P.report("lines and columns are counted from 1"), false;
  if (!Lines)
    return true;
  At.Excerpt = std::move(*Lines);
  const Excerpt &E = At.Excerpt;
  if (At.Line < E.FirstLine || At.Line - E.FirstLine >= E.Lines.size())
    return P.field("excerpt").report("the place's line is not in it"), false;
  if (E.Mark > E.Lines[At.Line - E.FirstLine].size())
    return P.field("excerpt").field("mark").report("outside the line"), false;
  return true;
}

static bool fromJSON(const json::Value &V, Note &N, json::Path P) {
  return Members(V, P)("text", N.Text)("place", N.At).done();
}

static bool fromJSON(const json::Value &V, Fix &F, json::Path P) {
  return Members(V, P)("what", F.What)("length", F.Length)("new", F.New).done();
}

static bool fromJSON(const json::Value &V, Level &L, json::Path P) {
  std::optional<StringRef> Text = V.getAsString();
  if (Text != "note" && Text != "warning")
    return P.report("expected 'note' or 'warning'"), false;
  L = Text == "note" ? Level::Note : Level::Warning;
  return true;
}

static bool fromJSON(const json::Value &V, Result &R, json::Path P) {
  if (!Members(V, P)("check", R.Check)("level", R.Level)("message", R.Message)(
           "fingerprint", R.Fingerprint)("function", R.Function)
           .optional("suppression", R.Suppression)("place", R.At)(
               "notesBefore", R.NotesBefore)("notes", R.Notes)
           .optional("fix", R.Fix)
           .done())
    return false;
  if (R.NotesBefore > R.Notes.size())
    return P.field("notesBefore").report("more than there are notes"), false;
  return true;
}

static bool fromJSON(const json::Value &V, Suppression &S, json::Path P) {
  return Members(V, P)("path", S.Path)("line", S.Line)(
             "firstLine", S.FirstLine)("lastLine", S.LastLine)(
             "checks", S.Checks)("reason", S.Reason)("used", S.IsUsed)
      .done();
}

/// A document may have been written by anybody: what is shown of it is cleaned
/// like a source.
static void clean(json::Value &V) {
  if (std::optional<StringRef> Text = V.getAsString())
    V = printable(*Text);
  else if (json::Array *Items = V.getAsArray())
    for_each(*Items, clean);
  else if (json::Object *Members = V.getAsObject())
    for (auto &[Name, Value] : *Members)
      clean(Value);
}

Expected<Findings> readJson(StringRef Text, StringRef Name) {
  auto Fail = [&](const Twine &Why) {
    return createStringError(inconvertibleErrorCode(), Name + ": " + Why);
  };
  Expected<json::Value> Value = flow::parseJson(Text);
  if (!Value)
    return Fail(toString(Value.takeError()));
  clean(*Value);
  const json::Object *Root = Value->getAsObject();
  if (!Root || !Root->getInteger("version") || !Root->getArray("results"))
    return Fail("this is no findings document; 'jwt-tidy link' writes one with "
                "'--report findings=FILE'");
  if (*Root->getInteger("version") != FindingsVersion)
    return Fail("its format is of version " +
                Twine(*Root->getInteger("version")) + ", not " +
                Twine(FindingsVersion) + "; link the program anew");
  Findings F;
  json::Path::Root Path("findings");
  uint32_t Version;
  if (!Members(*Value, Path)("version", Version)("build", F.Build)(
           "units", F.NumUnits)("sources", F.SourcesAreHere)(
           "folder", F.Folder)("problems", F.Problems)("checks", F.Checks)(
           "results", F.Results)("suppressions", F.Suppressions)
           .done())
    return Fail(toString(Path.getError()));
  for (auto [Index, R] : enumerate(F.Results))
    if (R.Suppression && *R.Suppression >= F.Suppressions.size())
      return Fail("there is no such suppression at findings.results[" +
                  Twine(Index) + "].suppression");
  return F;
}

} // namespace jwttidy::report
