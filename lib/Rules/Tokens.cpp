//===- Tokens.cpp - Tokens among what events are about --------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Tokens.h"
#include "Claims/Algorithms.h"
#include "Rules/Slots.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include <optional>

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::EventKind;
using flow::ValueId;

namespace {
class TokenSearch {
public:
  TokenSearch(const Context &C,
              llvm::function_ref<bool(const Event &)> IsWanted,
              llvm::function_ref<void(const FoundToken &)> Callback)
      : C(C), U(C.Solved.universe()), IsWanted(IsWanted), Callback(Callback) {}

  void run() {
    collectKeysKept();
    for (size_t I = 0; I != C.Solved.program().Functions.size(); ++I) {
      Function = I;
      const std::vector<Event> &Events = C.Solved.function(I).Events;
      AllCallersInSight = C.Solved.function(I).HasCallers &&
                          C.Solved.program().Functions[I].IsInternal;
      collectMarks(Events);
      for (const Event &E : Events)
        if (IsWanted(E))
          inspect(E, E.First, /*IsStored=*/false);
    }
  }

private:
  const Context &C;
  const flow::Universe &U;
  llvm::function_ref<bool(const Event &)> IsWanted;
  llvm::function_ref<void(const FoundToken &)> Callback;
  size_t Function = 0; ///< The one at hand.
  /// Of the function at hand: what it is passed is told of where it is passed.
  bool AllCallersInSight = false;
  struct Mark {
    Subject What;
    const Event *By;
    bool IsElsewhere = false;
  };
  /// What the function at hand takes for a token or uses as a key.
  llvm::DenseMap<uint64_t, Mark> Marks;
  /// Where functions find the keys that they use, by field or global.
  llvm::DenseMap<flow::TextId,
                 llvm::SmallVector<std::pair<flow::LocationId, const Event *>>>
      KeysKept;

  /// An atom, or, of an input, its location: a text and what a pointer to it
  /// points at are the same.
  uint64_t keyOf(AtomId Id) const {
    const Atom &A = U.atom(Id);
    if (A.Kind != AtomKind::In)
      return Id;
    flow::LocationId Where = A.Where;
    while (U.location(Where).Kind == flow::LocationKind::Pointee)
      Where = U.location(Where).Parent;
    return uint64_t(1) << 32 | Where;
  }

  /// The nearest event is the one that is told.
  void mark(AtomId Id, Subject What, const Event &E) {
    auto [It, IsNew] = Marks.try_emplace(keyOf(Id), Mark{What, &E});
    if (!IsNew && callsTo(E) < callsTo(*It->second.By))
      It->second = {What, &E};
  }

  /// Calls back for what the key of an event is, and what it was made of. What
  /// is beside a key, as its public half, is none.
  template <typename Callback>
  void forEachMaterial(const Event &UseKey, Callback C) const {
    bool HasKey = false;
    for (AtomId Id : U.atoms(UseKey.First))
      if (const Atom &A = U.atom(Id); A.Kind == AtomKind::Key) {
        HasKey = true;
        if (A.IsPublic)
          continue;
        C(Id);
        for (AtomId Material : U.atoms(A.First))
          C(Material);
      }
    if (!HasKey)
      for (AtomId Id : U.atoms(UseKey.First))
        C(Id);
  }

  void collectKeysKept() {
    for (size_t I = 0; I != C.Solved.program().Functions.size(); ++I)
      for (const Event &E : C.Solved.function(I).Events)
        if (E.Kind == EventKind::UseKey && hasOneOrigin(E.First))
          forEachMaterial(E, [&](AtomId Id) {
            const Atom &A = U.atom(Id);
            // What is put there again and again is one thing, and another.
            if (A.Kind == AtomKind::In)
              if (flow::TextId Slot = slotOf(U, A.Where);
                  Slot && !claims::saysPublicKey(nameOfSlot(U.text(Slot))) &&
                  !C.Solved.isFieldReassigned(Slot))
                KeysKept[Slot].push_back({A.Where, &E});
          });
  }

  /// \returns where a function uses what is kept there as a key, or null.
  const Event *keyUseOf(flow::LocationId Where) const {
    const Event *Nearest = nullptr;
    auto It = KeysKept.find(slotOf(U, Where));
    if (It != KeysKept.end())
      for (auto [Kept, Use] : It->second)
        if (mayBeSame(U, Kept, Where, /*Alike=*/true) &&
            (!Nearest || callsTo(*Use) < callsTo(*Nearest)))
          Nearest = Use;
    return Nearest;
  }

  /// What the function at hand leaves where another one finds its key.
  void markKeysKept() {
    if (KeysKept.empty())
      return;
    for (const auto &[Where, Value] : C.Solved.function(Function).Out.Outputs)
      if (const Event *Use = hasOneOrigin(Value) ? keyUseOf(Where) : nullptr)
        for (AtomId Id : U.atoms(Value))
          if (AtomKind Kind = U.atom(Id).Kind;
              Kind == AtomKind::In || Kind == AtomKind::External)
            Marks.try_emplace(keyOf(Id), Mark{Subject::Key, Use, true});
  }

  /// \returns why a value is a token or key that its kind does not say it is.
  std::optional<Mark> markOf(AtomId Id) const {
    if (auto It = Marks.find(keyOf(Id)); It != Marks.end())
      return It->second;
    const Atom &A = U.atom(Id);
    if (A.Kind == AtomKind::In)
      if (const Event *Use = keyUseOf(A.Where))
        return Mark{Subject::Key, Use, true};
    return std::nullopt;
  }

  /// Do the locations differ only by what is pointed at or contained?
  bool isSameThing(flow::LocationId A, flow::LocationId B) const {
    for (A = U.thing(A), B = U.thing(B); A != B;
         A = U.thing(A), B = U.thing(B)) {
      const flow::Location &OfA = U.location(A), &OfB = U.location(B);
      if (!OfA.Parent || !OfB.Parent || OfA.Kind != OfB.Kind ||
          OfA.Data != OfB.Data)
        return false;
      A = OfA.Parent;
      B = OfB.Parent;
    }
    return true;
  }

  /// Does all of the value that nobody saw made come from one thing? One of
  /// many things was perhaps the token: which one, nobody knows.
  bool hasOneOrigin(ValueId V) const {
    const Atom *First = nullptr;
    for (AtomId Id : U.atoms(V)) {
      const Atom &A = U.atom(Id);
      if (A.Kind != AtomKind::In && A.Kind != AtomKind::External)
        continue;
      if (!First)
        First = &A;
      else if (A.Kind != AtomKind::In || First->Kind != AtomKind::In ||
               !isSameThing(A.Where, First->Where))
        return false;
    }
    return true;
  }

  void collectMarks(const std::vector<Event> &Events) {
    Marks.clear();
    for (const Event &E : Events) {
      bool IsToken =
          E.Kind == EventKind::UseToken || E.Kind == EventKind::Verify;
      if (!IsToken && E.Kind != EventKind::UseKey)
        continue;
      if (!hasOneOrigin(E.First))
        continue;
      forEachMaterial(E, [&](AtomId Id) {
        const Atom &A = U.atom(Id);
        if (A.Kind == AtomKind::In || A.Kind == AtomKind::External)
          mark(Id, IsToken ? Subject::ReceivedToken : Subject::Key, E);
        else if (A.Kind == AtomKind::Key && !A.IsPublic)
          mark(Id, Subject::Key, E);
      });
    }
    markKeysKept();
  }

  /// Is there something in the value that nobody saw made? What the function's
  /// callers pass is told of where they pass it, if all of them are in sight.
  bool isFromElsewhere(ValueId V) const {
    return llvm::any_of(U.atoms(V), [&](AtomId Id) {
      const Atom &A = U.atom(Id);
      if (U.isMasked(V, Id))
        return false;
      if (A.Kind == AtomKind::In)
        return !AllCallersInSight || U.location(U.root(A.Where)).Kind !=
                                         flow::LocationKind::Parameter;
      return A.Kind == AtomKind::External;
    });
  }

  std::optional<Subject> subjectOf(AtomId Id) const {
    switch (U.atom(Id).Kind) {
    case AtomKind::Signed:
      return Subject::SignedToken;
    case AtomKind::Encrypted:
      return Subject::EncryptedToken;
    case AtomKind::Decoded:
      return Subject::DecodedPayload;
    case AtomKind::Decrypted:
      return Subject::DecryptedPayload;
    case AtomKind::Key:
      if (U.atom(Id).IsPublic)
        return std::nullopt;
      return Subject::Key;
    case AtomKind::Received:
      if (!isFromElsewhere(U.atom(Id).First))
        return std::nullopt;
      return Subject::NamedToken;
    default:
      break;
    }
    if (std::optional<Mark> Known = markOf(Id))
      return Known->What;
    return std::nullopt;
  }

  /// The most calls between what is known of a value by a weak sign and where
  /// it is written.
  static constexpr size_t MostCalls = 2;

  /// How many calls lead to an event.
  size_t callsTo(const Event &E) const { return U.places(E.At).size() - 1; }

  /// Is the event near enough to where its input was taken for a token? That
  /// both come from one symbol says the less, the more calls lie between them:
  /// one cookie holds a token, and another the name of a session.
  bool isNear(const Event &Mark, const Event &E) const {
    return callsTo(Mark) + callsTo(E) <= MostCalls;
  }

  /// \param IsStored the value is what any function in sight stored in a field
  /// or global: which symbols and keys of those functions it is, says nothing.
  void inspect(const Event &E, ValueId Written, bool IsStored,
               unsigned Depth = 0) {
    if (Depth > flow::Universe::MaxDepth)
      return;
    for (AtomId Id : U.atoms(Written)) {
      const Atom &A = U.atom(Id);
      if (U.isMasked(Written, Id) ||
          (IsStored && (A.Kind == AtomKind::In || A.Kind == AtomKind::Key ||
                        A.Kind == AtomKind::Received)))
        continue;
      if (std::optional<Subject> What = subjectOf(Id)) {
        std::optional<Mark> Known = markOf(Id);
        const Event *By = Known ? Known->By : nullptr;
        bool IsElsewhere = Known && Known->IsElsewhere;
        bool IsInput = A.Kind == AtomKind::In || A.Kind == AtomKind::External;
        // Random bytes that come from elsewhere are a key if they are used as
        // one: the name of a session is random, too.
        bool IsRandom = A.Kind == AtomKind::Key && !A.First &&
                        U.places(A.At).size() + callsTo(E) > 1;
        if (*What == Subject::NamedToken && callsTo(E) > MostCalls)
          continue;
        if (IsInput ? IsElsewhere ? callsTo(E) <= MostCalls : isNear(*By, E)
                    : !IsRandom || By)
          Callback({Function, E, A, *What, By, IsElsewhere});
        continue;
      }
      // A document that holds a token.
      if (A.Kind == AtomKind::Claim && !A.IsNameOnly)
        inspect(E, A.Second, IsStored, Depth + 1);
      if (A.Kind == AtomKind::In) {
        bool IsPassed =
            U.location(U.root(A.Where)).Kind == flow::LocationKind::Parameter;
        if (!IsPassed || !AllCallersInSight)
          inspect(E, C.Solved.stored(A.Where), /*IsStored=*/true, Depth + 1);
      }
    }
  }
};
} // namespace

void forEachToken(const Context &C,
                  llvm::function_ref<bool(const Event &)> IsWanted,
                  llvm::function_ref<void(const FoundToken &)> Callback) {
  TokenSearch(C, IsWanted, Callback).run();
}

void addOrigin(std::vector<Step> &Steps, const flow::Universe &U,
               const FoundToken &Token) {
  auto Add = [&](StepKind Kind, flow::TraceId At) {
    addCalls(Steps, U, At);
    Steps.push_back({Kind, innermost(U, At), ""});
  };
  switch (Token.Kind) {
  case Subject::SignedToken:
    return Add(StepKind::Signed, Token.What.At);
  case Subject::EncryptedToken:
    return Add(StepKind::Encrypted, Token.What.At);
  case Subject::DecodedPayload:
    return Add(StepKind::Decoded, Token.What.At);
  case Subject::DecryptedPayload:
    return Add(StepKind::Decrypted, Token.What.At);
  case Subject::Key:
    if (Token.What.Kind == AtomKind::Key)
      Add(StepKind::KeyMade, Token.What.At);
    else if (Token.IsMarkedElsewhere)
      Add(StepKind::KeyUsed, Token.Mark->At);
    return;
  case Subject::ReceivedToken:
    return Add(StepKind::Decoded, Token.Mark->At);
  default:
    return;
  }
}

} // namespace jwttidy::rules
