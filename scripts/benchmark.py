"""Compares clang-tidy with and without the checks: the body of scripts/benchmark.

    scripts/benchmark [FOLDER]     FOLDER: keep the generated files there

Counts instructions (valgrind's callgrind), not time: time varies by a tenth, and
counts by a few thousandths at most. Both runs have one check of clang-tidy's own
that costs next to nothing, since clang-tidy does not start without one.
"""

import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.path.abspath(os.environ.get("BUILD_DIR") or os.path.join(ROOT, "build"))
LLVM = os.environ.get("JWTTIDY_LLVM_MAJOR") or "22"
PLUGIN = os.path.join(BUILD, "lib", "JwtTidy.so")
INPUTS = os.path.join(ROOT, "test", "Inputs")
TRIVIAL = "llvm-twine-local"  # Looks at variables of one type.

# --- The inputs: the same on every run and machine ---------------------------

HEAVY_HEADERS = """\
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <future>
#include <iomanip>
#include <iostream>
#include <map>
#include <memory>
#include <numeric>
#include <random>
#include <regex>
#include <sstream>
#include <string>
#include <thread>
#include <unordered_map>
#include <variant>
#include <vector>
"""

TOKEN_HEADERS = """\
#include <algorithm>
#include <cstring>
#include <ctime>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <map>
#include <sstream>
#include <string>
#include <vector>
// jwt-cpp has a namespace of the name that libjwt gives to a struct.
#define jwt libjwt
#include <jwt.h>
#undef jwt

struct User {
  std::string id, city, plan;
  int age;
  std::vector<int> marks;
};
struct Store {
  std::map<std::string, std::string> texts;
  std::vector<User> users;
};
"""

# Ordinary code: strings, containers, loops. N is replaced by the number.
ORDINARY = [
    """\
std::string describeN(const Store &store, const std::string &prefix) {
  std::ostringstream out;
  for (const User &user : store.users) {
    if (user.age < N || user.city.empty())
      continue;
    out << prefix << user.id << ':' << user.city;
    for (int mark : user.marks)
      out << ' ' << mark * N;
    out << '\\n';
  }
  std::string text = out.str();
  if (text.size() > 4096)
    text.resize(4096);
  return text;
}
""",
    """\
std::map<std::string, int> countN(const std::vector<User> &users) {
  std::map<std::string, int> counts;
  for (const User &user : users) {
    std::string key = user.city + "/" + std::to_string(user.age / 10 + N);
    if (counts.find(key) == counts.end())
      counts[key] = 0;
    ++counts[key];
  }
  for (auto it = counts.begin(); it != counts.end();) {
    if (it->second < 2)
      it = counts.erase(it);
    else
      ++it;
  }
  return counts;
}
""",
    """\
int parseN(const char *text, std::vector<std::string> &fields) {
  char buffer[256];
  std::strncpy(buffer, text, sizeof buffer - 1);
  buffer[sizeof buffer - 1] = 0;
  int count = 0;
  char *rest = buffer;
  while (rest != nullptr && count < N + 3) {
    char *comma = std::strchr(rest, ',');
    if (comma != nullptr)
      *comma++ = 0;
    if (*rest != 0) {
      fields.push_back(rest);
      ++count;
    }
    rest = comma;
  }
  return count;
}
""",
    """\
double averageN(const Store &store, const std::string &city) {
  long sum = 0, number = 0;
  for (const User &user : store.users) {
    switch (user.marks.size()) {
    case 0:
      break;
    case 1:
      sum += user.marks.front();
      ++number;
      break;
    default:
      if (user.city == city)
        for (int mark : user.marks) {
          sum += mark;
          ++number;
        }
    }
  }
  return number == 0 ? N : double(sum) / double(number);
}
""",
    """\
bool updateN(Store &store, const std::string &id, const std::string &plan) {
  auto found = std::find_if(store.users.begin(), store.users.end(),
                            [&](const User &user) { return user.id == id; });
  if (found == store.users.end()) {
    std::cerr << "no user " << id << '\\n';
    return false;
  }
  if (found->plan == plan)
    return true;
  std::string before = found->plan;
  found->plan = plan.empty() ? "basic-N" : plan;
  store.texts[id + ".plan"] = before + " -> " + found->plan;
  return true;
}
""",
]

# Code that makes, reads and passes tokens on, mostly without a mistake.
TOKENS = [
    """\
char *issueN(const User &user, const unsigned char *key, int length) {
  jwt_t *jwt = nullptr;
  char *token = nullptr;
  if (jwt_new(&jwt) != 0)
    return nullptr;
  if (jwt_add_grant(jwt, "iss", "https://service.example/N") != 0 ||
      jwt_add_grant(jwt, "sub", user.id.c_str()) != 0 ||
      jwt_add_grant_int(jwt, "exp", long(std::time(nullptr)) + 300 + N) != 0)
    goto done;
  for (int mark : user.marks)
    if (mark > N && jwt_add_grant_int(jwt, "level", mark) != 0)
      goto done;
  if (jwt_set_alg(jwt, JWT_ALG_HS256, key, length) == 0)
    token = jwt_encode_str(jwt);
done:
  jwt_free(jwt);
  return token;
}
""",
    """\
std::string signN(const User &user, std::map<std::string, std::string> &cache) {
  auto found = cache.find(user.id);
  if (found != cache.end())
    return found->second;
  auto builder = jwt::create().set_issuer("service-N").set_subject(user.id);
  builder.set_payload_claim("plan", jwt::claim(user.plan));
  for (int mark : user.marks)
    builder.set_payload_claim("m" + std::to_string(mark),
                              jwt::claim(std::to_string(mark + N)));
  std::string token = builder.sign(jwt::algorithm::hs256{user.city + "N"});
  if (token.size() > 4096) {
    std::cerr << "token of " << user.id << " has " << token.size() << " bytes\\n";
    return "";
  }
  cache[user.id] = token;
  return "Bearer " + token;
}
""",
    """\
bool admitN(const char *token, const unsigned char *key, int length,
            std::string &subject) {
  jwt_t *jwt = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0) {
    std::cerr << "refused a token of " << std::strlen(token) << " bytes\\n";
    return false;
  }
  bool good = jwt_get_alg(jwt) == JWT_ALG_HS256 &&
              jwt_get_grant_int(jwt, "exp") > std::time(nullptr);
  const char *audience = jwt_get_grant(jwt, "aud");
  const char *name = jwt_get_grant(jwt, "sub");
  if (good && audience != nullptr && name != nullptr &&
      std::strcmp(audience, "service-N") == 0)
    subject = name;
  else
    good = false;
  jwt_free(jwt);
  return good;
}
""",
    """\
std::string subjectN(const std::string &header, const std::string &key) {
  std::string::size_type space = header.find(' ');
  if (space == std::string::npos || header.compare(0, space, "Bearer") != 0)
    return "";
  std::string token = header.substr(space + 1);
  auto decoded = jwt::decode(token);
  auto verifier = jwt::verify()
                      .allow_algorithm(jwt::algorithm::hs256{key})
                      .with_issuer("service-N")
                      .with_audience("api-N");
  std::error_code error;
  verifier.verify(decoded, error);
  if (error) {
    std::cerr << "refused " << token.substr(0, 8) << "... " << error.message();
    return "";
  }
  return decoded.get_subject();
}
""",
    """\
std::vector<std::string> reissueN(const Store &store, const std::string &key) {
  std::vector<std::string> tokens;
  jwt::algorithm::hs256 algorithm{key};
  for (const User &user : store.users) {
    if (user.plan.empty() || user.age < N % 90)
      continue;
    std::string token = jwt::create()
                            .set_issuer("service-N")
                            .set_subject(user.id)
                            .set_payload_claim("plan", jwt::claim(user.plan))
                            .sign(algorithm);
    if (!token.empty())
      tokens.push_back(token);
  }
  std::cout << tokens.size() << " tokens for N\\n";
  return tokens;
}
""",
    # One in six has a mistake.
    """\
std::string profileN(const User &user, const std::string &email) {
  std::string name = user.id + "@" + user.city;
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c == ' ' ? '-' : c; });
  std::string token = jwt::create()
                          .set_subject(name)
                          .set_payload_claim("email", jwt::claim(email))
                          .sign(jwt::algorithm::hs256{user.plan});
  for (int mark : user.marks)
    if (mark == N)
      return "";
  return token;
}
""",
]


def heavy_headers():
    functions = [ORDINARY[i % 2].replace("N", str(i)) for i in range(10)]
    types = TOKEN_HEADERS[TOKEN_HEADERS.index("struct User") :]
    return "\n".join([HEAVY_HEADERS, types, *functions])


def functions(number_with_tokens, number=300):
    """Spreads the functions with tokens evenly among all."""
    texts = [TOKEN_HEADERS]
    done = 0
    for i in range(number):
        kinds, at = ORDINARY, i - done
        if (i + 1) * number_with_tokens // number > done:
            kinds, at = TOKENS, done
            done += 1
        texts.append(kinds[at % len(kinds)].replace("N", str(i)))
    return "\n".join(texts)


CASES = [
    ("heavy headers, no token", heavy_headers(), 1.005),
    ("300 functions, 10 with tokens", functions(10), 1.05),
    ("300 functions, 234 with tokens", functions(234), 1.12),
]
FACTS = "  the same, writing facts"  # No bound: what another file may do is kept.

# --- Measuring ---------------------------------------------------------------


def count(file, *arguments):
    """Runs clang-tidy; returns its instructions and how many findings it had."""
    tidy = os.path.join(f"/usr/lib/llvm-{LLVM}/bin/clang-tidy")
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    command += [tidy, "--quiet", *arguments, file, "--", "-std=c++17"]
    command += ["-isystem", os.path.join(INPUTS, "jwt-cpp-0.7")]
    command += ["-isystem", os.path.join(INPUTS, "jwt-cpp-common")]
    result = subprocess.run(
        command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
    )
    collected = re.search(r"Collected : (\d+)", result.stderr)
    # A run that failed is cheap, and would look like a good one.
    if result.returncode or not collected or "clang-diagnostic" in result.stdout:
        sys.exit(f"scripts/benchmark: {' '.join(command)}:\n{result.stdout}{result.stderr}")
    return int(collected[1]), len(re.findall(r"\[jwt-", result.stdout))


def main():
    with (
        tempfile.TemporaryDirectory() as scratch,
        concurrent.futures.ThreadPoolExecutor(1) as pool,
    ):
        folder = sys.argv[1] if len(sys.argv) > 1 else scratch
        print("Millions of instructions of clang-tidy, with the check")
        print(f"{TRIVIAL} alone, and with all of ours added.\n")
        print(f"{'':32}{'alone':>8}{'ours':>8}{'ratio':>9}{'at most':>9}{'findings':>10}")

        def show(name, ours, alone, bound, findings, bad):
            print(
                f"{name:32}{alone / 1e6:8.0f}{ours / 1e6:8.0f}{ours / alone:9.4f}"
                f"{bound:>9}{findings:10}" + ("  too much" if bad else ""),
                flush=True,
            )

        failed = False
        for number, (name, text, bound) in enumerate(CASES):
            file = os.path.join(folder, f"benchmark{number}.cpp")
            with open(file, "w", encoding="utf-8") as out:
                out.write(text)
            checks = f"--checks=-*,{TRIVIAL},jwt-*"
            without = pool.submit(count, file, f"--checks=-*,{TRIVIAL}")
            ours, findings = count(file, f"--load={PLUGIN}", checks)
            alone, _ = without.result()
            # No findings where some are expected: the checks did not run.
            bad = ours / alone > bound or (findings == 0) != (number == 0)
            failed = failed or bad
            show(name, ours, alone, f"{bound:.3f}", findings, bad)
            facts = os.path.join(scratch, f"facts{number}")
            os.mkdir(facts)
            options = f"--config={{CheckOptions: {{FactsDir: {facts}}}}}"
            ours, findings = count(file, f"--load={PLUGIN}", checks, options)
            if not os.listdir(facts):
                sys.exit("scripts/benchmark: no facts were written")
            show(FACTS, ours, alone, "", findings, bad=False)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
