// RUN: %tidy --config='{CheckOptions: {EveryFunction: true}}' %s -- -std=c++17 2>&1 | FileCheck -allow-empty -implicit-check-not='{{.}}' %s

struct Holder {
  template <typename T> static const T Value;
};
template <typename T> const T Holder::Value = T();
int used() { return Holder::Value<int>; }

template <typename T> struct Outer {
  template <typename U> static U Inner;
};
template <typename T> template <typename U> U Outer<T>::Inner = U();
template <> template <typename U> U Outer<int>::Inner = U();
int specialized() { return Outer<int>::Inner<char>; }
