#!/usr/bin/python3
"""Runs the analysis for scripts/gate, which documents it, and judges the findings.

What is new is decided by `jwt-tidy baseline`, from the findings documents of runs;
this makes those runs: of the project as it is, of its merge base, of what is staged.
"""

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.machinery import SourceFileLoader
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = Path(os.environ.get("BUILD_DIR") or ROOT / "build")
BASELINE = "jwt-baseline.json"
# What an installed jwt-tidy calls this, and what runs the analysis there.
NAME = os.environ.get("JWT_TIDY_GATE") or "scripts/gate"
RUNNER = os.environ.get("JWT_TIDY_RUN") or str(ROOT / "scripts" / "run")
run = SourceFileLoader("analyse", str(ROOT / "scripts" / "analyse")).load_module()
CannotRun = run.CannotRun


def say(text):
    print(f"{NAME}: {text}", file=sys.stderr, flush=True)


def parse_arguments(arguments):
    parser = run.Parser(prog=NAME, allow_abbrev=False)
    parser.add_argument("project", nargs="?", type=Path, default=Path("."))
    parser.add_argument("-p", dest="database", type=Path)
    parser.add_argument("--baseline", type=Path)
    parser.add_argument("--against")
    parser.add_argument("--known", type=Path, action="append", default=[])
    parser.add_argument("--changed-only", action="store_true")
    # For `jwt-tidy baseline`, and for scripts/run.
    parser.add_argument("--report", action="append", default=[])
    for name in ("--update", "--remove-fixed", "--allow-unreasoned"):
        parser.add_argument(name, dest="judge", action="append_const", const=name, default=[])
    for name in ("--jobs", "--checks", "--timeout", "--extra-arg", "--clang-tidy", "--plugin"):
        parser.add_argument(*(["-j"] if name == "--jobs" else []), name, dest="run",
                            action="append", default=[],
                            type=lambda value, name=name: f"{name}={value}")
    parser.add_argument("--facts", type=Path)
    parser.add_argument("--link-only", action="store_true")
    options = parser.parse_args(arguments)
    if options.changed_only and "--update" in options.judge:
        raise CannotRun("--update needs all findings, so no --changed-only")
    if not options.project.exists():
        raise CannotRun(f"'{options.project}' does not exist")
    options.jwt_tidy = str(BUILD / "bin" / "jwt-tidy")
    # Later, if scripts/run has yet to build it.
    if os.path.exists(options.jwt_tidy):
        run.check_reports(options)
    return options


# --- The repository -----------------------------------------------------------

class Repository:
    """The project in git, and what it was or will be at another commit."""

    def __init__(self, project):
        self.folder = project if project.is_dir() else project.parent
        self.top = self.git("rev-parse", "--show-toplevel")
        # The same folder by the path that the user knows it by.
        prefix = self.git("rev-parse", "--show-prefix").rstrip("/")
        known_as = os.path.abspath(self.folder)
        self.known_as = known_as.removesuffix(prefix).rstrip("/") or "/"

    def git(self, *arguments, **environment):
        try:
            done = subprocess.run(["git", "-C", str(self.folder), *arguments],
                                  capture_output=True, encoding="utf-8",
                                  errors="surrogateescape", stdin=subprocess.DEVNULL,
                                  env={**os.environ, **environment})
        except OSError as error:
            raise CannotRun(f"git does not run: {error.strerror}; install it")
        if done.returncode:
            reason = done.stderr.strip().splitlines() or [f"status {done.returncode}"]
            raise CannotRun(f"git {arguments[0]}: {reason[0]}")
        return done.stdout.removesuffix("\n")

    def merge_base(self, reference):
        try:
            return self.git("merge-base", "HEAD", reference)
        except CannotRun as error:
            raise CannotRun(f"there is no merge base of HEAD and '{reference}' ({error}); "
                            "fetch it, with its history (git fetch --unshallow)")

    def head(self):
        try:
            return self.git("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
        except CannotRun:  # Before the first commit there is nothing.
            return self.git("hash-object", "-t", "tree", "/dev/null")

    def snapshot(self, tree, name, database, more):
        """Checks TREE out into a folder of its own, below .git, and writes a
        compilation database for it. Returns both folders, and one for facts.

        They stay for the next time, when only what differs is written.
        """
        state = Path(os.path.realpath(self.folder / self.git("rev-parse", "--git-path", "jwt-tidy")))
        folder = state / name
        folder.mkdir(parents=True, exist_ok=True)
        self.git(f"--work-tree={folder}", "read-tree", "--reset", "-u", tree,
                 GIT_INDEX_FILE=str(state / f"{name}.index"))
        # Paths are told from here, as from any other checkout.
        (folder / ".git").write_text(f"gitdir: {self.git('rev-parse', '--absolute-git-dir')}\n")
        # What git does not track (generated files, submodules) is as it is now.
        entries = self.read_commands(database)
        made = {folder for entry in entries for below in [Path(entry["directory"])]
                for folder in (below, *below.parents)}
        others = self.git("-C", self.top, "ls-files", "-z", "--others", "--directory")
        modules = self.git("-C", self.top, "ls-files", "-z", "--stage")
        for path in [p for p in others.split("\0") if p] + \
                [m.split("\t", 1)[1] for m in modules.split("\0") if m.startswith("160000")]:
            mirror(Path(self.top, path), folder / path, made)
        mapped = state / f"{name}.database"
        mapped.mkdir(exist_ok=True)
        (mapped / run.DATABASE).write_text(json.dumps(
            self.map_commands(entries, folder), indent=1), errors="surrogateescape")
        # Facts say which sources they are of, but not which configuration.
        listed = self.git("-C", self.top, "ls-tree", "-r", "--full-tree", tree)
        configuration = [line for line in listed.splitlines()
                         if line.endswith((".clang-tidy", ".yaml", ".yml"))]
        key = hashlib.sha256("\n".join(configuration + more).encode(errors="surrogateescape"))
        facts = state / f"{name}.facts-{key.hexdigest()[:16]}"
        for old in state.glob(f"{name}.facts-*"):
            if old != facts:
                shutil.rmtree(old)
        return folder, mapped, facts

    def read_commands(self, database):
        """The entries of a compilation database, with whole, real folders."""
        run.read_database(database)  # Says what is wrong with it.
        entries = json.loads((database / run.DATABASE).read_text(errors="surrogateescape"))
        for entry in entries:
            directory = os.path.realpath(database / entry.get("directory", ""))
            if not run.is_below(directory, self.top) and not os.path.isabs(entry["file"]):
                raise CannotRun(
                    f"'{database / run.DATABASE}' names '{entry['file']}' from outside "
                    f"'{self.top}'; what another commit has there cannot be told")
            entry["directory"] = directory
        return entries

    def map_commands(self, entries, folder):
        """The compile commands, with the snapshot's files in place of ours."""
        tops = "|".join(re.escape(top) for top in {self.top, self.known_as})
        pattern = re.compile(rf"(?:{tops})(?=$|[/\s\"'\\])")

        def mapped(value):
            if isinstance(value, list):
                return [mapped(item) for item in value]
            return pattern.sub(lambda _: str(folder), value)

        kept = []
        for entry in entries:
            entry = {key: mapped(value) for key, value in entry.items()}
            # A file that is new has no past.
            if os.path.exists(os.path.join(entry["directory"], entry["file"])):
                os.makedirs(entry["directory"], exist_ok=True)
                kept.append(entry)
        return kept


def mirror(source, target, made):
    """Links a file or folder. The folders in MADE, in which the compiler runs, are made
    instead: `..` there has to lead into the snapshot."""
    if source in made:
        if target.is_symlink():
            target.unlink()
        target.mkdir(exist_ok=True)
        for child in source.iterdir():
            mirror(child, target / child.name, made)
    elif not os.path.lexists(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        target.symlink_to(source)


# --- Runs ---------------------------------------------------------------------

def analyse(options, project, findings, *more):
    """One run. Returns its status, which is 0 if it found something as well."""
    command = [RUNNER, "--distinct-status",
               f"--report=findings={findings}", *options.run, *more, str(project)]
    status = subprocess.run(command, stdin=subprocess.DEVNULL,
                            stdout=subprocess.DEVNULL).returncode
    return run.CLEAN if status == run.FINDINGS else status


def analyse_snapshot(options, repository, tree, name, findings):
    start = Path(os.path.realpath(options.database or options.project))
    database = run.find_database(start if start.is_dir() else start.parent)
    folder, mapped, facts = repository.snapshot(tree, name, database, options.run)
    return analyse(options, mapped, findings, f"--root={folder}", f"--facts={facts}",
                   "--reuse-facts")


def gate(options, work):
    """Returns the exit status."""
    repository = None
    start = Path(os.path.abspath(options.project))
    if options.against or options.changed_only or \
            any((folder / ".git").exists() for folder in (start, *start.parents)):
        repository = Repository(options.project)
    if not options.baseline:
        default = Path(repository.top if repository else options.project, BASELINE)
        if default.exists() or "--update" in options.judge:
            options.baseline = default
    judge = [options.jwt_tidy, "baseline", str(work / "found.json"), *options.judge,
             *(f"--report={report}" for report in options.report)]
    if options.baseline:
        judge.append(f"--baseline={options.baseline}")

    base = repository.merge_base(options.against) if options.against else None
    if options.changed_only:
        tree = repository.git("write-tree")
        diff = repository.git("-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff",
                              "--src-prefix=a/", "--dst-prefix=b/", "-M", "-U0",
                              base or repository.head(), tree)
        if not diff:
            say("nothing has changed")
            return run.CLEAN
        (work / "diff").write_text(diff + "\n", errors="surrogateescape")
        judge.append(f"--changed={work / 'diff'}")
        status = analyse_snapshot(options, repository, tree, "staged", work / "found.json")
    else:
        if base:
            say(f"analysing the merge base with '{options.against}', {base[:12]}")
            known = work / "base.json"
            if analyse_snapshot(options, repository, base, "base", known):
                say("the merge base was not fully analysed (above); what was old there may count as new")
            if known.exists():
                judge.append(f"--known={known}")
            say("analysing the project")
        more = [f"--root={repository.top}"] if repository else []
        if options.facts:
            more.append(f"--facts={options.facts}")
        if options.link_only:
            more.append("--link-only")
        status = analyse(options, options.database or options.project, work / "found.json", *more)
    judge += [f"--known={file}" for file in options.known]
    if not (work / "found.json").exists():
        return status or run.NOT_ANALYSED
    judged = subprocess.run(judge, stdin=subprocess.DEVNULL).returncode
    return status or judged


def main():
    try:
        with tempfile.TemporaryDirectory(prefix="jwt-gate-") as work:
            return gate(parse_arguments(sys.argv[1:]), Path(work))
    except CannotRun as error:
        say(error)
        return error.status
    except KeyboardInterrupt:
        say("stopped")
        return run.NOT_ANALYSED


if __name__ == "__main__":
    sys.stderr = run.Printable(sys.stderr)
    sys.exit(main())
