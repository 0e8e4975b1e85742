# fingerprints.sh ANALYSE JWT-TIDY FOLDER [OPTION...]: path and fingerprint of
# all findings of a project, also of those that are silenced.
set -eu
analyse=$1 tool=$2 folder=$3
shift 3
$analyse "$folder" >/dev/null
rm -f "$folder/found.json"
$tool link --facts "$folder/facts" -p "$folder" --root "$folder" "$@" \
  --report findings="$folder/found.json" --exit-zero >/dev/null 2>&1
python3 -c '
import json, sys
for result in json.load(open(sys.argv[1], encoding="utf-8"))["results"]:
    print(result["place"]["path"], result["fingerprint"])
' "$folder/found.json"
