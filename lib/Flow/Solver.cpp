//===- Solver.cpp - From flow graphs to summaries and events --------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flow/Solver.h"
#include "Flow/FunctionSolver.h"
#include "llvm/ADT/STLExtras.h"

namespace jwttidy::flow {

namespace {
/// Which functions call which, and the order to solve them in.
class CallGraph {
public:
  explicit CallGraph(const Program &P) : Callees(P.Functions.size()) {
    for (auto [Index, F] : llvm::enumerate(P.Functions)) {
      Indices[F.Id].push_back(Index);
      for (const std::string &Overridden : F.Overrides)
        Indices[Overridden].push_back(Index);
    }
    HasCallers.assign(P.Functions.size(), false);
    for (auto [Index, F] : llvm::enumerate(P.Functions)) {
      for (const Block &B : F.Blocks)
        for (const Instruction &I : B.Instructions)
          if (I.Code == Opcode::Call || I.Code == Opcode::Target)
            addCall(Index, I.Text, I.Code == Opcode::Call || I.operand(0));
      for (const std::string &Id : F.Callees)
        addCall(Index, Id, /*IsDirect=*/true);
      // Who calls a variant would have called the function itself.
      if (auto It = Indices.find(F.VariantOf); It != Indices.end())
        for (unsigned Original : It->second)
          HasCallers[Original] = true;
    }
  }

  /// The functions that a call of an id may run.
  llvm::StringMap<llvm::SmallVector<unsigned, 1>> Indices;
  std::vector<llvm::SmallVector<unsigned, 4>> Callees;
  std::vector<bool> HasCallers;

  /// Strongly connected components, callees before callers (Tarjan's
  /// algorithm, with a stack of its own: call chains may be deep).
  std::vector<llvm::SmallVector<unsigned, 1>> components() const;

private:
  void addCall(unsigned Caller, llvm::StringRef Id, bool IsDirect) {
    auto It = Indices.find(Id);
    if (It == Indices.end())
      return;
    for (unsigned Called : It->second) {
      if (!llvm::is_contained(Callees[Caller], Called))
        Callees[Caller].push_back(Called);
      if (IsDirect && Called != Caller)
        HasCallers[Called] = true;
    }
  }
};

std::vector<llvm::SmallVector<unsigned, 1>> CallGraph::components() const {
  constexpr unsigned Unvisited = ~0u;
  size_t Size = Callees.size();
  std::vector<unsigned> Number(Size, Unvisited), Low(Size);
  std::vector<bool> IsOpen(Size);
  std::vector<unsigned> Open;
  std::vector<llvm::SmallVector<unsigned, 1>> Components;
  unsigned Count = 0;
  for (unsigned Start = 0; Start != Size; ++Start) {
    if (Number[Start] != Unvisited)
      continue;
    std::vector<std::pair<unsigned, unsigned>> Work{{Start, 0}};
    while (!Work.empty()) {
      auto &[Node, NextCallee] = Work.back();
      if (NextCallee == 0 && Number[Node] == Unvisited) {
        Number[Node] = Low[Node] = Count++;
        Open.push_back(Node);
        IsOpen[Node] = true;
      }
      if (NextCallee != Callees[Node].size()) {
        unsigned Called = Callees[Node][NextCallee++];
        if (Number[Called] == Unvisited)
          Work.push_back({Called, 0});
        else if (IsOpen[Called])
          Low[Node] = std::min(Low[Node], Number[Called]);
        continue;
      }
      unsigned Done = Node;
      Work.pop_back();
      if (!Work.empty())
        Low[Work.back().first] = std::min(Low[Work.back().first], Low[Done]);
      if (Low[Done] != Number[Done])
        continue;
      Components.emplace_back();
      unsigned Member;
      do {
        Member = Open.back();
        Open.pop_back();
        IsOpen[Member] = false;
        Components.back().push_back(Member);
      } while (Member != Done);
      std::reverse(Components.back().begin(), Components.back().end());
    }
  }
  return Components;
}
} // namespace

Solution::Solution(const Program &P, Universe &U, const SolverOptions &Options)
    : P(P), U(U), Functions(P.Functions.size()) {
  CallGraph Calls(P);
  // The functions that call each other with the one at hand.
  std::vector<bool> IsInCircle(P.Functions.size());
  auto FindCallee = [&](llvm::StringRef Id) {
    llvm::SmallVector<Callee, 1> Found;
    if (auto It = Calls.Indices.find(Id); It != Calls.Indices.end())
      for (unsigned Index : It->second)
        Found.push_back(
            {&P.Functions[Index], &Functions[Index].Out, IsInCircle[Index]});
    return Found;
  };
  // Mutual recursion climbs from nothing; the cap is against slow climbs.
  constexpr unsigned MaxRounds = 6;
  llvm::SmallDenseSet<LocationId, 8> Asked;
  auto StoredIn = [&](LocationId Where) {
    Asked.insert(Where);
    return stored(Where);
  };
  auto Solve = [&] {
    for (const auto &Component : Calls.components()) {
      bool IsRecursive =
          Component.size() > 1 ||
          llvm::is_contained(Calls.Callees[Component[0]], Component[0]);
      for (unsigned Index : Component)
        IsInCircle[Index] = true;
      bool Changed = true;
      for (unsigned Round = 0; Changed && Round != MaxRounds; ++Round) {
        Changed = false;
        for (unsigned Index : Component) {
          FunctionSolution Next =
              FunctionSolver(P.Functions[Index], U, Options, FindCallee,
                             StoredIn, Calls.HasCallers[Index])
                  .run();
          Changed |= IsRecursive && !(Next.Out == Functions[Index].Out);
          Functions[Index] = std::move(Next);
        }
      }
      for (unsigned Index : Component)
        IsInCircle[Index] = false;
    }
  };
  Solve();
  collectSlots();
  // A callback that is kept in a field is known only now.
  if (llvm::any_of(Asked, [&](LocationId Where) {
        return llvm::any_of(U.atoms(stored(Where)), [&](AtomId Id) {
          return U.atom(Id).Kind == AtomKind::Function;
        });
      })) {
    Solve();
    Slots.clear();
    collectSlots();
  }
  countWrites();
}

void Solution::countWrites() {
  for (const std::string &Global : P.Reassigned)
    WritesToGlobal[U.text(Global)] = 2;
  // An instruction and its copies in variants are one.
  llvm::StringMap<std::vector<bool>> Counted;
  for (const Function &F : P.Functions)
    if (!F.VariantOf.empty())
      Counted[F.VariantOf].resize(F.Blocks.size());
  for (const Function &F : P.Functions) {
    auto Copies = Counted.empty()
                      ? Counted.end()
                      : Counted.find(F.VariantOf.empty() ? F.Id : F.VariantOf);
    for (auto [Number, B] : llvm::enumerate(F.Blocks)) {
      if (B.Instructions.empty())
        continue;
      if (Copies != Counted.end()) {
        if (Number >= Copies->second.size() || Copies->second[Number])
          continue;
        Copies->second[Number] = true;
      }
      // Addresses of globals by register, within the block.
      llvm::DenseMap<Register, TextId> Globals, Fields;
      for (const Instruction &I : B.Instructions) {
        if (I.Code == Opcode::Address && I.Base == Root::Global)
          Globals[I.Result] = U.text(I.Text);
        if (I.Code == Opcode::Store && I.operand(1))
          if (TextId Global = Globals.lookup(I.operand(0)))
            ++WritesToGlobal[Global];
        if (I.Code == Opcode::Field)
          Fields[I.Result] = U.text(I.Text);
        if ((I.Code == Opcode::Store && I.operand(1)) ||
            I.Code == Opcode::Copy || I.Code == Opcode::Add)
          if (TextId Field = Fields.lookup(I.operand(0)))
            ++WritesToField[Field];
        // A callee elsewhere is counted once, as what stands for it.
        if (I.Code != Opcode::Unseen && I.Code != Opcode::Call &&
            I.Code != Opcode::Invoke)
          continue;
        for (const Argument &A : I.Arguments) {
          if (!A.IsMutable)
            continue;
          if (TextId Field = Fields.lookup(A.Value))
            ++WritesToField[Field];
          if (TextId Global = Globals.lookup(A.Value);
              Global && I.Code != Opcode::Call)
            HandedOut.insert(Global);
        }
        // Whoever gets the address may write, any number of times.
        for (const Argument &A : I.Arguments)
          if (TextId Global = Globals.lookup(A.Value); Global && A.IsMutable)
            ++WritesToGlobal[Global];
      }
    }
  }
}

TextId Solution::slotOf(LocationId Where) const {
  while (U.location(Where).Kind == LocationKind::Pointee ||
         U.location(Where).Kind == LocationKind::Element || U.isIndexed(Where))
    Where = U.location(Where).Parent;
  const Location &L = U.location(Where);
  if (L.Kind != LocationKind::Field && L.Kind != LocationKind::Global)
    return 0;
  // What the solver itself made is no field of the program's.
  return U.text(L.Data) == NamesField ? 0 : L.Data;
}

void Solution::collectSlots() {
  for (const Literal &L : P.Literals)
    if (!L.Slot.empty()) {
      ValueId &Slot = Slots[U.text(L.Slot)];
      Slot = U.join(
          Slot, U.value(Atom{.Kind = AtomKind::Text, .Name = U.text(L.Text)}));
    }
  for (const FunctionSolution &F : Functions)
    for (const auto &[Where, Value] : F.Out.Outputs) {
      // A result's or object's fields are its callers' affair.
      TextId Name = slotOf(Where);
      if (!Name || !U.isInput(Where))
        continue;
      ValueId &Slot = Slots[Name];
      Slot = U.join(Slot, Value);
    }
}

bool Solution::canFollow(unsigned Index, const Event &Earlier,
                         const Event &Later, PlaceId Avoiding) const {
  const Function &F = P.Functions[Index];
  auto Passes = [&](uint32_t Block, uint32_t From, uint32_t To) {
    const std::vector<Instruction> &List = F.Blocks[Block].Instructions;
    for (uint32_t I = From; I < To && I < List.size(); ++I)
      if (Avoiding && List[I].Place == Avoiding)
        return true;
    return false;
  };
  constexpr uint32_t End = ~0u;
  if (Earlier.Block == Later.Block && Earlier.Index < Later.Index)
    return !Passes(Earlier.Block, Earlier.Index + 1, Later.Index);
  if (Passes(Earlier.Block, Earlier.Index + 1, End))
    return false;
  std::vector<bool> Seen(F.Blocks.size());
  llvm::SmallVector<uint32_t, 16> Work(
      llvm::ArrayRef<uint32_t>(F.Blocks[Earlier.Block].Successors));
  while (!Work.empty()) {
    uint32_t Block = Work.pop_back_val();
    if (Seen[Block])
      continue;
    Seen[Block] = true;
    if (Block == Later.Block)
      if (!Passes(Block, 0, Later.Index))
        return true;
    if (!Passes(Block, 0, End))
      Work.append(F.Blocks[Block].Successors.begin(),
                  F.Blocks[Block].Successors.end());
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

void Solution::print(llvm::raw_ostream &OS) const {
  static constexpr llvm::StringRef Kinds[] = {
      "out",  "write",     "leave",   "hand-on", "sign",    "encrypt", "verify",
      "read", "use-token", "use-key", "digest",  "request", "invoke"};
  static constexpr llvm::StringRef Exits[] = {"", "returned", "passed",
                                              "stored", "sent"};
  for (auto [Index, F] : llvm::enumerate(Functions)) {
    OS << "function " << P.Functions[Index].Id << '\n';
    for (const auto &[Where, Value] : F.Out.Outputs) {
      OS << "  output ";
      U.printLocation(Where, OS);
      OS << " = ";
      U.printValue(Value, OS);
      OS << '\n';
    }
    for (const Event &E : F.Events) {
      OS << "  event " << Kinds[unsigned(E.Kind)];
      if (E.How != Exit::None)
        OS << ' ' << Exits[unsigned(E.How)];
      if (E.To != Channel::None)
        OS << ' ' << spell(E.To);
      if (E.Name)
        OS << ' ' << U.text(E.Name);
      for (ValueId V : {E.First, E.Second, E.Third, E.Also})
        if (V) {
          OS << ' ';
          U.printValue(V, OS);
        }
      OS << " at";
      for (PlaceId Place : U.places(E.At))
        OS << ' ' << Place;
      OS << '\n';
    }
  }
}

} // namespace jwttidy::flow
