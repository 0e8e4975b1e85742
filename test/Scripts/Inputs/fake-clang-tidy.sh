#!/bin/sh
# A clang-tidy that comes to grief over bad.c, in the way that $FAKE says.
case "$*" in
*--list-checks* | *--verify-config*) ;;
*bad.c*)
  case $FAKE in
  hang) sleep 60 & wait ;;
  crash) printf 'Stack dump:\n0.\tProgram arguments: x\n1.\tparser at end of file\n' >&2
         kill -SEGV $$ ;;
  limit) echo "bad.c:1:1: warning: function 'f' is too large to follow; what" \
              "stands beyond its first 9 blocks was not analysed" \
              "[jwt-token-logged]" ;;
  fail) echo 'out of luck' >&2; exit 70 ;;
  esac ;;
esac
exec clang-tidy "$@"
