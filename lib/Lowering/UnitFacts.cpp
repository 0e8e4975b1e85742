//===- UnitFacts.cpp - What a facts file says of a translation unit -------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/UnitFacts.h"
#include "clang/Basic/LangStandard.h"
#include "clang/Lex/HeaderSearch.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/xxhash.h"

using namespace clang;

namespace jwttidy::lowering {

facts::Configuration configurationOf(const Preprocessor &PP,
                                     const facts::PathTeller &Tell) {
  facts::Configuration As;
  for (const auto &[Macro, IsUndefined] : PP.getPreprocessorOpts().Macros)
    As.Arguments.push_back((IsUndefined ? "-U" : "-D") + Macro);
  for (const HeaderSearchOptions::Entry &E :
       PP.getHeaderSearchInfo().getHeaderSearchOpts().UserEntries)
    if (E.Group == frontend::Angled)
      As.Arguments.push_back("-I" + Tell(E.Path));
  if (LangStandard::Kind Kind = PP.getLangOpts().LangStd;
      Kind != LangStandard::lang_unspecified)
    As.Standard = LangStandard::getLangStandardForKind(Kind).getName();
  return As;
}

std::string mainFileOf(const SourceManager &Sources,
                       const facts::PathTeller &Tell) {
  OptionalFileEntryRef Main =
      Sources.getFileEntryRefForID(Sources.getMainFileID());
  return Main ? Tell(Main->getName()) : "";
}

namespace {
/// The files of a translation unit, numbered as its facts will.
class FileTable {
public:
  FileTable(const SourceManager &Sources, const facts::PathTeller &Tell)
      : Sources(Sources), Tell(Tell) {}

  void addAll(facts::Unit &U, llvm::ArrayRef<std::string> MoreFiles);

  std::optional<uint32_t> find(FileID File) const {
    OptionalFileEntryRef Entry = Sources.getFileEntryRefForID(File);
    auto It = Entry ? Numbers.find(&Entry->getFileEntry()) : Numbers.end();
    return It == Numbers.end() ? std::nullopt : std::optional(It->second);
  }

private:
  const SourceManager &Sources;
  const facts::PathTeller &Tell;
  llvm::DenseMap<const FileEntry *, uint32_t> Numbers;
};

void FileTable::addAll(facts::Unit &U, llvm::ArrayRef<std::string> MoreFiles) {
  struct Known {
    const FileEntry *Entry;
    std::string Path;
    uint64_t Hash;
    std::vector<facts::Suppression> Suppressions;
  };
  std::vector<Known> List;
  llvm::DenseSet<const FileEntry *> Met;
  auto Add = [&](FileID Id, const SrcMgr::FileInfo &Info) {
    OptionalFileEntryRef Entry = Info.getContentCache().OrigEntry;
    if (!Entry || !Met.insert(&Entry->getFileEntry()).second)
      return;
    bool IsMain = Id == Sources.getMainFileID();
    if (!IsMain && SrcMgr::isSystem(Info.getFileCharacteristic()))
      return;
    std::optional<llvm::StringRef> Text =
        Info.getContentCache().getBufferDataIfLoaded();
    List.push_back({&Entry->getFileEntry(), Tell(Entry->getName()),
                    Text ? llvm::xxh3_64bits(*Text) : 0,
                    Text ? facts::readSuppressions(*Text)
                         : std::vector<facts::Suppression>()});
  };
  auto AddEntry = [&](FileID Id) {
    bool Invalid = false;
    const SrcMgr::SLocEntry &E = Sources.getSLocEntry(Id, &Invalid);
    if (!Invalid && E.isFile())
      Add(Id, E.getFile());
  };
  AddEntry(Sources.getMainFileID());
  for (unsigned I = 1, E = Sources.local_sloc_entry_size(); I != E; ++I)
    if (const SrcMgr::SLocEntry &Entry = Sources.getLocalSLocEntry(I);
        Entry.isFile())
      Add(FileID(), Entry.getFile());
  for (unsigned I = 0, E = Sources.loaded_sloc_entry_size(); I != E; ++I)
    if (const SrcMgr::SLocEntry &Entry = Sources.getLoadedSLocEntry(I);
        Entry.isFile())
      Add(FileID(), Entry.getFile());
  if (List.empty())
    return;
  llvm::sort(llvm::MutableArrayRef(List).drop_front(),
             [](const Known &A, const Known &B) { return A.Path < B.Path; });
  for (Known &K : List) {
    Numbers[K.Entry] = U.Files.size();
    for (facts::Suppression &S : K.Suppressions)
      U.Suppressions.push_back({uint32_t(U.Files.size()), std::move(S)});
    U.Files.push_back({K.Path, K.Hash});
  }
  for (const std::string &Path : MoreFiles)
    if (auto Buffer = llvm::MemoryBuffer::getFile(Path))
      U.Files.push_back(
          {Tell(Path), llvm::xxh3_64bits((*Buffer)->getBuffer())});
}
} // namespace

facts::Unit describe(const Preprocessor &PP, Lowered &Unit,
                     const facts::PathTeller &Tell,
                     llvm::ArrayRef<std::string> MoreFiles) {
  const SourceManager &Sources = PP.getSourceManager();
  facts::Unit U;
  U.As = configurationOf(PP, Tell);
  FileTable Files(Sources, Tell);
  Files.addAll(U, MoreFiles);
  for (const models::Library *L : Unit.Libraries)
    U.Libraries.push_back(L->Name.str());
  llvm::sort(U.Libraries);

  // What stands in a macro is where the user wrote it.
  for (flow::PlaceId Id = 0; Id != Unit.Places.size(); ++Id) {
    facts::Place P;
    if (SourceLocation At = Sources.getFileLoc(Unit.Places.location(Id));
        At.isValid()) {
      auto [File, Offset] = Sources.getDecomposedLoc(At);
      if (std::optional<uint32_t> Number = Files.find(File)) {
        P = {*Number, Sources.getLineNumber(File, Offset),
             Sources.getColumnNumber(File, Offset), Offset};
      }
    }
    U.Places.push_back(P);
  }
  llvm::sort(U.Suppressions,
             [](const facts::Suppressed &A, const facts::Suppressed &B) {
               return std::tie(A.File, A.What.FirstLine, A.What.LastLine) <
                      std::tie(B.File, B.What.FirstLine, B.What.LastLine);
             });

  for (auto &[Global, At] : Unit.Writes)
    U.Writes.push_back({Global, At});
  U.Graphs = std::move(Unit.Program);
  for (flow::Literal &L : U.Graphs.Literals)
    L.Text = Tell.literal(L.Text).str();
  for (flow::Function &F : U.Graphs.Functions)
    for (flow::Block &B : F.Blocks)
      for (flow::Instruction &I : B.Instructions)
        if (I.Code == flow::Opcode::Text)
          I.Text = Tell.literal(I.Text).str();
  llvm::sort(U.Graphs.Functions,
             [](const flow::Function &A, const flow::Function &B) {
               return A.Id < B.Id;
             });
  return U;
}

} // namespace jwttidy::lowering
