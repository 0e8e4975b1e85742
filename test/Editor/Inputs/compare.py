"""Compares what an editor shows of files with what CI says of them.

    compare.py SERVER BUILD OUTPUT FILE...

OUTPUT is what clang-tidy or scripts/run wrote. Of both, the findings whose line
is in the file itself, with their notes.
"""

import os
import re
import sys
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../scripts"))
import lsp  # noqa: E402

server_path, build, output, *files = sys.argv[1:]


def finding(path, line, column, text):
    # clangd writes the first letter large.
    return (os.path.realpath(path), int(line), int(column), text[:1].lower() + text[1:])


def by_ci(file):
    folder = os.path.dirname(os.path.realpath(file))
    found = []
    with open(output, encoding="utf-8") as text:
        for line in text:
            match = re.fullmatch(
                r"([^ ]+?):(\d+):(\d+): (warning|note): (.*?)(?: \[(jwt-.*)\])?\n", line)
            if not match:
                continue
            path, at, column, kind, said, _ = match.groups()
            one = finding(os.path.join(folder, path), at, column, said)
            if kind == "warning":
                found.append([one])
            else:
                found[-1].append(one)
    return sorted(f for f in found if f[0][0] == os.path.realpath(file))


def by_editor(server, file):
    found = []
    for d in server.open(file):
        if not str(d.get("code", "")).startswith("jwt-"):
            continue
        at = d["range"]["start"]
        text = d["message"].splitlines()[0]
        one = [finding(file, at["line"] + 1, at["character"] + 1, text)]
        for r in d.get("relatedInformation", []):
            at = r["location"]["range"]["start"]
            path = urllib.parse.unquote(urllib.parse.urlparse(r["location"]["uri"]).path)
            one.append(finding(path, at["line"] + 1, at["character"] + 1, r["message"]))
        found.append(one)
    return sorted(found)


server = lsp.Server([server_path, f"--compile-commands-dir={build}",
                     "--background-index=false"],
                    os.path.dirname(os.path.realpath(files[0])))
total = 0
for file in files:
    ci, editor = by_ci(file), by_editor(server, file)
    total += len(ci)
    for name, here, there in (("CI", ci, editor), ("the editor", editor, ci)):
        for f in here:
            if f not in there:
                print(f"only {name}: {f}")
server.close()
print(f"{len(files)} files, {total} findings in CI")
