"""Plays one session of an editor and prints what it would show.

    session.py FOLDER FILE STEP... -- SERVER ARGUMENT...

The steps, in their order, each followed by the diagnostics of the file:
    replace OLD NEW   in the text, not on disk
    actions TEXT      the code actions where TEXT stands
    apply TITLE       the code action of this title of those listed last
"""

import os
import pathlib
import sys
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../scripts"))
import lsp  # noqa: E402


def place(uri, range_):
    name = pathlib.PurePosixPath(urllib.parse.urlparse(uri).path).name
    start = range_["start"]
    return f"{name}:{start['line'] + 1}:{start['character'] + 1}"


def show(uri, diagnostics):
    for d in sorted(diagnostics, key=lambda d: (d["range"]["start"]["line"], d["message"])):
        kind = ["", "error", "warning", "information", "hint"][d["severity"]]
        message = d["message"].splitlines()[0]
        print(f"{place(uri, d['range'])}: {kind}: {message} [{d.get('code', '')}]")
        for r in d.get("relatedInformation", []):
            at = r["location"]
            print(f"  {place(at['uri'], at['range'])}: {r['message']}")
    print(f"{len(diagnostics)} diagnostics")


def main():
    split = sys.argv.index("--")
    folder, file, *steps = sys.argv[1:split]
    server = lsp.Server([*sys.argv[split + 1:], "--background-index=false"], folder, stderr=None if os.environ.get("LSP_LOG") else lsp.subprocess.DEVNULL)
    uri = pathlib.Path(folder, file).resolve().as_uri()
    known = server.open(os.path.join(folder, file))
    show(uri, known)
    actions = []
    while steps:
        step = steps.pop(0)
        text = server.texts[uri]
        print(f"-- {step} {steps[0]}")
        if step == "replace":
            old, new = steps.pop(0), steps.pop(0)
            if old not in text:
                sys.exit(f"'{old}' is not in the text")
            show(uri, known := server.change(uri, text.replace(old, new)))
        elif step == "actions":
            before = text[:text.index(steps.pop(0))]
            at = {"line": before.count("\n"),
                  "character": len(before) - before.rfind("\n") - 1}
            here = [d for d in known if d["range"]["start"]["line"] == at["line"]]
            actions = server.request("textDocument/codeAction", {
                "textDocument": {"uri": uri},
                "range": {"start": at, "end": at},
                "context": {"diagnostics": here}}) or []
            for action in actions:
                print(action["title"])
        elif step == "apply":
            title = steps.pop(0)
            [action] = [a for a in actions if a["title"] == title]
            edit = action.get("edit")
            if not edit:
                server.edits.clear()
                command = action["command"]
                command = command if isinstance(command, dict) else action
                server.request("workspace/executeCommand", {
                    "command": command["command"],
                    "arguments": command.get("arguments", [])})
                edit = server.edits[0]
            show(uri, known := server.change(uri, lsp.apply(text, edit["changes"][uri])))
        else:
            sys.exit(f"unknown step '{step}'")
    print(f"exit status {server.close()}")


main()
