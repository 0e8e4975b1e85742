//===- FunctionSolver.h - One function, given its callees -------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Solves one function, given the summaries of what it calls.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_FUNCTIONSOLVER_H
#define JWTTIDY_FLOW_FUNCTIONSOLVER_H

#include "Flow/CallSite.h"
#include "Flow/Solver.h"
#include "Flow/State.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace jwttidy::flow {

/// A function that is called, as its callers need to know it.
struct Callee {
  const Function *Graph = nullptr;
  const Summary *Out = nullptr;
  /// It may call whoever calls it.
  bool IsRecursive = false;
};

class FunctionSolver {
public:
  /// \returns all functions of the program that a call of \p Id may run.
  using CalleeLookup =
      llvm::function_ref<llvm::SmallVector<Callee, 1>(llvm::StringRef Id)>;

  /// What any function stored in a field or global, as far as it is known.
  using StoredLookup = llvm::function_ref<ValueId(LocationId)>;

  FunctionSolver(const Function &F, Universe &U, const SolverOptions &Options,
                 CalleeLookup FindCallee, StoredLookup FindStored,
                 bool HasCallers);

  /// Runs to the fixpoint. \returns the function's solution.
  FunctionSolution run();

private:
  const Function &F;
  Universe &U;
  const SolverOptions &Options;
  CalleeLookup FindCallee;
  StoredLookup FindStored;
  bool HasCallers;

  State Now;
  std::vector<ValueId> Registers;
  /// Set in the last pass over each block, when its state is final.
  std::vector<Event> *Events = nullptr;
  uint32_t BlockIndex = 0, InstructionIndex = 0;
  PlaceId Place = 0; ///< Of the instruction at hand.
  /// Where each location was last written.
  llvm::DenseMap<LocationId, PlaceId> StoredAt;

  LocationId Result;

  /// What there is of Function::Callees.
  std::vector<llvm::SmallVector<Callee, 1>> Elsewhere;

  /// The states that lead into a block, by the way that led there.
  using Partitions = llvm::SmallVector<std::pair<uint32_t, State>, 1>;
  bool joinInto(Partitions &List, uint32_t Way);

  void transferBlock(uint32_t Index, const State &In);
  void transfer(const Instruction &I);
  void emitRead(ValueId Object, ValueId Name, const Instruction &I);
  void emitTwoRecipients(ValueId From, const Instruction &I);
  ValueId transferEffect(const Instruction &I);
  void transferClaim(const Instruction &I);
  void transferClaimEach(const Instruction &I);
  ValueId inHeader(ValueId Claims);
  void transferRemove(const Instruction &I);
  void transferExclude(const Instruction &I);
  void transferWrite(const Instruction &I);
  void transferUnseen(const Instruction &I);
  void transferReturn(const Instruction &I);
  llvm::SmallVector<CallArgument, 8> passedBy(const Instruction &I) const;
  ValueId unknownAt(TraceId Call);
  ValueId transferCalls(const Instruction &I, llvm::ArrayRef<Callee> Called);
  ValueId transferCall(const Instruction &I, const Callee &Called);
  ValueId transferInvoke(const Instruction &I);
  ValueId apply(const Instruction &I, const Callee &Called, TraceId Way,
                llvm::ArrayRef<CallArgument> Arguments,
                llvm::ArrayRef<LocationId> ReturnTo, unsigned Depth);
  ValueId applyTargets(const Instruction &I, ValueId Pointer, TraceId Way,
                       llvm::ArrayRef<CallArgument> Arguments,
                       llvm::ArrayRef<LocationId> ReturnTo, unsigned Depth);
  void applyInvoke(const Instruction &I, const Event &E, CallSite &Site,
                   TraceId Way, unsigned Depth);
  void emitInvoke(const Instruction &I, Event E,
                  llvm::ArrayRef<CallArgument> Arguments);
  bool hasTarget(ValueId Pointer) const;
  ValueId otherwise(ValueId Pointer, ValueId Otherwise);
  void applyCallbacks(const Instruction &I);
  /// Calls by a pointer that were followed so far.
  unsigned NumFollowed = 0;
  LocationId addressOf(const Instruction &I);

  ValueId value(Register R) const {
    return R < Registers.size() ? Registers[R] : 0;
  }
  ValueId operand(const Instruction &I, unsigned Slot) const {
    return value(I.operand(Slot));
  }
  /// What can be read by way of the operand.
  ValueId contents(const Instruction &I, unsigned Slot) const {
    return flatten(operand(I, Slot));
  }
  /// The same of what an effect is about, which may be records.
  ValueId subject(const Instruction &I, unsigned Slot = 0) const {
    return flatten(operand(I, Slot), /*WithFields=*/I.IsObject);
  }

  ValueId load(ValueId Address) const;
  void store(ValueId Address, ValueId V);
  void add(ValueId Address, ValueId V);
  ValueId flatten(ValueId V, bool WithFields = false) const {
    return Now.flatten(V, WithFields);
  }
  /// The value of the claim that is \p Named so, or perhaps so, of an object;
  /// of all of them without a name.
  ValueId memberOf(ValueId Object, ValueId Named) const;
  ValueId digested(const Instruction &I);
  bool isFirstPiece(const Instruction &I);
  ValueId firstWord(ValueId V);
  bool areOneThing(llvm::ArrayRef<LocationId> Targets);
  ValueId filter(ValueId V, llvm::function_ref<bool(AtomId)> Wanted) const;
  ValueId receivedAs(ValueId V, TextId Name) const;
  ValueId halfOf(ValueId Object, bool Names, bool OfRecord);
  ValueId copied(ValueId V);
  ValueId masked(ValueId V);
  ValueId computed(const Instruction &I);
  ValueId withoutClaim(ValueId V, TextId Name) const;
  bool isHandedWhole(ValueId V, bool OrByObject) const;

  TextId nameOf(LocationId Where);
  void emit(Event E, const Instruction &I);
  void emitPassed(const Instruction &I, TraceId At, TextId To, ValueId Passed,
                  PlaceId Primary = 0);
  void limitOutputs(Summary &Out);
  void finish(State Exit, FunctionSolution &Solution);
};

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_FUNCTIONSOLVER_H
