//===- FlowGraph.cpp - The textual form of flow graphs --------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flow/FlowGraph.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace jwttidy::flow {

const OpcodeInfo &info(Opcode Code) {
  static const OpcodeInfo Infos[] = {
#define JWTTIDY_OPCODE(Name, Spelling, ...) {Spelling, {__VA_ARGS__}},
#include "Flow/Opcodes.def"
  };
  return Infos[unsigned(Code)];
}

namespace {
constexpr unsigned NumOpcodes = 0
#define JWTTIDY_OPCODE(Name, Spelling, ...) +1
#include "Flow/Opcodes.def"
    ;

// In the order of the enumerators.
constexpr llvm::StringRef RootNames[] = {"",          "local",  "parameter",
                                         "temporary", "global", "result"};
constexpr llvm::StringRef ChannelNames[] = {
    "",    "log",   "console",  "trace", "exception",
    "url", "queue", "database", "file",  "network"};
constexpr llvm::StringRef ValueKindNames[] = {"", "text", "number", "boolean",
                                              "time"};
constexpr llvm::StringRef SourceNames[] = {"", "file", "environment",
                                           "network"};

template <typename Enum, size_t N>
std::optional<Enum> find(const llvm::StringRef (&Names)[N], llvm::StringRef S) {
  for (size_t I = 1; I != N; ++I)
    if (Names[I] == S)
      return Enum(I);
  return std::nullopt;
}
} // namespace

llvm::StringRef spell(Root R) { return RootNames[unsigned(R)]; }
llvm::StringRef spell(Channel C) { return ChannelNames[unsigned(C)]; }
llvm::StringRef spell(ValueKind K) { return ValueKindNames[unsigned(K)]; }
llvm::StringRef spell(Source S) { return SourceNames[unsigned(S)]; }
std::optional<Root> parseRoot(llvm::StringRef S) {
  return find<Root>(RootNames, S);
}
std::optional<Channel> parseChannel(llvm::StringRef S) {
  return find<Channel>(ChannelNames, S);
}
std::optional<ValueKind> parseValueKind(llvm::StringRef S) {
  return find<ValueKind>(ValueKindNames, S);
}
std::optional<Source> parseSource(llvm::StringRef S) {
  return find<Source>(SourceNames, S);
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

namespace {
void quote(llvm::StringRef Text, llvm::raw_ostream &OS) {
  OS << '"';
  llvm::printEscapedString(Text, OS);
  OS << '"';
}

void print(const Instruction &I, llvm::raw_ostream &OS) {
  const OpcodeInfo &Info = info(I.Code);
  OS << "    ";
  if (I.Result)
    OS << '%' << I.Result << " = ";
  OS << Info.Spelling;
  if (I.Base != Root::None)
    OS << ' ' << spell(I.Base);
  if (I.Base == Root::Local || I.Base == Root::Parameter ||
      I.Base == Root::Temporary || I.Code == Opcode::Part ||
      I.Code == Opcode::Link || I.Code == Opcode::Times)
    OS << ' ' << I.Number;
  if (!I.Text.empty() || I.Code == Opcode::Text) {
    OS << ' ';
    quote(I.Text, OS);
  }
  for (auto [Slot, Value] : llvm::zip(Info.Slots, I.Operands))
    if (Value)
      OS << ' ' << Slot << " %" << Value;
  if (!I.Arguments.empty()) {
    OS << " (";
    llvm::ListSeparator Comma;
    for (const Argument &A : I.Arguments) {
      OS << Comma << (A.IsObject ? "object " : "")
         << (A.IsMutable ? "mutable " : "") << '%' << A.Value;
      if (A.Home)
        OS << " of %" << A.Home;
      if (A.Known != Passing::Unknown)
        OS << " is " << (A.Known == Passing::Parameter ? "parameter " : "")
           << A.Number;
    }
    OS << ')';
  }
  if (I.To != Channel::None)
    OS << " channel " << spell(I.To);
  if (I.Kind != ValueKind::Unknown)
    OS << " kind " << spell(I.Kind);
  if (I.LoadedFrom != Source::None)
    OS << " source " << spell(I.LoadedFrom);
  if (I.InHeader)
    OS << " header";
  if (I.IsObject)
    OS << " object";
  if (I.Unless)
    OS << " unless " << I.Unless;
  if (I.Place)
    OS << " @" << I.Place;
  OS << '\n';
}
} // namespace

static void print(const Question &Q, llvm::raw_ostream &OS) {
  OS << " by parameter " << Q.Parameter << " (";
  llvm::ListSeparator Comma;
  for (const Case &C : Q.Cases) {
    OS << Comma << C.First;
    if (C.Last != C.First)
      OS << " to " << C.Last;
    OS << " -> " << C.To;
  }
  if (Q.Else)
    OS << Comma << "else -> " << *Q.Else;
  OS << ')';
}

static void printNames(llvm::StringRef What, llvm::ArrayRef<std::string> Names,
                       llvm::raw_ostream &OS) {
  if (Names.empty())
    return;
  OS << "  " << What;
  for (const std::string &Name : Names) {
    OS << ' ';
    quote(Name, OS);
  }
  OS << '\n';
}

void print(const Function &F, llvm::raw_ostream &OS) {
  OS << "function ";
  quote(F.Id, OS);
  OS << " name ";
  quote(F.Name, OS);
  OS << " parameters " << F.NumParameters;
  if (F.IsInternal)
    OS << " internal";
  if (F.IsLogger)
    OS << " logger";
  if (F.IsLogClass)
    OS << " log-class";
  if (F.IsPartial)
    OS << " partial";
  if (!F.VariantOf.empty()) {
    OS << " variant ";
    quote(F.VariantOf, OS);
  }
  if (F.Place)
    OS << " @" << F.Place;
  OS << " {\n";
  printNames("overrides", F.Overrides, OS);
  printNames("callees", F.Callees, OS);
  printNames("parameters", F.Parameters, OS);
  printNames("locals", F.Locals, OS);
  if (!F.Kept.empty()) {
    OS << "  kept";
    for (uint32_t Temporary : F.Kept)
      OS << ' ' << Temporary;
    OS << '\n';
  }
  auto Asked = F.Questions.begin();
  for (auto [Index, B] : llvm::enumerate(F.Blocks)) {
    OS << "  block " << Index;
    if (!B.Successors.empty())
      OS << " ->";
    for (uint32_t S : B.Successors)
      OS << ' ' << S;
    if (B.Condition)
      OS << " when " << B.Condition;
    if (Asked != F.Questions.end() && Asked->Block == Index)
      print(*Asked++, OS);
    OS << " {\n";
    for (const Instruction &I : B.Instructions)
      print(I, OS);
    OS << "  }\n";
  }
  OS << "}\n";
}

void print(const Program &P, llvm::raw_ostream &OS) {
  for (const std::string &Global : P.Reassigned) {
    OS << "reassigned ";
    quote(Global, OS);
    OS << '\n';
  }
  for (const Literal &L : P.Literals) {
    OS << "literal ";
    quote(L.Text, OS);
    if (!L.Slot.empty()) {
      OS << " of ";
      quote(L.Slot, OS);
    }
    if (L.Place)
      OS << " @" << L.Place;
    OS << '\n';
  }
  for (const Function &F : P.Functions)
    print(F, OS);
}

//===----------------------------------------------------------------------===//
// Parsing
//===----------------------------------------------------------------------===//

namespace {
/// Reads the textual form word by word. The first error stops it: every method
/// that fails sets \c Message once, and the callers unwind.
class Parser {
public:
  Parser(llvm::StringRef Text, llvm::StringRef BufferName)
      : Rest(Text), BufferName(BufferName) {}

  llvm::Expected<Program> parse() {
    Program P;
    while (!peek().empty() && Message.empty()) {
      if (accept("reassigned")) {
        P.Reassigned.push_back(string());
        continue;
      }
      if (accept("literal")) {
        Literal &L = P.Literals.emplace_back();
        L.Text = string();
        if (accept("of"))
          L.Slot = string();
        if (accept("@"))
          L.Place = number();
        continue;
      }
      if (!expect("function"))
        break;
      P.Functions.emplace_back();
      parseFunction(P.Functions.back());
    }
    if (!Message.empty())
      return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                     BufferName + ":" + llvm::Twine(ErrorLine) +
                                         ": " + Message);
    return P;
  }

private:
  llvm::StringRef Rest;
  llvm::StringRef BufferName;
  unsigned Line = 1;
  unsigned ErrorLine = 0;
  std::string Message;
  /// Of the function at hand, the largest one that a block names.
  uint32_t LastSuccessor = 0;
  size_t NumCallees = 0;
  unsigned LastSuccessorLine = 0;

  /// The solver keeps a table of registers up to the largest one.
  static constexpr Register MaxRegister = 1 << 20;

  void fail(const llvm::Twine &Why) { fail(Why, Line); }

  void fail(const llvm::Twine &Why, unsigned AtLine) {
    if (!Message.empty())
      return;
    Message = Why.str();
    ErrorLine = AtLine;
    Rest = {};
  }

  /// How a message calls a word that stands where another one should.
  static std::string found(llvm::StringRef Word) {
    return Word.empty() ? "found the end" : ("found '" + Word + "'").str();
  }

  void skipSpace() {
    while (!Rest.empty()) {
      char C = Rest.front();
      if (C == ';') { // A comment, to the end of the line.
        Rest = Rest.drop_until([](char D) { return D == '\n'; });
        continue;
      }
      if (!llvm::isSpace(C))
        return;
      Line += C == '\n';
      Rest = Rest.drop_front();
    }
  }

  static bool isWordCharacter(char C) {
    return llvm::isAlnum(C) || C == '-' || C == '_';
  }

  /// The next word or mark, without taking it. Empty at the end.
  llvm::StringRef peek() {
    skipSpace();
    if (Rest.empty())
      return {};
    if (Rest.starts_with("->"))
      return Rest.take_front(2);
    llvm::StringRef Word = Rest.take_while(isWordCharacter);
    return Word.empty() ? Rest.take_front(1) : Word;
  }

  llvm::StringRef next() {
    llvm::StringRef Word = peek();
    Rest = Rest.drop_front(Word.size());
    return Word;
  }

  bool accept(llvm::StringRef Word) {
    if (peek() != Word)
      return false;
    next();
    return true;
  }

  bool expect(llvm::StringRef Word) {
    llvm::StringRef Found = peek();
    if (accept(Word))
      return true;
    fail("expected '" + Word + "', " + found(Found));
    return false;
  }

  template <typename Integer> Integer integer() {
    llvm::StringRef Word = next();
    Integer Value = 0;
    if (Word.getAsInteger(10, Value))
      fail("expected a number, " + found(Word));
    return Value;
  }

  uint32_t number() { return integer<uint32_t>(); }
  int32_t signedNumber() { return integer<int32_t>(); }

  /// A register, or `%0` where there is none.
  Register regOrNone() {
    if (!expect("%"))
      return 0;
    Register R = number();
    if (R <= MaxRegister)
      return R;
    fail("register " + llvm::Twine(R) + " is above " +
         llvm::Twine(MaxRegister));
    return 0;
  }

  Register reg() {
    Register R = regOrNone();
    if (!R)
      fail("register 0 cannot be used");
    return R;
  }

  std::string string() {
    std::string Value;
    if (!expect("\""))
      return Value;
    unsigned FirstLine = Line;
    while (!Rest.empty() && Rest.front() != '"') {
      char C = Rest.front();
      Rest = Rest.drop_front();
      Line += C == '\n';
      if (C != '\\') {
        Value += C;
        continue;
      }
      // As llvm::printEscapedString writes it: `\\` or two hex digits.
      if (Rest.starts_with("\\")) {
        Value += '\\';
        Rest = Rest.drop_front();
      } else if (Rest.size() >= 2 && llvm::isHexDigit(Rest[0]) &&
                 llvm::isHexDigit(Rest[1])) {
        Value += char(llvm::hexFromNibbles(Rest[0], Rest[1]));
        Rest = Rest.drop_front(2);
      } else {
        fail("bad escape in a string");
        return Value;
      }
    }
    if (Rest.empty())
      fail("a string is not closed", FirstLine);
    else
      Rest = Rest.drop_front();
    return Value;
  }

  template <typename Enum>
  Enum word(std::optional<Enum> (*Parse)(llvm::StringRef),
            llvm::StringRef What) {
    llvm::StringRef Word = next();
    if (std::optional<Enum> Value = Parse(Word))
      return *Value;
    fail("expected a " + What + ", " + found(Word));
    return Enum();
  }

  void parseFunction(Function &F) {
    LastSuccessor = 0;
    F.Id = string();
    if (accept("name"))
      F.Name = string();
    if (accept("parameters"))
      F.NumParameters = number();
    F.IsInternal = accept("internal");
    F.IsLogger = accept("logger");
    F.IsLogClass = accept("log-class");
    F.IsPartial = accept("partial");
    if (accept("variant"))
      F.VariantOf = string();
    if (accept("@"))
      F.Place = number();
    expect("{");
    parseNames("overrides", F.Overrides);
    parseNames("callees", F.Callees);
    parseNames("parameters", F.Parameters);
    parseNames("locals", F.Locals);
    NumCallees = F.Callees.size();
    if (accept("kept")) {
      while (Message.empty() && peek() != "block" && peek() != "}")
        F.Kept.push_back(number());
      llvm::sort(F.Kept);
    }
    while (Message.empty() && accept("block")) {
      if (number() != F.Blocks.size())
        return fail("blocks are numbered from 0, in order");
      F.Blocks.emplace_back();
      parseBlock(F);
    }
    expect("}");
    if (F.Blocks.empty())
      fail("a function needs a block");
    if (LastSuccessor >= F.Blocks.size())
      fail("function '" + F.Id + "' has no block " + llvm::Twine(LastSuccessor),
           LastSuccessorLine);
  }

  void parseNames(llvm::StringRef What, std::vector<std::string> &Names) {
    if (accept(What))
      while (peek() == "\"")
        Names.push_back(string());
  }

  /// The number of one of the function's callees.
  uint32_t callee() {
    uint32_t Callee = number();
    if (!Callee || Callee > NumCallees)
      fail("the function has no callee " + llvm::Twine(Callee));
    return Callee;
  }

  void parseQuestion(Function &F) {
    Question &Q = F.Questions.emplace_back();
    Q.Block = F.Blocks.size() - 1;
    expect("parameter");
    Q.Parameter = number();
    if (Q.Parameter >= F.NumParameters)
      fail("the function has no parameter " + llvm::Twine(Q.Parameter));
    auto To = [&] {
      expect("->");
      uint32_t Block = number();
      if (!llvm::is_contained(F.Blocks.back().Successors, Block))
        fail("the block does not lead to " + llvm::Twine(Block));
      return Block;
    };
    expect("(");
    do {
      if (accept("else")) {
        Q.Else = To();
        break;
      }
      Case &C = Q.Cases.emplace_back();
      C.First = C.Last = signedNumber();
      if (accept("to"))
        C.Last = signedNumber();
      C.To = To();
    } while (Message.empty() && accept(","));
    expect(")");
  }

  void parseBlock(Function &F) {
    Block &B = F.Blocks.back();
    if (accept("->"))
      while (Message.empty() && peek() != "{" && peek() != "when" &&
             peek() != "by") {
        B.Successors.push_back(number());
        if (B.Successors.back() > LastSuccessor) {
          LastSuccessor = B.Successors.back();
          LastSuccessorLine = Line;
        }
      }
    if (accept("when"))
      B.Condition = number();
    if (accept("by"))
      parseQuestion(F);
    expect("{");
    while (Message.empty() && peek() != "}" && !peek().empty()) {
      B.Instructions.emplace_back();
      parseInstruction(B.Instructions.back());
    }
    expect("}");
  }

  void parseInstruction(Instruction &I) {
    if (peek() == "%") {
      I.Result = reg();
      expect("=");
    }
    llvm::StringRef Name = next();
    unsigned Code = 0;
    while (Code != NumOpcodes && info(Opcode(Code)).Spelling != Name)
      ++Code;
    if (Code == NumOpcodes)
      return fail("expected an instruction, " + found(Name));
    I.Code = Opcode(Code);
    parseHead(I);
    parseOperands(I);
    parseAttributes(I);
  }

  void parseHead(Instruction &I) {
    if (I.Code == Opcode::Address) {
      I.Base = word(parseRoot, "root");
      if (I.Base != Root::Global && I.Base != Root::Result)
        I.Number = number();
    }
    if (I.Code == Opcode::Part || I.Code == Opcode::Times)
      I.Number = number();
    if (I.Code == Opcode::Link)
      I.Number = callee();
    if (peek() == "\"")
      I.Text = string();
  }

  void parseOperands(Instruction &I) {
    llvm::ArrayRef<llvm::StringRef> Slots = info(I.Code).Slots;
    I.Operands.assign(Slots.size(), 0);
    for (auto [Slot, Value] : llvm::zip(Slots, I.Operands))
      if (accept(Slot))
        Value = reg();
    if (!accept("("))
      return;
    do {
      Argument A;
      A.IsObject = accept("object");
      A.IsMutable = accept("mutable");
      A.Value = regOrNone();
      if (accept("of"))
        A.Home = reg();
      if (accept("is")) {
        A.Known = accept("parameter") ? Passing::Parameter : Passing::Constant;
        A.Number = signedNumber();
      }
      I.Arguments.push_back(A);
    } while (Message.empty() && accept(","));
    expect(")");
  }

  void parseAttributes(Instruction &I) {
    if (accept("channel"))
      I.To = word(parseChannel, "channel");
    if (accept("kind"))
      I.Kind = word(parseValueKind, "kind");
    if (accept("source"))
      I.LoadedFrom = word(parseSource, "source");
    I.InHeader = accept("header");
    I.IsObject = accept("object");
    if (accept("unless"))
      I.Unless = callee();
    if (accept("@"))
      I.Place = number();
  }
};
} // namespace

llvm::Expected<Program> parse(llvm::StringRef Text,
                              llvm::StringRef BufferName) {
  return Parser(Text, BufferName).parse();
}

} // namespace jwttidy::flow
