#!/usr/bin/python3
"""Writes the manual pages from what the programs say of themselves.

    manual.py JWT-TIDY LLVM-MAJOR FOLDER PROGRAM...

PROGRAM are the others that the package holds: clang-tidy and clangd with the
checks built in, and scripts for projects.
"""

import gzip
import re
import subprocess
import sys
from pathlib import Path

SCRIPTS = {
    "jwt-tidy-run": "analyse a project for JSON Web Tokens that leak",
    "jwt-tidy-gate": "fail on what is new in a project",
}


def help_of(program, *arguments):
    return subprocess.run([program, *arguments, "--help"], check=True,
                          capture_output=True, encoding="utf-8").stdout.strip()


def escape(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)


def section(title, text):
    return f".SH {title}\n{text.strip()}\n"


def literal(text):
    return f".nf\n{escape(text)}\n.fi"


def page(name, about, *sections):
    return (f".TH {name.upper()} 1 \"\" jwt\\-tidy\n" +
            section("NAME", escape(f"{name} - {about}")) + "".join(sections))


def write(folder, name, text):
    # The same bytes, whenever they are made.
    with open(folder / f"{name}.1.gz", "wb") as file:
        with gzip.GzipFile("", "wb", 9, file, mtime=0) as out:
            out.write(text.encode())


def commands(jwt_tidy):
    listed = help_of(jwt_tidy).partition("commands:\n")[2]
    return [line.split(maxsplit=1) for line in listed.splitlines() if line]


def main():
    jwt_tidy, llvm, folder, *programs = sys.argv[1:]
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    see = section("SEE ALSO", escape(
        f"clang-tidy-{llvm}(1), and /usr/share/doc/jwt-tidy-{llvm}"))

    parts = [section("SYNOPSIS", ".B jwt\\-tidy\n.I COMMAND\n[ARGUMENT...]"),
             section("DESCRIPTION", escape(
                 "The tool beside the checks of jwt-tidy, a plugin of "
                 f"clang-tidy-{llvm}: clang-tidy-{llvm} --load=JwtTidy.so."))]
    for name, about in commands(jwt_tidy):
        parts.append(section(f"jwt\\-tidy {name}", escape(about.capitalize()) +
                             ".\n.PP\n" + literal(help_of(jwt_tidy, name))))
    write(folder, "jwt-tidy",
          page("jwt-tidy", "checks for JSON Web Tokens", *parts, see))

    for program in programs:
        name = Path(program).name
        if name in SCRIPTS:
            text = literal(help_of(program))
            about = SCRIPTS[name]
        else:
            stock = name.removeprefix("jwt-")
            about = f"{stock} with the checks of jwt-tidy built in"
            text = escape(f"{name} is {stock}-{llvm} and takes its options; "
                          "besides, it has the checks jwt-*.")
        write(folder, name, page(name, about, section("DESCRIPTION", text), see))


if __name__ == "__main__":
    main()
