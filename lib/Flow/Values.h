//===- Values.h - Locations, atoms, values and traces -----------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the solver computes with. Everything is interned: equal things have
/// equal ids, a value is one number, and joining two equal values costs
/// nothing.
///
/// A *value* is a set of *atoms*. An atom is one thing that is known to have
/// gone in: a literal, a claim, a signed token with the payload it had when it
/// was signed. Atoms nest (a token holds a payload, a claim holds its value),
/// which keeps together what belongs together: the claims of one token never
/// mix with those of another.
///
/// What a function is given is a symbol, the atom \c In of the location that
/// held it at entry. A summary speaks of symbols, and a caller replaces them by
/// what it passes.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_VALUES_H
#define JWTTIDY_FLOW_VALUES_H

#include "Flow/Enums.h"
#include "Flow/FlowGraph.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Allocator.h"
#include <map>
#include <optional>
#include <vector>

namespace jwttidy::flow {

using TextId = uint32_t;
using LocationId = uint32_t;
using AtomId = uint32_t;
using ValueId = uint32_t; ///< 0 is the empty value.
using TraceId = uint32_t; ///< 0 is the empty trace.

/// The way from the outermost call to where something happened: the first
/// place is the outermost call, the last one the thing itself.
struct Trace {
  PlaceId Place = 0;
  TraceId Inner = 0;
  uint32_t Depth = 0;
  bool operator==(const Trace &) const = default;
};

enum class LocationKind : uint8_t {
  Local,
  Parameter,
  Temporary,
  Global,
  Result,
  Object,  ///< Made by an instruction, per way that led there.
  Unknown, ///< What an unseen function returned, per call of it.
  Field,
  Element,  ///< Any element of an array or container.
  Member,   ///< Of a document that is a symbol; any of them without a name.
  MemberBy, ///< The member whose name is what the location \c Data held.
  Pointee,  ///< What a symbol points at.
  Lost,     ///< Too far in to be followed: nobody knows what it holds.
};

struct Location {
  LocationKind Kind;
  LocationId Parent = 0; ///< Of a field, element or pointee.
  uint32_t Data = 0; ///< Number, text of a global or field, trace, location.
  bool operator==(const Location &) const = default;
};

enum class AtomKind : uint8_t {
  In,        ///< The symbol for what \c Where held at entry.
  Reference, ///< The address of \c Where.
  Text,      ///< The literal \c Name.
  Named,     ///< The value stood under the name \c Name (`user.ssn`).
  Received,  ///< \c First is called \c Name, which names a token.
  Claim,     ///< A claim of name \c First and value \c Second.
  Signed,    ///< A JWS with payload \c First and JOSE header \c Second.
  Encrypted, ///< A JWE with plaintext \c First and JOSE header \c Second.
  Decoded,   ///< The readable payload of the token \c First.
  Decrypted, ///< The payload of the JWE \c First.
  Read,      ///< The claim \c Name of the decoded payload \c First.
  Key,       ///< A key made of \c First; of a set, the one called \c Second.
  UsedKey,   ///< The key \c First will encrypt or sign what this goes into.
  External,  ///< What the file or variable \c First holds, or the member of it
             ///< that is called \c Second.
  Outlet,    ///< A stream that leads to \c To.
  Hidden,    ///< Something that cannot be read: a hash, a mask, a length.
  Digest,    ///< A hash, MAC or signature over \c First; unreadable.
  Masked,    ///< \c First was masked in place: see Universe::isMasked.
  Function,  ///< The function \c Name; \c Where is its closure, if it has one.
  Changed,   ///< Unseen code may have put something else in.
  Many,      ///< Any of more symbols than are told apart.
  Number,    ///< The constant \c Name, in decimal digits; a span in seconds.
  Later,     ///< The sum of \c First and \c Second: a point of time, and more.
  Times,     ///< \c First times \c Second, through \c Name.
};

struct Atom {
  AtomKind Kind;
  Channel To = Channel::None;
  ValueKind Value = ValueKind::Unknown;
  Source LoadedFrom = Source::None;
  bool InHeader = false;
  /// Of a key: the half that anyone may know.
  bool IsPublic = false;
  /// Of a claim: the name alone is at hand, as when a table is gone through.
  bool IsNameOnly = false;
  /// Of a decoded payload: it is text or JSON, without the token that could be
  /// verified.
  bool IsApart = false;
  LocationId Where = 0;
  TextId Name = 0;
  /// Where it came to be.
  TraceId At = 0;
  /// Of a claim: the line a reviewer would change.
  PlaceId Primary = 0;
  /// Of a claim: the call that gave it a value with a telling name, if any.
  PlaceId ValueFrom = 0;
  ValueId First = 0;
  ValueId Second = 0;
  bool operator==(const Atom &) const = default;
};

/// The field of a container's location for the names in it.
constexpr llvm::StringLiteral NamesField = "(names)";

/// The field of a text's location that says that a piece was taken off it.
constexpr llvm::StringLiteral TakenField = "(taken)";

/// The tables of everything that is interned. One per solve.
class Universe {
public:
  Universe();
  Universe(const Universe &) = delete;
  Universe &operator=(const Universe &) = delete;

  TextId text(llvm::StringRef S);
  llvm::StringRef text(TextId Id) const { return Texts[Id]; }

  TraceId trace(PlaceId Place, TraceId Inner = 0);
  const Trace &traceOf(TraceId Id) const { return Traces[Id]; }
  /// \p Outer, and then \p Inner.
  TraceId within(TraceId Outer, TraceId Inner);
  /// The places of a trace, from the outermost call inwards.
  llvm::SmallVector<PlaceId, 8> places(TraceId Id) const;

  LocationId location(Location L);
  const Location &location(LocationId Id) const { return Locations[Id]; }
  LocationId lost() const { return LostLocation; }
  LocationId field(LocationId Of, TextId Name);
  LocationId member(LocationId Of, ValueId Name);
  LocationId element(LocationId Of);
  LocationId pointee(LocationId Of);
  /// What an address leads to.
  llvm::SmallVector<LocationId, 2> targets(ValueId Address);
  /// The largest number of a location inside this one; this one's own if there
  /// is none. What is inside has a larger number than what holds it.
  LocationId lastInside(LocationId Id) const { return LastInside[Id]; }
  bool isInside(LocationId Inner, LocationId Outer) const;
  /// True for an element of an array or container, and for what is in one.
  bool isInElement(LocationId Id) const;
  LocationId root(LocationId Id) const;
  /// What the location is, whether it is pointed at or an element: a text and
  /// what a pointer to it points at are the same, and what an optional or a
  /// container out of sight leads to is both.
  LocationId thing(LocationId Id) const;
  /// How far inside its root it is.
  unsigned depth(LocationId Id) const { return Depths[Id]; }
  /// True if what the location held at entry is a symbol rather than nothing.
  bool isSymbolic(LocationId Id) const;
  /// True for what a caller passes and for globals.
  bool isInput(LocationId Id) const;

  /// The number of a list of values: equal lists have equal numbers.
  uint32_t list(llvm::ArrayRef<ValueId> Values);
  llvm::ArrayRef<ValueId> listed(uint32_t Id) const { return Lists[Id]; }

  AtomId atom(const Atom &A);
  const Atom &atom(AtomId Id) const { return Atoms[Id]; }

  ValueId value(AtomId A);
  ValueId value(const Atom &A) { return value(atom(A)); }
  ValueId value(llvm::SmallVectorImpl<AtomId> &AtomsInAnyOrder);
  ValueId join(ValueId A, ValueId B);
  /// \returns what the field of a record holds that was stored as a whole.
  ValueId project(ValueId OfRecord, TextId Field);
  /// \returns what the member of a document holds that is called \p Name, or
  /// any of its members if that is not known.
  ValueId memberOf(ValueId Document, ValueId Name);
  /// Is this the name of an element of a list, a number?
  bool isIndex(ValueId Name) const;
  /// Is this an element of a list of which nobody saw what it holds?
  bool isIndexed(LocationId Id) const;
  /// The sum of two numbers, or of a point of time and a span. What is neither
  /// is a number that nobody knows.
  ValueId later(ValueId Time, ValueId By, TraceId At, PlaceId Place);
  /// The product of two numbers, through a third.
  ValueId times(ValueId A, ValueId B, TextId Through, TraceId At,
                PlaceId Place);
  /// Is this part of how a number was computed?
  bool isNumeric(const Atom &A) const {
    return A.Kind == AtomKind::Number || A.Kind == AtomKind::Later ||
           A.Kind == AtomKind::Times;
  }
  /// The number that the text of a Number is.
  std::optional<int64_t> numberOf(TextId Digits) const;
  /// The only literal in a value, or 0.
  TextId onlyText(ValueId V) const;
  llvm::ArrayRef<AtomId> atoms(ValueId V) const { return Values[V].Atoms; }
  /// True if a caller sees the value otherwise: a symbol, an address or
  /// something that is made anew at each call occurs in it, at any depth.
  bool dependsOnCall(ValueId V) const { return Values[V].DependsOnCall; }
  /// True for a key that is generated or derived: each call makes its own.
  bool isNewPerCall(const Atom &A) const;
  /// True if what a caller passes or a global holds occurs in it.
  bool hasInput(ValueId V) const { return Values[V].HasInput; }

  /// Is this a JOSE header, or the part of one that says how it is signed?
  bool isHeader(AtomId Id) const;
  /// Is the value nothing but finished tokens of a kind?
  bool isToken(ValueId V, AtomKind Kind) const;
  /// True if the atom was masked in place on some way to this value. A loop
  /// that masks leaves nothing to read, also where it ran no time, and an `if`
  /// that does leaves alone what is too short to be a token.
  bool isMasked(ValueId V, AtomId A) const;

  /// Prints a value for tests and debugging.
  void printValue(ValueId V, llvm::raw_ostream &OS) const;
  void printLocation(LocationId L, llvm::raw_ostream &OS) const;

  /// The deepest nesting of atoms and traces that is followed; what is beyond
  /// is Changed, or the inner trace.
  static constexpr unsigned MaxDepth = 6;
  /// The longest way from a variable to a location in it; what is further in is
  /// lost.
  static constexpr unsigned MaxPath = 6;
  /// The most atoms in one value; what is beyond is Changed.
  static constexpr unsigned MaxAtoms = 96;
  /// The most symbols among them: what may be any of so many inputs tells a
  /// caller nothing, and is Many.
  static constexpr unsigned MaxSymbols = 24;

private:
  struct Value {
    llvm::ArrayRef<AtomId> Atoms;
    uint8_t Depth = 0;
    bool DependsOnCall = false;
    bool HasInput = false;
  };
  unsigned depth(const Atom &A) const;
  const Atom *onlyNumber(ValueId V) const;
  ValueId operandOfNumber(ValueId V);
  void addMember(llvm::SmallVectorImpl<AtomId> &Held, AtomId OfDocument,
                 ValueId Name);
  bool isText(ValueId V) const;
  bool isSymbol(ValueId V) const;
  void assembleTokens(llvm::SmallVectorImpl<AtomId> &List);
  void mergeAlike(llvm::SmallVectorImpl<AtomId> &Sorted);

  llvm::BumpPtrAllocator Allocator;
  std::vector<llvm::StringRef> Texts;
  llvm::StringMap<TextId> TextIds;
  std::vector<Trace> Traces;
  llvm::DenseMap<std::pair<PlaceId, TraceId>, TraceId> TraceIds;
  std::vector<Location> Locations;
  std::vector<uint8_t> Depths;
  std::vector<LocationId> LastInside;
  llvm::DenseMap<std::pair<uint64_t, uint32_t>, LocationId> LocationIds;
  std::vector<std::vector<ValueId>> Lists;
  std::map<std::vector<ValueId>, uint32_t> ListIds;
  std::vector<Atom> Atoms;
  /// The first one of each hash, and the next one of the same; 0 for none.
  llvm::DenseMap<uint64_t, AtomId> AtomIds;
  std::vector<AtomId> NextAtoms;
  std::vector<Value> Values;
  llvm::DenseMap<uint64_t, ValueId> ValueIds;
  std::vector<ValueId> NextValues;
  llvm::DenseMap<uint64_t, ValueId> Joins;
  llvm::DenseMap<uint64_t, ValueId> Projections, Members;
  AtomId ChangedAtom = 0, ManyAtom = 0;
  LocationId LostLocation = 0;
  bool HasDigests = false;
};

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_VALUES_H
