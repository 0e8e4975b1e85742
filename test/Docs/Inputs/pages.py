"""The blocks of code and output in the documentation.

A block is what stands between fences after a line `<!-- block: NAME -->`, or,
for what is no code, between that line and `<!-- end -->`. No output is written
by hand: all of it comes from running what it is said to come from.

  pages.py renew PAGE...
      makes the blocks of the pages anew, where something makes them
  pages.py check CLANG-TIDY PLUGIN PAGE...
      shows what that would change, and fails if it is anything
  pages.py summaries
      fails if a check's class, page and the README do not agree
  pages.py effects PAGE
      fails if the table of effects is not what jwt-tidy takes; its complaints
      about an unknown key in each effect are standard input
  pages.py links
      fails if a page links to what is not there
  pages.py print PAGE NAME
      prints a block
  pages.py mentions PAGE
      fails if a 'quoted' word of standard input is not a `word` of the page
"""

import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
TIDY = "clang-tidy-22"
PLUGIN = ROOT / "build" / "lib" / "JwtTidy.so"
JWT_CPP = ["-isystem", str(ROOT / "test" / "Inputs" / "jwt-cpp-0.7")]


# --- Blocks ------------------------------------------------------------------


def find_block(page, name):
    """The page's text before the block, the block, and the text after it."""
    text = page.read_text(encoding="utf-8")
    start = re.escape(f"<!-- block: {name} -->\n")
    for pattern in (rf"{start}```[^\n]*\n()(.*?)^```$", rf"{start}()(.*?)^<!-- end -->$"):
        match = re.search(pattern, text, re.MULTILINE | re.DOTALL)
        if match:
            return text[: match.start(2)], match[2], text[match.end(2) :]
    sys.exit(f"{page}: there is no block '{name}'")


def block(page, name):
    return find_block(page, name)[1]


def replace_block(page, name, text):
    before, _, after = find_block(page, name)
    page.write_text(before + text + after, encoding="utf-8")


# --- What makes them ---------------------------------------------------------


def run(*command, cwd=None):
    """Both outputs; what is found is no failure."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    result = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    return result.stdout, result.stderr


def tidy(file, checks, *flags, options=""):
    """What clang-tidy writes of a file, with paths from the file's folder on."""
    written, _ = run(
        TIDY,
        f"--load={PLUGIN}",
        "--quiet",
        f"--checks=-*,{checks}",
        f"--config={{CheckOptions: {{{options}}}}}",
        str(file),
        "--",
        *flags,
    )
    return written.replace(f"{file.parent}/", "")


def jwt_tidy(*arguments, cwd=None):
    written, complaints = run(str(Path(PLUGIN).parents[1] / "bin" / "jwt-tidy"), *arguments, cwd=cwd)
    return written + complaints


def write_blocks(page, folder, *names):
    for name in names:
        (folder / name).write_text(block(page, name), encoding="utf-8")


def shown_source(test):
    """A test as a reader sees it: without RUN, REQUIRES and CHECK lines."""
    test_only = re.compile(r"\s*// *(RUN:|REQUIRES:|CHECK|The example of the check's)")
    lines = test.read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if not test_only.match(line)).lstrip("\n")


def renew_check(page, folder):
    check = page.stem
    (test,) = (ROOT / "test" / "checks" / check).glob("example.*")
    replace_block(page, test.name, shown_source(test))
    write_blocks(page, folder, test.name)
    replace_block(page, "output", tidy(folder / test.name, check, *JWT_CPP))


def renew_models(page, folder):
    sources = folder / "src"
    sources.mkdir()
    write_blocks(page, folder, "depot.yaml", "bad.yaml")
    write_blocks(page, sources, "depot.h", "desk.c")
    options = "Models: depot.yaml"
    replace_block(page, "output", tidy(sources / "desk.c", "jwt-*", options=options))
    replace_block(page, "errors", jwt_tidy("models", "bad.yaml", cwd=folder))


def renew_options(page, folder):
    command, _ = block(page, "categories").split("\n", 1)
    names = command.split()[3:]
    replace_block(page, "categories", f"{command}\n{jwt_tidy('claims', *names)}")


def renew_design(page, folder):
    write_blocks(page, folder, "issue.c")
    written = tidy(folder / "issue.c", "jwt-*", options="PrintFlow: true")
    graph = written[: written.index("\n}\n") + 3]
    replace_block(page, "issue.flow", graph)
    write_blocks(page, folder, "issue.flow")
    for name, option in (("solved", "--solve"), ("found", "--find")):
        replace_block(page, name, jwt_tidy("flow", option, "issue.flow", cwd=folder))


def renew_libraries(page, folder):
    replace_block(page, "table", jwt_tidy("models", "--table"))


def renew_readme(page, folder):
    sample = ROOT / "test" / "Inputs" / "sample" / "session.c"
    replace_block(page, "finding", tidy(sample, "jwt-*", "-std=c11"))


def renew_gate(page, folder):
    sample = ROOT / "test" / "Inputs" / "sample"
    shutil.copy(sample / "session.c", folder)
    shutil.copy(sample / "session.h", folder)
    shutil.copy(sample / "accounts.h", folder)
    options = f"FactsDir: '{folder}/facts', FactsRoot: '{folder}'"
    tidy(folder / "session.c", "jwt-*", "-std=c11", options=options)
    jwt_tidy("link", "--facts", "facts", "--without-database", "--root", ".",
             "--report", "findings=found.json", cwd=folder)
    judge = ["baseline", "found.json", "--baseline=jwt-baseline.json"]
    jwt_tidy(*judge, "--update", cwd=folder)
    known = folder / "jwt-baseline.json"
    replace_block(page, "baseline", known.read_text(encoding="utf-8"))
    known.write_text(known.read_text(encoding="utf-8").replace('"session.c"', '"badge.c"')
                     .replace('"fingerprint": "', '"fingerprint": "0'), encoding="utf-8")
    replace_block(page, "judged", jwt_tidy(*judge, cwd=folder))


RENEW = {
    "checks": renew_check,
    "models.md": renew_models,
    "options.md": renew_options,
    "gate.md": renew_gate,
    "design.md": renew_design,
    "libraries.md": renew_libraries,
    "README.md": renew_readme,
}


def renew(page):
    maker = RENEW.get(page.name) or RENEW[page.parent.name]
    with tempfile.TemporaryDirectory() as folder:
        maker(page, Path(folder).resolve())


def check(page):
    """What is out of date in the page, as a difference."""
    page = page.resolve()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / page.parent.name / page.name
        copy.parent.mkdir()
        shutil.copy(page, copy)
        renew(copy)
        old, new = (p.read_text(encoding="utf-8").splitlines() for p in (page, copy))
    lines = difflib.unified_diff(old, new, str(page), "what it should be", lineterm="")
    return "\n".join(lines)


# --- Checks of the pages as a whole ------------------------------------------


def check_summaries():
    """A check's page begins with its class's sentence; the README links it."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    headers = [h for h in (ROOT / "checks").glob("*Check.h") if h.name != "JwtCheck.h"]
    problems = [] if headers else ["there are no checks"]
    for header in headers:
        text = header.read_text(encoding="utf-8")
        comment = re.search(r"^/// (Finds .*?)\n///\n.*?(docs/checks/[\w.-]+)", text, re.M | re.S)
        if not comment:
            problems.append(f"{header.name}: no sentence, or no page")
            continue
        sentence = comment[1].replace("\n/// ", " ")
        page = ROOT / comment[2].rstrip(".")
        lines = page.read_text(encoding="utf-8").splitlines()
        if lines[:3] != [f"# {page.stem}", "", sentence]:
            problems.append(f"{page.name}: does not begin with its name and '{sentence}'")
        if f"(docs/checks/{page.name}) | {sentence.removeprefix('Finds ').rstrip('.')} |" not in readme:
            problems.append(f"README.md: has no row of {page.stem} with that sentence")
    return "\n".join(problems)


def check_links():
    pages = [
        page
        for page in ROOT.rglob("*.md")
        if not page.relative_to(ROOT).parts[0].startswith((".", "build"))
    ]
    problems = [] if pages else ["there are no pages"]
    for page in pages:
        text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
        for target in re.findall(r"\]\(([^)#\s]+)", text):
            if ":" not in target and not (page.parent / target).exists():
                problems.append(f"{page.relative_to(ROOT)}: there is no {target}")
    return "\n".join(problems)


def check_effects(page):
    """Rows like `| `sign` | from, to, [key] | ..`; `a|b` are two keys."""
    rows = re.findall(r"^\| `([\w-]+)` \| (.*?) \| ", page.read_text(encoding="utf-8"), re.M)
    shown = {name: set(re.findall(r"\w[\w-]*", keys)) for name, keys in rows}
    problems = []
    complaints = re.findall(r"effect '([\w-]+)' has no key 'x_+'; (.*)", sys.stdin.read())
    for effect, rest in complaints:
        known = set(re.findall(r"'([\w-]+)'", rest))
        if shown.get(effect) != known:
            problems.append(f"{page}: '{effect}' has the keys {', '.join(sorted(known))}")
    return "\n".join(problems) if complaints else "there were no complaints"


def check_mentions(page):
    text = page.read_text(encoding="utf-8")
    words = re.findall(r"'([\w-]+)'", sys.stdin.read())
    missing = [word for word in words if f"`{word}`" not in text]
    if missing or not words:
        sys.exit(f"{page}: not mentioned: {', '.join(missing) or 'nothing was asked'}")


def main():
    global TIDY, PLUGIN
    match sys.argv[1:]:
        case ["renew", *pages]:
            for page in pages:
                renew(Path(page))
        case ["check", clang_tidy, plugin, *pages]:
            TIDY, PLUGIN = clang_tidy, Path(plugin)
            differences = [check(Path(page)) for page in pages]
            if any(differences) or not pages:
                sys.exit("\n".join(["Out of date; test/Docs/renew renews it.", *differences]))
        case ["print", page, name]:
            sys.stdout.write(block(Path(page), name))
        case ["mentions", page]:
            check_mentions(Path(page))
        case ["summaries"]:
            sys.exit(check_summaries() or 0)
        case ["effects", page]:
            sys.exit(check_effects(Path(page)) or 0)
        case ["links"]:
            sys.exit(check_links() or 0)
        case _:
            sys.exit(__doc__)


main()
