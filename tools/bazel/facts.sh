#!/usr/bin/env bash
# facts.sh FACTS CLANG-TIDY ARGUMENT...
#
# Runs clang-tidy, and shows what it says only where it made no facts: what one
# file alone looks like is not the program's result. A second time without what
# Clang does not know of a GCC toolchain's arguments.
set -u
facts=$1 clang_tidy=$2
shift 2
removed=()
for _ in 1 2; do
  if output=$("$clang_tidy" "${removed[@]}" "$@" 2>&1 </dev/null) && [ -f "$facts" ]; then
    grep ' was not analysed' <<<"$output"
    exit 0
  fi
  mapfile -t removed < <(sed -n \
    "s/.*error: unknown argument:\{0,1\} '\([^']*\)'.*/--removed-arg=\1/p" <<<"$output" | sort -u)
  [ ${#removed[@]} -gt 0 ] || break
done
echo "$output" >&2
echo "jwt-tidy: there are no facts: clang-tidy failed (above)" >&2
exit 1
