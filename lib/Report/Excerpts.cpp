//===- Excerpts.cpp - Source around a place, without secrets ------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Excerpts.h"
#include "Facts/Redaction.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;

namespace jwttidy::report {

/// How many lines are shown before a place, and after it.
static constexpr uint32_t LinesAround = 2;
/// A longer line is shown up to here: it was not written by hand.
static constexpr size_t LongestLine = 400;
static constexpr size_t ShownOfSecret = 4;
/// Of a literal: `u8R"(..)"`.
static constexpr size_t LongestPrefix = 3;
static constexpr StringLiteral Replacement = "\xEF\xBF\xBD";

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// May the character be shown? Controls of C0 and C1, line separators and those
/// of bidirectional text may not (https://trojansource.codes).
static bool isShown(uint32_t C) {
  return C == '\t' ||
         !(C < 0x20 || (C >= 0x7F && C < 0xA0) || C == 0x061C ||
           (C >= 0x200B && C <= 0x200F) || (C >= 0x2028 && C <= 0x202E) ||
           (C >= 0x2060 && C <= 0x2069) || C == 0xFEFF ||
           (C >= 0xE0000 && C <= 0xE007F));
}

std::string printable(StringRef Text, bool KeepsLineFeeds) {
  std::string Valid = json::fixUTF8(Text), Out;
  auto *At = reinterpret_cast<const UTF8 *>(Valid.data());
  auto *End = At + Valid.size();
  while (At != End) {
    const UTF8 *Begin = At;
    UTF32 C;
    if (convertUTF8Sequence(&At, End, &C, strictConversion) != conversionOK)
      break; // Cannot be: it is valid.
    if (isShown(C) || (C == '\n' && KeepsLineFeeds))
      Out.append(reinterpret_cast<const char *>(Begin), At - Begin);
    else
      Out += Replacement;
  }
  return Out;
}

const MemoryBuffer *SourceTree::text(StringRef Path) {
  auto [It, IsNew] = Buffers.try_emplace(Path);
  if (!IsNew)
    return It->second.get();
  SmallString<256> Whole(Path);
  if (!sys::path::is_absolute(Whole) && !Root.empty())
    Whole = Root, sys::path::append(Whole, Path);
  if (auto Buffer = MemoryBuffer::getFile(Whole))
    It->second = std::move(*Buffer);
  return It->second.get();
}

std::optional<uint64_t> SourceTree::hash(StringRef Path) {
  auto [It, IsNew] = Hashes.try_emplace(Path);
  if (IsNew) {
    if (const MemoryBuffer *Buffer = text(Path))
      It->second = xxh3_64bits(Buffer->getBuffer());
    // Only what a finding stands in is read again.
    Buffers.erase(Path);
  }
  return It->second;
}

//===----------------------------------------------------------------------===//
// Literals and secrets
//===----------------------------------------------------------------------===//

/// Calls back for each string literal, with where its text begins and ends.
/// What is quoted in a comment counts as one, too.
static void forEachLiteral(StringRef Text,
                           function_ref<void(size_t, size_t)> Call) {
  for (size_t I = 0; I < Text.size(); ++I) {
    if (Text[I] == '\'' && I && isAlnum(Text[I - 1]))
      continue; // In a number, or an apostrophe.
    if (Text[I] == '\'') {
      size_t Close = I + 1 < Text.size() && Text[I + 1] == '\\' ? I + 3 : I + 2;
      if (Close < Text.size() && Text[Close] == '\'')
        I = Close;
      continue;
    }
    if (Text[I] != '"')
      continue;
    size_t Begin = I + 1, End;
    if (I && Text[I - 1] == 'R' && Text.find('(', Begin) - Begin <= 16) {
      size_t Open = Text.find('(', Begin);
      End = Text.find((")" + Text.slice(Begin, Open) + "\"").str(), Open);
      Begin = Open + 1;
      if (End == StringRef::npos)
        End = Text.size();
      Call(Begin, End);
      I = Text.find('"', End);
      if (I == StringRef::npos)
        return;
      continue;
    }
    for (End = Begin;
         End < Text.size() && Text[End] != '"' && Text[End] != '\n'; ++End)
      if (Text[End] == '\\')
        ++End;
    End = std::min(End, Text.size());
    Call(Begin, End);
    I = End;
  }
}

/// May a run of characters that base64 and hex are made of be a secret?
static bool isSecretRun(StringRef Run, size_t Longest) {
  return Run.size() > Longest && any_of(Run, isDigit) && any_of(Run, isAlpha);
}

/// The beginning of JSON in base64url, as of a token.
static constexpr StringLiteral TokenStart = "eyJ";

/// Of each long run the first characters. In code a run may be a name.
static std::string cutRuns(StringRef Text, size_t Longest) {
  std::string Out;
  while (!Text.empty()) {
    bool IsToken = Text.starts_with(TokenStart);
    StringRef Run = Text.take_while([&](char C) {
      return isAlnum(C) || StringRef(IsToken ? "+/=._-" : "+/=").contains(C);
    });
    if (IsToken ? Run.size() > 2 * ShownOfSecret : isSecretRun(Run, Longest))
      Out += (Run.take_front(ShownOfSecret) + "…").str();
    else
      Out += Run;
    Text = Text.drop_front(Run.size());
    if (!Text.empty())
      Out += Text.front(), Text = Text.drop_front();
  }
  return Out;
}

Excerpts::Excerpts(const facts::LinkedProgram &Program, SourceTree &Sources)
    : Program(Program), Sources(Sources) {
  for (const flow::Function &F : Program.Graphs.Functions)
    for (const flow::Block &B : F.Blocks)
      for (const flow::Instruction &I : B.Instructions)
        if (I.Code == flow::Opcode::Text && I.Place) {
          const facts::Place &P = Program.Places[I.Place];
          auto Text = facts::readRedacted(I.Text);
          InClear[{P.File, P.Offset}] = Text ? Text->Shown : StringRef(I.Text);
        }
}

void Excerpts::hide(flow::PlaceId At) {
  const facts::Place &P = Program.Places[At];
  Hidden.insert({P.File, P.Offset});
}

/// \param Quote where the literal begins, with its quote.
bool Excerpts::mayBeSecret(StringRef Text, uint32_t FileId,
                           size_t Quote) const {
  auto Found = Hidden.upper_bound({FileId, uint32_t(Quote)});
  if (Found != Hidden.begin() && (--Found)->first == FileId &&
      Quote - Found->second <= LongestPrefix)
    return true;
  // JSON text has values in it, whatever they are.
  if (Text.contains("\":") || Text.contains("\" :") ||
      Text.contains("PRIVATE KEY"))
    return true;
  // A secret has neither the marks of a format nor those of a sentence.
  if (Text.find_first_of("%\\ {") != StringRef::npos || none_of(Text, isAlnum))
    return false;
  // What no graph has, or has in other words, may be anything.
  auto It = InClear.find({FileId, uint32_t(Quote)});
  return It == InClear.end() || It->second != Text;
}

const Excerpts::File &Excerpts::file(uint32_t Id) {
  auto [It, IsNew] = Files.try_emplace(Id);
  File &F = It->second;
  if (!IsNew)
    return F;
  F.Text = Sources.text(Program.Files[Id].Path);
  if (!F.Text)
    return F;
  StringRef Text = F.Text->getBuffer();
  F.Lines.push_back(0);
  for (size_t At = Text.find('\n'); At != StringRef::npos;
       At = Text.find('\n', At + 1))
    F.Lines.push_back(At + 1);
  forEachLiteral(Text, [&](size_t Begin, size_t End) {
    F.Literals.push_back({Begin, End});
  });
  // The bytes of a key, one by one.
  for (auto At = Hidden.lower_bound({Id, 0});
       At != Hidden.end() && At->first == Id; ++At)
    if (At->second < Text.size() && Text[At->second] == '{')
      F.Literals.push_back(
          {At->second + 1, std::min(Text.find('}', At->second), Text.size())});
  llvm::sort(F.Literals, [](const Literal &A, const Literal &B) {
    return A.Begin < B.Begin;
  });
  return F;
}

/// \param Number from 1.
/// \param Mark an offset of the file; becomes one of the result.
std::string Excerpts::line(const File &F, uint32_t Id, size_t Number,
                           size_t *Mark) {
  StringRef All = F.Text->getBuffer();
  size_t Begin = F.Lines[Number - 1];
  size_t End = Number < F.Lines.size() ? F.Lines[Number] - 1 : All.size();
  if (End > Begin && All[End - 1] == '\r')
    --End;
  size_t Shown = std::min(End, Begin + LongestLine);
  std::string Out;
  size_t MarkIn = StringRef::npos;
  /// Adds what stands there, or what is shown instead.
  auto Add = [&](size_t To, const std::string &As) {
    if (Mark && *Mark >= Begin && *Mark < To)
      MarkIn = Out.size() + printable(All.slice(Begin, *Mark)).size();
    Out += As;
    if (MarkIn != StringRef::npos)
      MarkIn = std::min(MarkIn, Out.size());
    Begin = To;
  };
  // In code, a run as long as this with a digit in it is no name.
  constexpr size_t LongestName = 40, LongestWord = 20;
  auto AddCode = [&](size_t To) {
    Add(To, cutRuns(printable(All.slice(Begin, To)), LongestName));
  };
  auto L = partition_point(F.Literals,
                           [&](const Literal &L) { return L.End < Begin; });
  bool IsInclude = All.slice(Begin, End).ltrim().starts_with("#include");
  for (; L != F.Literals.end() && L->Begin < Shown && !IsInclude; ++L) {
    if (L->Begin > Begin)
      AddCode(L->Begin);
    size_t To = std::min(L->End, Shown);
    if (To <= Begin)
      continue;
    StringRef Whole = All.slice(L->Begin, L->End);
    StringRef Here = All.slice(Begin, To);
    size_t Quote = L->Begin - 1;
    if (mayBeSecret(Whole, Id, Quote)) {
      bool ShowsStart = Begin == L->Begin && All[Quote] != '{' &&
                        Whole.size() > 2 * ShownOfSecret;
      Add(To, printable(Here.take_front(ShowsStart ? ShownOfSecret : 0)) + "…");
    } else {
      Add(To, cutRuns(printable(Here), LongestWord));
    }
  }
  if (Begin < Shown)
    AddCode(Shown);
  if (Shown != End)
    Out += "…";
  if (Mark)
    *Mark = std::min(MarkIn, Out.size());
  return Out;
}

std::optional<StringRef> Excerpts::sourceAt(flow::PlaceId At) {
  const facts::Place &Here = Program.Places[At];
  const File &F = file(Here.File);
  if (!F.Text || !Here.Line || Here.Line > F.Lines.size() ||
      F.Lines[Here.Line - 1] + Here.Column - 1 != Here.Offset ||
      Here.Offset > F.Text->getBufferSize())
    return std::nullopt;
  return F.Text->getBuffer().drop_front(Here.Offset);
}

std::optional<uint32_t> findInLiteral(StringRef Source, StringRef Start) {
  std::optional<uint32_t> First;
  if (Source.find('"') <= LongestPrefix)
    forEachLiteral(Source.split('\n').first, [&](size_t Begin, size_t) {
      First = First.value_or(Begin);
    });
  return First && Source.drop_front(*First).starts_with(Start) ? First
                                                               : std::nullopt;
}

std::optional<uint32_t> Excerpts::findInLiteral(flow::PlaceId At,
                                                StringRef Start) {
  std::optional<StringRef> Source = sourceAt(At);
  return Source ? report::findInLiteral(*Source, Start) : std::nullopt;
}

void Excerpts::describe(flow::PlaceId At, Place &To) {
  if (!sourceAt(At))
    return;
  const facts::Place &Here = Program.Places[At];
  const File &F = file(Here.File);
  StringRef Text = F.Text->getBuffer();
  size_t Begin = F.Lines[Here.Line - 1];
  StringRef Before = Text.slice(Begin, Here.Offset);
  To.Character = 1 + count_if(json::fixUTF8(Before),
                              [](char C) { return (C & 0xC0) != 0x80; });
  To.Length = Text.drop_front(Here.Offset)
                  .take_while([](char C) { return isAlnum(C) || C == '_'; })
                  .size();
  Excerpt &E = To.Excerpt;
  E.FirstLine = Here.Line > LinesAround ? Here.Line - LinesAround : 1;
  // The text ends with a line feed, and has no line behind it.
  size_t Last = F.Lines.size() - (Text.ends_with("\n") && F.Lines.size() > 1);
  Last = std::min<size_t>(Last, Here.Line + LinesAround);
  Last = std::max<size_t>(Last, Here.Line);
  // Neither begins nor ends with an empty line.
  auto IsEmpty = [&](size_t Number) {
    StringRef Rest = Text.drop_front(F.Lines[Number - 1]);
    return Number != Here.Line &&
           Rest.take_until([](char C) { return C == '\n'; }).trim().empty();
  };
  while (IsEmpty(Last))
    --Last;
  while (IsEmpty(E.FirstLine))
    ++E.FirstLine;
  for (size_t Number = E.FirstLine; Number <= Last; ++Number) {
    size_t Mark = Here.Offset;
    bool IsIt = Number == Here.Line;
    E.Lines.push_back(line(F, Here.File, Number, IsIt ? &Mark : nullptr));
    if (IsIt)
      E.Mark = Mark;
  }
}

} // namespace jwttidy::report
