# database.sh FOLDER FILE...: writes FOLDER/compile_commands.json for C files.
# FILE may be followed by `:` and one more argument of the compiler.
folder=$1
shift
inputs=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder"
separator='['
for file; do
  argument=
  case $file in *:*) argument=${file#*:} file=${file%%:*} ;; esac
  printf '%s\n{"directory": "%s", "file": "%s", "command": "cc -I%s %s -c %s"}' \
    "$separator" "$folder" "$file" "$inputs" "$argument" "$file"
  separator=,
done >"$folder/compile_commands.json"
echo ']' >>"$folder/compile_commands.json"
