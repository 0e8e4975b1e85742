# Completion of jwt-tidy's commands and options for bash. It asks the program,
# so that it is never out of date.
_jwt_tidy() {
  local current=${COMP_WORDS[COMP_CWORD]} words
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=$("$1" --help 2>/dev/null | sed -n 's/^  \([a-z-]*\)  .*/\1/p')
    words+=" --help --version"
  elif [[ $current == -* ]]; then
    words=$("$1" "${COMP_WORDS[1]}" --help 2>/dev/null |
      grep -oE '(^|[ [|(])--?[a-z][a-z-]*=?' | grep -oE -- '--?[a-z][a-z-]*=?' | sort -u)
    words+=" --help"
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    compopt -o filenames 2>/dev/null
    return
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  [[ ${COMPREPLY[*]} != *= ]] || compopt -o nospace 2>/dev/null
}
complete -F _jwt_tidy jwt-tidy
