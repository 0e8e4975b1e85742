//===- CompareModels.cpp - jwt-tidy models --check ------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompareModels.h"
#include "Lowering/ModelCoverage.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Basic/FileManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace jwttidy {

namespace {
constexpr int ExitGood = 0, ExitMismatch = 1, ExitWrong = 2;

struct Model {
  StringRef File;
  models::Library Library;
  std::vector<lowering::Mismatch> Mismatches;
};

class Comparer : public clang::ASTConsumer {
public:
  explicit Comparer(std::vector<Model> &Models) : Models(Models) {}
  void HandleTranslationUnit(clang::ASTContext &Context) override {
    for (Model &M : Models)
      M.Mismatches = lowering::findMismatches(Context, M.Library);
  }

private:
  std::vector<Model> &Models;
};

class CompareAction : public clang::ASTFrontendAction {
public:
  explicit CompareAction(std::vector<Model> &Models) : Models(Models) {}

protected:
  std::unique_ptr<clang::ASTConsumer>
  CreateASTConsumer(clang::CompilerInstance &, StringRef) override {
    return std::make_unique<Comparer>(Models);
  }

private:
  std::vector<Model> &Models;
};

/// The line of the file that first names it; the first one if none does, as
/// where the name is written with escapes.
unsigned lineOf(StringRef Text, StringRef Name) {
  unsigned Line = 1;
  while (!Text.empty()) {
    auto [First, Rest] = Text.split('\n');
    for (size_t At = First.find(Name); At != StringRef::npos;
         At = First.find(Name, At + 1)) {
      auto IsPart = [](char C) { return isAlnum(C) || C == '_' || C == ':'; };
      size_t End = At + Name.size();
      if ((!At || !IsPart(First[At - 1])) &&
          (End == First.size() || !IsPart(First[End]) ||
           (First[End] == ':' && First.drop_front(End + 1).starts_with(" "))))
        return Line;
    }
    Text = Rest;
    ++Line;
  }
  return 1;
}

void print(const Model &M) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Text = MemoryBuffer::getFile(M.File);
  std::vector<std::pair<unsigned, StringRef>> Lines;
  for (const lowering::Mismatch &Wrong : M.Mismatches)
    Lines.push_back(
        {Text ? lineOf((*Text)->getBuffer(), Wrong.Name) : 1, Wrong.Text});
  llvm::sort(Lines);
  for (const auto &[Line, Wrong] : Lines)
    outs() << M.File << ':' << Line << ": " << Wrong << '\n';
}
} // namespace

int compareModels(ArrayRef<const char *> Files, ArrayRef<const char *> Flags) {
  BumpPtrAllocator Allocator;
  std::vector<Model> Models;
  for (const char *File : Files) {
    Expected<models::Library> Library = models::readLibrary(File, Allocator);
    if (!Library) {
      errs() << toString(Library.takeError()) << '\n';
      return ExitWrong;
    }
    Models.push_back({File, *Library, {}});
  }
  std::vector<std::string> CommandLine{"clang", "-resource-dir",
                                       JWTTIDY_RESOURCE_DIR, "-fsyntax-only"};
  CommandLine.insert(CommandLine.end(), Flags.begin(), Flags.end());
  auto FileManager =
      makeIntrusiveRefCnt<clang::FileManager>(clang::FileSystemOptions());
  clang::tooling::ToolInvocation Invocation(
      CommandLine, std::make_unique<CompareAction>(Models), FileManager.get());
  if (!Invocation.run()) {
    errs() << "jwt-tidy models: the given code does not compile; mend it, or "
              "the flags after '--'\n";
    return ExitWrong;
  }
  int Exit = ExitGood;
  for (const Model &M : Models) {
    print(M);
    if (!M.Mismatches.empty())
      Exit = ExitMismatch;
    else
      outs() << M.File << ": every row holds for something in the given code\n";
  }
  return Exit;
}

} // namespace jwttidy
