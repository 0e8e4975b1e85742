// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Classes: fields, getters, helpers, virtual functions, templates, operators.

#include <concepts>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <map>
#include <memory>
#include <sstream>
#include <vector>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

// A member set in one method and logged in another.
class Client {
  std::string Access;
  std::string Name;

public:
  void login(const std::string &Id) { Access = token(Id); }
  void trace_bad() const {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Access << '\n';
  }
  void trace_ok() const { std::cout << Name << Access.size(); }
};

// Getter and setter.
class Holder {
  std::string Value;

public:
  void set(std::string V) { Value = std::move(V); }
  const std::string &get() const { return Value; }
};

void getter_bad(const std::string &Id) {
  Holder H;
  H.set(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << H.get();
}

void getter_ok(const std::string &Id) {
  Holder H;
  H.set(token(Id));
  Holder Other;
  Other.set(Id);
  std::cout << Other.get();
}

// A constructor stores it.
struct Request {
  std::string Url;
  std::string Bearer;
  Request(std::string U, std::string B) : Url(std::move(U)), Bearer(std::move(B)) {}
  std::string header() const { return "Authorization: Bearer " + Bearer; }
};

void constructed_bad(const std::string &Id) {
  Request R("/items", token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << R.header();
}

void constructed_ok(const std::string &Id) {
  Request R("/items", token(Id));
  std::cout << R.Url;
}

// Private helpers.
class Issuer {
  std::string Secret = "secret";
  std::string sign(const std::string &Id) const { return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{Secret}); }
  void debug(const std::string &What) const { std::clog << "[issuer] " << What << '\n'; }

public:
  std::string issue_bad(const std::string &Id) const {
    auto T = sign(Id);
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    debug("issued " + T);
    return T;
  }
  std::string issue_ok(const std::string &Id) const {
    auto T = sign(Id);
    debug("issued for " + Id);
    return T;
  }
};

// Pimpl.
class Gateway {
  struct Impl {
    std::string Cached;
    void refresh(const std::string &Id) { Cached = token(Id); }
  };
  std::unique_ptr<Impl> P = std::make_unique<Impl>();

public:
  void pimpl_bad(const std::string &Id) {
    P->refresh(Id);
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << P->Cached;
  }
  void later_bad() {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << P->Cached;
  }
};

// Virtual functions.
struct Logger {
  virtual ~Logger() = default;
  virtual void write(const std::string &Line) = 0;
};
struct ConsoleLogger : Logger {
  void write(const std::string &Line) override { std::cout << Line << std::endl; }
};
struct NullLogger : Logger {
  void write(const std::string &) override {}
};

void virtual_bad(Logger &L, const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  L.write("token " + token(Id));
}

void virtual_pointer_bad(const std::string &Id) {
  std::unique_ptr<Logger> L = std::make_unique<ConsoleLogger>();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  L->write(token(Id));
}

void virtual_concrete_ok(const std::string &Id) {
  NullLogger L;
  L.write(token(Id));
}

void virtual_ok(Logger &L, const std::string &Id) {
  L.write("token of length " + std::to_string(token(Id).size()));
}

struct Source {
  virtual ~Source() = default;
  virtual std::string next(const std::string &Id) = 0;
};
struct JwtSource : Source {
  std::string next(const std::string &Id) override { return token(Id); }
};

void virtual_source_bad(Source &S, const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S.next(Id);
}

// Template method pattern.
class Handler {
public:
  virtual ~Handler() = default;
  void run(const std::string &Id) {
    std::string T = make(Id);
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    report(T);
  }

protected:
  virtual std::string make(const std::string &Id) { return token(Id); }
  virtual void report(const std::string &) {}
};
class LoudHandler : public Handler {
protected:
  void report(const std::string &T) override {
    std::cout << T;
  }
};

// Templates.
template <class T> void print(const T &V) {
  std::cout << V << '\n';
}

void template_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  print(token(Id));
}

void template_ok(const std::string &Id) {
  print(Id);
  print(token(Id).size());
}

template <class... A> void log(A &&...Args) {
  (std::clog << ... << std::forward<A>(Args)) << '\n';
}

void variadic_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  log("id ", Id, " token ", token(Id));
}

void variadic_ok(const std::string &Id) {
  log("id ", Id, " length ", token(Id).length());
}

inline void out() {}
template <class H, class... T> void out(const H &Head, const T &...Tail) {
  std::cout << Head;
  out(Tail...);
}

void recursive_variadic_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  out("a", 1, token(Id));
}

void recursive_variadic_ok(const std::string &Id) {
  auto T = token(Id);
  out("a", T.size(), Id);
}

template <class T> class Box {
  T Held;

public:
  explicit Box(T V) : Held(std::move(V)) {}
  const T &get() const { return Held; }
  T &operator*() { return Held; }
};

void class_template_bad(const std::string &Id) {
  Box<std::string> B(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << B.get();
}

void class_template_deref_bad(const std::string &Id) {
  Box B{token(Id)};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << *B;
}

void class_template_ok(const std::string &Id) {
  Box<std::string> B(token(Id)), C(Id);
  std::cout << C.get();
}

template <class D> struct Traced {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  void trace() const { std::cout << static_cast<const D *>(this)->describe(); }
};
struct Visible : Traced<Visible> {
  std::string T;
  std::string describe() const { return "visible " + T; }
};

void crtp_bad(const std::string &Id) {
  Visible V;
  V.T = token(Id);
  V.trace();
}

template <class T>
concept Printable = requires(const T &V) { std::cout << V; };
template <Printable T> void show(const T &V) { std::cout << V; }
void showAuto(const Printable auto &V) { std::cout << V; }

void concept_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  show(token(Id));
}

void concept_auto_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  showAuto(token(Id));
}

// Operators.
struct Credentials {
  std::string User;
  std::string Token;
};
std::ostream &operator<<(std::ostream &OS, const Credentials &C) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  return OS << C.User << ' ' << C.Token;
}

void insertion_bad(const std::string &Id) {
  Credentials C{Id, token(Id)};
  std::cout << C;
}

struct Masked {
  std::string Token;
};
std::ostream &operator<<(std::ostream &OS, const Masked &M) {
  return OS << M.Token.substr(0, 4) << "...";
}

void insertion_ok(const std::string &Id) {
  Masked M{token(Id)};
  std::cout << M;
}

struct Line {
  std::string Text;
  Line &operator+=(const std::string &S) {
    Text += S;
    return *this;
  }
  char operator[](size_t I) const { return Text[I]; }
  operator std::string() const { return Text; }
  std::string operator()() const { return Text; }
};

void plus_assign_bad(const std::string &Id) {
  Line L;
  L += token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << L.Text;
}

void conversion_bad(const std::string &Id) {
  Line L;
  L += token(Id);
  std::string S = L;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S;
}

void call_operator_bad(const std::string &Id) {
  Line L{token(Id)};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << L();
}

void index_ok(const std::string &Id) {
  Line L{token(Id)};
  std::cout << L[0];
}

struct Table {
  std::map<std::string, std::string> M;
  std::string &operator[](const std::string &K) { return M[K]; }
};

void own_index_bad(const std::string &Id) {
  Table T;
  T["a"] = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << T["a"];
}

// Function pointers.
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
static void toConsole(const std::string &S) { std::cout << S; }
static void toNowhere(const std::string &) {}

void pointer_bad(const std::string &Id) {
  void (*Sink)(const std::string &) = toConsole;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  Sink(token(Id));
}

void pointer_table_bad(const std::string &Id) {
  static void (*const Sinks[])(const std::string &) = {toConsole, toNowhere};
  for (auto *Sink : Sinks)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    Sink(token(Id));
}

void pointer_ok(const std::string &Id) {
  void (*Sink)(const std::string &) = &toNowhere;
  Sink(token(Id));
}

static void handTo(const std::string &S, void (*F)(const std::string &)) { F(S); }

void pointer_argument_bad(const std::string &Id) {
  handTo(token(Id), toConsole);
}

void pointer_argument_ok(const std::string &Id) {
  handTo(token(Id), toNowhere);
}

// Destructors.
class Scoped {
  std::string What;

public:
  explicit Scoped(std::string W) : What(std::move(W)) {}
  ~Scoped() { std::clog << "done " << What << '\n'; }
};

void scoped_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  Scoped S("issue " + token(Id));
}

void scoped_ok(const std::string &Id) {
  Scoped S("issue " + Id);
  token(Id);
}

// Inheritance.
class Base {
protected:
  std::string Token;
};
class Derived : public Base {
public:
  void fill(const std::string &Id) { Token = token(Id); }
  void derived_bad() {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Token;
  }
};

struct Message {
  std::string Body;
  Message &with(const std::string &S) {
    Body.append(S);
    return *this;
  }
  std::string str() const { return Body; }
};

void fluent_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << Message().with("a").with(token(Id)).str();
}

void fluent_ok(const std::string &Id) {
  std::cout << Message().with("a").with(Id).str() << token(Id).size();
}

// Static members and globals.
struct Cache {
  static inline std::string Last;
};
void cache(const std::string &Id) { Cache::Last = token(Id); }
void static_member_bad() {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << Cache::Last;
}

static std::string Current;
void remember(const std::string &Id) { Current = token(Id); }
void global_bad() {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << Current;
}

namespace {
thread_local std::map<std::string, std::string> Tokens;
}
void store(const std::string &Id) { Tokens[Id] = token(Id); }
void dump_bad() {
  for (auto &[K, V] : Tokens)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << V;
}

Holder &instance() {
  static Holder H;
  return H;
}
void singleton_bad(const std::string &Id) {
  instance().set(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << instance().get();
}
