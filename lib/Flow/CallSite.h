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
};

class CallSite {
public:
  /// \param Before the caller's state before the call.
  CallSite(Universe &U, const State &Before, PlaceId Place,
           llvm::ArrayRef<CallArgument> Arguments)
      : U(U), Before(Before), Place(Place), Arguments(Arguments) {}

  /// \returns the caller's version of a value of the callee's.
  ValueId replace(ValueId V);

  /// \returns the caller's locations for one of the callee's. The callee's
  /// result is at \p ReturnTo.
  llvm::SmallVector<LocationId, 2>
  locations(LocationId L, llvm::ArrayRef<LocationId> ReturnTo = {});

private:
  Universe &U;
  const State &Before;
  PlaceId Place;
  llvm::ArrayRef<CallArgument> Arguments;
  llvm::DenseMap<ValueId, ValueId> Replaced;

  /// Does the new value stand under a name that the old one did not?
  bool gainsName(ValueId Old, ValueId New) const;
  ValueId replaceSymbol(LocationId Where);
  const CallArgument *argument(uint32_t Number) const {
    return Number < Arguments.size() ? &Arguments[Number] : nullptr;
  }
};

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_CALLSITE_H
