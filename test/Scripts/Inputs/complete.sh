# complete.sh FILE: what the completion in it offers.
. "$1"
for line in "jwt-tidy l" "jwt-tidy link --f" "jwt-tidy claims --cat"; do
  COMP_WORDS=($line) COMP_CWORD=$(($(wc -w <<<"$line") - 1))
  COMPREPLY=()
  _jwt_tidy jwt-tidy
  echo "$line: ${COMPREPLY[*]}"
done 2>/dev/null
