"""Blocks of code and output in the documentation, by name.

A block is what stands between fences after a line `<!-- block: NAME -->`, or,
for what is no code, between that line and `<!-- end -->`.

  pages.py print PAGE NAME      the block
  pages.py replace PAGE NAME    makes standard input the block
  pages.py example FILE         a test's source, without what only the test needs
"""

import re
import sys


def split(page, name):
    """The page's text before the block, the block, and the text after it."""
    with open(page, encoding="utf-8") as file:
        text = file.read()
    start = re.escape(f"<!-- block: {name} -->\n")
    for pattern in (rf"{start}```[^\n]*\n()(.*?)^```$", rf"{start}()(.*?)^<!-- end -->$"):
        match = re.search(pattern, text, re.MULTILINE | re.DOTALL)
        if match:
            return text[: match.start(2)], match[2], text[match.end(2) :]
    sys.exit(f"{page}: there is no block '{name}'")


def example(source):
    """What a reader sees of a test: no RUN, REQUIRES or CHECK lines."""
    with open(source, encoding="utf-8") as file:
        lines = file.read().splitlines(keepends=True)
    test_only = re.compile(r"\s*// *(RUN:|REQUIRES:|CHECK|The example of the check's)")
    shown = "".join(line for line in lines if not test_only.match(line))
    return shown.lstrip("\n")


def main():
    match sys.argv[1:]:
        case ["print", page, name]:
            sys.stdout.write(split(page, name)[1])
        case ["replace", page, name]:
            before, _, after = split(page, name)
            block = sys.stdin.read()
            with open(page, "w", encoding="utf-8") as file:
                file.write(before + block + after)
        case ["example", source]:
            sys.stdout.write(example(source))
        case _:
            sys.exit(__doc__)


main()
