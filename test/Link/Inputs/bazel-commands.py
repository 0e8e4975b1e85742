"""The compile commands of Bazel's own actions, as a compilation database.

  bazel aquery --output=jsonproto ... | bazel-commands.py WORKSPACE
"""

import json
import os
import sys

folder = os.path.realpath(sys.argv[1])
commands = [action["arguments"] for action in json.load(sys.stdin)["actions"]]
with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as database:
    json.dump([{"directory": folder, "file": arguments[arguments.index("-c") + 1],
                "arguments": arguments} for arguments in commands], database)
