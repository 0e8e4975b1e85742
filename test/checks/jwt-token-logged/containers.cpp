// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Containers and wrappers.

#include <any>
#include <array>
#include <deque>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <span>
#include <stack>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

struct Session {
  std::string Token;
  std::string Id;
  const std::string &token() const { return Token; }
};

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void push_back_bad(const std::string &Id) {
  std::vector<std::string> V;
  V.push_back(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << V.back();
}

void emplace_back_bad(const std::string &Id) {
  std::vector<std::string> V;
  V.emplace_back(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << V.at(0);
}

void emplace_back_result_bad(const std::string &Id) {
  std::vector<std::string> V;
  auto &T = V.emplace_back(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << T;
}

void index_bad(const std::string &Id) {
  std::vector<std::string> V(3);
  V[1] = token(Id);
  for (size_t I = 0; I < V.size(); ++I)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << V[I];
}

void iterator_bad(const std::string &Id) {
  std::vector<std::string> V{token(Id)};
  for (auto It = V.begin(); It != V.end(); ++It)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << *It << '\n';
}

void records_bad(const std::string &Id) {
  std::vector<Session> V;
  V.push_back({token(Id), Id});
  for (const auto &S : V)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << S.Token;
}

void emplaced_record_bad(const std::string &Id) {
  std::vector<Session> V;
  auto &S = V.emplace_back();
  S.Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << V.front().Token;
}

void map_subscript_bad(const std::string &Id) {
  std::map<std::string, std::string> M;
  M[Id] = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << M[Id];
}

void map_at_bad(const std::string &Id) {
  std::map<std::string, std::string> M;
  M.emplace(Id, token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << M.at(Id);
}

void map_find_bad(const std::string &Id) {
  std::unordered_map<std::string, std::string> M;
  M.insert({Id, token(Id)});
  auto It = M.find(Id);
  if (It != M.end())
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << It->second;
}

void map_loop_bad(const std::string &Id) {
  std::unordered_map<std::string, std::string> M;
  M.insert_or_assign(Id, token(Id));
  for (auto &Entry : M)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Entry.first << ": " << Entry.second;
}

void map_try_emplace_bad(const std::string &Id) {
  std::map<std::string, Session> M;
  M.try_emplace(Id, Session{token(Id), Id});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << M[Id].Token;
}

void map_record_bad(const std::string &Id) {
  std::map<std::string, Session> M;
  M[Id].Token = token(Id);
  for (const auto &[Key, Value] : M)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Key << '=' << Value.Token;
}

void set_bad(const std::string &Id) {
  std::set<std::string> S;
  S.insert(token(Id));
  for (const std::string &T : S)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << T;
}

void optional_value_bad(const std::string &Id) {
  std::optional<std::string> T;
  T = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << T.value();
}

static std::optional<std::string> maybe(const std::string &Id) {
  if (Id.empty())
    return std::nullopt;
  return token(Id);
}

void optional_result_bad(const std::string &Id) {
  if (auto T = maybe(Id))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << *T;
}

void value_or_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << maybe(Id).value_or("none");
}

void optional_record_bad(const std::string &Id) {
  std::optional<Session> S;
  S.emplace();
  S->Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S->Token;
}

void unique_string_bad(const std::string &Id) {
  auto T = std::make_unique<std::string>(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << *T;
}

void shared_bad(const std::string &Id) {
  auto S = std::make_shared<Session>(Session{token(Id), Id});
  auto Other = S;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << Other->Token;
}

void shared_alias_bad(const std::string &Id) {
  auto S = std::make_shared<Session>();
  auto Other = S;
  Other->Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S->token();
}

void weak_bad(const std::string &Id) {
  auto S = std::make_shared<std::string>(token(Id));
  std::weak_ptr<std::string> W = S;
  if (auto L = W.lock())
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << *L;
}

void unique_moved_bad(const std::string &Id) {
  auto S = std::make_unique<Session>();
  S->Token = token(Id);
  auto Other = std::move(S);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << Other->Token;
}

void raw_from_unique_bad(const std::string &Id) {
  std::unique_ptr<Session> S(new Session{token(Id), Id});
  Session *Raw = S.get();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << Raw->Token;
}

void new_bad(const std::string &Id) {
  Session *S = new Session;
  S->Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S->Token;
  delete S;
}

void pair_bad(const std::string &Id) {
  std::pair<std::string, int> P{token(Id), 1};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << P.first;
}

void pair_second_bad(const std::string &Id) {
  auto P = std::make_pair(3600, token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << P.second;
}

void tuple_get_bad(const std::string &Id) {
  auto T = std::make_tuple(Id, token(Id), 7);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << std::get<1>(T);
}

void tie_bad(const std::string &Id) {
  std::string Name, Token;
  std::tie(Name, Token) = std::make_pair(Id, token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << Token;
}

static std::tuple<std::string, std::string, int> both(const std::string &Id) { return {Id, token(Id), 5}; }

void tuple_binding_bad(const std::string &Id) {
  auto [Name, Token, Ttl] = both(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << Token;
}

void variant_bad(const std::string &Id) {
  std::variant<int, std::string> V;
  V = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << std::get<std::string>(V);
}

void variant_get_if_bad(const std::string &Id) {
  std::variant<int, std::string> V = token(Id);
  if (auto *T = std::get_if<std::string>(&V))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << *T;
}

void visit_bad(const std::string &Id) {
  std::variant<int, std::string> V = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::visit([](const auto &X) { std::cout << X; }, V);
}

void any_bad(const std::string &Id) {
  std::any A = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << std::any_cast<std::string>(A);
}

void array_bad(const std::string &Id) {
  std::array<std::string, 2> A{token(Id), token(Id + "r")};
  for (auto &T : A)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << T;
}

void array_fill_bad(const std::string &Id) {
  std::array<std::string, 2> A;
  A[0] = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << A.front();
}

void c_array_bad(const std::string &Id) {
  std::string A[2];
  A[0] = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << A[0];
}

void deque_bad(const std::string &Id) {
  std::deque<std::string> D;
  D.push_front(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << D.front();
}

void queue_bad(const std::string &Id) {
  std::queue<std::string> Q;
  Q.push(token(Id));
  while (!Q.empty()) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Q.front();
    Q.pop();
  }
}

void priority_bad(const std::string &Id) {
  std::stack<std::string> S;
  S.emplace(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << S.top();
}

static void printAll(std::span<const std::string> Lines) {
  for (const auto &L : Lines)
    std::cout << L;
}

void span_bad(const std::string &Id) {
  std::vector<std::string> V{token(Id)};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  printAll(V);
}

void initializer_list_bad(const std::string &Id) {
  for (const auto &T : {token(Id), token(Id + "x")})
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << T;
}

void nested_bad(const std::string &Id) {
  std::map<std::string, std::vector<std::string>> M;
  M["a"].push_back(token(Id));
  for (auto &[K, V] : M)
    for (auto &T : V)
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
      std::cout << T;
}

void list_unique_bad(const std::string &Id) {
  std::vector<std::unique_ptr<Session>> V;
  V.push_back(std::make_unique<Session>());
  V.back()->Token = token(Id);
  for (auto &S : V)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << S->Token;
}

void swap_bad(const std::string &Id) {
  std::vector<std::string> A, B{token(Id)};
  A.swap(B);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << A[0];
}

void size_ok(const std::string &Id) {
  std::vector<std::string> V;
  V.push_back(token(Id));
  std::cout << V.size() << V.empty();
}

void keys_ok(const std::string &Id) {
  std::map<std::string, std::string> M;
  M[Id] = token(Id);
  for (auto &[K, V] : M)
    std::cout << K << ' ' << V.size();
}

void key_first_ok(const std::string &Id) {
  std::map<std::string, std::string> M;
  M.emplace(Id, token(Id));
  for (auto It = M.begin(); It != M.end(); ++It)
    std::cout << It->first;
}

void count_ok(const std::string &Id) {
  std::set<std::string> S;
  S.insert(token(Id));
  std::cout << S.count(Id) << S.contains(Id);
}

void has_value_ok(const std::string &Id) {
  auto T = maybe(Id);
  std::cout << T.has_value();
}

void record_ok(const std::string &Id) {
  std::vector<Session> V;
  V.push_back({token(Id), Id});
  for (const auto &S : V)
    std::cout << S.Id;
}

void shared_ok(const std::string &Id) {
  auto S = std::make_shared<Session>(Session{token(Id), Id});
  std::cout << S->Id << S.use_count();
}

void pair_ok(const std::string &Id) {
  std::pair<std::string, int> P{token(Id), 1};
  std::cout << P.second;
}

void tuple_ok(const std::string &Id) {
  auto [Name, Token, Ttl] = both(Id);
  std::cout << Ttl << Name;
}

void tuple_get_ok(const std::string &Id) {
  auto T = std::make_tuple(Id, token(Id), 7);
  std::cout << std::get<0>(T) << std::get<2>(T);
}

void tie_ok(const std::string &Id) {
  std::string Name, Token;
  std::tie(Name, Token) = std::make_pair(Id, token(Id));
  std::cout << Name;
}

void cleared_ok(const std::string &Id) {
  std::vector<std::string> V{token(Id)};
  V.clear();
  V.push_back("none");
  std::cout << V[0];
}

void other_container_ok(const std::string &Id) {
  std::vector<std::string> V{token(Id)}, W{Id};
  std::cout << W[0];
}

void variant_ok(const std::string &Id) {
  std::variant<int, std::string> V = token(Id);
  std::cout << V.index();
}

void distance_ok(const std::string &Id) {
  std::vector<std::string> V{token(Id)};
  std::cout << std::distance(V.begin(), V.end()) << std::find(V.begin(), V.end(), Id) - V.begin();
}

void unique_ok(const std::string &Id) {
  auto S = std::make_unique<Session>();
  S->Token = token(Id);
  S->Id = Id;
  std::cout << S->Id << S.get();
}

void reset_ok(const std::string &Id) {
  std::optional<std::string> T = token(Id);
  T.reset();
  std::cout << T.value_or("none");
}
