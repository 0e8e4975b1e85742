//===- JwtTidyModule.cpp - Registers the checks ---------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AudienceCheck.h"
#include "BuildId.h"
#include "HardcodedSecretCheck.h"
#include "NestedOrderCheck.h"
#include "SensitiveClaimNotEncryptedCheck.h"
#include "SharedEncryptionKeyCheck.h"
#include "TokenInUrlCheck.h"
#include "TokenLifetimeCheck.h"
#include "TokenLoggedCheck.h"
#include "UnverifiedTokenCheck.h"
#include "WeakAlgorithmCheck.h"
#include "clang-tidy/ClangTidyModule.h"
#include "clang/Basic/Version.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdlib>
// Before LLVM 22, the registry has a header of its own.
#if CLANG_VERSION_MAJOR < 22
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif

using namespace clang::tidy;

namespace jwttidy {
namespace {

/// A plugin that was built for another LLVM may load and find nothing: its
/// matchers never match. So it looks at its host first, before it registers
/// anything, and refuses.
struct HostGuard {
  HostGuard() {
    std::string Host = clang::getClangFullVersion();
    std::string Wanted = "version " + std::to_string(CLANG_VERSION_MAJOR) + ".";
    if (Host.find(Wanted) != std::string::npos)
      return;
    llvm::errs() << "jwt-tidy: this plugin (" << JWTTIDY_BUILD_ID
                 << ") was built for LLVM " << CLANG_VERSION_MAJOR
                 << ", but its host is " << Host << "; load it into clang-tidy-"
                 << CLANG_VERSION_MAJOR << ", or build it for that LLVM\n";
    std::exit(78);
  }
};
const HostGuard Guard;

class JwtTidyModule : public ClangTidyModule {
public:
  void addCheckFactories(ClangTidyCheckFactories &Factories) override {
    // One analysis for all checks; the factories keep it.
    auto Shared = std::make_shared<Analysis>();
    add<SensitiveClaimNotEncryptedCheck>(Factories, Shared,
                                         "jwt-sensitive-claim-not-encrypted");
    add<SharedEncryptionKeyCheck>(Factories, Shared,
                                  "jwt-shared-encryption-key");
    add<TokenLoggedCheck>(Factories, Shared, "jwt-token-logged");
    add<NestedOrderCheck>(Factories, Shared, "jwt-nested-order");
    add<HardcodedSecretCheck>(Factories, Shared, "jwt-hardcoded-secret");
    add<TokenLifetimeCheck>(Factories, Shared, "jwt-token-lifetime");
    add<AudienceCheck>(Factories, Shared, "jwt-audience");
    add<UnverifiedTokenCheck>(Factories, Shared, "jwt-unverified-token");
    add<WeakAlgorithmCheck>(Factories, Shared, "jwt-weak-algorithm");
    add<TokenInUrlCheck>(Factories, Shared, "jwt-token-in-url");
  }

private:
  template <typename Check>
  static void add(ClangTidyCheckFactories &Factories,
                  std::shared_ptr<Analysis> Shared, llvm::StringRef Name) {
    Factories.registerCheckFactory(
        Name, [Shared](llvm::StringRef Name, ClangTidyContext *Context) {
          return std::make_unique<Check>(Name, Context, Shared);
        });
  }
};

ClangTidyModuleRegistry::Add<JwtTidyModule>
    Registration("jwt-tidy", "Checks for JSON Web Tokens.");

} // namespace
} // namespace jwttidy
