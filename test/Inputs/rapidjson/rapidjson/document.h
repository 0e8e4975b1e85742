//===- document.h - stand-in ------------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// RapidJSON's values and documents, as of its master in 2025.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_RAPIDJSON_DOCUMENT_H
#define STANDIN_RAPIDJSON_DOCUMENT_H

#include "rapidjson.h"
#include <iterator>

namespace rapidjson {

template <typename Encoding, typename Allocator> class GenericValue;
template <typename Encoding, typename Allocator, typename StackAllocator> class GenericDocument;

template <typename Encoding, typename Allocator> class GenericMember {
public:
  GenericValue<Encoding, Allocator> name;
  GenericValue<Encoding, Allocator> value;
};

template <bool Const, typename Encoding, typename Allocator> class GenericMemberIterator {
  template <bool, typename, typename> friend class GenericMemberIterator;

public:
  typedef GenericMember<Encoding, Allocator> PlainType;
  typedef std::conditional_t<Const, const PlainType, PlainType> ValueType;
  typedef GenericMemberIterator Iterator;
  typedef GenericMemberIterator<true, Encoding, Allocator> ConstIterator;
  typedef GenericMemberIterator<false, Encoding, Allocator> NonConstIterator;
  typedef ValueType *Pointer;
  typedef ValueType &Reference;
  typedef std::ptrdiff_t DifferenceType;

  GenericMemberIterator();
  GenericMemberIterator(const NonConstIterator &it);
  Iterator &operator++();
  Iterator operator++(int);
  template <bool Const_> bool operator==(const GenericMemberIterator<Const_, Encoding, Allocator> &that) const;
  template <bool Const_> bool operator!=(const GenericMemberIterator<Const_, Encoding, Allocator> &that) const;
  Reference operator*() const;
  Pointer operator->() const;
};

template <typename CharType> struct GenericStringRef {
  typedef CharType Ch;
  template <SizeType N> GenericStringRef(const CharType (&str)[N]) noexcept;
  explicit GenericStringRef(const CharType *str);
  GenericStringRef(const CharType *str, SizeType len);
  operator const Ch *() const;
  const Ch *const s;
  const SizeType length;
};
template <typename CharType> GenericStringRef<CharType> StringRef(const CharType *str);
template <typename CharType> GenericStringRef<CharType> StringRef(const CharType *str, size_t length);

template <bool, typename> class GenericArray;
template <bool, typename> class GenericObject;

template <typename Encoding, typename Allocator = MemoryPoolAllocator<>> class GenericValue {
public:
  typedef GenericMember<Encoding, Allocator> Member;
  typedef Encoding EncodingType;
  typedef Allocator AllocatorType;
  typedef typename Encoding::Ch Ch;
  typedef GenericStringRef<Ch> StringRefType;
  typedef GenericMemberIterator<false, Encoding, Allocator> MemberIterator;
  typedef GenericMemberIterator<true, Encoding, Allocator> ConstMemberIterator;
  typedef GenericValue *ValueIterator;
  typedef const GenericValue *ConstValueIterator;
  typedef GenericValue<Encoding, Allocator> ValueType;
  typedef GenericArray<false, ValueType> Array;
  typedef GenericArray<true, ValueType> ConstArray;
  typedef GenericObject<false, ValueType> Object;
  typedef GenericObject<true, ValueType> ConstObject;

  GenericValue() noexcept;
  GenericValue(GenericValue &&rhs) noexcept;
  explicit GenericValue(Type type) noexcept;
  template <typename SourceAllocator>
  GenericValue(const GenericValue<Encoding, SourceAllocator> &rhs, Allocator &allocator, bool copyConstStrings = false);
  explicit GenericValue(bool b) noexcept;
  explicit GenericValue(int i) noexcept;
  explicit GenericValue(int64_t i64) noexcept;
  explicit GenericValue(double d) noexcept;
  GenericValue(const Ch *s, SizeType length) noexcept;
  explicit GenericValue(StringRefType s) noexcept;
  GenericValue(const Ch *s, SizeType length, Allocator &allocator);
  GenericValue(const Ch *s, Allocator &allocator);
  ~GenericValue();

  GenericValue &operator=(GenericValue &rhs) noexcept;
  GenericValue &operator=(GenericValue &&rhs) noexcept;
  GenericValue &operator=(StringRefType str) noexcept;
  template <typename SourceAllocator>
  GenericValue &CopyFrom(const GenericValue<Encoding, SourceAllocator> &rhs, Allocator &allocator, bool copyConstStrings = false);
  GenericValue &Swap(GenericValue &other) noexcept;
  GenericValue &Move() noexcept;

  Type GetType() const;
  bool IsNull() const;
  bool IsObject() const;
  bool IsArray() const;
  bool IsString() const;

  GenericValue &SetObject();
  GenericValue &SetArray();
  SizeType MemberCount() const;
  template <typename T> GenericValue &operator[](T *name);
  template <typename T> const GenericValue &operator[](T *name) const;
  template <typename SourceAllocator> GenericValue &operator[](const GenericValue<Encoding, SourceAllocator> &name);
  GenericValue &operator[](SizeType index);
  MemberIterator MemberBegin();
  MemberIterator MemberEnd();
  ConstMemberIterator MemberBegin() const;
  ConstMemberIterator MemberEnd() const;
  bool HasMember(const Ch *name) const;
  MemberIterator FindMember(const Ch *name);
  ConstMemberIterator FindMember(const Ch *name) const;
  GenericValue &AddMember(GenericValue &name, GenericValue &value, Allocator &allocator);
  GenericValue &AddMember(GenericValue &name, StringRefType value, Allocator &allocator);
  GenericValue &AddMember(GenericValue &&name, GenericValue &&value, Allocator &allocator);
  GenericValue &AddMember(GenericValue &&name, GenericValue &value, Allocator &allocator);
  GenericValue &AddMember(GenericValue &name, GenericValue &&value, Allocator &allocator);
  GenericValue &AddMember(StringRefType name, GenericValue &&value, Allocator &allocator);
  GenericValue &AddMember(StringRefType name, GenericValue &value, Allocator &allocator);
  GenericValue &AddMember(StringRefType name, StringRefType value, Allocator &allocator);
  template <typename T>
  std::enable_if_t<!std::is_pointer_v<T> && !std::is_class_v<T>, GenericValue &> AddMember(StringRefType name, T value, Allocator &allocator);
  bool RemoveMember(const Ch *name);
  bool EraseMember(const Ch *name);
  Object GetObject();
  ConstObject GetObject() const;

  SizeType Size() const;
  bool Empty() const;
  ValueIterator Begin();
  ValueIterator End();
  GenericValue &PushBack(GenericValue &value, Allocator &allocator);
  GenericValue &PushBack(GenericValue &&value, Allocator &allocator);
  GenericValue &PushBack(StringRefType value, Allocator &allocator);
  Array GetArray();
  ConstArray GetArray() const;

  bool GetBool() const;
  int GetInt() const;
  int64_t GetInt64() const;
  double GetDouble() const;
  const Ch *GetString() const;
  SizeType GetStringLength() const;
  GenericValue &SetInt64(int64_t i64);
  GenericValue &SetString(const Ch *s, SizeType length, Allocator &allocator);
  GenericValue &SetString(const Ch *s, Allocator &allocator);
  template <typename Handler> bool Accept(Handler &handler) const;

private:
  GenericValue(const GenericValue &rhs);
};
typedef GenericValue<UTF8<>> Value;

template <typename Encoding, typename Allocator = MemoryPoolAllocator<>, typename StackAllocator = CrtAllocator>
class GenericDocument : public GenericValue<Encoding, Allocator> {
public:
  typedef typename Encoding::Ch Ch;
  typedef GenericValue<Encoding, Allocator> ValueType;
  typedef Allocator AllocatorType;
  static const size_t kDefaultStackCapacity = 1024;

  explicit GenericDocument(Type type, Allocator *allocator = 0, size_t stackCapacity = kDefaultStackCapacity, StackAllocator *stackAllocator = 0);
  GenericDocument(Allocator *allocator = 0, size_t stackCapacity = kDefaultStackCapacity, StackAllocator *stackAllocator = 0);
  GenericDocument(GenericDocument &&rhs) noexcept;
  GenericDocument &operator=(GenericDocument &&rhs) noexcept;
  GenericDocument &Parse(const Ch *str);
  GenericDocument &Parse(const Ch *str, size_t length);
  bool HasParseError() const;
  ParseErrorCode GetParseError() const;
  size_t GetErrorOffset() const;
  Allocator &GetAllocator();
};
typedef GenericDocument<UTF8<>> Document;

template <bool Const, typename ValueT> class GenericArray {
public:
  typedef std::conditional_t<Const, const ValueT, ValueT> ValueType;
  typedef ValueType *ValueIterator;
  SizeType Size() const;
  ValueType &operator[](SizeType index) const;
  ValueIterator begin() const;
  ValueIterator end() const;
};

template <bool Const, typename ValueT> class GenericObject {
public:
  typedef std::conditional_t<Const, const ValueT, ValueT> ValueType;
  typedef GenericMemberIterator<Const, typename ValueT::EncodingType, typename ValueT::AllocatorType> MemberIterator;
  typedef typename ValueT::Ch Ch;
  template <typename T> ValueType &operator[](T *name) const;
  bool HasMember(const Ch *name) const;
  MemberIterator FindMember(const Ch *name) const;
  MemberIterator begin() const;
  MemberIterator end() const;
};

} // namespace rapidjson

#endif // STANDIN_RAPIDJSON_DOCUMENT_H
