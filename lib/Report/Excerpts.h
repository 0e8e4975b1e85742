//===- Excerpts.h - Source around a place, without secrets -*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Lines of source for reports. They are cut and cleaned here, once, so that no
/// report has to: a literal that may be a secret, a long run of base64
/// anywhere, and whatever would do something to a terminal or hide what is
/// shown.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_REPORT_EXCERPTS_H
#define JWTTIDY_REPORT_EXCERPTS_H

#include "Facts/Program.h"
#include "Report/Findings.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MemoryBuffer.h"

namespace jwttidy::report {

/// The source files, as far as they are here.
class SourceTree {
public:
  /// \param Root the folder that facts tell paths from, or "".
  explicit SourceTree(llvm::StringRef Root) : Root(Root) {}

  /// \returns the text of a file, or null where it cannot be read.
  const llvm::MemoryBuffer *text(llvm::StringRef Path);

  /// \returns the hash of the file's contents, or nothing where it is not here.
  std::optional<uint64_t> hash(llvm::StringRef Path);

private:
  std::string Root;
  llvm::StringMap<std::unique_ptr<llvm::MemoryBuffer>> Buffers;
  llvm::StringMap<std::optional<uint64_t>> Hashes;
};

/// Makes the excerpts of a program's places.
class Excerpts {
public:
  Excerpts(const facts::LinkedProgram &Program, SourceTree &Sources);

  /// Puts into \p To what the source tells: the excerpt, the place in
  /// characters, and the length of the name there. Leaves it as it is where the
  /// source is not here or not the one that the facts are of.
  void describe(flow::PlaceId At, Place &To);

  /// Where in the literal at the place the text stands that it begins with:
  /// bytes from the place. Nothing where another text is there, or the source
  /// is not.
  std::optional<uint32_t> findInLiteral(flow::PlaceId At,
                                        llvm::StringRef Start);

  /// What stands at the place, a literal or a list of bytes, is a secret. Said
  /// before any excerpt is made.
  void hide(flow::PlaceId At);

private:
  /// A literal as it is written, between its quotes.
  struct Literal {
    size_t Begin, End;
  };
  struct File {
    const llvm::MemoryBuffer *Text = nullptr;
    std::vector<size_t> Lines; ///< Where each begins.
    std::vector<Literal> Literals;
  };

  const facts::LinkedProgram &Program;
  SourceTree &Sources;
  llvm::DenseMap<uint32_t, File> Files;
  /// The literals that a graph has in clear, by file and offset.
  llvm::DenseMap<std::pair<uint32_t, uint32_t>, llvm::StringRef> InClear;

  /// What rules found to be a secret, likewise.
  std::set<std::pair<uint32_t, uint32_t>> Hidden;

  const File &file(uint32_t Id);
  /// The source from the place on; nothing where it is not what it was.
  std::optional<llvm::StringRef> sourceAt(flow::PlaceId At);
  bool mayBeSecret(llvm::StringRef Text, uint32_t FileId, size_t Quote) const;
  std::string line(const File &F, uint32_t Id, size_t Number, size_t *Mark);
};

/// Likewise, in source that begins at the literal.
std::optional<uint32_t> findInLiteral(llvm::StringRef Source,
                                      llvm::StringRef Start);

/// Valid UTF-8 without control characters, and without those that change the
/// direction of text; each becomes U+FFFD. Tabs and, if they are wanted, line
/// feeds stay.
std::string printable(llvm::StringRef Text, bool KeepsLineFeeds = false);

} // namespace jwttidy::report

#endif // JWTTIDY_REPORT_EXCERPTS_H
