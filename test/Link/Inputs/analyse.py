"""Writes a compilation database for the sources in a folder, and their facts.

  analyse.py CLANG-TIDY PLUGIN FOLDER [CHECKS]

Where the folder has a file `entries`, each of its lines is a source and its
flags; otherwise every source is compiled once. Facts go to FOLDER/facts.
"""

import glob
import json
import os
import subprocess
import sys

clang_tidy, plugin, folder, *checks = sys.argv[1:]
folder = os.path.realpath(folder)
os.chdir(folder)
if os.path.exists("entries"):
    with open("entries", encoding="utf-8") as lines:
        entries = [line.split() for line in lines if line.strip()]
else:
    entries = [[file] for file in sorted(glob.glob("*.c") + glob.glob("*.cpp"))]
with open("compile_commands.json", "w", encoding="utf-8") as database:
    json.dump([{"directory": folder, "file": file,
                "arguments": ["clang", "-c", *flags, file]}
               for file, *flags in entries], database)
config = ("{InheritParentConfig: true, CheckOptions: "
          "{FactsDir: '%s/facts', FactsRoot: '%s'}}" % (folder, folder))
for file in dict.fromkeys(entry[0] for entry in entries):
    done = subprocess.run(
        [clang_tidy, f"--load={plugin}", "--quiet", f"--checks=-*,{checks[0] if checks else 'jwt-*'}",
         f"--config={config}", "-p", folder, os.path.join(folder, file)],
        capture_output=True, encoding="utf-8", check=False)
    print(done.stdout, end="")
