//===- Solver.h - From flow graphs to summaries and events ------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Solves the flow graphs of a program: flow-sensitive inside a function, by
/// summaries across functions, bottom-up over the strongly connected components
/// of the call graph, to a fixpoint that always ends because everything that
/// could grow is bounded (Universe::MaxDepth, Universe::MaxAtoms).
///
/// A *summary* says what a function leaves in what its caller can see, and the
/// *events* on what it was given: signed, encrypted, let out. A caller replaces
/// the symbols of both by what it passes, so that a key and its audience, or a
/// payload and its claims, stay the pair that one call made of them.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_SOLVER_H
#define JWTTIDY_FLOW_SOLVER_H

#include "Flow/FlowGraph.h"
#include "Flow/Values.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"
#include <vector>

namespace jwttidy::flow {

/// How a value gets to where nobody in sight follows it.
enum class Exit : uint8_t {
  None,
  Returned, ///< To a caller out of sight.
  Passed,   ///< To a function whose body is not in sight.
  Stored,   ///< In something that outlives the function.
  Sent,     ///< To a channel.
};

enum class EventKind : uint8_t {
  Out,      ///< \c First was let out to \c To.
  Write,    ///< \c First was written to the stream \c Second.
  Leave,    ///< \c First left by \c How.
  HandOn,   ///< \c First went to callers, all of them in sight.
  Sign,     ///< The token \c First was made with the key \c Second.
  Encrypt,  ///< \c First under the keys \c Second and \c Also, header \c Third.
  Verify,   ///< The token \c First was verified with the key \c Second; what
            ///< else was expected is kept in it, and in \c Third, as claims.
  Read,     ///< The claim \c Second of the payload \c First was read.
  UseToken, ///< \c First was taken for a token.
  UseKey,   ///< \c First was used as a key.
  Digest,   ///< \c First was hashed or signed with the key \c Second.
  Request,  ///< \c First, a request with its URL, was sent.
  Invoke,   ///< What \c Second points at, or else \c Third, was called.
};

struct Event {
  EventKind Kind;
  Exit How = Exit::None;
  Channel To = Channel::None;
  TraceId At = 0;
  /// The line a reviewer would change.
  PlaceId Primary = 0;
  TextId Name = 0; ///< Of the function or variable by which it leaves.
  ValueId First = 0, Second = 0, Third = 0, Also = 0;
  /// \c First is read with the fields of records.
  bool WithFields = false;
  /// Of a verification: \c Third is all that is expected of the claims.
  bool HasExpectations = false;
  /// Of a claim that is read: it is compared with something.
  bool IsCompared = false;
  /// Of a call: per argument, its value and whether that is a record's address.
  uint32_t Arguments = 0;
  /// The instruction of the function that holds the event, for order.
  uint32_t Block = 0, Index = 0;
  bool operator==(const Event &) const = default;
};

struct Summary {
  /// What is in the locations that callers can see, where it changed. Outer
  /// locations stand before inner ones.
  std::vector<std::pair<LocationId, ValueId>> Outputs;
  /// Events that depend on what the caller passes.
  std::vector<Event> Events;
  bool operator==(const Summary &) const = default;
};

struct SolverOptions {
  /// As many characters of a token may be shown.
  unsigned MaxShownCharacters = 12;
};

/// What was found out of one function.
struct FunctionSolution {
  Summary Out;
  /// All events in it and, instantiated, in what it calls.
  std::vector<Event> Events;
  /// Some function in the program calls it.
  bool HasCallers = false;
};

class Solution {
public:
  Solution(const Program &P, Universe &U, const SolverOptions &Options);

  const Program &program() const { return P; }
  Universe &universe() const { return U; }
  const FunctionSolution &function(unsigned Index) const {
    return Functions[Index];
  }

  /// What any function stored in the field or global that the location is, or
  /// behind it.
  ValueId stored(LocationId Where) const { return Slots.lookup(slotOf(Where)); }
  /// True if the global is written more than once in the program: it is no
  /// proof of being the same key.
  bool isReassigned(TextId Global) const {
    return WritesToGlobal.lookup(Global) > 1;
  }
  /// True if a field of this name is written more than once in the program, or
  /// a record that may have one is handed to unseen code.
  bool isFieldReassigned(TextId Field) const {
    return WritesToField.lookup(Field) > 1;
  }
  /// True if unseen code is handed the global's address.
  bool isHandedOut(TextId Global) const { return HandedOut.contains(Global); }
  /// True if \p Later can follow \p Earlier in function \p Index without
  /// passing the instruction at \p Avoiding (0: none).
  bool canFollow(unsigned Index, const Event &Earlier, const Event &Later,
                 PlaceId Avoiding) const;

  /// Prints summaries and events, for tests.
  void print(llvm::raw_ostream &OS) const;

private:
  const Program &P;
  Universe &U;
  std::vector<FunctionSolution> Functions;
  llvm::DenseMap<TextId, ValueId> Slots;
  llvm::DenseMap<TextId, unsigned> WritesToGlobal, WritesToField;
  llvm::DenseSet<TextId> HandedOut;

  TextId slotOf(LocationId Where) const;
  void countWrites();
  void collectSlots();
};

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_SOLVER_H
