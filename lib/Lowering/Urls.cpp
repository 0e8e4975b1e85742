//===- Urls.cpp - Values that are put into a URL --------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/Urls.h"
#include "Lowering/Formats.h"
#include "Lowering/FunctionLowering.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace jwttidy::lowering {

using flow::Opcode;
using models::Effect;
using models::EffectKind;

bool isMadeForUrls(llvm::StringRef Parameter) {
  // RFC 6749, section 4.1.2, OpenID Connect Core 1.0, section 3.1.2.1, the
  // signed request of RFC 9101, section 5.1, and the signed response of JARM,
  // section 2.3.
  constexpr llvm::StringRef Names[] = {"code", "state", "nonce", "request",
                                       "response"};
  return llvm::is_contained(Names, Parameter);
}

bool isUrlHeader(llvm::StringRef Field) {
  return Field.equals_insensitive("Location");
}

bool mayLeadIntoUrl(llvm::StringRef End) {
  return End.ends_with("=") || End.ends_with("/");
}

/// \returns the name that the text ends with.
static llvm::StringRef lastParameter(llvm::StringRef Text) {
  return Text.take_back(Text.size() - Text.find_last_of("?&#;/") - 1);
}

bool anyParameter(llvm::StringRef Text,
                  llvm::function_ref<bool(llvm::StringRef)> IsWanted) {
  for (size_t At = 0; (At = Text.find('=', At)) != llvm::StringRef::npos; ++At)
    if (llvm::StringRef Name = lastParameter(Text.take_front(At));
        !Name.empty() && Name.size() != At && IsWanted(Name))
      return true;
  return false;
}

std::optional<llvm::StringRef> leadsIntoUrl(llvm::StringRef Before) {
  // A URL has neither spaces nor quotes in it: what comes behind one is another
  // thing, and so is the body of a form, which has no `?`.
  if (size_t Break = Before.find_last_of(" \t\r\n\"'<>");
      Break != llvm::StringRef::npos)
    Before = Before.drop_front(Break + 1);
  bool IsNamed = Before.contains(UrlPiece);
  size_t Scheme = Before.find("://");
  bool HasScheme = Scheme != llvm::StringRef::npos;
  if (Before.ends_with("/"))
    return IsNamed || (HasScheme && Scheme + 3 < Before.size())
               ? std::optional(llvm::StringRef())
               : std::nullopt;
  if (!Before.consume_back("="))
    return std::nullopt;
  llvm::StringRef Name = lastParameter(Before);
  if (Name.empty() || Name.size() == Before.size() || isMadeForUrls(Name) ||
      !llvm::all_of(Name, [](char C) {
        return llvm::isAlnum(C) || llvm::StringRef("_-.[]%~").contains(C);
      }))
    return std::nullopt;
  Before = Before.drop_back(Name.size());
  bool Leads = Before.ends_with("?") || Before.ends_with("#") ||
               ((Before.ends_with("&") || Before.ends_with(";")) &&
                (IsNamed || HasScheme || Before.contains('?')));
  return Leads ? std::optional(Name) : std::nullopt;
}

bool isTextOrStream(QualType Type) {
  if (isText(Type))
    return true;
  const auto *Class = Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Class && Class->getIdentifier() &&
         Class->getName().ends_with_insensitive("stream") &&
         Class->getName().contains_insensitive("string");
}

bool isJoining(OverloadedOperatorKind Operator) {
  return Operator == OO_Plus || Operator == OO_PlusEqual ||
         Operator == OO_LessLess || Operator == OO_Percent;
}

/// The local variable that an expression is, or null.
static const VarDecl *localOf(const Expr *E) {
  const auto *Reference = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return Variable && Variable->hasLocalStorage() ? Variable : nullptr;
}

const Expr *withoutWrapping(const Expr *E) {
  while (true) {
    E = E->IgnoreParenImpCasts();
    if (const auto *Full = dyn_cast<FullExpr>(E))
      E = Full->getSubExpr();
    else if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E))
      E = Temporary->getSubExpr();
    else if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(E))
      E = Bound->getSubExpr();
    else if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(E))
      E = Cast->getSubExpr();
    else
      return E;
  }
}

/// The text that an expression makes, as far as the code shows it; pieces that
/// it does not show stand as UnknownPiece or UrlPiece.
std::string FunctionLowering::shapeOf(const Expr *E, unsigned Depth) {
  constexpr unsigned MaxDepth = 24;
  std::string Unknown(1, UnknownPiece);
  if (!E || Depth == MaxDepth)
    return Unknown;
  while (true) {
    E = withoutWrapping(E);
    if (const auto *Construct = dyn_cast<CXXConstructExpr>(E);
        Construct && Construct->getNumArgs() &&
        isText(Construct->getArg(0)->getType()))
      E = Construct->getArg(0);
    else
      break;
  }
  if (std::optional<std::string> Text = textOf(E))
    return *Text;
  if (isCharacter(E->getType()))
    if (std::optional<unsigned> Character = characterOf(E))
      return std::string(1, char(*Character));
  // `url.contains('?') ? "&" : "?"`: either of two texts.
  if (const auto *Either = dyn_cast<ConditionalOperator>(E))
    if (textOf(Either->getTrueExpr()) && textOf(Either->getFalseExpr()))
      return shapeOf(Either->getFalseExpr(), Depth + 1);
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E))
    if (isJoining(Operator->getOperator()) && Operator->getNumArgs() == 2)
      return shapeOf(Operator->getArg(0), Depth + 1) +
             shapeOf(Operator->getArg(1), Depth + 1);
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(E);
      Member && isTextOrStream(Member->getObjectType()) &&
      isText(Member->getType())) {
    std::string Shape = shapeOf(Member->getImplicitObjectArgument(), Depth + 1);
    // `.c_str()` is the text, `.append(x)` a longer one.
    if (!Member->getNumArgs())
      return Shape;
    if (Member->getNumArgs() == 1 && isText(Member->getArg(0)->getType()))
      return Shape + shapeOf(Member->getArg(0), Depth + 1);
    return Unknown;
  }
  std::string Shape = Unknown;
  if (const VarDecl *Variable = localOf(E)) {
    auto It = TextSoFar.find(Variable);
    const Expr *Init = Variable->getInit();
    if (It != TextSoFar.end() && It->second.first == Current)
      Shape = It->second.second;
    else if (Init && !isa<ParmVarDecl>(Variable))
      Shape = shapeOf(Init, Depth + 1);
  }
  const ValueDecl *Named = declarationOf(E).first;
  if (Named && Named->getIdentifier() &&
      Unit.Matcher.models().endsInWord(Named->getName(), models::WordKind::Url))
    Shape = UrlPiece + Shape;
  return Shape;
}

/// A value that stands in a URL is out; and what is called a token there is
/// one: RFC 6750, section 2.3.
void FunctionLowering::emitIntoUrl(const Expr *E, llvm::StringRef Parameter) {
  Register Value = valueOf(E);
  if (!Value)
    return;
  SourceLocation Outer = Here;
  Here = E->getExprLoc();
  if (Unit.Relevant.tokenNames().isToken(Parameter))
    Value = emitReceived(Value, Parameter);
  add(Opcode::Out, {Value}).To = models::Channel::URL;
  Here = Outer;
}

/// Is all of a text that the code does not show put into a URL, because of what
/// stands before the text and not of what is in it?
static bool standsInUrl(llvm::StringRef Before, llvm::StringRef Text) {
  bool HasUnknown = false;
  for (size_t At = 0;
       (At = Text.find(UnknownPiece, At)) != llvm::StringRef::npos; ++At) {
    llvm::StringRef Shown = Text.take_front(At);
    if (leadsIntoUrl(Shown) || !leadsIntoUrl((Before + Shown).str()))
      return false;
    HasUnknown = true;
  }
  return HasUnknown;
}

/// The values that a format puts into a URL.
void FunctionLowering::formatIntoUrl(Call &C, const Effect &E) {
  const Expr *Format = expressionOf(C, E.Format, 0);
  std::optional<std::string> Text = Format ? textOf(Format) : std::nullopt;
  if (!Text || E.From.Kind != models::Operand::Rest ||
      (!llvm::StringRef(*Text).contains('=') &&
       !llvm::StringRef(*Text).contains('/')))
    return;
  std::string Start;
  for (const ShownArgument &Shown : readFormat(E.Style, *Text)) {
    size_t Index = E.From.Index + Shown.Index;
    if (Index >= C.Arguments.size())
      continue;
    llvm::StringRef Before = llvm::StringRef(*Text).take_front(Shown.At);
    if (Before.empty())
      Start = shapeOf(C.Arguments[Index]);
    if (!Shown.IsText || !mayLeadIntoUrl(Before))
      continue;
    std::string Shape = Start + Before.str();
    if (std::optional<llvm::StringRef> Parameter = leadsIntoUrl(Shape))
      emitIntoUrl(C.Arguments[Index], *Parameter);
  }
}

/// Adds to a text, \p Before, a piece that is put behind it. What stands in a
/// URL for what the piece itself shows, from \p Start on, was told there.
void FunctionLowering::noteInUrl(const Expr *Piece, std::string &Before,
                                 size_t Start) {
  const auto *Sum =
      dyn_cast<CXXOperatorCallExpr>(Piece->IgnoreUnlessSpelledInSource());
  if (Sum && Sum->getOperator() == OO_Plus && Sum->getNumArgs() == 2) {
    for (const Expr *Part : Sum->arguments())
      noteInUrl(Part, Before, Start);
    return;
  }
  std::string Text = shapeOf(Piece);
  llvm::StringRef Known = llvm::StringRef(Before).drop_front(Start);
  bool IsTold = mayLeadIntoUrl(Known) && leadsIntoUrl(Known);
  if (mayLeadIntoUrl(Before) && !textOf(Piece)) {
    std::optional<llvm::StringRef> Parameter = leadsIntoUrl(Before);
    if (!IsTold && Parameter)
      emitIntoUrl(Piece, *Parameter);
  } else if (standsInUrl(Before, Text)) {
    emitIntoUrl(Piece, /*Parameter=*/"");
  }
  Before += Text;
}

/// Looks at the texts that a call puts together: a value behind `?name=` or
/// `https://host/` is part of a URL, wherever that goes.
void FunctionLowering::noteUrl(Call &C) {
  if (!C.Callee)
    return;
  llvm::SmallVector<const Expr *, 8> Pieces;
  if (C.Object)
    Pieces.push_back(C.Object);
  Pieces.append(C.Arguments.begin(), C.Arguments.end());
  if (Pieces.size() < 2)
    return;
  // A stream that is written to is the first of a chain.
  const Expr *First = Pieces.front()->IgnoreParenImpCasts();
  while (const auto *Left = dyn_cast<CXXOperatorCallExpr>(First)) {
    if (Left->getOperator() != OO_LessLess)
      break;
    First = Left->getArg(0)->IgnoreParenImpCasts();
  }
  // A table of URLs and values joins none.
  bool IsJoin = isTextOrStream(First->getType()) ||
                (!C.Object && isText(C.Site->getType()));
  // What the first pieces hold says whether to look further.
  const VarDecl *Into = IsJoin ? localOf(First) : nullptr;
  bool IsKnown = Into && (TextSoFar.contains(Into) ||
                          (isa<ParmVarDecl>(Into)
                               ? Unit.Matcher.models().endsInWord(
                                     Into->getName(), models::WordKind::Url)
                               : Into->hasInit()));
  bool MayBe = IsKnown || llvm::any_of(Pieces, [&](const Expr *Piece) {
                 std::optional<std::string> Text = textOf(Piece);
                 return Text && !Text->empty() &&
                        (mayLeadIntoUrl(*Text) ||
                         llvm::StringRef("?&#").contains(Text->back()) ||
                         llvm::StringRef(*Text).contains("=%") ||
                         llvm::StringRef(*Text).contains("={") ||
                         llvm::StringRef(*Text).contains("/%") ||
                         llvm::StringRef(*Text).contains("/{"));
               });
  if (!MayBe) {
    const auto *Left = dyn_cast<CallExpr>(Pieces.front()->IgnoreImplicit());
    if (!Left || !IsJoin || !C.Callee->isOverloadedOperator())
      return;
  }
  const models::Function *Model =
      Unit.Matcher.match(C.Callee, C.Arguments.size());
  bool Carries = isJoining(C.Callee->getOverloadedOperator());
  if (Model)
    for (const Effect &E : Model->Effects) {
      if (E.Kind != EffectKind::Carry && E.Kind != EffectKind::Create &&
          E.Kind != EffectKind::Write)
        continue;
      if (E.Style == models::FormatStyle::Printf ||
          E.Style == models::FormatStyle::Braces)
        return formatIntoUrl(C, E);
      Carries |= E.And || E.Into || E.From.Kind == models::Operand::Rest;
    }
  else
    Carries |= Unit.Matcher.isCarrying(C.Callee);
  if (!Carries || !IsJoin)
    return;
  std::string Shape = shapeOf(Pieces.front());
  for (const Expr *Piece : llvm::drop_begin(Pieces))
    noteInUrl(Piece, Shape, Shape.size());
  // No URL is longer before its token.
  constexpr size_t MostText = 512;
  if (Into)
    TextSoFar[Into] = {Current,
                       llvm::StringRef(Shape).take_back(MostText).str()};
}

} // namespace jwttidy::lowering
