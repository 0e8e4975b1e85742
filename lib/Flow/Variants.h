//===- Variants.h - Functions that a constant chooses the way of -*- C++ -*-==//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `decode(token, /*verify=*/false)`: which way a function goes, a constant may
/// say that it is passed. Such a call gets a function of its own, without the
/// ways that the constant does not take, before anything is solved; so what one
/// setting does is not taken for what another does.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_VARIANTS_H
#define JWTTIDY_FLOW_VARIANTS_H

#include "Flow/FlowGraph.h"

namespace jwttidy::flow {

/// Adds variants to a program, and directs to them the calls that pass
/// constants. A function that was called, and now is not, is left out where all
/// its callers are in sight: if it is internal, or if \p IsWhole, the program
/// being all there is. Costs one look at the arguments of the calls, and
/// nothing where no function asks what a parameter is.
void addVariants(Program &P, bool IsWhole);

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_VARIANTS_H
