#!/usr/bin/env bash
# facts.sh FACTS CLANG-TIDY ARGUMENT...
#
# Runs clang-tidy, and shows what it says only where it made no facts: what one
# file alone looks like is not the program's result. A second time without what
# Clang does not know of a GCC toolchain's arguments.
set -u
facts=$1 clang_tidy=$2
shift 2
for _ in 1 2; do
  if output=$("$clang_tidy" "$@" 2>&1 </dev/null) && [ -f "$facts" ]; then
    grep ' was not analysed' <<<"$output"
    exit 0
  fi
  unknown=$(sed -n "s/.*error: unknown argument:\{0,1\} '\([^']*\)'.*/\1/p" <<<"$output")
  [ -n "$unknown" ] || break
  # Before LLVM 22, clang-tidy cannot be told to leave one out.
  known=()
  for argument; do
    grep -qxFe "$argument" <<<"$unknown" || known+=("$argument")
  done
  set -- "${known[@]}"
done
echo "$output" >&2
echo "jwt-tidy: there are no facts: clang-tidy failed (above)" >&2
exit 1
