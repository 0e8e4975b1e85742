"""Fails where sarif-multitool has anything to say of SARIF files, a note too.

  validate.py MULTITOOL FILE...

The tool itself exits with 0, whatever it finds.
"""

import json
import subprocess
import sys

tool, *files = sys.argv[1:]
bad = False
for file in files:
    out = file + ".validated"
    subprocess.run([tool, "validate", file, "--rule-kind", "Sarif;Ghas", "-o", out,
                    "--log", "ForceOverwrite"], check=True,
                   stdout=subprocess.DEVNULL)
    with open(out, encoding="utf-8-sig") as log:
        results = json.load(log)["runs"][0]["results"]
    for result in results:
        bad = True
        print(file, result["ruleId"], result.get("level", "warning"),
              result["message"].get("id"), result["message"].get("arguments"))
sys.exit(bad)
