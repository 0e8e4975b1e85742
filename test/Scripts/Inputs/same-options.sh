# same-options.sh SCRIPTS PROGRAMS: fails where what is installed has other options.
for name in run gate; do
  options() { "$1" --help | grep -oE '(^ +|, )--?[a-z-]+' | tr -d ' ,' | sort; }
  [ "$(options "$1/$name")" = "$(options "$2/jwt-tidy-$name")" ] || {
    echo "jwt-tidy-$name has other options than scripts/$name"
    exit 1
  }
done
