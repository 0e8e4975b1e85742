"""A client of the Language Server Protocol, for the tests and the benchmark of
jwt-clangd. Needs nothing but Python."""

import json
import pathlib
import queue
import subprocess
import threading
import time


class Server:
    """One running server. Every wait ends after `timeout` seconds, with an
    error that says what was waited for."""

    def __init__(self, command, folder, timeout=300, stderr=subprocess.DEVNULL):
        self.timeout = timeout
        self.process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=stderr)
        self.inbox = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.number = 0
        self.versions = {}
        self.texts = {}
        self.edits = []  # what the server asked to be applied
        self.request("initialize", {
            "processId": None,
            "rootUri": pathlib.Path(folder).resolve().as_uri(),
            "capabilities": {
                "workspace": {"applyEdit": True},
                "textDocument": {
                    "publishDiagnostics": {"relatedInformation": True,
                                           "codeActionsInline": True,
                                           "versionSupport": True},
                    "codeAction": {"codeActionLiteralSupport": {
                        "codeActionKind": {"valueSet": ["quickfix", "refactor"]}}},
                },
            },
        })
        self.notify("initialized", {})

    def open(self, path):
        """Opens a file and returns its first diagnostics."""
        path = pathlib.Path(path).resolve()
        language = "c" if path.suffix in (".c", ".h") else "cpp"
        uri = path.as_uri()
        self.versions[uri] = 1
        self.texts[uri] = path.read_text(encoding="utf-8")
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": language, "version": 1,
            "text": self.texts[uri]}})
        return self.diagnostics(uri)

    def change(self, uri, text):
        """Replaces a file's text and returns the diagnostics of the new one."""
        self.versions[uri] += 1
        self.texts[uri] = text
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": self.versions[uri]},
            "contentChanges": [{"text": text}]})
        return self.diagnostics(uri)

    def diagnostics(self, uri):
        """Waits for the diagnostics of a file's current text."""
        while True:
            message = self._next(f"diagnostics of {uri}")
            if message.get("method") != "textDocument/publishDiagnostics":
                self._serve(message)
                continue
            said = message["params"]
            if said["uri"] == uri and said.get("version") == self.versions[uri]:
                return said["diagnostics"]

    def request(self, method, params):
        """Waits for the answer to a request."""
        self.number += 1
        number = self.number
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._next(f"the answer to {method}")
            if message.get("id") == number and "method" not in message:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message.get("result")
            self._serve(message)

    def notify(self, method, params):
        self._send({"method": method, "params": params})

    def close(self):
        """Shuts the server down and returns its exit status."""
        self.request("shutdown", None)
        self.notify("exit", None)
        return self.process.wait(self.timeout)

    def _serve(self, message):
        """Answers what the server asks."""
        if "id" in message and "method" in message:
            result = None
            if message["method"] == "workspace/applyEdit":
                self.edits.append(message["params"]["edit"])
                result = {"applied": True}
            self._send({"id": message["id"], "result": result})

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _next(self, what):
        try:
            message = self.inbox.get(timeout=self.timeout)
        except queue.Empty:
            self.process.kill()
            raise TimeoutError(f"no {what} in {self.timeout} s") from None
        if message is None:
            raise EOFError(f"the server ended before {what}")
        return message

    def _read(self):
        stream = self.process.stdout
        while True:
            length = None
            while (line := stream.readline().strip()):
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if length is None:
                return self.inbox.put(None)
            message = json.loads(stream.read(length))
            message["received"] = time.perf_counter()
            self.inbox.put(message)


def apply(text, edits):
    """A text after a list of TextEdits. Columns are those of ASCII text."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))

    def offset(position):
        return starts[position["line"]] + position["character"]

    for edit in sorted(edits, key=lambda e: offset(e["range"]["start"]),
                       reverse=True):
        text = (text[:offset(edit["range"]["start"])] + edit["newText"]
                + text[offset(edit["range"]["end"]):])
    return text
