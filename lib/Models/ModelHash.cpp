//===- ModelHash.cpp - A hash over models ---------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models/ModelHash.h"
#include "Models/Spelling.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;

namespace jwttidy::models {

namespace {

/// Writes rows down as bytes, each list and text after its length, so that no
/// two models are written alike.
class ByteWriter {
public:
  void number(uint64_t Number) {
    for (unsigned Shift = 0; Shift < 64; Shift += 8)
      Bytes.push_back(char(Number >> Shift));
  }
  void text(StringRef Text) {
    number(Text.size());
    Bytes.append(Text.begin(), Text.end());
  }
  template <typename T, typename Write>
  void list(ArrayRef<T> Rows, Write WriteRow) {
    number(Rows.size());
    for (const T &Row : Rows)
      WriteRow(Row);
  }
  void texts(ArrayRef<StringRef> Texts) {
    list(Texts, [this](StringRef Text) { text(Text); });
  }

  void operand(const Operand &Row);
  void effect(const Effect &Row);
  void effects(ArrayRef<Effect> Rows) {
    list(Rows, [this](const Effect &Row) { effect(Row); });
  }
  void tag(const Tag &Row);
  void function(const Function &Row);
  void library(const Library &L);

  uint64_t hash() const { return xxh3_64bits(StringRef(Bytes)); }

private:
  std::string Bytes;
};

void ByteWriter::operand(const Operand &Row) {
  number(Row.Kind);
  number(Row.Index);
  text(Row.Field);
  number(Row.IsPointee);
}

void ByteWriter::effect(const Effect &Row) {
  number(uint64_t(Row.Kind));
  for (const OperandKey &Key : operandKeys())
    operand(Row.*Key.Member);
  text(Row.Claim);
  text(Row.By);
  text(Row.Text);
  number(Row.InHeader);
  number(uint64_t(Row.Channel));
  number(uint64_t(Row.Style));
  number(uint64_t(Row.ValueKind));
  number(uint64_t(Row.LoadedFrom));
}

void ByteWriter::tag(const Tag &Row) {
  text(Row.Name);
  number(Row.Takes);
  effects(Row.Effects);
}

void ByteWriter::function(const Function &Row) {
  text(Row.Name);
  number(Row.Arguments);
  text(Row.Returns);
  text(Row.ParameterType);
  number(Row.TypedParameter);
  effects(Row.Effects);
  number(Row.TagsFrom);
  list(Row.Tags, [this](const Tag &T) { tag(T); });
}

void ByteWriter::library(const Library &L) {
  text(L.Name);
  text(L.About);
  text(L.Remedy);
  texts(L.Triggers);
  texts(L.CarryingNamespaces);
  list(L.Functions, [this](const Function &Row) { function(Row); });
  list(L.Constants, [this](const Constant &Row) {
    text(Row.Name);
    text(Row.Text);
  });
  list(L.Outlets, [this](const Outlet &Row) {
    text(Row.Name);
    number(uint64_t(Row.To));
    number(Row.IsType);
  });
  list(L.Words, [this](const Word &Row) {
    text(Row.Text);
    number(uint64_t(Row.Kind));
  });
}

} // namespace

uint64_t hashLibrary(const Library &L, uint64_t Seed) {
  ByteWriter Writer;
  Writer.number(Seed);
  Writer.library(L);
  return Writer.hash();
}

} // namespace jwttidy::models
