//===- FlowGraph.h - What a function does to tokens, as a graph -*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The small intermediate representation between Clang's AST and the solver:
/// per function a graph of blocks, each a list of instructions over registers
/// and memory. No type of Clang's occurs in it. It has a textual form, which
/// prints and parses to the same graph, so that everything after lowering can
/// be tested without Clang.
///
/// Registers are assigned once and used in the block that assigns them. What
/// lives longer is in memory: a local variable, a parameter, a global, a
/// temporary, a field of one of these. A register holds a value; the value of
/// an expression of record type is the address of the record.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_FLOWGRAPH_H
#define JWTTIDY_FLOW_FLOWGRAPH_H

#include "Flow/Enums.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"
#include <optional>
#include <string>
#include <vector>

namespace jwttidy::flow {

/// A register of one function; 0 is no register.
using Register = uint32_t;

/// Where in the sources something stands. Opaque here: whoever made the graph
/// owns the table from places to locations.
using PlaceId = uint32_t;

enum class Opcode : uint8_t {
#define JWTTIDY_OPCODE(Name, Spelling, ...) Name,
#include "Flow/Opcodes.def"
};

/// How an opcode is written: its name, and the names of its operands.
struct OpcodeInfo {
  llvm::StringRef Spelling;
  llvm::SmallVector<llvm::StringRef, 4> Slots;
};
const OpcodeInfo &info(Opcode Code);

/// What is known of an argument where it is passed.
enum class Passing : uint8_t {
  Unknown,
  Constant,  ///< A number; of a pointer, 0 is null.
  Parameter, ///< The caller's own parameter, which nothing in it writes.
};

struct Argument {
  Register Value = 0;
  /// The argument is a record passed by value: \c Value is its address, and
  /// the callee works on a copy.
  bool IsObject = false;
  /// The callee may write through this argument, as far as its type tells.
  bool IsMutable = false;
  Passing Known = Passing::Unknown;
  /// The address of the pointer variable that was passed, or none: where what
  /// the callee writes is kept if the variable stands for its text.
  Register Home = 0;
  /// The constant, or the number of the parameter.
  int32_t Number = 0;
  bool operator==(const Argument &) const = default;
};

struct Instruction {
  Opcode Code = Opcode::Nop;
  PlaceId Place = 0;
  Register Result = 0;
  /// The operands in the order of OpcodeInfo::Slots; 0 where one is absent.
  llvm::SmallVector<Register, 4> Operands;
  /// Arguments of a call; few instructions are one.
  llvm::SmallVector<Argument, 0> Arguments;
  /// A literal, a field's name, a callee, a name that was seen.
  std::string Text;
  Root Base = Root::None; ///< Of an address.
  uint32_t Number = 0;    ///< Of a root or a callee; or the count of a part.
  Channel To = Channel::None;
  ValueKind Kind = ValueKind::Unknown;
  Source LoadedFrom = Source::None;
  /// Stands for a callee that is not in sight, the one of this number in
  /// Function::Callees: nothing happens if the program has it. 0 for none.
  uint32_t Unless = 0;
  bool InHeader = false; ///< A claim of the JOSE header.
  bool IsObject = false; ///< A returned record.

  Register operand(unsigned Slot) const {
    return Slot < Operands.size() ? Operands[Slot] : 0;
  }
};

struct Block {
  llvm::SmallVector<uint32_t, 2> Successors;
  /// The number, from 1, of the condition on which the first successor follows,
  /// the second one otherwise; 0 where it is asked only once. Blocks with one
  /// number go the same way: nothing in the function changes the condition.
  uint32_t Condition = 0;
  std::vector<Instruction> Instructions;
};

/// Constants, and the block that follows where something is one of them.
struct Case {
  int32_t First = 0, Last = 0; ///< Both included.
  uint32_t To = 0;
  bool operator==(const Case &) const = default;
};

/// How a block goes on by what a parameter is that nothing in the function
/// writes. What else the block leads to (the handlers of a `try`) may follow
/// whatever the parameter is.
struct Question {
  uint32_t Block = 0;
  uint32_t Parameter = 0;
  std::vector<Case> Cases;
  /// The block that follows where no case holds; nothing if nobody knows it.
  std::optional<uint32_t> Else;
};

/// One function. Block 0 is the entry; a block without successors ends it.
struct Function {
  /// A name that is unique in the program (a USR).
  std::string Id;
  /// What a message calls it.
  std::string Name;
  unsigned NumParameters = 0;
  /// Names of the parameters, for messages.
  std::vector<std::string> Parameters;
  /// Nothing outside the translation unit can call it.
  bool IsInternal = false;
  /// Its name says that it writes a log: what it is given is its caller's.
  bool IsLogger = false;
  /// So is what the object holds that it is a method of: a line that is
  /// gathered and written later.
  bool IsLogClass = false;
  /// Its body was too large, and is cut: nothing that is missing is proven.
  bool IsPartial = false;
  /// Where its body stands; 0 if nobody asks.
  PlaceId Place = 0;
  /// Ids that a call may name and mean this function: of methods that it
  /// overrides.
  std::vector<std::string> Overrides;
  /// Ids of functions that other translation units may define, by number
  /// from 1.
  std::vector<std::string> Callees;
  /// Names of the local variables, by number, for messages.
  std::vector<std::string> Locals;
  /// Temporaries that live on after the block that makes them, sorted.
  std::vector<uint32_t> Kept;
  /// What blocks ask of parameters, sorted by block, at most one for each.
  std::vector<Question> Questions;
  /// The id of the function that this one is, for constants that it was passed
  /// (Variants.h); empty for none.
  std::string VariantOf;
  std::vector<Block> Blocks;
};

/// A literal that says something wherever it stands: a token or key by its
/// look, or what a global or field is initialized with outside of functions.
struct Literal {
  std::string Text;
  PlaceId Place = 0;
  /// The id of the global or the name of the field; empty for neither.
  std::string Slot;
};

/// All graphs that are solved together.
struct Program {
  std::vector<Function> Functions;
  std::vector<Literal> Literals;
  /// Globals, by id, that something writes more than once, also outside the
  /// functions here.
  std::vector<std::string> Reassigned;
};

void print(const Function &F, llvm::raw_ostream &OS);
void print(const Program &P, llvm::raw_ostream &OS);

/// Parses the textual form. \returns the program, or an error whose text is
/// `BUFFER:LINE: what is wrong`.
llvm::Expected<Program> parse(llvm::StringRef Text, llvm::StringRef BufferName);

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_FLOWGRAPH_H
