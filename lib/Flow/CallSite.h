//===- CallSite.h - A callee's symbols, as a call fills them ----*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Replaces the symbols of a callee's summary by what one call passes.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_CALLSITE_H
#define JWTTIDY_FLOW_CALLSITE_H

#include "Flow/State.h"

namespace jwttidy::flow {

struct CallArgument {
  ValueId Value = 0;
  bool IsObject = false;
  ValueId Home = 0; ///< See Argument::Home.
};

class CallSite {
public:
  /// \param Before the caller's state before the call.
  /// \param Way the places from the caller to the callee.
  /// \param IsRecursive the callee may call its caller.
  CallSite(Universe &U, const State &Before, TraceId Way,
           llvm::ArrayRef<CallArgument> Arguments, bool IsRecursive)
      : U(U), Before(Before), Way(Way), Place(U.places(Way).back()),
        Arguments(Arguments), IsRecursive(IsRecursive) {}

  /// \returns the caller's version of a value of the callee's.
  ValueId replace(ValueId V);

  /// \returns the caller's locations for one of the callee's. The callee's
  /// result is at \p ReturnTo.
  llvm::SmallVector<LocationId, 2>
  locations(LocationId L, llvm::ArrayRef<LocationId> ReturnTo = {});

  /// \returns a trace of the callee's, with this call around it. Functions
  /// that call each other in a circle would make as many traces as there are
  /// ways around it: there, all but the innermost call is left out.
  TraceId traceFrom(TraceId Inner) {
    return IsRecursive && U.traceOf(Inner).Depth > 1 ? Inner
                                                     : U.within(Way, Inner);
  }

private:
  Universe &U;
  const State &Before;
  TraceId Way;
  PlaceId Place;
  llvm::ArrayRef<CallArgument> Arguments;
  bool IsRecursive;
  // Most of what a summary holds occurs in it many times.
  llvm::DenseMap<ValueId, ValueId> Replaced;
  llvm::DenseMap<ValueId, ValueId> Flattened[2];
  llvm::DenseMap<LocationId, ValueId> Symbols;

  /// Does the new value stand under a name that the old one did not?
  bool gainsName(ValueId Old, ValueId New) const;
  /// \returns names without those that rows among them have.
  ValueId withoutRows(ValueId Names);
  /// \returns what the caller has where the callee has a symbol.
  ValueId replaceSymbol(LocationId Where);
  ValueId computeSymbol(LocationId Where);
  /// \returns what can be read by way of the caller's version of a value.
  ValueId replaceContents(ValueId V, bool WithFields = false);
  const CallArgument *argument(uint32_t Number) const {
    return Number < Arguments.size() ? &Arguments[Number] : nullptr;
  }
};

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_CALLSITE_H
