//===- RunFiles.cpp - Runs a fuzz target over files -----------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;
using namespace jwttidy;

/// Gives a target each file of its arguments, and each file in a folder of
/// them, as libFuzzer does: where a target is built without libFuzzer, so that
/// seeds and old findings are tried in every test run.
int main(int Argc, char **Argv) {
  std::vector<std::string> Files;
  for (StringRef Argument : ArrayRef(Argv, Argc).drop_front()) {
    if (!sys::fs::is_directory(Argument)) {
      Files.push_back(Argument.str());
      continue;
    }
    std::error_code Error;
    for (sys::fs::directory_iterator I(Argument, Error), End;
         I != End && !Error; I.increment(Error))
      Files.push_back(I->path());
  }
  llvm::sort(Files);
  for (const std::string &File : Files) {
    auto Buffer = MemoryBuffer::getFile(File);
    if (!Buffer) {
      errs() << File << ": " << Buffer.getError().message() << '\n';
      return 2;
    }
    errs() << File << '\n';
    StringRef Text = (*Buffer)->getBuffer();
    LLVMFuzzerTestOneInput(Text.bytes_begin(), Text.size());
  }
  errs() << Files.size() << " files, " << fuzz::NumTaken << " taken\n";
  return Files.empty() ? 2 : 0;
}
