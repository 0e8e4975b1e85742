//===- Values.cpp - Locations, atoms, values and traces -------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flow/Values.h"
#include "Claims/Parameters.h"
#include "Flow/Json.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

namespace jwttidy::flow {

Universe::Universe() {
  Texts.push_back("");
  Traces.emplace_back();
  Lists.emplace_back();
  Locations.push_back({LocationKind::Temporary, 0, ~0u});
  Depths.push_back(0);
  LastInside.push_back(0);
  Values.emplace_back();
  NextValues.push_back(0);
  ChangedAtom = atom({.Kind = AtomKind::Changed});
  ManyAtom = atom({.Kind = AtomKind::Many});
  LostLocation = location({LocationKind::Lost});
}

TextId Universe::text(llvm::StringRef S) {
  if (S.empty())
    return 0;
  auto [It, IsNew] = TextIds.try_emplace(S, Texts.size());
  if (IsNew)
    Texts.push_back(It->first());
  return It->second;
}

TraceId Universe::trace(PlaceId Place, TraceId Inner) {
  // What has no place is where the call is that leads to it.
  if (Inner && !Traces[Inner].Place && !Traces[Inner].Inner)
    Inner = 0;
  // A trace that is deep enough stays as it is, so that recursion ends.
  if (Inner && Traces[Inner].Depth >= MaxDepth)
    return Inner;
  auto [It, IsNew] = TraceIds.try_emplace({Place, Inner}, Traces.size());
  if (IsNew)
    Traces.push_back({Place, Inner, Traces[Inner].Depth + 1});
  return It->second;
}

llvm::SmallVector<PlaceId, 8> Universe::places(TraceId Id) const {
  llvm::SmallVector<PlaceId, 8> Places;
  for (; Id; Id = Traces[Id].Inner)
    Places.push_back(Traces[Id].Place);
  return Places;
}

TraceId Universe::within(TraceId Outer, TraceId Inner) {
  // llvm::reverse would not keep what a call returns.
  llvm::SmallVector<PlaceId, 8> Places = places(Outer);
  for (PlaceId Place : llvm::reverse(Places))
    Inner = trace(Place, Inner);
  return Inner;
}

uint32_t Universe::list(llvm::ArrayRef<ValueId> Values) {
  if (Values.empty())
    return 0;
  auto [It, IsNew] = ListIds.try_emplace(Values.vec(), Lists.size());
  if (IsNew)
    Lists.push_back(It->first);
  return It->second;
}

LocationId Universe::location(Location L) {
  auto [It, IsNew] = LocationIds.try_emplace(
      {uint64_t(L.Kind) << 32 | L.Parent, L.Data}, Locations.size());
  if (IsNew) {
    Locations.push_back(L);
    Depths.push_back(L.Parent ? Depths[L.Parent] + 1 : 0);
    LastInside.push_back(It->second);
    for (LocationId Outer = L.Parent; Outer; Outer = Locations[Outer].Parent)
      LastInside[Outer] = It->second;
  }
  return It->second;
}

LocationId Universe::field(LocationId Of, TextId Name) {
  if (Of == LostLocation || Depths[Of] >= MaxPath)
    return LostLocation;
  return location({LocationKind::Field, Of, Name});
}

LocationId Universe::member(LocationId Of, ValueId Name) {
  if (Of == LostLocation || Depths[Of] >= MaxPath)
    return LostLocation;
  if (TextId Text = onlyText(Name))
    return location({LocationKind::Member, Of, Text});
  if (isSymbol(Name))
    return location(
        {LocationKind::MemberBy, Of, Atoms[atoms(Name).front()].Where});
  return location({LocationKind::Member, Of, 0});
}

LocationId Universe::element(LocationId Of) {
  if (Locations[Of].Kind == LocationKind::Element)
    return Of;
  if (Of == LostLocation || Depths[Of] >= MaxPath)
    return LostLocation;
  return location({LocationKind::Element, Of, 0});
}

LocationId Universe::pointee(LocationId Of) {
  if (Of == LostLocation || Depths[Of] >= MaxPath)
    return LostLocation;
  return location({LocationKind::Pointee, Of, 0});
}

llvm::SmallVector<LocationId, 2> Universe::targets(ValueId Address) {
  llvm::SmallVector<LocationId, 2> Targets;
  for (AtomId Id : atoms(Address)) {
    const Atom A = Atoms[Id];
    if (A.Kind == AtomKind::Reference)
      Targets.push_back(A.Where);
    else if (A.Kind == AtomKind::In)
      Targets.push_back(pointee(A.Where));
  }
  return Targets;
}

bool Universe::isInside(LocationId Inner, LocationId Outer) const {
  while (Inner > Outer)
    Inner = Locations[Inner].Parent;
  return Inner == Outer;
}

bool Universe::isInElement(LocationId Id) const {
  while (Id && Locations[Id].Kind != LocationKind::Element)
    Id = Locations[Id].Parent;
  return Id != 0;
}

LocationId Universe::thing(LocationId Id) const {
  while (Locations[Id].Kind == LocationKind::Pointee ||
         Locations[Id].Kind == LocationKind::Element)
    Id = Locations[Id].Parent;
  return Id;
}

LocationId Universe::root(LocationId Id) const {
  while (Locations[Id].Parent)
    Id = Locations[Id].Parent;
  return Id;
}

bool Universe::isSymbolic(LocationId Id) const {
  switch (Locations[root(Id)].Kind) {
  case LocationKind::Parameter:
  case LocationKind::Global:
  case LocationKind::Unknown:
    return true;
  default:
    return false;
  }
}

bool Universe::isInput(LocationId Id) const {
  LocationKind Kind = Locations[root(Id)].Kind;
  return Kind == LocationKind::Parameter || Kind == LocationKind::Global;
}

unsigned Universe::depth(const Atom &A) const {
  return 1 + std::max(Values[A.First].Depth, Values[A.Second].Depth);
}

AtomId Universe::atom(const Atom &A) {
  if (A.Kind != AtomKind::Changed && depth(A) > MaxDepth)
    return ChangedAtom;
  if (A.Kind == AtomKind::In && A.Where == LostLocation)
    return ChangedAtom;
  uint64_t Hash = llvm::hash_combine(
      unsigned(A.Kind), unsigned(A.To), unsigned(A.Value),
      unsigned(A.LoadedFrom), A.InHeader, A.IsPublic, A.IsNameOnly, A.IsApart,
      A.Where, A.Name, A.At, A.Primary, A.ValueFrom, A.First, A.Second);
  // The two largest keys are the map's own.
  Hash &= ~uint64_t(3);
  auto [It, IsNew] = AtomIds.try_emplace(Hash, Atoms.size());
  if (AtomId Known = IsNew ? 0 : It->second; !IsNew) {
    while (Atoms[Known] != A && NextAtoms[Known])
      Known = NextAtoms[Known];
    if (Atoms[Known] == A)
      return Known;
    NextAtoms[Known] = Atoms.size();
  }
  HasDigests |= A.Kind == AtomKind::Digest;
  Atoms.push_back(A);
  NextAtoms.push_back(0);
  return Atoms.size() - 1;
}

ValueId Universe::value(AtomId A) {
  llvm::SmallVector<AtomId, 1> One{A};
  return value(One);
}

bool Universe::isNewPerCall(const Atom &A) const {
  if (A.Kind != AtomKind::Key)
    return false;
  return !A.First || llvm::any_of(Values[A.First].Atoms, [&](AtomId Id) {
    return Atoms[Id].Kind == AtomKind::Hidden;
  });
}

bool Universe::isToken(ValueId V, AtomKind Kind) const {
  bool IsToken = false;
  for (AtomId Id : atoms(V)) {
    AtomKind Here = Atoms[Id].Kind;
    if (Here != Kind && Here != AtomKind::Named && Here != AtomKind::Received &&
        Here != AtomKind::Reference && !isNumeric(Atoms[Id]))
      return false;
    IsToken |= Here == Kind;
  }
  return IsToken;
}

bool Universe::isMasked(ValueId V, AtomId A) const {
  return llvm::any_of(Values[V].Atoms, [&](AtomId Id) {
    return Atoms[Id].Kind == AtomKind::Masked &&
           llvm::is_contained(Values[Atoms[Id].First].Atoms, A);
  });
}

bool Universe::isSymbol(ValueId V) const {
  llvm::ArrayRef<AtomId> List = Values[V].Atoms;
  return List.size() == 1 && Atoms[List.front()].Kind == AtomKind::In;
}

bool Universe::isText(ValueId V) const {
  llvm::ArrayRef<AtomId> List = Values[V].Atoms;
  return List.size() == 1 && Atoms[List.front()].Kind == AtomKind::Text;
}

/// Most lists are in order already. std::sort, since llvm::sort takes numbers
/// to qsort, which is several times slower.
static void sortUnique(llvm::SmallVectorImpl<AtomId> &List) {
  if (!llvm::is_sorted(List))
    std::sort(List.begin(), List.end());
  List.erase(llvm::unique(List), List.end());
}

/// Claims and tokens that came to be at one place by one way are one: their
/// contents are joined. Without this, a loop that adds to a payload would make
/// a new token each time round.
void Universe::mergeAlike(llvm::SmallVectorImpl<AtomId> &Sorted) {
  for (size_t I = 0; I < Sorted.size(); ++I) {
    Atom A = Atoms[Sorted[I]];
    if (!A.At)
      continue;
    bool Merged = false;
    for (size_t J = I + 1; J < Sorted.size();) {
      const Atom &B = Atoms[Sorted[J]];
      if (B.Kind != A.Kind || B.At != A.At || B.To != A.To ||
          B.InHeader != A.InHeader || B.IsNameOnly != A.IsNameOnly ||
          B.IsApart != A.IsApart || B.Where != A.Where || B.Name != A.Name ||
          (A.Kind == AtomKind::Claim && B.First != A.First && isText(A.First) &&
           isText(B.First))) {
        ++J;
        continue;
      }
      ValueId First = B.First, Second = B.Second;
      if (!A.Primary || (B.Primary && B.Primary < A.Primary))
        A.Primary = B.Primary;
      if (A.Value != B.Value)
        A.Value = ValueKind::Unknown;
      A.First = join(A.First, First);
      A.Second = join(A.Second, Second);
      Sorted.erase(Sorted.begin() + J);
      Merged = true;
    }
    if (Merged)
      Sorted[I] = atom(A);
  }
  sortUnique(Sorted);
}

bool Universe::isHeader(AtomId Id) const {
  const Atom &A = Atoms[Id];
  if (A.Kind == AtomKind::Text)
    return isJoseHeader(Texts[A.Name]);
  return A.Kind == AtomKind::Claim &&
         Texts[onlyText(A.First)] == AlgorithmParameter;
}

/// What is a JWS by its parts: a JOSE header, what stands beside it, and a
/// signature over both (RFC 7515, section 5.1, step 8). One sign alone is none:
/// other things are signed, and other documents have such a member.
void Universe::assembleTokens(llvm::SmallVectorImpl<AtomId> &List) {
  auto IsHere = [&](AtomId Id) { return llvm::is_contained(List, Id); };
  auto IsSigned = [&](AtomId Id) {
    return Atoms[Id].Kind == AtomKind::Digest &&
           llvm::any_of(Values[Atoms[Id].First].Atoms, [&](AtomId Part) {
             return isHeader(Part) && IsHere(Part);
           });
  };
  auto *Found = llvm::find_if(List, IsSigned);
  if (Found == List.end())
    return;
  const Atom Signature = Atoms[*Found];
  llvm::SmallVector<AtomId, 8> Header, Payload;
  bool HasPayload = false, IsPayloadHere = false;
  for (AtomId Part : Values[Signature.First].Atoms) {
    if (Atoms[Part].Kind == AtomKind::Text && isHeader(Part)) {
      Header.push_back(Part);
      continue;
    }
    // What is signed with and not beside it is no part of it: the key.
    if (IsHere(Part))
      Payload.push_back(Part);
    // A dot is a text, and so are the names that things have.
    AtomKind Kind = Atoms[Part].Kind;
    if (Kind == AtomKind::Text || Kind == AtomKind::Named || isHeader(Part))
      continue;
    HasPayload = true;
    IsPayloadHere |= IsHere(Part);
  }
  if (HasPayload && !IsPayloadHere)
    return;
  llvm::erase_if(List, [&](AtomId Id) {
    AtomKind Kind = Atoms[Id].Kind;
    return Kind == AtomKind::Digest || Kind == AtomKind::Hidden ||
           Kind == AtomKind::Text || llvm::is_contained(Payload, Id);
  });
  List.push_back(atom({.Kind = AtomKind::Signed,
                       .At = Signature.At,
                       .Primary = Signature.Primary,
                       .First = value(Payload),
                       .Second = value(Header)}));
  sortUnique(List);
}

ValueId Universe::value(llvm::SmallVectorImpl<AtomId> &List) {
  if (List.empty())
    return 0;
  if (List.size() > 1) {
    sortUnique(List);
    mergeAlike(List);
    auto IsSymbol = [&](AtomId Id) { return Atoms[Id].Kind == AtomKind::In; };
    bool IsMany =
        llvm::is_contained(llvm::ArrayRef(List).take_front(2), ManyAtom);
    if (IsMany || (List.size() > MaxSymbols &&
                   llvm::count_if(List, IsSymbol) > MaxSymbols)) {
      // Nor has it one of their names.
      llvm::erase_if(List, [&](AtomId Id) {
        return IsSymbol(Id) || Atoms[Id].Kind == AtomKind::Named ||
               Atoms[Id].Kind == AtomKind::Received;
      });
      if (!IsMany)
        List.push_back(ManyAtom);
      sortUnique(List);
    }
    if (List.size() > MaxAtoms) {
      List.resize(MaxAtoms - 1);
      List.push_back(ChangedAtom);
      sortUnique(List);
    }
  }
  if (HasDigests)
    assembleTokens(List);
  uint64_t Hash = uint64_t(llvm::hash_combine_range(List.begin(), List.end())) &
                  ~uint64_t(3);
  auto [It, IsNew] = ValueIds.try_emplace(Hash, Values.size());
  if (ValueId Known = IsNew ? 0 : It->second; !IsNew) {
    llvm::ArrayRef<AtomId> Sought(List);
    while (Values[Known].Atoms != Sought && NextValues[Known])
      Known = NextValues[Known];
    if (Values[Known].Atoms == Sought)
      return Known;
    NextValues[Known] = Values.size();
  }
  Value V;
  V.Atoms = llvm::ArrayRef<AtomId>(List).copy(Allocator);
  for (AtomId Id : List) {
    V.Depth = std::max<unsigned>(V.Depth, depth(Atoms[Id]));
    const Atom &A = Atoms[Id];
    bool IsSymbol = A.Kind == AtomKind::In;
    bool IsNewPerCall = A.Kind == AtomKind::Reference ||
                        (A.Kind == AtomKind::Function && A.Where) ||
                        isNewPerCall(A);
    V.DependsOnCall |= IsSymbol || IsNewPerCall ||
                       Values[A.First].DependsOnCall ||
                       Values[A.Second].DependsOnCall;
    V.HasInput |= (IsSymbol && isInput(A.Where)) || Values[A.First].HasInput ||
                  Values[A.Second].HasInput;
  }
  Values.push_back(V);
  NextValues.push_back(0);
  return Values.size() - 1;
}

//===----------------------------------------------------------------------===//
// Numbers and points of time
//===----------------------------------------------------------------------===//

std::optional<int64_t> Universe::numberOf(TextId Digits) const {
  int64_t Number;
  if (Texts[Digits].getAsInteger(10, Number))
    return std::nullopt;
  return Number;
}

const Atom *Universe::onlyNumber(ValueId V) const {
  llvm::ArrayRef<AtomId> List = Values[V].Atoms;
  if (List.size() != 1 || Atoms[List.front()].Kind != AtomKind::Number ||
      !numberOf(Atoms[List.front()].Name))
    return nullptr;
  return &Atoms[List.front()];
}

/// What of a value says what number it is: constants and symbols, and what was
/// computed of them in one step. What is deeper is not followed, so that a loop
/// that adds ends.
ValueId Universe::operandOfNumber(ValueId V) {
  llvm::SmallVector<AtomId, 4> Kept;
  for (AtomId Id : atoms(V)) {
    const Atom &A = Atoms[Id];
    if (A.Kind == AtomKind::In || A.Kind == AtomKind::Number ||
        ((A.Kind == AtomKind::Later || A.Kind == AtomKind::Times) &&
         depth(A) == 2))
      Kept.push_back(Id);
  }
  return value(Kept);
}

ValueId Universe::later(ValueId Time, ValueId By, TraceId At, PlaceId Place) {
  Time = operandOfNumber(Time);
  By = operandOfNumber(By);
  // A constant stays where it stands: that is the line to change.
  auto Sum = [&](const Atom &A, const Atom &B) -> ValueId {
    int64_t Result;
    if (llvm::AddOverflow(*numberOf(A.Name), *numberOf(B.Name), Result))
      return 0;
    return value(Atom{.Kind = AtomKind::Number,
                      .Name = text(std::to_string(Result)),
                      .Primary = A.Primary});
  };
  const Atom *B = onlyNumber(By);
  if (const Atom *A = B ? onlyNumber(Time) : nullptr)
    return Sum(Atom(*A), Atom(*B));
  // One hour, and then five minutes, later.
  llvm::ArrayRef<AtomId> Base = atoms(Time);
  if (B && Base.size() == 1)
    if (const Atom Inner = Atoms[Base.front()]; Inner.Kind == AtomKind::Later)
      if (const Atom *Before = onlyNumber(Inner.Second)) {
        By = Sum(Atom(*Before), Atom(*B));
        Time = Inner.First;
      }
  if (!Time && !By)
    return 0;
  return value(Atom{.Kind = AtomKind::Later,
                    .At = At,
                    .Primary = Place,
                    .First = Time,
                    .Second = By});
}

ValueId Universe::times(ValueId A, ValueId B, TextId Through, TraceId At,
                        PlaceId Place) {
  A = operandOfNumber(A);
  B = operandOfNumber(B);
  if (const Atom *X = onlyNumber(A), *Y = onlyNumber(B); X && Y) {
    int64_t Product, Divisor = numberOf(Through).value_or(1);
    if (Divisor <= 0 ||
        llvm::MulOverflow(*numberOf(X->Name), *numberOf(Y->Name), Product))
      return 0;
    PlaceId Constant = X->Primary;
    return value(Atom{.Kind = AtomKind::Number,
                      .Name = text(std::to_string(Product / Divisor)),
                      .Primary = Constant});
  }
  if (!A || !B)
    return 0;
  return value(Atom{.Kind = AtomKind::Times,
                    .Name = Through,
                    .At = At,
                    .Primary = Place,
                    .First = A,
                    .Second = B});
}

TextId Universe::onlyText(ValueId V) const {
  return isText(V) ? Atoms[Values[V].Atoms.front()].Name : 0;
}

bool Universe::isIndex(ValueId Name) const {
  TextId Known = onlyText(Name);
  return Known && llvm::all_of(Texts[Known], llvm::isDigit);
}

bool Universe::isIndexed(LocationId Id) const {
  const Location &L = Locations[Id];
  return L.Kind == LocationKind::Member && L.Data &&
         llvm::all_of(Texts[L.Data], llvm::isDigit);
}

void Universe::addMember(llvm::SmallVectorImpl<AtomId> &Held, AtomId Id,
                         ValueId Name) {
  Atom A = Atoms[Id];
  TextId Known = onlyText(Name);
  // The names in an object say nothing of elements that are counted.
  TextId KnownInObject = isIndex(Name) ? 0 : Known;
  switch (A.Kind) {
  case AtomKind::Claim: {
    // One whose name is not known is any member, and so no particular one: a
    // table of headers or variables is filled by names that are computed.
    if (KnownInObject && onlyText(A.First) != Known)
      return;
    Held.append(Values[A.Second].Atoms.begin(), Values[A.Second].Atoms.end());
    // Perhaps it is another member: no proof of sameness.
    if (!KnownInObject)
      Held.push_back(ChangedAtom);
    return;
  }
  case AtomKind::In:
    // One member of what a symbol stands for has a symbol of its own.
    A.Where = member(A.Where, Name);
    Held.push_back(atom(A));
    if (!Known && Locations[A.Where].Kind == LocationKind::Member)
      Held.push_back(ChangedAtom);
    return;
  case AtomKind::Key:
    if (Known && claims::isPublicKeyParameter(Texts[Known]))
      return;
    // One key of a set, by its name.
    if (Known ? !claims::isSecretKeyParameter(Texts[Known]) : isSymbol(Name))
      A.Second = Name;
    else if (!Known)
      Held.push_back(ChangedAtom);
    Held.push_back(atom(A));
    return;
  case AtomKind::External:
    // A member of a document in a file.
    if (Known)
      A.Second = Name;
    else
      Held.push_back(ChangedAtom);
    Held.push_back(atom(A));
    return;
  case AtomKind::Decoded: // One claim is not the payload, whichever it is.
    Held.push_back(
        atom({.Kind = AtomKind::Read, .Name = Known, .First = value(Id)}));
    return;
  case AtomKind::Decrypted:
  case AtomKind::Text:
  case AtomKind::Reference: // What is behind it is among the others.
    return;
  case AtomKind::Named:
    // The document's name says nothing of a member that has its own.
    if (!KnownInObject)
      Held.push_back(Id);
    return;
  case AtomKind::Received:
    // An object that is called a token is none in its compact form, and nothing
    // in it is; one of a list may be.
    if (!Name || isIndex(Name))
      Held.push_back(Id);
    return;
  default:
    Held.push_back(Id);
  }
}

ValueId Universe::memberOf(ValueId Document, ValueId Name) {
  uint64_t Key = uint64_t(Document) << 32 | Name;
  if (auto It = Members.find(Key); It != Members.end())
    return It->second;
  llvm::SmallVector<AtomId, 8> Held;
  for (AtomId Id : atoms(Document))
    addMember(Held, Id, Name);
  ValueId Member = value(Held);
  Members[Key] = Member;
  return Member;
}

ValueId Universe::project(ValueId OfRecord, TextId Field) {
  uint64_t Key = uint64_t(OfRecord) << 32 | Field;
  if (auto It = Projections.find(Key); It != Projections.end())
    return It->second;
  llvm::SmallVector<AtomId, 8> Fields;
  bool IsNames = text(Field) == NamesField;
  for (AtomId Id : atoms(OfRecord)) {
    Atom A = Atoms[Id];
    // The names of a payload's claims are not the payload, nor the document.
    if (IsNames &&
        (A.Kind == AtomKind::Decoded || A.Kind == AtomKind::Decrypted ||
         A.Kind == AtomKind::Reference))
      continue;
    if (A.Kind == AtomKind::In) {
      A.Where = field(A.Where, Field);
      Id = atom(A);
    }
    Fields.push_back(Id);
  }
  ValueId Projected = value(Fields);
  Projections[Key] = Projected;
  return Projected;
}

ValueId Universe::join(ValueId A, ValueId B) {
  if (A == B || !B)
    return A;
  if (!A)
    return B;
  if (A > B)
    std::swap(A, B);
  uint64_t Pair = uint64_t(A) << 32 | B;
  if (auto It = Joins.find(Pair); It != Joins.end())
    return It->second;
  llvm::SmallVector<AtomId, 16> Both(Values[A].Atoms);
  Both.append(Values[B].Atoms.begin(), Values[B].Atoms.end());
  ValueId Joined = value(Both);
  Joins[Pair] = Joined;
  return Joined;
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

void Universe::printLocation(LocationId Id, llvm::raw_ostream &OS) const {
  const Location &L = Locations[Id];
  switch (L.Kind) {
  case LocationKind::Local:
    OS << "local " << L.Data;
    return;
  case LocationKind::Parameter:
    OS << "parameter " << L.Data;
    return;
  case LocationKind::Temporary:
    OS << "temporary " << L.Data;
    return;
  case LocationKind::Global:
    OS << "global " << Texts[L.Data];
    return;
  case LocationKind::Result:
    OS << "result";
    return;
  case LocationKind::Object:
  case LocationKind::Unknown: {
    OS << (L.Kind == LocationKind::Object ? "object" : "unknown");
    for (PlaceId Place : places(L.Data))
      OS << '@' << Place;
    return;
  }
  case LocationKind::Field:
    printLocation(L.Parent, OS);
    OS << '.' << Texts[L.Data];
    return;
  case LocationKind::Member:
    printLocation(L.Parent, OS);
    OS << '[' << (L.Data ? Texts[L.Data] : "any") << ']';
    return;
  case LocationKind::MemberBy:
    printLocation(L.Parent, OS);
    OS << "[by ";
    printLocation(L.Data, OS);
    OS << ']';
    return;
  case LocationKind::Element:
    printLocation(L.Parent, OS);
    OS << "[]";
    return;
  case LocationKind::Lost:
    OS << "lost";
    return;
  case LocationKind::Pointee:
    OS << '*';
    printLocation(L.Parent, OS);
    return;
  }
}

void Universe::printValue(ValueId V, llvm::raw_ostream &OS) const {
  static constexpr llvm::StringRef Names[] = {
      "in",       "reference", "text",    "named",     "received", "claim",
      "signed",   "encrypted", "decoded", "decrypted", "read",     "key",
      "used-key", "external",  "outlet",  "hidden",    "digest",   "masked",
      "function", "changed",   "many",    "number",    "later",    "times"};
  OS << '{';
  // Ids depend on the order of interning; the text must not.
  std::vector<std::string> Lines;
  for (AtomId Id : atoms(V)) {
    const Atom &A = Atoms[Id];
    std::string Line;
    llvm::raw_string_ostream Out(Line);
    Out << Names[unsigned(A.Kind)];
    if (A.InHeader)
      Out << " header";
    if (A.IsPublic)
      Out << " public";
    if (A.IsApart)
      Out << " apart";
    if (A.To != Channel::None)
      Out << ' ' << spell(A.To);
    if (A.LoadedFrom != Source::None)
      Out << ' ' << spell(A.LoadedFrom);
    if (A.Where) {
      Out << ' ';
      printLocation(A.Where, Out);
    }
    if (A.Name) {
      Out << " \"";
      llvm::printEscapedString(Texts[A.Name], Out);
      Out << '"';
    }
    if (A.First || A.Second) {
      Out << ' ';
      printValue(A.First, Out);
    }
    if (A.Second) {
      Out << ' ';
      printValue(A.Second, Out);
    }
    for (PlaceId Place : places(A.At))
      Out << " @" << Place;
    Lines.push_back(std::move(Line));
  }
  llvm::sort(Lines);
  OS << llvm::join(Lines, ", ") << '}';
}

} // namespace jwttidy::flow
