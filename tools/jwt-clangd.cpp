//===- jwt-clangd.cpp - clangd with the checks built in -------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// clangd loads no plugin, so this is one with the checks in it. The checks and
/// clang-tidy's own register themselves. Two functions of clangd's and Clang's
/// have others in their place, by the linker's `--wrap`; CMakeLists.txt has
/// their names.
///
//===----------------------------------------------------------------------===//

#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Frontend/PrecompiledPreamble.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Serialization/PCHContainerOperations.h"
#include "llvm/Support/PluginLoader.h" // Declares --load.
#include <optional>

using namespace clang;

// clangd's headers are not packaged.
namespace clang::clangd {
int clangdMain(int Argc, char *Argv[]);
} // namespace clang::clangd

//===----------------------------------------------------------------------===//
// Which checks clangd runs
//===----------------------------------------------------------------------===//

std::optional<bool>
isFastOfClangd(StringRef Check) __asm__("__real_" JWTTIDY_FAST);
std::optional<bool>
isFastCheck(StringRef Check) __asm__("__wrap_" JWTTIDY_FAST);

/// Unless a `.clangd` says otherwise, clangd runs only checks that it knows to
/// be fast.
std::optional<bool> isFastCheck(StringRef Check) {
  if (Check.starts_with("jwt-"))
    return true;
  return isFastOfClangd(Check);
}

//===----------------------------------------------------------------------===//
// What clangd knows of functions in headers
//===----------------------------------------------------------------------===//

namespace {
/// clangd parses what a file includes once and keeps it, without the bodies of
/// functions. What a helper, a logger or a masker in one of the program's own
/// headers does is in its body, so those of headers that are no system's are
/// parsed, as clang-tidy does. For the rest it asks clangd.
class WithBodies : public PreambleCallbacks {
public:
  explicit WithBodies(PreambleCallbacks &Of) : Of(Of) {}

  bool shouldSkipFunctionBody(Decl *D) override {
    const SourceManager &Sources = D->getASTContext().getSourceManager();
    return Sources.isInSystemHeader(D->getLocation()) &&
           Of.shouldSkipFunctionBody(D);
  }
  void BeforeExecute(CompilerInstance &CI) override { Of.BeforeExecute(CI); }
  void AfterExecute(CompilerInstance &CI) override { Of.AfterExecute(CI); }
  void AfterPCHEmitted(ASTWriter &Writer) override {
    Of.AfterPCHEmitted(Writer);
  }
  void HandleTopLevelDecl(DeclGroupRef DG) override {
    Of.HandleTopLevelDecl(DG);
  }
  std::unique_ptr<PPCallbacks> createPPCallbacks() override {
    return Of.createPPCallbacks();
  }
  CommentHandler *getCommentHandler() override {
    return Of.getCommentHandler();
  }

private:
  PreambleCallbacks &Of;
};
} // namespace

using Preamble = llvm::ErrorOr<PrecompiledPreamble>;
#define JWTTIDY_BUILD_PARAMETERS                                               \
  const CompilerInvocation &Invocation, const llvm::MemoryBuffer *MainFile,    \
      PreambleBounds Bounds,                                                   \
      llvm::IntrusiveRefCntPtr<DiagnosticsEngine> Diagnostics,                 \
      llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,                   \
      std::shared_ptr<PCHContainerOperations> Operations, bool InMemory,       \
      StringRef StoragePath, PreambleCallbacks &Callbacks
Preamble
    buildOfClang(JWTTIDY_BUILD_PARAMETERS) __asm__("__real_" JWTTIDY_BUILD);
Preamble
    buildPreamble(JWTTIDY_BUILD_PARAMETERS) __asm__("__wrap_" JWTTIDY_BUILD);

Preamble buildPreamble(JWTTIDY_BUILD_PARAMETERS) {
  WithBodies Ours(Callbacks);
  // What those bodies instantiate is made here once, and not again for each
  // edit.
  CompilerInvocation Once(Invocation);
  Once.getLangOpts().PCHInstantiateTemplates = true;
  return buildOfClang(Once, MainFile, Bounds, std::move(Diagnostics),
                      std::move(Files), std::move(Operations), InMemory,
                      StoragePath, Ours);
}

int main(int Argc, char **Argv) { return clangd::clangdMain(Argc, Argv); }
