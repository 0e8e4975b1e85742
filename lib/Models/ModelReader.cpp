//===- ModelReader.cpp - From YAML to rows --------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads a model file, strictly: what is misspelled, missing or can never
/// match is an error with its place and the way out. A model that silently
/// matches nothing would be a leak that silently goes unseen.
///
//===----------------------------------------------------------------------===//

#include "Models/Models.h"
#include "Models/Spelling.h"
#include "Models/Words.h"
#include "Models/YamlTree.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include <functional>
#include <map>
#include <tuple>

using namespace llvm;

namespace jwttidy::models {

namespace {

constexpr unsigned MaxArguments = 64;

bool isIdentifier(StringRef Text) {
  return !Text.empty() && !isDigit(Text.front()) && all_of(Text, [](char C) {
    return isAlnum(C) || C == '_' || C == '$' || (C & 0x80);
  });
}

/// \returns true for `std::cout` and `cout`.
bool isQualifiedName(StringRef Name) {
  SmallVector<StringRef> Components;
  Name.split(Components, "::");
  return all_of(Components, isIdentifier);
}

bool isOperatorName(StringRef Component) {
  if (!Component.consume_front("operator"))
    return false;
  // `operator bool`; of other types it is printed in ways one cannot guess.
  if (Component.consume_front(" "))
    return isIdentifier(Component);
  if (Component.consume_front("\"\""))
    return isIdentifier(Component);
  static constexpr StringRef Symbols[] = {
      "+",  "-",  "*",  "/",  "%",  "^",  "&",   "|",   "~",  "!",
      "=",  "<",  ">",  "+=", "-=", "*=", "/=",  "%=",  "^=", "&=",
      "|=", "<<", ">>", "==", "!=", "<=", ">=",  "<=>", "&&", "||",
      "++", "--", ",",  "->", "()", "[]", "<<=", ">>=", "->*"};
  return is_contained(Symbols, Component);
}

/// \returns why no function can be called \p Name, and what to write; "" if
/// one can.
std::string whyNoFunctionName(StringRef Name) {
  if (Name.empty())
    return "a function's name is empty; write it with its namespaces and class";
  auto Quoted = ("'" + Name + "' ").str();
  if (Name.starts_with("::") || Name.ends_with("::"))
    return Quoted + "begins or ends with '::'; names are qualified from the "
                    "outermost namespace on, without it";
  SmallVector<StringRef> Components;
  Name.split(Components, "::");
  StringRef Last = Components.pop_back_val();
  for (StringRef Inline : {"__cxx11", "__1", "__ndk1"})
    if (is_contained(Components, Inline))
      return (Quoted + "names the inline namespace '" + Inline +
              "'; leave it out")
          .str();
  bool IsLastGood = isOperatorName(Last) || isIdentifier(Last) ||
                    (Last.consume_front("~") && isIdentifier(Last));
  if (IsLastGood && all_of(Components, isIdentifier))
    return "";
  if (Name.contains('<') && !Last.starts_with("operator"))
    return Quoted + "has template arguments; names are written without them";
  if (Name.contains('(') && !Last.starts_with("operator"))
    return Quoted + "has parentheses; write the name alone, and tell overloads "
                    "apart by 'arguments', 'returns' or 'parameter'";
  if (Name.contains('*'))
    return Quoted + "has a '*', which matches nothing; write each function's "
                    "name, or name a namespace in 'carrying-namespaces'";
  if (any_of(Name, isSpace) && !Name.contains("operator"))
    return Quoted + "has spaces; write the name alone";
  return Quoted + "is no function's name; write it as in "
                  "'jwt::builder::sign' or 'std::operator+'";
}

/// Where an operand stands, for what may be said there.
struct Context {
  /// Arguments of the call, if the row fixes them.
  std::optional<unsigned> Arguments;
  /// Arguments that follow the tag; nothing outside of tags.
  std::optional<unsigned> Takes;
};

class LibraryReader {
public:
  LibraryReader(BumpPtrAllocator &Allocator, YamlProblems &Problems)
      : Allocator(Allocator), Problems(Problems) {}

  Library read(const YamlNode &Root);

private:
  /// A key of a mapping, and what reads its value.
  struct Field {
    StringRef Key;
    std::function<void(const YamlNode &)> Read;
    bool IsNeeded = false;
  };

  bool expect(const YamlNode &Node, YamlNode::KindTy Kind, const Twine &What);
  bool readFields(const YamlNode &Node, const Twine &What,
                  ArrayRef<Field> Fields);
  StringRef readText(const YamlNode &Node, const Twine &What);
  unsigned readNumber(const YamlNode &Node, const Twine &What, unsigned Least,
                      unsigned Most);
  template <typename T>
  T readKind(const YamlNode &Node, const Twine &What, ArrayRef<Spelling<T>>);
  template <typename T>
  ArrayRef<T> readList(const YamlNode &Node, const Twine &What,
                       function_ref<std::optional<T>(const YamlNode &)> Read);

  std::optional<Function> readFunction(const YamlNode &Node);
  std::optional<Context> readGuards(const YamlNode &Node, Function &Row);
  void readParameter(const YamlNode &Node, Function &Row);
  void refuseSecond(const Function &Row, YamlPlace Place);
  ArrayRef<Tag> readTags(const YamlNode &Node, Context Where);
  std::optional<Tag> readTag(const YamlNode &Node, Context Where);
  ArrayRef<Effect> readEffects(const YamlNode &Node, Context Where);
  std::optional<Effect> readEffect(const YamlNode &Node, Context Where);
  std::optional<uint32_t> readEffectKeys(const YamlNode &Node,
                                         const EffectShape &Shape,
                                         Context Where, Effect &Row);
  void readEffectKey(const YamlEntry &Entry, EffectKey Key, Context Where,
                     Effect &Row);
  void checkEffect(const YamlNode &Do, const EffectShape &Shape, uint32_t Seen,
                   const Effect &Row);
  Operand readOperand(const YamlNode &Node, const OperandKey &Key,
                      Context Where);
  std::optional<Operand> parseOperand(StringRef Text);
  std::string whyNotHere(Operand Parsed, const OperandKey &Key, Context Where);

  std::optional<Constant> readConstant(const YamlNode &Node);
  std::optional<Outlet> readOutlet(const YamlNode &Node);
  std::optional<StringRef> readTrigger(const YamlNode &Node);
  std::optional<StringRef> readNamespace(const YamlNode &Node);
  ArrayRef<Word> readWords(const YamlNode &Node);
  std::optional<Word> readWord(const YamlNode &Node,
                               const Spelling<WordKind> &Kind);

  /// Complains about a second mention of \p Name as the same \p What.
  bool isFirst(StringRef What, StringRef Name, YamlPlace Place);

  template <typename T> ArrayRef<T> keep(ArrayRef<T> Rows) {
    return Rows.copy(Allocator);
  }

  BumpPtrAllocator &Allocator;
  YamlProblems &Problems;
  StringMap<unsigned> LinesOfNames;
  using Guards = std::tuple<StringRef, int, StringRef, unsigned, StringRef>;
  std::map<Guards, unsigned> LinesOfFunctions;
};

StringRef describe(YamlNode::KindTy Kind) {
  switch (Kind) {
  case YamlNode::Null:
    return "empty";
  case YamlNode::Text:
    return "a text";
  case YamlNode::List:
    return "a list";
  case YamlNode::Mapping:
    return "a mapping";
  }
  return "";
}

StringRef example(YamlNode::KindTy Kind) {
  switch (Kind) {
  case YamlNode::List:
    return "[a, b]";
  case YamlNode::Mapping:
    return "{key: value}";
  default:
    return "one word, or \"quoted words\"";
  }
}

bool LibraryReader::expect(const YamlNode &Node, YamlNode::KindTy Kind,
                           const Twine &What) {
  if (Node.Kind == Kind)
    return true;
  Problems.add(Node.Place, What + " is " + describe(Node.Kind) + "; write " +
                               describe(Kind) + ": " + example(Kind));
  return false;
}

/// Reads the entries of a mapping; \returns false if it is none, or if one is
/// missing or unknown, so that nothing further can be said about it.
bool LibraryReader::readFields(const YamlNode &Node, const Twine &What,
                               ArrayRef<Field> Fields) {
  if (!expect(Node, YamlNode::Mapping, What))
    return false;
  SmallVector<StringRef> Keys;
  for (const Field &F : Fields)
    Keys.push_back(F.Key);
  bool IsComplete = true;
  for (const YamlEntry &Entry : Node.Entries) {
    if (is_contained(Keys, Entry.Key))
      continue;
    Problems.add(Entry.Place, What + " has no key '" + Entry.Key + "'; " +
                                  suggest(Entry.Key, Keys));
    IsComplete = false;
  }
  // In the order of Fields, so that a name is known to what follows.
  for (const Field &F : Fields) {
    if (const YamlNode *Value = Node.find(F.Key)) {
      F.Read(*Value);
    } else if (F.IsNeeded) {
      Problems.add(Node.Place,
                   What + " needs '" + F.Key + "'; add '" + F.Key + ": ...'");
      IsComplete = false;
    }
  }
  return IsComplete;
}

StringRef LibraryReader::readText(const YamlNode &Node, const Twine &What) {
  if (!expect(Node, YamlNode::Text, What))
    return "";
  if (Node.Value.empty())
    Problems.add(Node.Place, What + " is empty; write a text");
  return Node.Value;
}

unsigned LibraryReader::readNumber(const YamlNode &Node, const Twine &What,
                                   unsigned Least, unsigned Most) {
  unsigned Number = 0;
  if (!expect(Node, YamlNode::Text, What))
    return Least;
  if (!Node.Value.getAsInteger(10, Number) && Number >= Least && Number <= Most)
    return Number;
  Problems.add(Node.Place, What + " is '" + Node.Value +
                               "'; write a number from " + Twine(Least) +
                               " to " + Twine(Most));
  return Least;
}

template <typename T>
T LibraryReader::readKind(const YamlNode &Node, const Twine &What,
                          ArrayRef<Spelling<T>> Known) {
  if (!expect(Node, YamlNode::Text, What))
    return T();
  if (std::optional<T> Value = lookUp(Known, Node.Value))
    return *Value;
  Problems.add(Node.Place, "unknown " + What + " '" + Node.Value + "'; " +
                               suggest(Node.Value, Known));
  return T();
}

template <typename T>
ArrayRef<T>
LibraryReader::readList(const YamlNode &Node, const Twine &What,
                        function_ref<std::optional<T>(const YamlNode &)> Read) {
  if (!expect(Node, YamlNode::List, What))
    return {};
  std::vector<T> Rows;
  for (const YamlNode &Item : Node.Items)
    if (std::optional<T> Row = Read(Item))
      Rows.push_back(*Row);
  return keep<T>(Rows);
}

bool LibraryReader::isFirst(StringRef What, StringRef Name, YamlPlace Place) {
  SmallString<64> Key(What);
  Key += '\0';
  Key += Name;
  auto [Known, IsNew] = LinesOfNames.try_emplace(Key, Place.Line);
  if (!IsNew)
    Problems.add(Place, What + " '" + Name + "' is here twice, first in line " +
                            Twine(Known->second) + "; remove one");
  return IsNew;
}

// Operands ------------------------------------------------------------------

/// Reads `0`, `2..`, `this`, `result`, `kept`, `+0`, `0.field`, `0.field.inner`
/// and `*0.field`.
std::optional<Operand> LibraryReader::parseOperand(StringRef Text) {
  Operand Result;
  Result.IsPointee = Text.consume_front("*");
  auto [Base, Field] = Text.split('.');
  if (Text.ends_with("..")) {
    Result.Kind = Operand::Rest;
    Base = Text.drop_back(2);
  } else if (Text.contains('.')) {
    SmallVector<StringRef> Path;
    Field.split(Path, '.');
    if (!all_of(Path, isIdentifier))
      return std::nullopt;
    Result.Field = Field;
  }
  bool IsRest = Result.Kind == Operand::Rest;
  if (!IsRest && (Base == "this" || Base == "result" || Base == "kept")) {
    Result.Kind = Base == "this"     ? Operand::This
                  : Base == "result" ? Operand::Result
                                     : Operand::Kept;
    return Result;
  }
  if (!IsRest)
    Result.Kind = Base.consume_front("+") ? Operand::Next : Operand::Argument;
  if (Base.empty() || !all_of(Base, isDigit) ||
      Base.getAsInteger(10, Result.Index) || Result.Index >= MaxArguments)
    return std::nullopt;
  return Result;
}

/// \returns why \p Parsed cannot stand here, and the way out; or "".
std::string LibraryReader::whyNotHere(Operand Parsed, const OperandKey &Key,
                                      Context Where) {
  if (Parsed.Kind == Operand::Rest && !Key.TakesRest)
    return ("'" + Key.Text + "' is one operand; name a single argument").str();
  if ((Key.Key == KeyIf || Key.Key == KeyUnless) &&
      (!Parsed.Field.empty() ||
       (Parsed.Kind != Operand::Argument && Parsed.Kind != Operand::Next)))
    return "only of an argument can it be told whether it is given; name one";
  if (!Parsed.Field.empty() &&
      (Parsed.Kind == Operand::Result || Parsed.Kind == Operand::Kept))
    return "fields are of arguments and of 'this'; leave the field out";
  if (Parsed.IsPointee && Parsed.Field.empty())
    return "'*' is for what a field points to; an argument without a field "
           "means that already";
  if (Parsed.IsPointee && Key.Key != KeyTo && Key.Key != KeyInto)
    return "'*' is for what is written; an operand that is read means all that "
           "can be reached already";
  if (Parsed.Kind == Operand::Next && !Where.Takes)
    return "only tags have arguments after them; name an argument of the call";
  if (Parsed.Kind == Operand::Next && Parsed.Index >= *Where.Takes)
    return ("it is beyond what the tag takes (" + Twine(*Where.Takes) +
            "); the first of these is '+0'")
        .str();
  bool IsOfCall =
      Parsed.Kind == Operand::Argument || Parsed.Kind == Operand::Rest;
  if (IsOfCall && Where.Arguments && Parsed.Index >= *Where.Arguments)
    return ("it is beyond the row's 'arguments' (" + Twine(*Where.Arguments) +
            "); the first of these is '0'")
        .str();
  return "";
}

Operand LibraryReader::readOperand(const YamlNode &Node, const OperandKey &Key,
                                   Context Where) {
  if (!expect(Node, YamlNode::Text, "'" + Key.Text + "'"))
    return {};
  std::optional<Operand> Parsed = parseOperand(Node.Value);
  if (!Parsed) {
    Problems.add(Node.Place, "'" + Node.Value +
                                 "' is no operand; write an argument ('0', "
                                 "'1', '2..', '0.field'), 'this', 'result', "
                                 "'kept', or in tags '+0'");
    return {};
  }
  std::string Reason = whyNotHere(*Parsed, Key, Where);
  if (!Reason.empty())
    Problems.add(Node.Place,
                 "'" + Node.Value + "' cannot stand here: " + Reason);
  return *Parsed;
}

// Effects -------------------------------------------------------------------

SmallVector<StringRef> textsOf(uint32_t Keys) {
  SmallVector<StringRef> Texts;
  for (const Spelling<EffectKey> &S : effectKeys())
    if (Keys & S.Value)
      Texts.push_back(S.Text);
  return Texts;
}

void LibraryReader::readEffectKey(const YamlEntry &Entry, EffectKey Key,
                                  Context Where, Effect &Row) {
  for (const OperandKey &K : operandKeys())
    if (K.Key == Key)
      Row.*K.Member = readOperand(Entry.Value, K, Where);
  if (Key == KeyClaim)
    Row.Claim = readText(Entry.Value, "'claim'");
  if (Key == KeyBy)
    Row.By = readText(Entry.Value, "'by'");
  if (Key == KeyText)
    Row.Text = readText(Entry.Value, "'text'");
  if (Key == KeyChannel)
    Row.Channel = readKind(Entry.Value, "channel", channels());
  if (Key == KeyStyle)
    Row.Style = readKind(Entry.Value, "style", formatStyles());
  if (Key == KeySource)
    Row.LoadedFrom = readKind(Entry.Value, "source", sources());
  if (Key == KeyKind)
    Row.ValueKind = readKind(Entry.Value, "kind", valueKinds());
  if (Key == KeyIn) {
    static constexpr Spelling<bool> Places[] = {{"header", true}};
    Row.InHeader = readKind<bool>(Entry.Value, "place", Places);
  }
}

/// \returns the keys that are there; nothing if one is unknown, for then it
/// may be the one that seems to be missing.
std::optional<uint32_t> LibraryReader::readEffectKeys(const YamlNode &Node,
                                                      const EffectShape &Shape,
                                                      Context Where,
                                                      Effect &Row) {
  uint32_t Known = Shape.known() | KeysOfAll;
  uint32_t Seen = 0;
  bool AllKnown = true;
  for (const YamlEntry &Entry : Node.Entries) {
    if (Entry.Key == "do")
      continue;
    std::optional<EffectKey> Key = lookUp(effectKeys(), Entry.Key);
    if (Key && (*Key & (Known | CommonKeys))) {
      Seen |= *Key;
      readEffectKey(Entry, *Key, Where, Row);
      continue;
    }
    AllKnown = false;
    Problems.add(Entry.Place, "effect '" + Shape.Text + "' has no key '" +
                                  Entry.Key + "'; " +
                                  (Shape.known()
                                       ? suggest(Entry.Key,
                                                 textsOf(Shape.known()))
                                       : std::string("it stands alone")));
  }
  return AllKnown ? std::optional(Seen) : std::nullopt;
}

/// \returns which keys are missing or too many, and the way out; or "".
std::string whyNotTheseKeys(const EffectShape &Shape, uint32_t Seen) {
  SmallVector<StringRef> Choice = textsOf(Shape.NeedsOneOf);
  if (uint32_t Missing = Shape.Needs & ~Seen)
    return "needs " + quoteAll(textsOf(Missing)) + "; its keys are " +
           quoteAll(textsOf(Shape.known()));
  if (Shape.NeedsOneOf && !(Seen & Shape.NeedsOneOf))
    return "needs either of " + quoteAll(Choice) + "; add one";
  if (Shape.NeedsOneOf && (Seen & Shape.NeedsOneOf) == Shape.NeedsOneOf)
    return "has " + quoteAll(Choice) +
           "; they exclude each other, leave one out";
  bool HasStyle = Seen & KeyStyle, HasFormat = Seen & KeyFormat;
  if (HasStyle != HasFormat)
    return std::string(HasStyle ? "has 'style' without 'format'"
                                : "has 'format' without 'style'") +
           "; 'style' says how the argument 'format' is read, write both";
  return "";
}

/// \returns why the style or channel is none of this effect's; or "".
std::string whyNotTheseSettings(const Effect &Row) {
  bool IsPackable =
      Row.Kind == EffectKind::Create || Row.Kind == EffectKind::Carry;
  if (Row.Style == FormatStyle::Pack && !IsPackable)
    return "has style 'pack', which makes an object; use it with 'create' or "
           "'carry'";
  bool IsText =
      Row.Channel == Channel::Log || Row.Channel == Channel::Console ||
      Row.Channel == Channel::Trace || Row.Channel == Channel::Exception;
  if (Row.Channel == Channel::None)
    return "";
  if (Row.Kind == EffectKind::Log && !IsText)
    return "has a channel that is no text for people; use 'send' for 'url', "
           "'queue', 'database', 'file' and 'network'";
  if (Row.Kind == EffectKind::Send && IsText)
    return "has a channel that is text for people; use 'log' for 'log', "
           "'console', 'trace' and 'exception'";
  return "";
}

void LibraryReader::checkEffect(const YamlNode &Do, const EffectShape &Shape,
                                uint32_t Seen, const Effect &Row) {
  for (const std::string &Reason :
       {whyNotTheseKeys(Shape, Seen), whyNotTheseSettings(Row)})
    if (!Reason.empty())
      Problems.add(Do.Place, "effect '" + Shape.Text + "' " + Reason);
}

std::optional<Effect> LibraryReader::readEffect(const YamlNode &Node,
                                                Context Where) {
  if (!expect(Node, YamlNode::Mapping, "an effect"))
    return std::nullopt;
  SmallVector<StringRef> Kinds;
  for (const EffectShape &S : effectShapes())
    Kinds.push_back(S.Text);
  const YamlNode *Do = Node.find("do");
  if (!Do) {
    Problems.add(Node.Place, "an effect needs 'do'; " + suggest("", Kinds));
    return std::nullopt;
  }
  if (!expect(*Do, YamlNode::Text, "'do'"))
    return std::nullopt;
  const EffectShape *Shape = find_if(effectShapes(), [&](const EffectShape &S) {
    return S.Text == Do->Value;
  });
  if (Shape == effectShapes().end()) {
    Problems.add(Do->Place, "unknown effect '" + Do->Value + "'; " +
                                suggest(Do->Value, Kinds));
    return std::nullopt;
  }
  Effect Row;
  Row.Kind = Shape->Kind;
  if (std::optional<uint32_t> Seen = readEffectKeys(Node, *Shape, Where, Row))
    checkEffect(*Do, *Shape, *Seen, Row);
  return Row;
}

ArrayRef<Effect> LibraryReader::readEffects(const YamlNode &Node,
                                            Context Where) {
  ArrayRef<Effect> Rows =
      readList<Effect>(Node, "'does'", [&](const YamlNode &Item) {
        return readEffect(Item, Where);
      });
  if (Node.Kind == YamlNode::List && Node.Items.empty())
    Problems.add(Node.Place, "'does' is empty; write [{do: nothing}] for what "
                             "is harmless");
  return Rows;
}

// Functions -----------------------------------------------------------------

std::optional<Tag> LibraryReader::readTag(const YamlNode &Node, Context Where) {
  Tag Row;
  Where.Takes = 0;
  const Field Fields[] = {
      {"tag",
       [&](const YamlNode &N) {
         Row.Name = readText(N, "'tag'");
         if (!Row.Name.empty() && !isQualifiedName(Row.Name))
           Problems.add(N.Place, "'" + Row.Name +
                                     "' is no enumerator or macro; write its "
                                     "name alone");
       },
       true},
      {"takes",
       [&](const YamlNode &N) {
         Row.Takes = readNumber(N, "'takes'", 0, MaxArguments);
         Where.Takes = Row.Takes;
       },
       true},
      {"does", [&](const YamlNode &N) { Row.Effects = readEffects(N, Where); }},
  };
  if (!readFields(Node, "a tag", Fields))
    return std::nullopt;
  return Row;
}

ArrayRef<Tag> LibraryReader::readTags(const YamlNode &Node, Context Where) {
  StringSet<> Names;
  return readList<Tag>(
      Node, "'tags'", [&](const YamlNode &Item) -> std::optional<Tag> {
        std::optional<Tag> Row = readTag(Item, Where);
        if (Row && !Row->Name.empty() && !Names.insert(Row->Name).second)
          Problems.add(Item.Place, "tag '" + Row->Name +
                                       "' is in this row twice; remove one");
        return Row;
      });
}

void LibraryReader::readParameter(const YamlNode &Node, Function &Row) {
  if (!expect(Node, YamlNode::Mapping, "'parameter'"))
    return;
  if (Node.Entries.size() != 1) {
    Problems.add(Node.Place, "'parameter' is about one parameter; write "
                             "{0: text of its type}");
    return;
  }
  const YamlEntry &Entry = Node.Entries.front();
  YamlNode Number;
  Number.Kind = YamlNode::Text;
  Number.Place = Entry.Place;
  Number.Value = Entry.Key;
  Row.TypedParameter = readNumber(Number, "the parameter", 0, MaxArguments - 1);
  Row.ParameterType = readText(Entry.Value, "the parameter's type");
}

void LibraryReader::refuseSecond(const Function &Row, YamlPlace Place) {
  Guards Key(Row.Name, Row.Arguments, Row.Returns, Row.TypedParameter,
             Row.ParameterType);
  auto [Known, IsNew] = LinesOfFunctions.try_emplace(Key, Place.Line);
  if (!IsNew)
    Problems.add(Place, "function '" + Row.Name +
                            "' has a row with the same guards in line " +
                            Twine(Known->second) +
                            "; merge them, or tell them apart by 'arguments', "
                            "'returns' or 'parameter'");
}

std::optional<Function> LibraryReader::readFunction(const YamlNode &Node) {
  Function Row;
  Context Where;
  YamlPlace NamePlace;
  bool DoesAnything = false;
  size_t ProblemsBefore = Problems.size();
  const Field Fields[] = {
      {"name",
       [&](const YamlNode &N) {
         NamePlace = N.Place;
         if (!expect(N, YamlNode::Text, "a function's name"))
           return;
         Row.Name = N.Value;
         std::string Reason = whyNoFunctionName(Row.Name);
         if (!Reason.empty())
           Problems.add(N.Place, Reason);
       },
       true},
      {"arguments",
       [&](const YamlNode &N) {
         Row.Arguments = readNumber(N, "'arguments'", 0, MaxArguments);
         Where.Arguments = Row.Arguments;
       }},
      {"returns",
       [&](const YamlNode &N) { Row.Returns = readText(N, "'returns'"); }},
      {"parameter", [&](const YamlNode &N) { readParameter(N, Row); }},
      {"does",
       [&](const YamlNode &N) {
         DoesAnything = true;
         Row.Effects = readEffects(N, Where);
       }},
      {"tags-from",
       [&](const YamlNode &N) {
         Row.TagsFrom = readNumber(N, "'tags-from'", 0, MaxArguments - 1);
       }},
      {"tags",
       [&](const YamlNode &N) {
         DoesAnything = true;
         Row.Tags = readTags(N, Where);
       }},
  };
  if (!readFields(Node, "a function", Fields))
    return std::nullopt;
  if (!DoesAnything)
    Problems.add(NamePlace, "function '" + Row.Name +
                                "' has neither 'does' nor 'tags'; write does: "
                                "[{do: nothing}] for what is harmless");
  if (bool(Node.find("tags")) != bool(Node.find("tags-from")))
    Problems.add(NamePlace, "function '" + Row.Name +
                                "' has one of 'tags' and 'tags-from' without "
                                "the other; 'tags-from' is the first tagged "
                                "argument");
  // A guard that could not be read is not equal to another.
  if (Problems.size() == ProblemsBefore)
    refuseSecond(Row, NamePlace);
  return Row;
}

// The rest of a library -----------------------------------------------------

std::optional<Constant> LibraryReader::readConstant(const YamlNode &Node) {
  Constant Row;
  YamlPlace Place;
  const Field Fields[] = {
      {"name",
       [&](const YamlNode &N) {
         Place = N.Place;
         Row.Name = readText(N, "'name'");
         if (!Row.Name.empty() && !isQualifiedName(Row.Name))
           Problems.add(N.Place, "'" + Row.Name +
                                     "' is no variable; write its name, "
                                     "qualified as in 'jwt::header::alg'");
       },
       true},
      {"text", [&](const YamlNode &N) { Row.Text = readText(N, "'text'"); },
       true},
  };
  if (!readFields(Node, "a constant", Fields) ||
      !isFirst("constant", Row.Name, Place))
    return std::nullopt;
  return Row;
}

std::optional<Outlet> LibraryReader::readOutlet(const YamlNode &Node) {
  Outlet Row;
  YamlPlace Place;
  auto ReadName = [&](const YamlNode &N, bool IsType) {
    Place = N.Place;
    Row.IsType = IsType;
    Row.Name = readText(N, IsType ? "'type'" : "'object'");
    if (!Row.Name.empty() && !isQualifiedName(Row.Name))
      Problems.add(N.Place, "'" + Row.Name +
                                "' is no name; write it qualified and without "
                                "template arguments, as in 'std::cout'");
  };
  const Field Fields[] = {
      {"object", [&](const YamlNode &N) { ReadName(N, false); }},
      {"type", [&](const YamlNode &N) { ReadName(N, true); }},
      {"channel",
       [&](const YamlNode &N) { Row.To = readKind(N, "channel", channels()); },
       true},
  };
  if (!readFields(Node, "an outlet", Fields))
    return std::nullopt;
  if (bool(Node.find("object")) == bool(Node.find("type"))) {
    Problems.add(Node.Place, "an outlet is an 'object' or a 'type'; write one "
                             "of the two");
    return std::nullopt;
  }
  if (!isFirst(Row.IsType ? "type" : "object", Row.Name, Place))
    return std::nullopt;
  return Row;
}

std::optional<StringRef> LibraryReader::readTrigger(const YamlNode &Node) {
  StringRef Name = readText(Node, "a trigger");
  if (Name.empty())
    return std::nullopt;
  if (!isIdentifier(Name))
    Problems.add(Node.Place, "trigger '" + Name +
                                 "' is no identifier; write the last part of "
                                 "the name alone");
  if (!isFirst("trigger", Name, Node.Place))
    return std::nullopt;
  return Name;
}

std::optional<StringRef> LibraryReader::readNamespace(const YamlNode &Node) {
  StringRef Name = readText(Node, "a carrying namespace");
  if (Name.empty())
    return std::nullopt;
  if (!isQualifiedName(Name))
    Problems.add(Node.Place, "'" + Name +
                                 "' is no namespace; write it as in "
                                 "'outer::inner'");
  if (!isFirst("carrying namespace", Name, Node.Place))
    return std::nullopt;
  return Name;
}

/// \returns why \p Phrase is no word of a model, and what to write; or "".
std::string whyNoPhrase(StringRef Phrase, StringRef Words) {
  bool IsPlain = all_of(Phrase, [](char C) {
    return isDigit(C) || (C >= 'a' && C <= 'z') || C == ' ';
  });
  if (none_of(Words, isAlpha))
    return ("word '" + Phrase + "' has no letter; write it as in names of " +
            "functions and variables")
        .str();
  if (!IsPlain)
    return ("word '" + Phrase + "' is not in small letters; write '" + Words +
            "', which matches every spelling of it")
        .str();
  if (count(Words, ' ') >= MaxPhraseWords)
    return ("phrase '" + Phrase + "' has more than " + Twine(MaxPhraseWords) +
            " words; write the last of them")
        .str();
  return "";
}

std::optional<Word> LibraryReader::readWord(const YamlNode &Node,
                                            const Spelling<WordKind> &Kind) {
  StringRef Phrase = readText(Node, "a word");
  if (Phrase.empty())
    return std::nullopt;
  SmallString<32> Words;
  splitIdentifier(Phrase, Words);
  std::string Reason = whyNoPhrase(Phrase, Words);
  if (!Reason.empty())
    Problems.add(Node.Place, Reason);
  if (!isFirst((Kind.Text + " word").str(), Words, Node.Place))
    return std::nullopt;
  return Word{Words.str().copy(Allocator), Kind.Value};
}

ArrayRef<Word> LibraryReader::readWords(const YamlNode &Node) {
  SmallVector<Word> Rows;
  SmallVector<Field> Fields;
  for (const Spelling<WordKind> &S : wordKinds())
    Fields.push_back({S.Text, [&](const YamlNode &List) {
                        ArrayRef<Word> Words = readList<Word>(
                            List, "'" + S.Text + "'",
                            [&](const YamlNode &N) { return readWord(N, S); });
                        append_range(Rows, Words);
                      }});
  readFields(Node, "'words'", Fields);
  return keep<Word>(Rows);
}

/// Guarded rows come first, so that who takes the first row that holds takes
/// the one that says most.
bool isBefore(const Function &A, const Function &B) {
  auto Key = [](const Function &F) {
    return std::tuple(F.Name, -int(F.guards()), F.Arguments, F.Returns,
                      F.TypedParameter, F.ParameterType);
  };
  return Key(A) < Key(B);
}

template <typename T, typename Before>
void sortRows(ArrayRef<T> &Rows, Before IsBefore) {
  // The rows are our own copy.
  MutableArrayRef<T> Mutable(const_cast<T *>(Rows.data()), Rows.size());
  llvm::sort(Mutable, IsBefore);
}

void sortRows(Library &L) {
  sortRows(L.Functions, isBefore);
  sortRows(L.Triggers, std::less<StringRef>());
  sortRows(L.CarryingNamespaces, std::less<StringRef>());
  sortRows(L.Constants, [](const Constant &A, const Constant &B) {
    return A.Name < B.Name;
  });
  sortRows(L.Outlets, [](const Outlet &A, const Outlet &B) {
    return std::tie(A.Name, A.IsType) < std::tie(B.Name, B.IsType);
  });
  sortRows(L.Words, [](const Word &A, const Word &B) {
    return std::tie(A.Text, A.Kind) < std::tie(B.Text, B.Kind);
  });
}

bool isEmpty(const Library &L) {
  return L.Functions.empty() && L.Constants.empty() && L.Outlets.empty() &&
         L.Words.empty() && L.CarryingNamespaces.empty();
}

Library LibraryReader::read(const YamlNode &Root) {
  Library L;
  const Field Fields[] = {
      {"library", [&](const YamlNode &N) { L.Name = readText(N, "'library'"); },
       true},
      {"about", [&](const YamlNode &N) { L.About = readText(N, "'about'"); }},
      {"remedy",
       [&](const YamlNode &N) { L.Remedy = readText(N, "'remedy'"); }},
      {"triggers",
       [&](const YamlNode &N) {
         L.Triggers =
             readList<StringRef>(N, "'triggers'", [&](const YamlNode &Item) {
               return readTrigger(Item);
             });
       }},
      {"carrying-namespaces",
       [&](const YamlNode &N) {
         L.CarryingNamespaces = readList<StringRef>(
             N, "'carrying-namespaces'",
             [&](const YamlNode &Item) { return readNamespace(Item); });
       }},
      {"functions",
       [&](const YamlNode &N) {
         L.Functions =
             readList<Function>(N, "'functions'", [&](const YamlNode &Item) {
               return readFunction(Item);
             });
       }},
      {"constants",
       [&](const YamlNode &N) {
         L.Constants =
             readList<Constant>(N, "'constants'", [&](const YamlNode &Item) {
               return readConstant(Item);
             });
       }},
      {"outlets",
       [&](const YamlNode &N) {
         L.Outlets =
             readList<Outlet>(N, "'outlets'", [&](const YamlNode &Item) {
               return readOutlet(Item);
             });
       }},
      {"words", [&](const YamlNode &N) { L.Words = readWords(N); }},
  };
  size_t ProblemsBefore = Problems.size();
  readFields(Root, "a model file", Fields);
  if (Problems.size() == ProblemsBefore && isEmpty(L))
    Problems.add(Root.Place, "library '" + L.Name +
                                 "' has no rows; add 'functions', "
                                 "'constants', 'outlets' or 'words'");
  sortRows(L);
  return L;
}

Error fileError(StringRef File, const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), File + ": " + Message);
}

/// Opens a model; a device or an endless file is no model.
Expected<std::unique_ptr<MemoryBuffer>> open(StringRef File) {
  constexpr uint64_t MaxSize = 16 << 20;
  sys::fs::file_status Status;
  if (std::error_code EC = sys::fs::status(File, Status))
    return fileError(File, "cannot read the model: " + EC.message());
  if (Status.type() != sys::fs::file_type::regular_file &&
      Status.type() != sys::fs::file_type::fifo_file)
    return fileError(File, "cannot read the model: this is no file");
  if (Status.getSize() > MaxSize)
    return fileError(File, "cannot read the model: it has more than 16 MB");
  auto Buffer = MemoryBuffer::getFile(File);
  if (!Buffer)
    return fileError(File,
                     "cannot read the model: " + Buffer.getError().message());
  return std::move(*Buffer);
}

} // namespace

Expected<Library> readLibrary(StringRef File, BumpPtrAllocator &Allocator) {
  Expected<std::unique_ptr<MemoryBuffer>> Buffer = open(File);
  if (!Buffer)
    return Buffer.takeError();
  return readLibrary((*Buffer)->getBuffer(), File, Allocator);
}

Expected<Library> readLibrary(StringRef Text, StringRef File,
                              BumpPtrAllocator &Allocator) {
  YamlProblems Problems(File);
  YamlNode Root;
  Library Result;
  if (readYaml(Text, Allocator, Problems, Root))
    Result = LibraryReader(Allocator, Problems).read(Root);
  if (!Problems.empty())
    return Problems.takeError();
  return Result;
}

} // namespace jwttidy::models
