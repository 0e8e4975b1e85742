# installed.sh LLVM: tries what the package for that LLVM has installed, as
# docs/packages.md says. For scripts/package-test.
set -u
llvm=$1
failed=0
# expect STATUS TEXT COMMAND...: what a command ends with, and says.
expect() {
  local wanted=$1 text=$2 said status
  shift 2
  said=$("$@" 2>&1)
  status=$?
  if [ $status -ne "$wanted" ] || ! grep -qF -e "$text" <<<"$said"; then
    printf 'not good (status %s, not %s, with "%s"): %s\n%s\n' \
      $status "$wanted" "$text" "$*" "$said"
    failed=1
  else
    echo "good: $*"
  fi
}

mkdir -p ~/project/build
cd ~/project || exit 1
cat >main.c <<'END'
#include <jwt.h>
#include <stdio.h>
#include <time.h>
void show(const char *text);
int main(void) {
  jwt_t *jwt;
  if (jwt_new(&jwt))
    return 1;
  jwt_add_grant_int(jwt, "exp", time(NULL) + 60);
  show(jwt_encode_str(jwt));
}
END
cat >show.cpp <<'END'
#include <iostream>
extern "C" void show(const char *text) { std::cout << text; }
END
cat >build/compile_commands.json <<END
[{"directory": "$PWD", "file": "main.c", "command": "cc -c main.c"},
 {"directory": "$PWD", "file": "show.cpp", "command": "c++ -c show.cpp"}]
END
cat >one.c <<'END'
#include <jwt.h>
#include <stdio.h>
void show(jwt_t *jwt) { puts(jwt_encode_str(jwt)); }
END
found='one.c:3:25: warning: signed token is written to the console'
whole='main.c:10:3: warning: signed token is written to the console'

expect 0 "$found" "clang-tidy-$llvm" --load=JwtTidy.so '--checks=-*,jwt-*' one.c --
expect 0 "$found" jwt-clang-tidy '--checks=-*,jwt-*' one.c --
expect 0 "-llvm$llvm-" jwt-tidy --version
expect 1 "$whole" jwt-tidy-run .
git -c init.defaultBranch=main init -q .
expect 1 "$whole" jwt-tidy-gate
expect 0 "wrote 1 findings" jwt-tidy-gate --update
expect 0 "0 new, 1 known" jwt-tidy-gate
expect 1 "jwt-token-logged" jwt-tidy-run --report=sarif=run.sarif .
expect 0 '"jwt-token-logged"' grep -F '"ruleId": "jwt-token-logged"' run.sarif
if [ "$llvm" -ge 22 ]; then
  # It says of files what is an error, and no more.
  printf "Checks: '-*,jwt-*'\nWarningsAsErrors: 'jwt-*'\n" >.clang-tidy
  expect 3 '[jwt-token-logged] Line 3: signed token is written' jwt-clangd --check=one.c
  expect 0 "jwt-clangd - " man --warnings jwt-clangd
fi

for page in jwt-tidy jwt-tidy-run jwt-tidy-gate jwt-clang-tidy; do
  expect 0 "$page - " man --warnings "$page"
done
# shellcheck disable=SC2016
complete='. /usr/share/bash-completion/bash_completion; _completion_loader jwt-tidy
  COMP_WORDS=(jwt-tidy li) COMP_CWORD=1; _jwt_tidy jwt-tidy; echo "${COMPREPLY[*]}"'
expect 0 "link" bash -c "$complete"
expect 0 "jwt-token-logged" grep -r "jwt-token-logged" "/usr/share/doc/jwt-tidy-$llvm/README.md"
exit $failed
