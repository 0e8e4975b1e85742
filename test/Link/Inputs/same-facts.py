"""Do folders hold the same facts? What the files are called does not matter.

  same-facts.py COUNT FOLDER...
"""

import os
import sys

count, *folders = sys.argv[1:]
facts = {}
for folder in folders:
    contents = []
    for path, _, names in os.walk(folder, followlinks=True):
        for name in names:
            if name.endswith(".facts.json"):
                with open(os.path.join(path, name), "rb") as file:
                    contents.append(file.read())
    facts[folder] = sorted(contents)
    if len(contents) != int(count):
        sys.exit(f"'{folder}' holds {len(contents)} facts files, not {count}")
first = folders[0]
for folder in folders[1:]:
    for one, other in zip(facts[first], facts[folder]):
        if one != other:
            differing = [f"< {a}\n> {b}" for a, b in
                         zip(one.decode().splitlines(), other.decode().splitlines()) if a != b]
            sys.exit(f"'{first}' and '{folder}' differ:\n" + "\n".join(differing))
