//===- Models.cpp - The models of one run ---------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models/Models.h"
#include "Models/ModelHash.h"
#include "Models/PackagedTables.h"
#include "Models/Spelling.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"

using namespace llvm;

namespace jwttidy::models {

namespace {

#include "Models/PackagedModels.inc"

/// \returns the row of the sorted table \p Rows with this key, or null.
template <typename T, typename Compare>
const T *findRow(ArrayRef<T> Rows, Compare CompareWithKey) {
  size_t First = 0, Last = Rows.size();
  while (First < Last) {
    size_t Middle = First + (Last - First) / 2;
    int Order = CompareWithKey(Rows[Middle]);
    if (Order == 0)
      return &Rows[Middle];
    if (Order < 0)
      First = Middle + 1;
    else
      Last = Middle;
  }
  return nullptr;
}

ArrayRef<ModelSet::Row> packagedFunctionsNamed(StringRef LastComponent) {
  const PackagedName *Name = findRow(PackagedNames, [&](const PackagedName &N) {
    return N.LastComponent.compare(LastComponent);
  });
  return Name ? PackagedRows.slice(Name->First, Name->Count)
              : ArrayRef<ModelSet::Row>();
}

unsigned bit(WordKind Kind) { return 1u << unsigned(Kind); }

bool isInside(StringRef Qualified, StringRef Namespace) {
  return Qualified.consume_front(Namespace) &&
         (Qualified.empty() || Qualified.starts_with("::"));
}

/// Puts rows of \p Name before the packaged ones, but after the user's earlier.
void insertUserRow(std::vector<ModelSet::Row> &Rows, const Function &Model,
                   const Library &Owner) {
  if (Rows.empty())
    append_range(Rows, packagedFunctionsNamed(lastComponent(Model.Name)));
  auto IsUsers = [](const ModelSet::Row &R) {
    return !is_contained(PackagedLibraryPointers, R.Owner);
  };
  Rows.insert(find_if_not(Rows, IsUsers), {&Model, &Owner});
}

} // namespace

ArrayRef<Library> packagedLibraries() { return PackagedLibraries; }

Expected<std::shared_ptr<const ModelSet>>
ModelSet::create(ArrayRef<std::string> UserFiles) {
  std::shared_ptr<ModelSet> Set(new ModelSet);
  Set->Libraries = PackagedLibraryPointers;
  Set->Triggers = PackagedTriggers;
  Set->Hash = PackagedHash;
  copy(PackagedEndings, Set->Endings);
  Error Problems = Error::success();
  for (const std::string &File : UserFiles) {
    Expected<Library> Read = readLibrary(File, Set->Allocator);
    if (Read)
      Set->add(*new (Set->Allocator) Library(*Read));
    else
      Problems = joinErrors(std::move(Problems), Read.takeError());
  }
  if (Problems)
    return Problems;
  return Set;
}

void ModelSet::add(const Library &User) {
  if (UserLibraries.empty())
    append_range(UserLibraries, Libraries);
  UserLibraries.push_back(&User);
  Libraries = UserLibraries;
  Hash = hashLibrary(User, Hash);
  if (AllTriggers.empty())
    append_range(AllTriggers, Triggers);
  append_range(AllTriggers, User.Triggers);
  Triggers = AllTriggers;
  append_range(UserNamespaces, User.CarryingNamespaces);
  for (const Function &F : User.Functions)
    insertUserRow(UserFunctions[lastComponent(F.Name)], F, User);
  for (const Constant &C : User.Constants)
    UserConstants.try_emplace(C.Name, &C);
  for (const Outlet &O : User.Outlets)
    (O.IsType ? UserTypes : UserObjects).try_emplace(O.Name, O.To);
  for (const Word &W : User.Words) {
    UserWords[W.Text] |= bit(W.Kind);
    Endings[unsigned(W.Kind)].add(W.Text);
  }
}

ArrayRef<ModelSet::Row>
ModelSet::functionsNamed(StringRef LastComponent) const {
  if (!UserFunctions.empty())
    if (auto Found = UserFunctions.find(LastComponent);
        Found != UserFunctions.end())
      return Found->second;
  return packagedFunctionsNamed(LastComponent);
}

const Constant *ModelSet::constantNamed(StringRef Name) const {
  if (const Constant *User = UserConstants.lookup(Name))
    return User;
  return findRow(PackagedConstants,
                 [&](const Constant &C) { return C.Name.compare(Name); });
}

Channel ModelSet::outletNamed(StringRef Name, bool IsType) const {
  const StringMap<Channel> &Users = IsType ? UserTypes : UserObjects;
  if (auto Found = Users.find(Name); Found != Users.end())
    return Found->second;
  const Outlet *Packaged = findRow(PackagedOutlets, [&](const Outlet &O) {
    int Order = O.Name.compare(Name);
    return Order ? Order : int(O.IsType) - int(IsType);
  });
  return Packaged ? Packaged->To : Channel::None;
}

bool ModelSet::isCarryingNamespace(StringRef Qualified) const {
  auto Holds = [&](StringRef Namespace) {
    return isInside(Qualified, Namespace);
  };
  return any_of(PackagedNamespaces, Holds) || any_of(UserNamespaces, Holds);
}

unsigned ModelSet::kindsOf(StringRef Text) const {
  unsigned Kinds = UserWords.empty() ? 0 : UserWords.lookup(Text);
  if (const PackagedWord *Word =
          findRow(PackagedWords,
                  [&](const PackagedWord &W) { return W.Text.compare(Text); }))
    Kinds |= Word->Kinds;
  return Kinds;
}

bool ModelSet::hasWord(StringRef Identifier, WordKind Kind) const {
  SmallString<64> Buffer;
  splitIdentifier(Identifier, Buffer);
  SmallVector<StringRef, 8> Words;
  Buffer.str().split(Words, ' ');
  for (size_t First = 0; First < Words.size(); ++First) {
    size_t Last = std::min(Words.size(), First + MaxPhraseWords);
    for (size_t I = First; I < Last; ++I) {
      StringRef Phrase(Words[First].begin(),
                       Words[I].end() - Words[First].begin());
      if (kindsOf(Phrase) & bit(Kind))
        return true;
    }
  }
  return false;
}

bool ModelSet::endsInWord(StringRef Identifier, WordKind Kind) const {
  if (!Endings[unsigned(Kind)].mayMatch(Identifier))
    return false;
  SmallString<64> Buffer;
  splitIdentifier(Identifier, Buffer);
  auto Ends = [&](StringRef Text) {
    size_t Begin = Text.size();
    for (unsigned I = 0; I < MaxPhraseWords && Begin != StringRef::npos; ++I) {
      Begin = Text.substr(0, Begin).rfind(' ');
      StringRef Phrase =
          Begin == StringRef::npos ? Text : Text.drop_front(Begin + 1);
      if (kindsOf(Phrase) & bit(Kind))
        return true;
    }
    return false;
  };
  StringRef WithoutNumber = Buffer.str().rtrim("0123456789 ");
  return Ends(Buffer) ||
         (WithoutNumber.size() < Buffer.size() && Ends(WithoutNumber));
}

} // namespace jwttidy::models
