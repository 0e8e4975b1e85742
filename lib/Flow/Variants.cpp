//===- Variants.cpp - Functions that a constant chooses the way of --------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flow/Variants.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace jwttidy::flow {

namespace {
/// Constants by parameter, sorted.
using Constants = llvm::SmallVector<std::pair<uint32_t, int32_t>, 4>;

/// Does the instruction do something besides naming or reading a value?
bool hasEffect(const Instruction &I) {
  switch (I.Code) {
  case Opcode::Nop:
  case Opcode::Address:
  case Opcode::Field:
  case Opcode::Element:
  case Opcode::Behind:
  case Opcode::Load:
  case Opcode::Text:
  case Opcode::Number:
  case Opcode::Named:
  case Opcode::Received:
  case Opcode::Join:
  case Opcode::Fresh:
  case Opcode::Opaque:
  case Opcode::Target:
  case Opcode::Outlet:
    return false;
  case Opcode::Return:
    return I.operand(0) != 0;
  default:
    return true;
  }
}

bool hasEffect(const Block &B) {
  return llvm::any_of(B.Instructions,
                      [](const Instruction &I) { return hasEffect(I); });
}

/// The block that follows, or nothing if nobody knows.
std::optional<uint32_t> answer(const Question &Q, int32_t Constant) {
  for (const Case &C : Q.Cases)
    if (C.First <= Constant && Constant <= C.Last)
      return C.To;
  return Q.Else;
}

/// The successors of a question's block where that is the answer.
llvm::SmallVector<uint32_t, 2> narrowed(const Block &B, const Question &Q,
                                        uint32_t Answer) {
  llvm::SmallVector<uint32_t, 2> Successors = B.Successors;
  llvm::erase_if(Successors, [&](uint32_t Next) {
    return Next != Answer &&
           (Q.Else == Next ||
            llvm::any_of(Q.Cases, [&](const Case &C) { return C.To == Next; }));
  });
  return Successors;
}

/// A function as it is for constants that it is passed.
struct Narrowed {
  Narrowed(const Function &F, const Constants &Passed);

  /// What follows the blocks that had a choice.
  llvm::SmallDenseMap<uint32_t, llvm::SmallVector<uint32_t, 2>, 4> Successors;
  std::vector<bool> IsReached;
  /// Does a way that is not taken do something, or lead past something?
  /// `if (!out) return -1;` does not.
  bool Matters = false;

private:
  bool matters(const Function &F) const;
};

std::optional<int32_t> constantOf(const Constants &Passed, uint32_t Parameter) {
  for (auto [Number, Constant] : Passed)
    if (Number == Parameter)
      return Constant;
  return std::nullopt;
}

/// Is one of the constants an argument?
bool handsOn(const Instruction &I, const Constants &Given) {
  return llvm::any_of(I.Arguments, [&](const Argument &A) {
    return A.Known == Passing::Parameter && constantOf(Given, A.Number);
  });
}

Narrowed::Narrowed(const Function &F, const Constants &Passed)
    : IsReached(F.Blocks.size()) {
  for (const Question &Q : F.Questions)
    if (std::optional<int32_t> Constant = constantOf(Passed, Q.Parameter))
      if (std::optional<uint32_t> Answer = answer(Q, *Constant)) {
        const Block &B = F.Blocks[Q.Block];
        auto Left = narrowed(B, Q, *Answer);
        if (Left.size() != B.Successors.size())
          Successors[Q.Block] = std::move(Left);
      }
  llvm::SmallVector<uint32_t, 16> Work{0};
  IsReached[0] = true;
  while (!Work.empty()) {
    uint32_t Number = Work.pop_back_val();
    auto It = Successors.find(Number);
    for (uint32_t Next :
         It == Successors.end() ? F.Blocks[Number].Successors : It->second)
      if (!IsReached[Next]) {
        IsReached[Next] = true;
        Work.push_back(Next);
      }
  }
  Matters = matters(F);
}

bool Narrowed::matters(const Function &F) const {
  std::vector<bool> Seen(F.Blocks.size());
  llvm::SmallVector<uint32_t, 8> Work;
  for (const auto &[Number, Left] : Successors)
    if (IsReached[Number])
      for (uint32_t Next : F.Blocks[Number].Successors)
        if (!llvm::is_contained(Left, Next))
          Work.push_back(Next);
  while (!Work.empty()) {
    uint32_t Number = Work.pop_back_val();
    if (Seen[Number])
      continue;
    Seen[Number] = true;
    const Block &B = F.Blocks[Number];
    if (hasEffect(B) || (IsReached[Number] && !B.Successors.empty()))
      return true;
    Work.append(B.Successors.begin(), B.Successors.end());
  }
  return false;
}

class Variants {
public:
  Variants(Program &P, bool IsWhole) : P(P), IsWhole(IsWhole) {}
  void run();

private:
  Program &P;
  bool IsWhole;
  /// The function that an id means; Several where it is more than one.
  llvm::StringMap<uint32_t> Indices;
  static constexpr uint32_t Several = ~0u;
  /// Functions, and the parameters that they, or what they hand them to, ask.
  llvm::DenseSet<std::pair<uint32_t, uint32_t>> Asked;
  std::vector<Function> Made;
  /// Of one function: the ids of its variants, by the constants, and by what
  /// differs in them. Empty where it is the function itself.
  struct Of {
    llvm::StringMap<std::string> ByConstants, ByShape;
  };
  llvm::DenseMap<uint32_t, Of> Known;
  uint64_t NumCopied = 0; ///< Instructions.
  bool IsFull = false;    ///< No more may be copied.
  llvm::StringSet<> Replaced;

  // Beyond these, a call stays with the function as a whole.
  static constexpr unsigned MaxVariants = 32; ///< Of one function.
  static constexpr unsigned MaxTried = 256;   ///< Constants, likewise.
  static constexpr unsigned MaxDepth = 4;     ///< Of constants handed on.
  static constexpr uint64_t MaxCopied = 1 << 19;

  void findAsked();
  std::optional<uint32_t> calleeOf(const Function &F,
                                   const Instruction &I) const;
  std::optional<std::string> target(const Function &F, const Instruction &I,
                                    const Constants &Given, unsigned Depth);
  void direct(Function &F, const Constants &Given, unsigned Depth);
  std::string variantOf(uint32_t Index, const Constants &Passed,
                        unsigned Depth);
  std::string make(uint32_t Index, const Constants &Passed,
                   const std::string &Id, unsigned Depth);
  void dropUncalled();
};
} // namespace

/// The one function that an instruction calls, by index.
std::optional<uint32_t> Variants::calleeOf(const Function &F,
                                           const Instruction &I) const {
  if (I.Arguments.empty() ||
      (I.Code != Opcode::Call && I.Code != Opcode::Link) ||
      llvm::all_of(I.Arguments, [](const Argument &A) {
        return A.Known == Passing::Unknown;
      }))
    return std::nullopt;
  auto It = Indices.find(I.Code == Opcode::Call ? llvm::StringRef(I.Text)
                                                : F.Callees[I.Number - 1]);
  if (It == Indices.end() || It->second == Several)
    return std::nullopt;
  return It->second;
}

void Variants::findAsked() {
  llvm::SmallVector<std::pair<uint32_t, uint32_t>> Work;
  auto Add = [&](uint32_t Index, uint32_t Parameter) {
    if (Asked.insert({Index, Parameter}).second)
      Work.push_back({Index, Parameter});
  };
  // Who hands a parameter on to which.
  llvm::DenseMap<std::pair<uint32_t, uint32_t>,
                 llvm::SmallVector<std::pair<uint32_t, uint32_t>, 1>>
      HandedBy;
  for (auto [Index, F] : llvm::enumerate(P.Functions)) {
    for (const Question &Q : F.Questions)
      Add(Index, Q.Parameter);
    for (const Block &B : F.Blocks)
      for (const Instruction &I : B.Instructions)
        if (std::optional<uint32_t> Callee = calleeOf(F, I))
          for (auto [Number, A] : llvm::enumerate(I.Arguments))
            if (A.Known == Passing::Parameter)
              HandedBy[{*Callee, uint32_t(Number)}].push_back(
                  {uint32_t(Index), uint32_t(A.Number)});
  }
  while (!Work.empty())
    for (auto [Caller, Parameter] : HandedBy.lookup(Work.pop_back_val()))
      Add(Caller, Parameter);
}

/// The id of the variant that an instruction is to call where the parameters of
/// its function are these; nothing if it stays with what it calls.
std::optional<std::string> Variants::target(const Function &F,
                                            const Instruction &I,
                                            const Constants &Given,
                                            unsigned Depth) {
  std::optional<uint32_t> Callee = calleeOf(F, I);
  if (!Callee)
    return std::nullopt;
  Constants Passed;
  for (auto [Number, A] : llvm::enumerate(I.Arguments)) {
    if (!Asked.contains({*Callee, uint32_t(Number)}))
      continue;
    if (A.Known == Passing::Constant)
      Passed.push_back({uint32_t(Number), A.Number});
    else if (A.Known == Passing::Parameter)
      if (std::optional<int32_t> Constant = constantOf(Given, A.Number))
        Passed.push_back({uint32_t(Number), *Constant});
  }
  if (Passed.empty())
    return std::nullopt;
  std::string To = variantOf(*Callee, Passed, Depth);
  if (To.empty())
    return std::nullopt;
  return To;
}

/// Directs the calls of a function whose parameters are these.
void Variants::direct(Function &F, const Constants &Given, unsigned Depth) {
  for (Block &B : F.Blocks)
    for (size_t At = 0; At != B.Instructions.size(); ++At) {
      Instruction &I = B.Instructions[At];
      std::optional<std::string> To = target(F, I, Given, Depth);
      if (!To)
        continue;
      if (I.Code == Opcode::Call) {
        Replaced.insert(I.Text);
        I.Text = std::move(*To);
        continue;
      }
      Replaced.insert(F.Callees[I.Number - 1]);
      F.Callees.push_back(std::move(*To));
      // What stands for this call if the program has no body for it.
      uint32_t Old = std::exchange(I.Number, F.Callees.size());
      for (size_t Before = At; Before-- != 0;) {
        Instruction &Other = B.Instructions[Before];
        if (Other.Code == Opcode::Link && Other.Number == Old)
          break;
        if (Other.Unless == Old)
          Other.Unless = I.Number;
      }
    }
}

/// \returns the id of the function for these constants, or "" if that is the
/// function itself.
std::string Variants::variantOf(uint32_t Index, const Constants &Passed,
                                unsigned Depth) {
  std::string Name;
  for (auto [Parameter, Constant] : Passed)
    Name += (llvm::Twine(Name.empty() ? "" : ",") + llvm::Twine(Parameter) +
             "=" + llvm::Twine(Constant))
                .str();
  Of &Others = Known[Index];
  if (auto It = Others.ByConstants.find(Name); It != Others.ByConstants.end())
    return It->second;
  if (Depth == MaxDepth || Others.ByConstants.size() == MaxTried || IsFull)
    return "";
  // As long as it is being made, it calls itself as a whole.
  Others.ByConstants[Name] = "";
  std::string Id = P.Functions[Index].Id + "[" + Name + "]";
  Id = make(Index, Passed, Id, Depth);
  return Known[Index].ByConstants[Name] = Id;
}

/// Makes the function as it is for these constants. \returns the id of the one
/// that is the same, which may be there already; "" if it is the original.
std::string Variants::make(uint32_t Index, const Constants &Passed,
                           const std::string &Id, unsigned Depth) {
  const Function &Original = P.Functions[Index];
  Narrowed As(Original, Passed);
  uint64_t Size = 0;
  bool Matters = As.Matters;
  std::string Shape; // What tells two variants apart.
  for (auto [Number, B] : llvm::enumerate(Original.Blocks)) {
    if (!As.IsReached[Number])
      continue;
    Size += B.Instructions.size() + 1;
    if (auto It = As.Successors.find(Number); It != As.Successors.end()) {
      Shape += (llvm::Twine(Number) + ":").str();
      for (uint32_t Next : It->second)
        Shape += (llvm::Twine(Next) + ",").str();
    }
    for (const Instruction &I : B.Instructions)
      if (handsOn(I, Passed))
        if (std::optional<std::string> To =
                target(Original, I, Passed, Depth + 1)) {
          Matters = true;
          Shape += *To + ";";
        }
  }
  if (!Matters)
    return "";
  llvm::StringMap<std::string> &ByShape = Known[Index].ByShape;
  if (auto It = ByShape.find(Shape); It != ByShape.end())
    return It->second;
  IsFull |= NumCopied + Size > MaxCopied;
  if (ByShape.size() == MaxVariants || IsFull)
    return "";
  ByShape[Shape] = Id;
  NumCopied += Size;

  Function F = Original;
  F.Id = Id;
  F.VariantOf = Original.Id;
  F.Overrides.clear(); // Only calls that were directed to it mean it.
  llvm::erase_if(F.Questions, [&](const Question &Q) {
    return !As.IsReached[Q.Block] || As.Successors.contains(Q.Block);
  });
  for (auto [Number, B] : llvm::enumerate(F.Blocks)) {
    if (!As.IsReached[Number]) {
      B = Block();
    } else if (auto It = As.Successors.find(Number);
               It != As.Successors.end()) {
      B.Successors = It->second;
      B.Condition = 0;
    }
  }
  direct(F, Passed, Depth + 1);
  Made.push_back(std::move(F));
  return Id;
}

/// Leaves out those that only variants have taken the place of.
void Variants::dropUncalled() {
  llvm::StringSet<> Called;
  auto Visit = [&](const Function &F) {
    for (const Block &B : F.Blocks)
      for (const Instruction &I : B.Instructions) {
        if (I.Code == Opcode::Call || I.Code == Opcode::Target)
          Called.insert(I.Text);
        else if (I.Code == Opcode::Link)
          Called.insert(F.Callees[I.Number - 1]);
        if (I.Unless)
          Called.insert(F.Callees[I.Unless - 1]);
      }
  };
  llvm::SmallVector<const Function *, 16> Uncalled;
  for (const Function &F : P.Functions)
    if (Replaced.contains(F.Id) && F.Overrides.empty() &&
        (IsWhole || F.IsInternal))
      Uncalled.push_back(&F);
    else
      Visit(F);
  for (const Function &F : Made)
    Visit(F);
  // What one that is left calls is left as well.
  for (bool Again = true; std::exchange(Again, false);)
    llvm::erase_if(Uncalled, [&](const Function *F) {
      if (!Called.contains(F->Id))
        return false;
      Visit(*F);
      return Again = true;
    });
  llvm::StringSet<> Dropped;
  for (const Function *F : Uncalled)
    Dropped.insert(F->Id);
  llvm::erase_if(P.Functions,
                 [&](const Function &F) { return Dropped.contains(F.Id); });
}

void Variants::run() {
  if (llvm::all_of(P.Functions,
                   [](const Function &F) { return F.Questions.empty(); }))
    return;
  for (auto [Index, F] : llvm::enumerate(P.Functions)) {
    auto Add = [&](llvm::StringRef Id) {
      auto [It, IsNew] = Indices.try_emplace(Id, Index);
      if (!IsNew)
        It->second = Several;
    };
    Add(F.Id);
    for (const std::string &Overridden : F.Overrides)
      Add(Overridden);
  }
  findAsked();
  for (Function &F : P.Functions)
    direct(F, {}, 0);
  if (Made.empty())
    return;
  dropUncalled();
  std::move(Made.begin(), Made.end(), std::back_inserter(P.Functions));
}

void addVariants(Program &P, bool IsWhole) { Variants(P, IsWhole).run(); }

} // namespace jwttidy::flow
