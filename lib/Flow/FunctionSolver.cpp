//===- FunctionSolver.cpp - One function, given its callees ---------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flow/FunctionSolver.h"
#include "Claims/Algorithms.h"
#include "Flow/CallSite.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include <optional>

namespace jwttidy::flow {

FunctionSolver::FunctionSolver(const Function &F, Universe &U,
                               const SolverOptions &Options,
                               CalleeLookup FindCallee, StoredLookup FindStored,
                               bool HasCallers)
    : F(F), U(U), Options(Options), FindCallee(FindCallee),
      FindStored(FindStored), HasCallers(HasCallers), Now(U),
      Result(U.location({LocationKind::Result})) {
  Register Last = 0;
  for (const Block &B : F.Blocks)
    for (const Instruction &I : B.Instructions)
      Last = std::max(Last, I.Result);
  Registers.assign(Last + 1, 0);
  for (const std::string &Id : F.Callees)
    Elsewhere.push_back(FindCallee(Id));
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

LocationId FunctionSolver::addressOf(const Instruction &I) {
  switch (I.Base) {
  case Root::Local:
    return U.location({LocationKind::Local, 0, I.Number});
  case Root::Parameter:
    return U.location({LocationKind::Parameter, 0, I.Number});
  case Root::Temporary:
    return U.location({LocationKind::Temporary, 0, I.Number});
  case Root::Global:
    return U.location({LocationKind::Global, 0, U.text(I.Text)});
  case Root::Result:
  case Root::None:
    break;
  }
  return Result;
}

ValueId FunctionSolver::load(ValueId Address) const {
  ValueId Loaded = 0;
  for (LocationId L : U.targets(Address))
    Loaded = U.join(Loaded, Now.read(L));
  return Loaded;
}

void FunctionSolver::store(ValueId Address, ValueId V) {
  llvm::SmallVector<LocationId, 2> Targets = U.targets(Address);
  bool InElement =
      llvm::any_of(Targets, [&](LocationId L) { return U.isInElement(L); });
  // Several targets, or one of many elements: the old value may remain.
  if (Targets.size() != 1 || InElement)
    return add(Address, V);
  if (Events)
    StoredAt[Targets.front()] = Place;
  Now.assign(Targets.front(), V);
}

void FunctionSolver::add(ValueId Address, ValueId V) {
  for (LocationId L : U.targets(Address)) {
    while (U.location(L).Kind == LocationKind::Element)
      L = U.location(L).Parent;
    if (Events)
      StoredAt[L] = Place;
    Now.add(L, V);
  }
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

void FunctionSolver::emit(Event E, const Instruction &I) {
  if (!Events || !(E.First || E.Second))
    return;
  if (!E.At)
    E.At = U.trace(I.Place);
  if (!E.Primary)
    E.Primary = I.Place;
  E.Block = BlockIndex;
  E.Index = InstructionIndex;
  Events->push_back(E);
}

/// What is passed to a function whose body is not in sight leaves there.
void FunctionSolver::emitPassed(const Instruction &I, TraceId At, TextId To,
                                ValueId Passed, PlaceId Primary) {
  if (Events) // All that it holds is costly to tell.
    emit({.Kind = EventKind::Leave,
          .How = Exit::Passed,
          .At = At,
          .Primary = Primary,
          .Name = To,
          .First = flatten(Passed, /*WithFields=*/true)},
         I);
}

//===----------------------------------------------------------------------===//
// Instructions
//===----------------------------------------------------------------------===//

/// The part of a value whose atoms are wanted.
ValueId FunctionSolver::filter(ValueId V,
                               llvm::function_ref<bool(AtomId)> Wanted) const {
  llvm::SmallVector<AtomId, 8> Kept;
  for (AtomId Id : U.atoms(V))
    if (Wanted(Id))
      Kept.push_back(Id);
  return U.value(Kept);
}

ValueId FunctionSolver::withoutClaim(ValueId V, TextId Name) const {
  return filter(V, [&](AtomId Id) {
    const Atom &A = U.atom(Id);
    return A.Kind != AtomKind::Claim || U.onlyText(A.First) != Name;
  });
}

ValueId FunctionSolver::memberOf(ValueId Object, ValueId Named) const {
  bool IsIndex = U.isIndex(Named);
  if (Named && !IsIndex)
    return U.memberOf(Object, Named);
  // All of them: `jwt_get_grants_json(jwt, NULL)`.
  ValueId Held = 0;
  for (AtomId Id : U.atoms(Object)) {
    const Atom A = U.atom(Id);
    // What is in a list need not be its only element. Of what nobody saw made,
    // an index tells one from another.
    if (A.Kind == AtomKind::Key || A.Kind == AtomKind::External ||
        (IsIndex && A.Kind == AtomKind::In)) {
      Held = U.join(Held, U.memberOf(U.value(Id), Named));
      continue;
    }
    if (A.Kind == AtomKind::Claim)
      Held = U.join(Held, A.Second);
    else if (A.Kind != AtomKind::Text && A.Kind != AtomKind::Reference)
      Held = U.join(Held, U.value(Id));
    // Which one it is that was asked for, nobody knows: no proof of sameness.
    if (A.Kind == AtomKind::Claim || A.Kind == AtomKind::In)
      Held = U.join(Held, U.value(Atom{.Kind = AtomKind::Changed}));
  }
  return Held;
}

/// The names, or the values, of the claims in a table or document that is gone
/// through.
ValueId FunctionSolver::halfOf(ValueId Object, bool Names, bool OfRecord) {
  ValueId Half = 0;
  for (AtomId Id : U.atoms(Object)) {
    Atom A = U.atom(Id);
    if (A.Kind == AtomKind::Claim && Names && U.onlyText(A.First)) {
      // Still the claim, so that its name keeps its own value and place.
      A.IsNameOnly = true;
      Half = U.join(Half, U.value(A));
    } else if (A.Kind == AtomKind::In && Names && !OfRecord) {
      // What stands under the names is no part of them.
      A.Where = U.field(A.Where, U.text(NamesField));
      Half = U.join(Half, U.value(A));
    } else if (A.Kind == AtomKind::Claim) {
      Half = U.join(Half, Names ? A.First : A.Second);
    } else if (!Names ||
               (A.Kind != AtomKind::Decoded && A.Kind != AtomKind::Decrypted &&
                A.Kind != AtomKind::Received &&
                A.Kind != AtomKind::Reference)) {
      // The names of a payload's claims are not the payload, nor the document.
      Half = U.join(Half, U.value(Id));
    }
  }
  return Half;
}

/// A name says something of what nobody saw made: of a literal, or of what was
/// hashed, the code says more.
ValueId FunctionSolver::receivedAs(ValueId V, TextId Name) const {
  ValueId Unseen = filter(V, [&](AtomId Id) {
    AtomKind Kind = U.atom(Id).Kind;
    return (Kind == AtomKind::In || Kind == AtomKind::External) &&
           !U.isMasked(V, Id);
  });
  if (!Unseen)
    return 0;
  return U.value(
      Atom{.Kind = AtomKind::Received, .Name = Name, .First = Unseen});
}

/// Pieces may be taken off a text one after the other: has none been before?
bool FunctionSolver::isFirstPiece(const Instruction &I) {
  bool IsFirst = true;
  for (LocationId L : U.targets(operand(I, 1))) {
    LocationId Taken = U.field(L, U.text(TakenField));
    IsFirst &= !Now.find(Taken);
    Now.set(Taken, U.value(Atom{.Kind = AtomKind::Hidden}));
  }
  return IsFirst;
}

/// What stands before the first space: of a text that is by its name a token, a
/// header's, the scheme.
ValueId FunctionSolver::firstWord(ValueId V) {
  llvm::SmallVector<AtomId, 4> Named;
  for (AtomId Id : U.atoms(V))
    if (const Atom &A = U.atom(Id); A.Kind == AtomKind::Received) {
      Named.push_back(Id);
      llvm::append_range(Named, U.atoms(A.First));
    }
  if (Named.empty())
    return V;
  ValueId Rest =
      filter(V, [&](AtomId Id) { return !llvm::is_contained(Named, Id); });
  return U.join(Rest, U.value(Atom{.Kind = AtomKind::Hidden}));
}

/// What a smart pointer leads to is what it holds the address of, and as an
/// element of it: do the targets say that of one thing?
bool FunctionSolver::areOneThing(llvm::ArrayRef<LocationId> Targets) {
  LocationId Thing = 0;
  for (LocationId L : Targets)
    if (U.location(L).Kind != LocationKind::Element) {
      if (Thing)
        return false;
      Thing = L;
    }
  return Thing && llvm::all_of(Targets, [&](LocationId L) {
           if (L == Thing)
             return true;
           return llvm::all_of(U.targets(Now.read(U.location(L).Parent)),
                               [&](LocationId Held) { return Held == Thing; });
         });
}

void FunctionSolver::transferClaim(const Instruction &I) {
  ValueId Into = operand(I, 0), Name = contents(I, 1), Value = contents(I, 2);
  if (I.IsObject && !Value)
    return;
  llvm::SmallVector<AtomId, 4> Added;
  llvm::SmallVector<AtomId, 4> NameAtoms;
  // A name that comes out of a list of claims stands for those claims.
  for (AtomId Id : U.atoms(Name)) {
    Atom A = U.atom(Id);
    if (A.Kind != AtomKind::Claim) {
      NameAtoms.push_back(Id);
      continue;
    }
    if (!A.Second)
      A.Second = Value;
    A.IsNameOnly = false;
    if (A.Value == ValueKind::Unknown)
      A.Value = I.Kind;
    A.InHeader |= I.InHeader;
    Added.push_back(U.atom(A));
  }
  if (!NameAtoms.empty() || Added.empty())
    Added.push_back(U.atom({.Kind = AtomKind::Claim,
                            .Value = I.Kind,
                            .InHeader = I.InHeader,
                            .At = U.trace(I.Place),
                            .Primary = I.Place,
                            .First = U.value(NameAtoms),
                            .Second = Value}));
  ValueId Claims = U.value(Added);
  // A claim of the same name is overwritten.
  llvm::SmallVector<LocationId, 2> Targets = U.targets(Into);
  TextId Text = U.onlyText(Name);
  if (Text && Targets.size() == 1 &&
      U.location(Targets[0]).Kind != LocationKind::Element)
    Now.set(Targets[0], withoutClaim(Now.read(Targets[0]), Text));
  add(Into, Claims);
}

/// An array of records, each with a name and a value.
void FunctionSolver::transferClaimEach(const Instruction &I) {
  llvm::SmallVector<AtomId, 8> Claims;
  llvm::SmallVector<LocationId, 2> Values = U.targets(operand(I, 2));
  for (LocationId NameAt : U.targets(operand(I, 1))) {
    const LocationId Array = U.location(NameAt).Parent;
    auto *ValueAt = llvm::find_if(
        Values, [&](LocationId L) { return U.location(L).Parent == Array; });
    if (!Array || ValueAt == Values.end())
      continue;
    TextId NameField = U.location(NameAt).Data,
           ValueField = U.location(*ValueAt).Data;
    llvm::SmallVector<LocationId, 8> Records;
    Now.forEachInside(Array, [&](const State::Entry &E) {
      const Location Field = U.location(E.first);
      if (Field.Kind == LocationKind::Field && Field.Data == NameField &&
          !llvm::is_contained(Records, Field.Parent))
        Records.push_back(Field.Parent);
    });
    // Rows that were written as such are claims already, and what a caller
    // passes may have some.
    bool IsSymbol = Records.empty();
    if (IsSymbol)
      Records.push_back(Array);
    ValueId Rows = filter(flatten(Now.read(Array)), [&](AtomId Id) {
      AtomKind Kind = U.atom(Id).Kind;
      return Kind == AtomKind::Claim || Kind == AtomKind::In;
    });
    add(operand(I, 0), I.InHeader ? inHeader(Rows) : Rows);
    for (LocationId Record : Records) {
      ValueId Name = flatten(Now.read(U.field(Record, NameField)));
      ValueId Value = flatten(Now.read(U.field(Record, ValueField)));
      TextId OnlyName = U.onlyText(Name);
      if (OnlyName && withoutClaim(Rows, OnlyName) != Rows)
        continue;
      // Of several names, nobody knows which one has the value.
      if (IsSymbol || llvm::count_if(U.atoms(Name), [&](AtomId Id) {
                        return U.atom(Id).Kind == AtomKind::Text;
                      }) > 1)
        Value = 0;
      if (Name || Value)
        Claims.push_back(U.atom({.Kind = AtomKind::Claim,
                                 .Value = I.Kind,
                                 .InHeader = I.InHeader,
                                 .At = U.trace(I.Place),
                                 .Primary = I.Place,
                                 .First = Name,
                                 .Second = Value}));
    }
  }
  add(operand(I, 0), U.value(Claims));
}

/// What holds claims, as the claims of a header: all that stands inside one is
/// in the header.
ValueId FunctionSolver::inHeader(ValueId Claims) {
  llvm::SmallVector<AtomId, 8> Marked, Others;
  for (AtomId Id : U.atoms(Claims)) {
    Atom A = U.atom(Id);
    if (A.Kind != AtomKind::Claim) {
      Others.push_back(Id);
      continue;
    }
    A.InHeader = true;
    Marked.push_back(U.atom(A));
  }
  if (ValueId Held = U.value(Others))
    Marked.push_back(
        U.atom({.Kind = AtomKind::Claim, .InHeader = true, .Second = Held}));
  return U.value(Marked);
}

void FunctionSolver::transferRemove(const Instruction &I) {
  TextId Name = U.onlyText(contents(I, 1));
  llvm::SmallVector<LocationId, 2> Targets = U.targets(operand(I, 0));
  if (!Name || (Targets.size() != 1 && !areOneThing(Targets)))
    return;
  for (LocationId L : Targets) {
    // What is added to an element is kept by what holds it.
    if (Targets.size() != 1 && U.location(L).Kind == LocationKind::Element)
      L = U.location(L).Parent;
    Now.set(L, withoutClaim(Now.read(L), Name));
  }
}

void FunctionSolver::transferExclude(const Instruction &I) {
  TextId Text = U.onlyText(contents(I, 1));
  llvm::SmallVector<LocationId, 2> Targets = U.targets(operand(I, 0));
  if (!Text || Targets.size() != 1)
    return;
  ValueId Held = Now.read(Targets.front());
  ValueId Left = filter(Held, [&](AtomId Id) {
    const Atom &A = U.atom(Id);
    return A.Kind != AtomKind::Text || A.Name != Text;
  });
  if (Left != Held)
    Now.set(Targets.front(), Left);
}

void FunctionSolver::transferWrite(const Instruction &I) {
  ValueId Stream = operand(I, 0), Written = contents(I, 1);
  ValueId Leads = U.join(Stream, load(Stream));
  for (AtomId Id : U.atoms(Leads))
    if (const Atom A = U.atom(Id); A.Kind == AtomKind::Outlet)
      emit({.Kind = EventKind::Out, .To = A.To, .First = Written}, I);
  if (U.hasInput(Stream))
    emit({.Kind = EventKind::Write, .First = Written, .Second = Stream}, I);
  add(Stream, Written);
}

/// A closure that is handed to unseen code is called there, with what else is
/// handed over.
void FunctionSolver::applyCallbacks(const Instruction &I) {
  ValueId Callbacks = 0, Others = 0;
  llvm::SmallVector<ValueId, 8> Rest;
  for (const Argument &A : I.Arguments) {
    ValueId Passed = flatten(value(A.Value));
    bool IsCallback = llvm::any_of(U.atoms(Passed), [&](AtomId Id) {
      return U.atom(Id).Kind == AtomKind::Function && U.atom(Id).Where;
    });
    if (IsCallback)
      Callbacks = U.join(Callbacks, Passed);
    else
      Rest.push_back(value(A.Value));
  }
  if (!hasTarget(Callbacks))
    return;
  for (ValueId Value : Rest)
    Others = U.join(Others, flatten(Value, /*WithFields=*/true));
  // What it is given is an answer, perhaps, to what was handed over: a name as
  // the sign of a token ends here.
  Others = filter(
      Others, [&](AtomId Id) { return U.atom(Id).Kind != AtomKind::Received; });
  // Whether it takes values or addresses is not known: it gets both.
  LocationId Holder =
      U.location({LocationKind::Object, 0, U.trace(I.Place, U.trace(1))});
  Now.assign(Holder, Others);
  CallArgument Any{U.join(
      Others, U.value(Atom{.Kind = AtomKind::Reference, .Where = Holder}))};
  applyTargets(I, Callbacks, U.trace(I.Place),
               llvm::SmallVector<CallArgument, 4>(4, Any), {}, /*Depth=*/0);
}

void FunctionSolver::transferUnseen(const Instruction &I) {
  applyCallbacks(I);
  for (auto [Index, A] : llvm::enumerate(I.Arguments)) {
    ValueId Passed = value(A.Value);
    if (!Passed)
      continue;
    emitPassed(I, /*At=*/0, U.text(I.Text), Passed);
    if (!A.IsMutable)
      continue;
    // What was put in stays; what else is in there now, nobody knows.
    ValueId More = U.join(U.value(Atom{.Kind = AtomKind::Changed}),
                          unknownAt(U.trace(I.Place, U.trace(Index + 1))));
    for (LocationId L : U.targets(Passed)) {
      llvm::SmallVector<LocationId, 4> Inner;
      Now.forEachInside(
          L, [&](const State::Entry &E) { Inner.push_back(E.first); });
      Now.add(L, More);
      for (LocationId Field : Inner)
        Now.add(Field, More);
    }
  }
  ValueId Returned = unknownAt(U.trace(I.Place));
  if (I.operand(0))
    store(operand(I, 0), Returned);
  if (I.Result)
    Registers[I.Result] = Returned;
}

void FunctionSolver::transferReturn(const Instruction &I) {
  ValueId Returned = operand(I, 0);
  emit({.Kind = HasCallers ? EventKind::HandOn : EventKind::Leave,
        .How = Exit::Returned,
        .First = flatten(Returned, /*WithFields=*/true)},
       I);
  if (!I.IsObject)
    return Now.assign(Result, Returned);
  llvm::SmallVector<LocationId, 2> From = U.targets(Returned);
  if (From.size() == 1)
    return Now.copy(Result, From.front());
  Now.assign(Result, load(Returned));
}

/// Is there an argument in the value that the caller chose as a whole? Which
/// field of a record is written is for the one who writes it.
bool FunctionSolver::isHandedWhole(ValueId V, bool OrByObject) const {
  return llvm::any_of(U.atoms(V), [&](AtomId Id) {
    const Atom &A = U.atom(Id);
    if (A.Kind != AtomKind::In)
      return (A.First && isHandedWhole(A.First, OrByObject)) ||
             (A.Second && isHandedWhole(A.Second, OrByObject));
    if (U.location(U.root(A.Where)).Kind != LocationKind::Parameter)
      return false;
    if (OrByObject)
      return true;
    for (LocationId L = A.Where; L; L = U.location(L).Parent)
      if (U.location(L).Kind == LocationKind::Field ||
          (U.location(L).Kind == LocationKind::Member && !U.isIndexed(L)) ||
          U.location(L).Kind == LocationKind::MemberBy)
        return false;
    return true;
  });
}

llvm::SmallVector<CallArgument, 8>
FunctionSolver::passedBy(const Instruction &I) const {
  llvm::SmallVector<CallArgument, 8> Arguments;
  for (const Argument &A : I.Arguments)
    Arguments.push_back({value(A.Value), A.IsObject, value(A.Home)});
  return Arguments;
}

/// What a function returned that is not in sight.
ValueId FunctionSolver::unknownAt(TraceId Call) {
  return U.value(Atom{.Kind = AtomKind::In,
                      .Where = U.location({LocationKind::Unknown, 0, Call})});
}

ValueId FunctionSolver::transferCalls(const Instruction &I,
                                      llvm::ArrayRef<Callee> Called) {
  ValueId Returned = 0;
  for (const Callee &One : Called)
    Returned = U.join(Returned, transferCall(I, One));
  return Returned;
}

ValueId FunctionSolver::transferCall(const Instruction &I,
                                     const Callee &Called) {
  return apply(I, Called, U.trace(I.Place), passedBy(I),
               U.targets(operand(I, 0)), /*Depth=*/0);
}

/// Is it clear what the pointer leads to? A table of many functions is an
/// interpreter's, and its calls of itself would multiply.
bool FunctionSolver::hasTarget(ValueId Pointer) const {
  constexpr unsigned MaxTargets = 8, MaxFollowed = 2000;
  unsigned Count = llvm::count_if(U.atoms(Pointer), [&](AtomId Id) {
    return U.atom(Id).Kind == AtomKind::Function;
  });
  return Count && Count <= MaxTargets && NumFollowed < MaxFollowed;
}

/// Calls all that a pointer may lead to.
ValueId FunctionSolver::applyTargets(const Instruction &I, ValueId Pointer,
                                     TraceId Way,
                                     llvm::ArrayRef<CallArgument> Arguments,
                                     llvm::ArrayRef<LocationId> ReturnTo,
                                     unsigned Depth) {
  ValueId Returned = 0;
  State Before = Now, After(U);
  bool IsFirst = true;
  for (AtomId Id : U.atoms(Pointer)) {
    const Atom A = U.atom(Id);
    if (A.Kind != AtomKind::Function)
      continue;
    ++NumFollowed;
    Now = Before;
    // A closure is the first argument of its function.
    llvm::SmallVector<CallArgument, 8> Passed;
    if (A.Where)
      Passed.push_back(
          {U.value(Atom{.Kind = AtomKind::Reference, .Where = A.Where})});
    Passed.append(Arguments.begin(), Arguments.end());
    if (llvm::SmallVector<Callee, 1> Called = FindCallee(U.text(A.Name));
        !Called.empty()) {
      for (const Callee &One : Called)
        Returned =
            U.join(Returned, apply(I, One, Way, Passed, ReturnTo, Depth + 1));
    } else if (A.Name) {
      for (const CallArgument &One : Passed)
        emitPassed(I, Way, A.Name, One.Value);
      Returned = U.join(Returned, unknownAt(Way));
    }
    if (IsFirst)
      After = Now;
    else
      After.join(Now);
    IsFirst = false;
  }
  if (!IsFirst)
    Now = std::move(After);
  return Returned;
}

/// Tells callers of a call by a pointer that they passed.
void FunctionSolver::emitInvoke(const Instruction &I, Event E,
                                llvm::ArrayRef<CallArgument> Arguments) {
  if (!Events)
    return;
  llvm::SmallVector<ValueId, 8> List;
  for (auto [Index, Passed] : llvm::enumerate(Arguments)) {
    // What a local holds is gone when the caller looks: an object takes it.
    ValueId Value = 0;
    for (AtomId Id : U.atoms(Passed.Value)) {
      Atom A = U.atom(Id);
      if (A.Kind == AtomKind::Reference && !U.isSymbolic(A.Where) &&
          U.location(U.root(A.Where)).Kind != LocationKind::Object) {
        LocationId Object = U.location(
            {LocationKind::Object, 0, U.trace(I.Place, U.trace(Index + 1))});
        Now.copy(Object, A.Where);
        A.Where = Object;
      }
      Value = U.join(Value, U.value(A));
    }
    List.push_back(Value);
    List.push_back(Passed.IsObject);
    E.First = U.join(E.First, flatten(Value, /*WithFields=*/true));
  }
  E.Kind = EventKind::Invoke;
  E.Arguments = U.list(List);
  emit(E, I);
}

/// What is called by a pointer that neither this function nor its callers know:
/// what stands in the code for it, or else what any function kept there.
ValueId FunctionSolver::otherwise(ValueId Pointer, ValueId Otherwise) {
  if (hasTarget(Otherwise))
    return Otherwise;
  ValueId Kept = 0;
  for (AtomId Id : U.atoms(flatten(Pointer)))
    if (const Atom A = U.atom(Id); A.Kind == AtomKind::In && U.isInput(A.Where))
      Kept = U.join(Kept, FindStored(A.Where));
  return hasTarget(Kept) ? Kept : Otherwise;
}

ValueId FunctionSolver::transferInvoke(const Instruction &I) {
  ValueId Pointer = operand(I, 1), Otherwise = operand(I, 2);
  if (!hasTarget(Pointer) && !(HasCallers && U.hasInput(Pointer)))
    Pointer = otherwise(Pointer, Otherwise);
  llvm::SmallVector<CallArgument, 8> Arguments = passedBy(I);
  if (hasTarget(Pointer))
    return applyTargets(I, Pointer, U.trace(I.Place), Arguments,
                        U.targets(operand(I, 0)), /*Depth=*/0);
  if (!HasCallers || !U.hasInput(Pointer)) {
    transferUnseen(I);
    return value(I.Result);
  }
  emitInvoke(I,
             {.Kind = EventKind::Invoke, .Second = Pointer, .Third = Otherwise},
             Arguments);
  // A caller that knows the target knows what it returns.
  ValueId Returned = unknownAt(U.trace(I.Place));
  if (I.operand(0))
    store(operand(I, 0), Returned);
  return Returned;
}

/// A callee called what it was passed.
void FunctionSolver::applyInvoke(const Instruction &I, const Event &E,
                                 CallSite &Site, TraceId Way, unsigned Depth) {
  ValueId Pointer = Site.replace(E.Second), Otherwise = Site.replace(E.Third);
  bool IsPassedOn = HasCallers && U.hasInput(Pointer);
  if (!hasTarget(Pointer) && !IsPassedOn)
    Pointer = otherwise(Pointer, Otherwise);
  llvm::SmallVector<CallArgument, 8> Arguments;
  llvm::ArrayRef<ValueId> List = U.listed(E.Arguments);
  std::vector<ValueId> Passed(List.begin(), List.end());
  for (size_t A = 0; A + 1 < Passed.size(); A += 2)
    Arguments.push_back({Site.replace(Passed[A]), Passed[A + 1] != 0});
  TraceId There = U.within(Way, E.At);
  LocationId Returned = U.location({LocationKind::Unknown, 0, There});
  if (hasTarget(Pointer)) {
    Now.assign(Returned, applyTargets(I, Pointer, There, Arguments, {}, Depth));
    return;
  }
  if (IsPassedOn)
    return emitInvoke(I,
                      {.Kind = EventKind::Invoke,
                       .At = There,
                       .Primary = E.Primary,
                       .Second = Pointer,
                       .Third = Otherwise},
                      Arguments);
  for (const CallArgument &A : Arguments)
    emitPassed(I, There, U.text("a function pointer"), A.Value, E.Primary);
}

/// Does to the state what a call of \p Called does, and hands its events on.
/// \param Way the places that lead to the call, from here.
ValueId FunctionSolver::apply(const Instruction &I, const Callee &Called,
                              TraceId Way,
                              llvm::ArrayRef<CallArgument> Arguments,
                              llvm::ArrayRef<LocationId> ReturnTo,
                              unsigned Depth) {
  // What the callee called by a pointer comes first: what that returned is in
  // what the callee leaves.
  constexpr unsigned MaxDepth = 3;
  bool Invokes = Depth < MaxDepth && llvm::any_of(
                                         Called.Out->Events,
                                         [](const Event &E) {
                                           return E.Kind == EventKind::Invoke;
                                         });
  if (Invokes) {
    CallSite Site(U, Now, Way, Arguments, Called.IsRecursive);
    llvm::SmallVector<State::Entry, 8> Made;
    for (const auto &[Where, Value] : Called.Out->Outputs)
      if (U.location(U.root(Where)).Kind == LocationKind::Object)
        for (LocationId L : Site.locations(Where))
          Made.push_back({L, Site.replace(Value)});
    for (const auto &[Where, Value] : Made)
      Now.assign(Where, Value);
    for (const Event &E : Called.Out->Events)
      if (E.Kind == EventKind::Invoke) {
        CallSite Here(U, Now, Way, Arguments, Called.IsRecursive);
        applyInvoke(I, E, Here, Way, Depth);
      }
  }
  CallSite Site(U, Now, Way, Arguments, Called.IsRecursive);

  // All that is read is read before anything is written.
  struct Write {
    LocationId To;
    ValueId Value;
    bool KeepsInner;
    bool IsOnly;
    /// The fields of the record that was copied there.
    llvm::SmallVector<State::Entry, 0> Fields;
  };
  llvm::SmallVector<Write, 8> Writes;
  ValueId Returned = 0;
  for (const auto &[Where, Value] : Called.Out->Outputs) {
    ValueId Replaced = Site.replace(Value);
    if (Where == Result && ReturnTo.empty()) {
      Returned = Replaced;
      continue;
    }
    llvm::SmallVector<LocationId, 2> To = Site.locations(Where, ReturnTo);
    bool Keeps = llvm::any_of(U.atoms(Value), [&](AtomId Id) {
      return U.atom(Id).Kind == AtomKind::In && U.atom(Id).Where == Where;
    });
    for (LocationId L : To)
      Writes.push_back({L, Replaced, Keeps, To.size() == 1, {}});
    // A record that the callee copied as a whole has its fields here.
    if (To.size() != 1)
      continue;
    for (AtomId Id : U.atoms(Value))
      if (const Atom A = U.atom(Id);
          A.Kind == AtomKind::In && A.Where != Where && U.isInput(A.Where))
        for (LocationId From : Site.locations(A.Where))
          Now.rebase(To.front(), From, Writes.back().Fields);
  }
  // What an algorithm, a thread or unseen code calls is not called to log.
  bool IsHere =
      U.traceOf(Way).Inner == 0 && I.Code != Opcode::Unseen &&
      !((I.Code == Opcode::Invoke || I.Code == Opcode::Call) && I.IsObject);
  // What it writes is its caller's affair, if it does nothing else with tokens.
  bool IsLogger = Called.Graph->IsLogger &&
                  llvm::all_of(Called.Out->Events, [](const Event &E) {
                    return E.Kind == EventKind::Out ||
                           E.Kind == EventKind::Write ||
                           E.Kind == EventKind::Leave;
                  });
  for (const Event &E : Called.Out->Events) {
    if (!Events) // Not the last pass.
      break;
    if (E.Kind == EventKind::Invoke)
      continue;
    Event Here = E;
    Here.At = Site.traceFrom(E.At);
    Here.Primary =
        IsLogger && IsHere && isHandedWhole(E.First, Called.Graph->IsLogClass)
            ? I.Place
            : (E.Primary ? E.Primary : I.Place);
    ValueId Stream = Site.replace(E.Second);
    Here.First = flatten(Site.replace(E.First), E.WithFields);
    Here.Second = flatten(Stream);
    Here.Third = flatten(Site.replace(E.Third));
    Here.Also = flatten(Site.replace(E.Also));
    if (E.Kind != EventKind::Write) {
      emit(Here, I);
      continue;
    }
    for (AtomId Id : U.atoms(U.join(Stream, Here.Second)))
      if (const Atom A = U.atom(Id); A.Kind == AtomKind::Outlet) {
        Here.Kind = EventKind::Out;
        Here.To = A.To;
        Here.Second = 0;
        emit(Here, I);
      }
    if (U.hasInput(Stream)) {
      Here.Kind = EventKind::Write;
      Here.To = Channel::None;
      Here.Second = Stream;
      emit(Here, I);
    }
  }
  for (const Write &W : Writes) {
    if (Events)
      StoredAt[W.To] = I.Place;
    if (!W.IsOnly || U.isInElement(W.To)) {
      LocationId L = W.To;
      while (U.location(L).Kind == LocationKind::Element)
        L = U.location(L).Parent;
      Now.add(L, W.Value);
    } else if (W.KeepsInner) {
      Now.set(W.To, W.Value);
    } else {
      Now.assign(W.To, W.Value);
    }
    for (const auto &[Where, Value] : W.Fields)
      Now.add(Where, Value);
  }
  return Returned;
}

/// A copy of a text: what is written to it later does not reach what it was
/// copied from.
ValueId FunctionSolver::copied(ValueId V) {
  llvm::SmallVector<AtomId, 8> Atoms;
  for (AtomId Id : U.atoms(V)) {
    Atom A = U.atom(Id);
    if (A.Kind == AtomKind::In &&
        U.location(A.Where).Kind != LocationKind::Pointee) {
      A.Where = U.pointee(A.Where);
      Id = U.atom(A);
    }
    Atoms.push_back(Id);
  }
  return U.value(Atoms);
}

/// Nothing of the value can be read, but a signature tells what it is over. Of
/// a digest of a digest, that is what the inner one is over.
ValueId FunctionSolver::digested(const Instruction &I) {
  // A key that is given before what is signed waits where that will be.
  ValueId Key = 0, V = contents(I, 0);
  for (AtomId Id : U.atoms(contents(I, 1))) {
    const Atom A = U.atom(Id);
    Key = U.join(Key, A.Kind == AtomKind::UsedKey ? A.First : U.value(Id));
  }
  if (!operand(I, 0))
    return U.value(Atom{.Kind = AtomKind::UsedKey,
                        .At = U.trace(I.Place),
                        .Primary = I.Place,
                        .First = Key});
  llvm::SmallVector<AtomId, 8> Over;
  for (AtomId Id : U.atoms(V)) {
    const Atom A = U.atom(Id);
    if (A.Kind == AtomKind::Digest)
      Over.append(U.atoms(A.First).begin(), U.atoms(A.First).end());
    else if (A.Kind == AtomKind::UsedKey)
      Key = U.join(Key, A.First);
    else if (A.Kind != AtomKind::Hidden && A.Kind != AtomKind::Key &&
             A.Kind != AtomKind::Reference && !U.isNumeric(A))
      Over.push_back(Id);
  }
  ValueId Hidden = U.value(Atom{.Kind = AtomKind::Hidden});
  // Only the signature of a token is asked what it is over.
  if (llvm::none_of(Over, [&](AtomId Id) {
        return U.isHeader(Id) || U.atom(Id).Kind == AtomKind::In;
      }))
    return Hidden;
  ValueId Signed = U.value(Over);
  if (Key)
    emit({.Kind = EventKind::Digest, .First = Signed, .Second = Key}, I);
  return U.join(Hidden, U.value(Atom{.Kind = AtomKind::Digest,
                                     .At = U.trace(I.Place),
                                     .Primary = I.Place,
                                     .First = Signed}));
}

/// What comes of arithmetic: the number, as far as it is known, and what else
/// went in. Symbols of numbers go into the former.
ValueId FunctionSolver::computed(const Instruction &I) {
  ValueId From = operand(I, 0), By = operand(I, 1);
  TraceId Here = U.trace(I.Place);
  ValueId Number =
      I.Code == Opcode::Later
          ? U.later(From, By, Here, I.Place)
          : U.times(From, By, U.text(std::to_string(I.Number)), Here, I.Place);
  bool IsLost = !Number;
  ValueId Others = filter(U.join(From, By), [&](AtomId Id) {
    const Atom &A = U.atom(Id);
    bool IsPart = A.Kind == AtomKind::In || U.isNumeric(A);
    IsLost &= IsPart;
    return !IsPart;
  });
  // Of what was too deep to be followed, nobody knows what it is.
  if (IsLost && (From || By))
    Number = U.value(Atom{.Kind = AtomKind::Changed});
  return U.join(Others, Number);
}

/// A value that was masked where it stood. Masking it once more, as a loop
/// does, changes nothing.
ValueId FunctionSolver::masked(ValueId V) {
  ValueId Covered = 0;
  for (AtomId Id : U.atoms(V)) {
    const Atom A = U.atom(Id);
    Covered =
        U.join(Covered, A.Kind == AtomKind::Masked ? A.First : U.value(Id));
  }
  return U.value(Atom{.Kind = AtomKind::Masked, .First = Covered});
}

/// One key that was added twice to what becomes a JWE: for two recipients.
void FunctionSolver::emitTwoRecipients(ValueId From, const Instruction &I) {
  llvm::ArrayRef<AtomId> Atoms = U.atoms(From);
  for (size_t J = 0; J != Atoms.size(); ++J) {
    const Atom Second = U.atom(Atoms[J]);
    if (Second.Kind != AtomKind::UsedKey)
      continue;
    for (AtomId Id : Atoms.take_front(J))
      if (const Atom &First = U.atom(Id); First.Kind == AtomKind::UsedKey &&
                                          First.First == Second.First &&
                                          First.At != Second.At)
        return emit({.Kind = EventKind::Encrypt,
                     .Primary = Second.Primary,
                     .Second = Second.First,
                     .Also = Second.First},
                    I);
  }
}

/// A claim is read from a payload that was decoded, or that perhaps was: of
/// what a caller passes, the caller knows.
void FunctionSolver::emitRead(ValueId Object, ValueId Name,
                              const Instruction &I) {
  if (!Events || U.isIndex(Name))
    return;
  ValueId Payload = filter(Object, [&](AtomId Id) {
    const Atom &A = U.atom(Id);
    if (A.Kind != AtomKind::In)
      return A.Kind == AtomKind::Decoded;
    // A member of a document is no payload of a token by itself. A field of
    // what nobody saw made is what other functions put there.
    LocationKind Kind = U.location(A.Where).Kind;
    return Kind != LocationKind::Member && Kind != LocationKind::MemberBy &&
           (U.isInput(A.Where) ||
            U.location(U.thing(A.Where)).Kind == LocationKind::Field);
  });
  for (const Event &E : llvm::reverse(*Events)) {
    if (E.Block != BlockIndex)
      break;
    if (E.Kind == EventKind::Read && E.First == Payload && E.Second == Name &&
        E.IsCompared == I.IsObject)
      return;
  }
  if (Payload)
    emit({.Kind = EventKind::Read,
          .First = Payload,
          .Second = Name,
          .IsCompared = I.IsObject},
         I);
}

ValueId FunctionSolver::transferEffect(const Instruction &I) {
  TraceId Here = U.trace(I.Place);
  switch (I.Code) {
  case Opcode::Sign: {
    // What was signed already, and is only written out, stays what it is.
    ValueId Payload = subject(I);
    if (U.isToken(Payload, AtomKind::Signed))
      return Payload;
    ValueId Token = U.value(Atom{.Kind = AtomKind::Signed,
                                 .At = Here,
                                 .Primary = I.Place,
                                 .First = Payload,
                                 .Second = contents(I, 1)});
    ValueId Key = contents(I, 2);
    emit({.Kind = EventKind::Sign, .First = Token, .Second = Key}, I);
    emit({.Kind = EventKind::UseKey, .First = Key}, I);
    return Token;
  }
  case Opcode::Encrypt: {
    ValueId Plain = subject(I), Key = contents(I, 1);
    emitTwoRecipients(U.join(Plain, Key), I);
    // What was encrypted already, and is only written out, stays what it is.
    if (U.isToken(Plain, AtomKind::Encrypted))
      return Plain;
    llvm::SmallVector<AtomId, 8> Readable;
    for (AtomId Id : U.atoms(Plain)) {
      const Atom A = U.atom(Id);
      if (A.Kind == AtomKind::UsedKey)
        Key = U.join(Key, A.First);
      else
        Readable.push_back(Id);
    }
    Plain = U.value(Readable);
    // A content key stands for the keys it is wrapped with.
    for (AtomId Id : U.atoms(Key))
      if (const Atom A = U.atom(Id); A.Kind == AtomKind::UsedKey)
        Key = A.First;
    ValueId Header = contents(I, 2), Also = contents(I, 3);
    emit({.Kind = EventKind::Encrypt,
          .First = Plain,
          .Second = Key,
          .Third = Header,
          .Also = Also},
         I);
    emit({.Kind = EventKind::UseKey, .First = U.join(Key, Also)}, I);
    return U.value(Atom{.Kind = AtomKind::Encrypted,
                        .At = Here,
                        .Primary = I.Place,
                        .First = Plain,
                        .Second = Header});
  }
  case Opcode::Decode:
  case Opcode::Decrypt:
    emit({.Kind = EventKind::UseToken, .First = contents(I, 0)}, I);
    if (I.Code == Opcode::Decrypt)
      emit({.Kind = EventKind::UseKey, .First = contents(I, 1)}, I);
    return U.value(Atom{.Kind = I.Code == Opcode::Decode ? AtomKind::Decoded
                                                         : AtomKind::Decrypted,
                        .At = Here,
                        .Primary = I.Place,
                        .First = contents(I, 0)});
  case Opcode::Verify:
    // The key of a verification may be public.
    emit({.Kind = EventKind::Verify,
          .First = contents(I, 0),
          .Second = contents(I, 1),
          .Third = contents(I, 2),
          .HasExpectations = I.IsObject},
         I);
    return 0;
  case Opcode::Key:
  case Opcode::PublicKey:
    return U.value(Atom{.Kind = AtomKind::Key,
                        .IsPublic = I.Code == Opcode::PublicKey,
                        .At = Here,
                        .Primary = I.Place,
                        .First = contents(I, 0)});
  case Opcode::External:
    return U.value(Atom{.Kind = AtomKind::External,
                        .LoadedFrom = I.LoadedFrom,
                        .First = contents(I, 0)});
  case Opcode::Pair: {
    ValueId Name = contents(I, 0);
    return U.value(Atom{.Kind = AtomKind::Claim,
                        .Value = I.Kind,
                        .At = Here,
                        .Primary = I.Place,
                        .First = Name,
                        .Second = contents(I, 1)});
  }
  case Opcode::Member: {
    ValueId Object = contents(I, 0), Name = contents(I, 1);
    emitRead(Object, Name, I);
    return memberOf(Object, Name);
  }
  case Opcode::Names:
  case Opcode::Values:
    return halfOf(contents(I, 0), I.Code == Opcode::Names, I.IsObject);
  case Opcode::Repeated:
    return Now.repeated(U.targets(operand(I, 0)), U.text(I.Text));
  case Opcode::UseToken:
    emit({.Kind = EventKind::UseToken, .First = contents(I, 0)}, I);
    return 0;
  case Opcode::Encoded: {
    ValueId Token = 0;
    for (AtomId Id : U.atoms(contents(I, 0)))
      if (const Atom A = U.atom(Id);
          A.Kind == AtomKind::Decoded || A.Kind == AtomKind::Decrypted)
        Token = U.join(Token, A.First);
      else
        Token = U.join(Token, U.value(Id));
    return Token;
  }
  case Opcode::Payload: {
    llvm::SmallVector<AtomId, 8> Atoms;
    for (AtomId Id : U.atoms(copied(contents(I, 0)))) {
      Atom A = U.atom(Id);
      A.IsApart |= A.Kind == AtomKind::Decoded;
      Atoms.push_back(U.atom(A));
    }
    return U.value(Atoms);
  }
  case Opcode::Carry:
    return U.join(copied(contents(I, 0)), copied(contents(I, 1)));
  case Opcode::Hide:
    return operand(I, 0) ? U.value(Atom{.Kind = AtomKind::Hidden}) : 0;
  case Opcode::Digest:
    return operand(I, 0) || operand(I, 1) ? digested(I) : 0;
  case Opcode::Part:
    if (!isFirstPiece(I) || I.Number > Options.MaxShownCharacters)
      return copied(contents(I, 0));
    if (I.IsObject)
      return masked(contents(I, 0));
    return U.value(Atom{.Kind = AtomKind::Hidden});
  case Opcode::FirstWord:
    return isFirstPiece(I) ? copied(firstWord(contents(I, 0)))
                           : copied(contents(I, 0));
  case Opcode::Outlet:
    return U.value(Atom{.Kind = AtomKind::Outlet, .To = I.To});
  default:
    return 0;
  }
}

void FunctionSolver::transfer(const Instruction &I) {
  ValueId Returned = 0;
  Place = I.Place;
  if (I.Unless && !Elsewhere[I.Unless - 1].empty()) {
    if (I.Result)
      Registers[I.Result] = 0;
    return;
  }
  switch (I.Code) {
  case Opcode::Nop:
    break;
  case Opcode::Address:
    Returned =
        U.value(Atom{.Kind = AtomKind::Reference, .Where = addressOf(I)});
    break;
  case Opcode::Field:
  case Opcode::Element: {
    llvm::SmallVector<AtomId, 4> Addresses;
    for (LocationId L : U.targets(operand(I, 0)))
      Addresses.push_back(
          U.atom({.Kind = AtomKind::Reference,
                  .Where = I.Code == Opcode::Field ? U.field(L, U.text(I.Text))
                                                   : U.element(L)}));
    Returned = U.value(Addresses);
    break;
  }
  case Opcode::Behind:
    // What was read through a pointer is a text, too.
    Returned = llvm::any_of(U.atoms(operand(I, 0)),
                            [&](AtomId Id) {
                              const Atom &A = U.atom(Id);
                              return A.Kind == AtomKind::Reference ||
                                     (A.Kind == AtomKind::In &&
                                      U.location(A.Where).Kind !=
                                          LocationKind::Pointee);
                            })
                   ? operand(I, 0)
                   : operand(I, 1);
    break;
  case Opcode::Load:
    Returned = load(operand(I, 0));
    break;
  case Opcode::Store:
    store(operand(I, 0), operand(I, 1));
    break;
  case Opcode::Add:
    add(operand(I, 0), operand(I, 1));
    break;
  case Opcode::Copy: {
    llvm::SmallVector<LocationId, 2> To = U.targets(operand(I, 0)),
                                     From = U.targets(operand(I, 1));
    if (To.size() == 1 && From.size() == 1 &&
        U.location(To[0]).Kind != LocationKind::Element) {
      Now.copy(To[0], From[0]);
      if (Events)
        StoredAt[To[0]] = Place;
    } else
      store(operand(I, 0), load(operand(I, 1)));
    break;
  }
  case Opcode::Merge:
    for (LocationId From : U.targets(operand(I, 1)))
      for (LocationId To : U.targets(operand(I, 0)))
        Now.merge(To, From);
    break;
  case Opcode::Text: {
    Atom Literal{.Kind = AtomKind::Text, .Name = U.text(I.Text)};
    // The members of a document in a literal are added where it stands.
    if (llvm::StringRef(I.Text).contains("\":") ||
        llvm::StringRef(I.Text).contains("\" :")) {
      Literal.At = U.trace(I.Place);
      Literal.Primary = I.Place;
    } else if (I.Place && claims::algorithm(I.Text)) {
      // Where an algorithm is chosen, whatever takes it later.
      Literal.At = U.trace(I.Place);
    }
    Returned = U.value(Literal);
    break;
  }
  case Opcode::Number:
    Returned = U.value(Atom{
        .Kind = AtomKind::Number, .Name = U.text(I.Text), .Primary = I.Place});
    break;
  case Opcode::Later:
  case Opcode::Times:
    Returned = computed(I);
    break;
  case Opcode::Named:
    Returned =
        U.join(operand(I, 0),
               U.value(Atom{.Kind = AtomKind::Named, .Name = U.text(I.Text)}));
    break;
  case Opcode::Received:
    Returned =
        U.join(operand(I, 0), receivedAs(contents(I, 0), U.text(I.Text)));
    break;
  case Opcode::Join:
    Returned = U.join(operand(I, 0), operand(I, 1));
    break;
  case Opcode::Fresh: {
    LocationId Object = U.location({LocationKind::Object, 0, U.trace(I.Place)});
    Now.assign(Object, 0);
    Returned = U.value(Atom{.Kind = AtomKind::Reference, .Where = Object});
    break;
  }
  case Opcode::Opaque:
    Returned = unknownAt(U.trace(I.Place));
    break;
  case Opcode::Target: {
    Atom Known{.Kind = AtomKind::Function, .Name = U.text(I.Text)};
    if (llvm::SmallVector<LocationId, 2> At = U.targets(operand(I, 0));
        At.size() == 1)
      Known.Where = At.front();
    Returned = U.value(Known);
    break;
  }
  case Opcode::Call:
    if (llvm::SmallVector<Callee, 1> Called = FindCallee(I.Text);
        !Called.empty()) {
      Returned = transferCalls(I, Called);
      break;
    }
    return transferUnseen(I);
  case Opcode::Link:
    Returned = transferCalls(I, Elsewhere[I.Number - 1]);
    break;
  case Opcode::Invoke:
    Returned = transferInvoke(I);
    break;
  case Opcode::Unseen:
    return transferUnseen(I);
  case Opcode::Return:
    transferReturn(I);
    break;
  case Opcode::Claim:
    transferClaim(I);
    break;
  case Opcode::ClaimEach:
    transferClaimEach(I);
    break;
  case Opcode::Claims: {
    ValueId Added = subject(I, /*Slot=*/1);
    add(operand(I, 0), I.InHeader ? inHeader(Added) : Added);
    break;
  }
  case Opcode::Exclude:
    transferExclude(I);
    break;
  case Opcode::Remove:
    transferRemove(I);
    break;
  case Opcode::ClearClaims:
    if (llvm::SmallVector<LocationId, 2> To = U.targets(operand(I, 0));
        To.size() == 1) {
      llvm::SmallVector<AtomId, 8> Kept;
      for (AtomId Id : U.atoms(Now.read(To.front())))
        if (const Atom A = U.atom(Id);
            (A.Kind != AtomKind::Claim || A.InHeader) &&
            A.Kind != AtomKind::Text)
          Kept.push_back(Id);
      Now.set(To.front(), U.value(Kept));
    }
    break;
  case Opcode::UseKey:
    emit({.Kind = EventKind::UseKey, .First = contents(I, 1)}, I);
    add(operand(I, 0), U.value(Atom{.Kind = AtomKind::UsedKey,
                                    .At = U.trace(I.Place),
                                    .Primary = I.Place,
                                    .First = contents(I, 1)}));
    break;
  case Opcode::Out: {
    bool IsLog = I.To <= Channel::Exception;
    emit({.Kind = IsLog ? EventKind::Out : EventKind::Leave,
          .How = IsLog ? Exit::None : Exit::Sent,
          .To = I.To,
          .First = subject(I),
          .WithFields = I.IsObject},
         I);
    break;
  }
  case Opcode::Request:
    emit({.Kind = EventKind::Request,
          .First = subject(I),
          .WithFields = I.IsObject},
         I);
    break;
  case Opcode::Throw:
    emit({.Kind = EventKind::Out,
          .To = Channel::Exception,
          .First = flatten(operand(I, 0), /*WithFields=*/true)},
         I);
    break;
  case Opcode::Write:
    transferWrite(I);
    break;
  default:
    Returned = transferEffect(I);
    break;
  }
  if (I.Result)
    Registers[I.Result] = Returned;
}

//===----------------------------------------------------------------------===//
// The fixpoint
//===----------------------------------------------------------------------===//

void FunctionSolver::transferBlock(uint32_t Index, const State &In) {
  Now = In;
  BlockIndex = Index;
  InstructionIndex = 0;
  for (const Instruction &I : F.Blocks[Index].Instructions) {
    transfer(I);
    ++InstructionIndex;
  }
  // What dies here need not be joined and copied from block to block.
  Now.drop([&](LocationId L) {
    const Location &Base = U.location(U.root(L));
    return Base.Kind == LocationKind::Temporary &&
           !llvm::binary_search(F.Kept, Base.Data);
  });
}

//===----------------------------------------------------------------------===//
// Partitions: `if (c) a(); .. if (c) b();` goes two ways, not four
//===----------------------------------------------------------------------===//

/// \returns the way that goes on with successor \p Taken, or nothing if an
/// earlier block went the other way on the same condition. Two bits of a way
/// for each of the first conditions say what is known of it.
static std::optional<uint32_t> wayOn(const Block &B, uint32_t Way,
                                     size_t Taken) {
  constexpr uint32_t MaxConditions = 4;
  if (!B.Condition || B.Condition > MaxConditions || Taken > 1)
    return Way;
  unsigned Shift = 2 * (B.Condition - 1);
  uint32_t Wanted = Taken == 0 ? 1 : 2;
  uint32_t Known = (Way >> Shift) & 3;
  if (Known && Known != Wanted)
    return std::nullopt;
  return Way | Wanted << Shift;
}

bool FunctionSolver::joinInto(Partitions &List, uint32_t Way) {
  for (auto &[Known, There] : List)
    if (Known == Way)
      return There.join(Now);
  constexpr size_t MaxPartitions = 4;
  if (List.size() < MaxPartitions) {
    List.push_back({Way, Now});
    return true;
  }
  // Too many ways: the last one takes in all the others, and knows less.
  List.back().first &= Way;
  return List.back().second.join(Now);
}

FunctionSolution FunctionSolver::run() {
  // Reverse post-order, so that a block follows those that lead to it.
  llvm::SmallVector<uint32_t, 32> Order;
  std::vector<uint32_t> Position(F.Blocks.size(), ~0u);
  {
    std::vector<std::pair<uint32_t, unsigned>> Stack{{0, 0}};
    std::vector<bool> Seen(F.Blocks.size());
    Seen[0] = true;
    while (!Stack.empty()) {
      auto &[Block, NextSuccessor] = Stack.back();
      const auto &Successors = F.Blocks[Block].Successors;
      if (NextSuccessor == Successors.size()) {
        Order.push_back(Block);
        Stack.pop_back();
        continue;
      }
      uint32_t Successor = Successors[NextSuccessor++];
      if (!Seen[Successor]) {
        Seen[Successor] = true;
        Stack.push_back({Successor, 0});
      }
    }
    std::reverse(Order.begin(), Order.end());
    for (auto [I, Block] : llvm::enumerate(Order))
      Position[Block] = I;
  }
  bool HasLoop = false;
  for (auto [I, Block] : llvm::enumerate(Order))
    for (uint32_t Successor : F.Blocks[Block].Successors)
      HasLoop |= Position[Successor] <= I;

  FunctionSolution Solution;
  Solution.HasCallers = HasCallers;
  std::vector<Partitions> In(F.Blocks.size());
  std::vector<bool> IsPending(F.Blocks.size());
  State AtExit(U);
  bool HasExit = false;
  In[0].push_back({0, State(U)});
  IsPending[0] = true;

  auto Leave = [&](uint32_t Block) {
    if (!F.Blocks[Block].Successors.empty())
      return;
    if (HasExit)
      AtExit.join(Now);
    else
      AtExit = Now;
    HasExit = true;
  };
  auto Propagate = [&](uint32_t Block, uint32_t Way) {
    for (auto [Taken, Successor] : llvm::enumerate(F.Blocks[Block].Successors))
      if (std::optional<uint32_t> Next = wayOn(F.Blocks[Block], Way, Taken))
        if (joinInto(In[Successor], *Next))
          IsPending[Successor] = true;
  };

  if (HasLoop) {
    // Sweeps in reverse post-order until nothing is pending. What the states
    // can hold is bounded, so this ends; the cap is against slow climbs.
    constexpr unsigned MaxSweeps = 24;
    bool Again = true;
    for (unsigned Sweep = 0; Again && Sweep != MaxSweeps; ++Sweep) {
      Again = false;
      for (uint32_t Block : Order) {
        if (!IsPending[Block])
          continue;
        IsPending[Block] = false;
        // By index: a block may lead to itself.
        for (size_t I = 0; I != In[Block].size(); ++I) {
          transferBlock(Block, State(In[Block][I].second));
          Propagate(Block, In[Block][I].first);
        }
        for (uint32_t Successor : F.Blocks[Block].Successors)
          Again |=
              IsPending[Successor] && Position[Successor] <= Position[Block];
      }
    }
  }
  // The last pass, with the states final: events are taken down.
  Events = &Solution.Events;
  for (uint32_t Block : Order) {
    for (auto &[Way, State] : In[Block]) {
      transferBlock(Block, State);
      if (!HasLoop)
        Propagate(Block, Way);
      Leave(Block);
    }
    // States that no later block needs are given back.
    In[Block].clear();
  }
  finish(HasExit ? std::move(AtExit) : State(U), Solution);
  return Solution;
}

/// What a message calls the thing that a location is in.
TextId FunctionSolver::nameOf(LocationId Where) {
  for (LocationId L = Where; L; L = U.location(L).Parent) {
    const Location Part = U.location(L);
    if (Part.Kind == LocationKind::Field || Part.Kind == LocationKind::Global)
      return Part.Data;
    if (Part.Kind == LocationKind::Parameter && Part.Data < F.Parameters.size())
      return U.text(F.Parameters[Part.Data]);
  }
  return 0;
}

/// Members of members of documents, in functions that call each other, can be
/// named in more ways than anyone needs: from the innermost outwards, they are
/// lost, until few enough are left.
void FunctionSolver::limitOutputs(Summary &Out) {
  constexpr size_t MaxOutputs = 256;
  for (unsigned Depth = Universe::MaxPath;
       Depth && Out.Outputs.size() > MaxOutputs; --Depth) {
    State Limited(U);
    for (const auto &[Where, Value] : Out.Outputs)
      if (U.depth(Where) < Depth)
        Limited.set(Where, Value);
    for (const auto &[Where, Value] : Out.Outputs)
      if (U.depth(Where) == Depth)
        Limited.add(U.location(Where).Parent,
                    U.value(Atom{.Kind = AtomKind::Changed}));
    Out.Outputs.assign(Limited.entries().begin(), Limited.entries().end());
  }
}

void FunctionSolver::finish(State AtExit, FunctionSolution &Solution) {
  Now = std::move(AtExit);
  // Many fields hold the same.
  llvm::DenseMap<ValueId, ValueId> Flattened;
  for (const auto &[Where, Value] : Now.entries()) {
    const Location Root = U.location(U.root(Where));
    if (Root.Kind == LocationKind::Local ||
        Root.Kind == LocationKind::Temporary)
      continue;
    // A caller does not see the callee's copy of an argument.
    if (Root.Kind == LocationKind::Parameter) {
      LocationId L = Where;
      while (L && U.location(L).Kind != LocationKind::Pointee)
        L = U.location(L).Parent;
      if (!L)
        continue;
    }
    ValueId Unchanged =
        U.isSymbolic(Where)
            ? U.value(Atom{.Kind = AtomKind::In, .Where = Where})
            : 0;
    // An empty field of what is returned is not its record's.
    bool IsPart = Root.Kind == LocationKind::Result && Where != Result;
    if (Value == Unchanged && !IsPart)
      continue;
    Solution.Out.Outputs.push_back({Where, Value});
    // What is left where others see it has left, or is with the callers; what
    // is returned has been said at its return.
    if (Root.Kind == LocationKind::Object || Root.Kind == LocationKind::Result)
      continue;
    auto It = StoredAt.find(Where);
    if (It == StoredAt.end())
      continue;
    auto [Told, IsNew] = Flattened.try_emplace(Value, 0);
    if (IsNew)
      Told->second = flatten(Value, /*WithFields=*/true);
    bool ToCallers = HasCallers && Root.Kind != LocationKind::Global;
    Solution.Events.push_back(
        {.Kind = ToCallers ? EventKind::HandOn : EventKind::Leave,
         .How = Exit::Stored,
         .At = U.trace(It->second),
         .Primary = It->second,
         .Name = nameOf(Where),
         .First = Told->second});
  }
  limitOutputs(Solution.Out);
  // What callers must know of what happened to what they passed.
  // That something was not verified rests on every verification being told:
  // these are counted apart.
  constexpr unsigned MaxEvents = 128, MaxReads = 32;
  unsigned NumReads = 0, NumVerified = 0, NumOthers = 0;
  llvm::SmallDenseSet<uint64_t, 16> Known;
  for (const Event &E : Solution.Events) {
    if (E.Kind == EventKind::HandOn ||
        (E.Kind == EventKind::Read && ++NumReads > MaxReads) ||
        (E.Kind == EventKind::Leave && E.How != Exit::Passed &&
         E.How != Exit::Sent))
      continue;
    if (!U.hasInput(E.First) && !U.hasInput(E.Second) && !U.hasInput(E.Third) &&
        !U.hasInput(E.Also))
      continue;
    uint64_t Hash = llvm::hash_combine(
        unsigned(E.Kind), unsigned(E.How), unsigned(E.To), E.At, E.Primary,
        E.Name, E.First, E.Second, E.Third, E.Also, E.WithFields, E.Arguments);
    unsigned &Count = E.Kind == EventKind::Verify ? NumVerified : NumOthers;
    if (Count < MaxEvents && Known.insert(Hash & ~uint64_t(3)).second) {
      ++Count;
      Solution.Out.Events.push_back(E);
      Solution.Out.Events.back().Block = 0;
      Solution.Out.Events.back().Index = 0;
    }
  }
}

} // namespace jwttidy::flow
