#!/usr/bin/env bash
# bazel.sh WORKSPACE COMMAND [OPTION...]
#
# Debian's Bazel without a network. Beside the workspace stand its state and
# stand-ins for what Bazel's own BUILD files load from elsewhere.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
workspace=$(realpath "$1")
state=$workspace.bazel
shift
if [ ! -d "$state" ]; then
  mkdir -p "$state"/{rules_cc/cc,rules_java/java,remote_coverage_tools}
  touch "$state"/{rules_cc,rules_java,remote_coverage_tools}/WORKSPACE "$state"/rules_{cc/cc,java/java}/BUILD
  for rule in cc_{binary,library,toolchain,toolchain_suite}; do
    echo "$rule = native.$rule"
  done >"$state/rules_cc/cc/defs.bzl"
  for rule in java_{import,library,runtime,toolchain}; do
    echo "$rule = native.$rule"
  done >"$state/rules_java/java/defs.bzl"
  echo 'filegroup(name = "coverage_report_generator", visibility = ["//visibility:public"])' \
    >"$state/remote_coverage_tools/BUILD"
  for name in rules_cc rules_java remote_coverage_tools; do
    echo "build --override_repository=$name=$state/$name"
  done >"$workspace/.bazelrc"
  echo "build --@jwt_tidy//:clang_tidy=clang-tidy-$JWTTIDY_LLVM_MAJOR" >>"$workspace/.bazelrc"
  # Debian's default is to explain the sandbox.
  echo "build --nosandbox_debug --color=no --curses=no" >>"$workspace/.bazelrc"
  cat >"$workspace/WORKSPACE" <<END
workspace(name = "service")
local_repository(name = "jwt_tidy", path = "$root/tools/bazel")
new_local_repository(name = "jwt_tidy_build", path = "$BUILD_DIR", build_file = "@jwt_tidy//:build.BUILD")
END
fi
cd "$workspace"
# A server that a failing test leaves behind ends by itself. Java compiles
# itself but little: that halves the time of so short a life.
exec bazel --output_user_root="$state/out" --max_idle_secs=60 \
  --host_jvm_args=-XX:TieredStopAtLevel=1 --host_jvm_args=-XX:+UseSerialGC "$@"
