# repository.sh FOLDER FILE...: makes a git repository of FOLDER and all that is
# in it, configured in FOLDER/build for these C files.
set -e
inputs=$(cd "$(dirname "$0")/../../Scripts/Inputs" && pwd)
cd "$1"
shift
for file; do
  set -- "$@" "$PWD/$file"
  shift
done
sh "$inputs/database.sh" "$PWD/build" "$@"
echo build/ >.gitignore
git init -q -b main .
git config user.name Tester
git config user.email tester@example.com
git add -A
git commit -qm 'Begin'
