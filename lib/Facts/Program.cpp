//===- Program.cpp - Translation units, put together ----------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Facts/Program.h"
#include "Facts/Redaction.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace jwttidy::facts {

bool LinkedProgram::isBefore(flow::PlaceId A, flow::PlaceId B) const {
  const Place &One = Places[A], &Other = Places[B];
  if (One.File != Other.File)
    return Files[One.File].Path < Files[Other.File].Path;
  return One.Offset < Other.Offset;
}

/// \returns the program's files for those of the unit, by index.
std::vector<uint32_t> Merger::addFiles(const Unit &U) {
  auto Known = llvm::find(Linked.OptionSets, U.Options);
  uint32_t OptionSet = Known - Linked.OptionSets.begin();
  if (Known == Linked.OptionSets.end())
    Linked.OptionSets.push_back(U.Options);

  std::vector<uint32_t> Ids;
  for (auto [Index, File] : enumerate(U.Files)) {
    auto [It, IsNew] = FileIds.try_emplace(File.Path, Linked.Files.size());
    uint32_t Id = It->second;
    Ids.push_back(Id);
    if (IsNew) {
      Linked.Files.emplace_back().Path = File.Path;
      IsMain.push_back(false);
    }
    bool IsMainHere = Index == 0;
    if (!IsNew && (!IsMainHere || IsMain[Id]))
      continue;
    IsMain[Id] = IsMainHere;
    FileFacts &Facts = Linked.Files[Id];
    Facts.OptionSet = OptionSet;
    Facts.Checks = U.Checks;
    Facts.Libraries = U.Libraries;
    Facts.Suppressions.clear();
    for (const Suppressed &S : U.Suppressions)
      if (S.File == Index)
        Facts.Suppressions.push_back(S.What);
  }
  return Ids;
}

flow::PlaceId Merger::place(Place P) {
  if (!P.Line)
    return 0;
  if (Linked.Places.empty())
    Linked.Places.emplace_back();
  auto [It, IsNew] =
      PlaceIds.try_emplace({P.File, P.Offset}, Linked.Places.size());
  if (IsNew)
    Linked.Places.push_back(P);
  return It->second;
}

/// \param IsShared it is defined in a header: other translation units have the
/// same one.
void Merger::addFunction(flow::Function F, bool IsShared) {
  SmallVectorImpl<uint32_t> &Known = Definitions[F.Id];
  for (uint32_t Index : Known)
    if (IsShared && Linked.Graphs.Functions[Index].Place == F.Place)
      return;
  Known.push_back(Linked.Graphs.Functions.size());
  UnitOf.push_back(NumUnits);
  Linked.Graphs.Functions.push_back(std::move(F));
}

void Merger::add(Unit U) {
  std::vector<uint32_t> Files = addFiles(U);
  std::vector<flow::PlaceId> Places;
  for (Place P : U.Places) {
    P.File = Files[P.File];
    Places.push_back(place(P));
  }
  auto Renumber = [&](flow::PlaceId &Id) {
    Id = Id < Places.size() ? Places[Id] : 0;
  };
  for (flow::Function &F : U.Graphs.Functions) {
    Renumber(F.Place);
    for (flow::Block &B : F.Blocks)
      for (flow::Instruction &I : B.Instructions) {
        Renumber(I.Place);
        if (I.Code != flow::Opcode::Text)
          continue;
        if (std::optional<RedactedText> Text = readRedacted(I.Text)) {
          std::string &Most = Shown[Text->Hash];
          if (Text->Shown.size() > Most.size())
            Most = Text->Shown.str();
        }
      }
    bool IsShared = F.Place && Linked.Places[F.Place].File != Files.front();
    addFunction(std::move(F), IsShared);
  }
  for (flow::Literal &L : U.Graphs.Literals) {
    Renumber(L.Place);
    // A header has it once, whoever includes it.
    if (!L.Place || !LiteralsMet.insert({L.Place, L.Slot}).second)
      continue;
    if (std::optional<RedactedText> Text = readRedacted(L.Text)) {
      std::string &Most = Shown[Text->Hash];
      if (Text->Shown.size() > Most.size())
        Most = Text->Shown.str();
    }
    Linked.Graphs.Literals.push_back(std::move(L));
  }
  for (const Write &W : U.Writes) {
    SmallVectorImpl<flow::PlaceId> &At = Writes[W.Global];
    flow::PlaceId Here = W.At < Places.size() ? Places[W.At] : 0;
    if (!is_contained(At, Here) && At.size() < 2)
      At.push_back(Here);
  }
  ++NumUnits;
}

/// Functions of one id that are defined at several places belong to several
/// programs: each gets an id of its own, which its translation unit calls, and
/// a call from elsewhere may mean any of them.
void Merger::separateDefinitions() {
  DenseMap<uint32_t, StringMap<std::string>> NewIds; // By unit.
  for (const auto &Entry : Definitions) {
    if (Entry.second.size() < 2)
      continue;
    for (uint32_t Index : Entry.second) {
      flow::Function &F = Linked.Graphs.Functions[Index];
      std::string NewId = (Entry.first() + "@" + Twine(UnitOf[Index])).str();
      NewIds[UnitOf[Index]][Entry.first()] = NewId;
      F.Overrides.push_back(F.Id);
      F.Id = std::move(NewId);
    }
  }
  if (NewIds.empty())
    return;
  for (auto [Index, F] : enumerate(Linked.Graphs.Functions)) {
    auto Unit = NewIds.find(UnitOf[Index]);
    if (Unit == NewIds.end())
      continue;
    for (flow::Block &B : F.Blocks)
      for (flow::Instruction &I : B.Instructions)
        if (I.Code == flow::Opcode::Call || I.Code == flow::Opcode::Target)
          if (auto It = Unit->second.find(I.Text); It != Unit->second.end())
            I.Text = It->second;
  }
}

/// One literal is one text, whichever translation unit it stands in.
void Merger::showAlike() {
  auto Show = [&](std::string &Literal) {
    if (std::optional<RedactedText> Text = readRedacted(Literal))
      if (const std::string &Most = Shown[Text->Hash]; Text->Shown != Most)
        Literal = ("\2" + Text->Hash + "/" + Text->Length + "/" + Most).str();
  };
  for (flow::Literal &L : Linked.Graphs.Literals)
    Show(L.Text);
  for (flow::Function &F : Linked.Graphs.Functions)
    for (flow::Block &B : F.Blocks)
      for (flow::Instruction &I : B.Instructions) {
        if (I.Code == flow::Opcode::Text)
          Show(I.Text);
      }
}

LinkedProgram Merger::finish() {
  separateDefinitions();
  showAlike();
  for (const auto &[Global, At] : Writes)
    if (At.size() > 1)
      Linked.Graphs.Reassigned.push_back(Global);
  if (Linked.Places.empty())
    Linked.Places.emplace_back();
  return std::move(Linked);
}

} // namespace jwttidy::facts
