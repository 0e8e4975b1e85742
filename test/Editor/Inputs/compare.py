"""Compares what an editor shows of files with what clang-tidy says of them.

    compare.py SERVER CLANG-TIDY PLUGIN BUILD FILE...

Of both, the findings whose line is in the file itself, with their notes.
"""

import os
import re
import subprocess
import sys
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../scripts"))
import lsp  # noqa: E402

server_path, clang_tidy, plugin, build, *files = sys.argv[1:]


def finding(path, line, column, text):
    # clangd writes the first letter large.
    return (os.path.realpath(path), int(line), int(column), text[:1].lower() + text[1:])


def by_clang_tidy(file):
    folder = os.path.dirname(os.path.realpath(file))
    run = subprocess.run(
        [clang_tidy, f"--load={plugin}", "--quiet", "--checks=-*,jwt-*", "-p", build,
         file], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True,
        cwd=folder)
    found = []
    for line in run.stdout.splitlines():
        match = re.fullmatch(
            r"([^ ]+?):(\d+):(\d+): (warning|note): (.*?)(?: \[(jwt-.*)\])?", line)
        if not match:
            continue
        path, at, column, kind, text, _ = match.groups()
        path = os.path.join(folder, path)
        if kind == "warning":
            found.append([finding(path, at, column, text)])
        else:
            found[-1].append(finding(path, at, column, text))
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


server = lsp.Server([server_path, f"--compile-commands-dir={build}"],
                    os.path.dirname(os.path.realpath(files[0])))
total = 0
for file in files:
    ci, editor = by_clang_tidy(file), by_editor(server, file)
    total += len(ci)
    for name, here, there in (("clang-tidy", ci, editor), ("the editor", editor, ci)):
        for f in here:
            if f not in there:
                print(f"only {name}: {f}")
server.close()
print(f"{len(files)} files, {total} findings in clang-tidy")
