//===- HardcodedSecret.cpp - Tokens and keys in the source ----------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A token or a key that stands in the source code is known to all who read it,
/// now and later, and cannot be replaced without a new program. CWE-798 and
/// CWE-321.
///
/// A token is known by its look, and so is a private key. Any other literal is
/// a key if it is used as one: as it stands there, as a default, or instead of
/// a variable that is not set. What is loaded under a literal name is none.
///
//===----------------------------------------------------------------------===//

#include "Facts/Redaction.h"
#include "Rules/Finding.h"
#include "Rules/LiteralPlaces.h"
#include "Rules/Slots.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/Path.h"

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::EventKind;
using flow::SecretKind;
using flow::ValueId;

/// Does the path say that the file is a test? Below the working directory, all
/// of its folders are the project's; else the innermost two are asked.
static bool isTest(llvm::StringRef Path, llvm::StringRef Patterns) {
  constexpr unsigned Asked = 3;
  llvm::SmallString<128> Here;
  bool IsWhole = !llvm::sys::path::is_absolute(Path) && !Path.starts_with("..");
  if (!IsWhole && !llvm::sys::fs::current_path(Here)) {
    Here += llvm::sys::path::get_separator();
    IsWhole = Path.consume_front(Here);
  }
  llvm::SmallVector<llvm::StringRef, 16> Parts(llvm::sys::path::begin(Path),
                                               llvm::sys::path::end(Path));
  if (Parts.empty())
    return false;
  llvm::ArrayRef<llvm::StringRef> Folders(Parts);
  if (!IsWhole)
    Folders = Folders.take_back(Asked);
  Folders = Folders.drop_back();
  for (llvm::StringRef Pattern : listed(Patterns)) {
    if (Pattern.find_first_of("*?[{") == llvm::StringRef::npos) {
      if (llvm::any_of(Folders, [&](llvm::StringRef Folder) {
            return Folder.equals_insensitive(Pattern);
          }))
        return true;
      continue;
    }
    llvm::Expected<llvm::GlobPattern> Glob = llvm::GlobPattern::create(Pattern);
    if (!Glob)
      llvm::consumeError(Glob.takeError()); // Options::parse has said so.
    else if (Glob->match(Parts.back()))
      return true;
  }
  return false;
}

namespace {
class HardcodedSecrets {
public:
  explicit HardcodedSecrets(const Context &C)
      : C(C), U(C.Solved.universe()), P(C.Solved.program()), Places(P) {}

  std::vector<Finding> find() {
    for (size_t I = 0; I != P.Functions.size(); ++I) {
      Index = I;
      for (const Event &E : C.Solved.function(I).Events)
        switch (E.Kind) {
        case EventKind::UseKey:
          inspect(E, E.First);
          break;
        case EventKind::Sign:
        case EventKind::Verify:
          inspect(E, E.Second);
          break;
        case EventKind::Digest:
          // Of a token that is signed by hand; other things are signed, too.
          if (llvm::any_of(U.atoms(E.First),
                           [&](AtomId Id) { return U.isHeader(Id); }))
            inspect(E, E.Second);
          break;
        default:
          break;
        }
    }
    // What its look tells, where no use of it was found.
    for (const flow::Literal &L : P.Literals)
      if (std::optional<Subject> What = subjectOf(facts::secretKind(L.Text));
          What && !Told.contains(L.Place))
        report(*What, L.Text, L.Place, nullptr);
    return std::move(Findings);
  }

private:
  const Context &C;
  const flow::Universe &U;
  const flow::Program &P;
  std::vector<Finding> Findings;
  size_t Index = 0; ///< Of the function at hand.
  llvm::DenseSet<flow::PlaceId> Told;

  LiteralPlaces Places;

  static std::optional<Subject> subjectOf(SecretKind Kind) {
    switch (Kind) {
    case SecretKind::SignedToken:
      return Subject::LiteralSignedToken;
    case SecretKind::EncryptedToken:
      return Subject::LiteralEncryptedToken;
    case SecretKind::PrivateKey:
      return Subject::LiteralKey;
    default:
      return std::nullopt;
    }
  }

  /// Does the value hold something besides literals, so that a literal may be
  /// a piece of a longer text?
  bool isMixed(ValueId V) const {
    return llvm::any_of(U.atoms(V), [&](AtomId Id) {
      AtomKind Kind = U.atom(Id).Kind;
      return Kind == AtomKind::In || Kind == AtomKind::External;
    });
  }

  /// `"Bearer "`, `":"`: what is put before, after or between other texts.
  static bool isPiece(llvm::StringRef Text) {
    return !llvm::isAlnum(Text.front()) || !llvm::isAlnum(Text.back());
  }

  /// \param Slot where the value was kept, if that is why it is here.
  void inspect(const Event &E, ValueId Key, llvm::StringRef Slot = "",
               unsigned Depth = 0) {
    if (Depth > flow::Universe::MaxDepth)
      return;
    for (AtomId Id : U.atoms(Key)) {
      const Atom &A = U.atom(Id);
      switch (A.Kind) {
      case AtomKind::Text: {
        llvm::StringRef Text = U.text(A.Name);
        SecretKind Kind = facts::secretKind(Text);
        if (!flow::mayBeKey(Kind) ||
            (Kind == SecretKind::Text && isMixed(Key) && isPiece(Text)))
          break;
        for (flow::PlaceId Place : Places.find(Text, Index, Slot))
          report(Subject::LiteralKey, Text, Place, &E);
        break;
      }
      case AtomKind::Key:
        if (!A.IsPublic)
          inspect(E, A.First, Slot, Depth + 1);
        break;
      case AtomKind::Claim:
        // RFC 7518, sections 6.2.2.1, 6.3.2.1 and 6.4.1: a JWK, member by
        // member.
        if (flow::TextId Name = U.onlyText(A.First))
          if (llvm::StringRef Text = U.text(Name); Text == "k" || Text == "d")
            inspect(E, A.Second, Slot, Depth + 1);
        break;
      case AtomKind::In:
        if (llvm::StringRef Kept = U.text(slotOf(U, A.Where));
            !Kept.empty() && Slot.empty())
          inspect(E, C.Solved.stored(A.Where), Kept, Depth + 1);
        break;
      default:
        break;
      }
    }
  }

  void report(Subject What, llvm::StringRef Text, flow::PlaceId Place,
              const Event *Use) {
    if (isTest(C.PathOf(Place), C.Options.TestPaths))
      return;
    Told.insert(Place);
    Finding F;
    F.Rule = Rule::HardcodedSecret;
    F.Subject = What;
    F.Primary = Place;
    F.Name = Text.str();
    if (Use) {
      addCalls(F.Steps, U, Use->At);
      F.Steps.push_back({StepKind::KeyUsed, innermost(U, Use->At), ""});
    }
    Findings.push_back(std::move(F));
  }
};
} // namespace

std::vector<Finding> findHardcodedSecret(const Context &C) {
  return HardcodedSecrets(C).find();
}

} // namespace jwttidy::rules
