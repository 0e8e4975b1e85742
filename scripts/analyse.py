"""Runs the checks over a project, in parallel: the body of scripts/run."""

import argparse
import concurrent.futures
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.path.abspath(os.environ.get("BUILD_DIR") or os.path.join(ROOT, "build"))
PLUGIN = os.path.join(BUILD, "lib", "JwtTidy.so")
LLVM = os.environ.get("JWTTIDY_LLVM_MAJOR") or "22"
SAMPLE = os.path.join(ROOT, "test", "Inputs", "sample")
BASE = [
    os.environ.get("JWT_TIDY_CLANG_TIDY") or f"clang-tidy-{LLVM}",
    f"--load={PLUGIN}",
    # Whatever a project's own .clang-tidy turns on or off: ours, and all of
    # them. Its CheckOptions count.
    "--checks=-*,jwt-*",
]

CLEAN, FINDINGS, FAILED = 0, 1, 2

EPILOG = """\
PATH is a project's folder, or the one with its compile_commands.json: that is
looked for in PATH, in its build/ folder, and in the folders above it. FILE alone
is analysed as the database found the same way says; with -- the flags come from
you. Without either, the sample project in test/Inputs/sample is analysed.

exit status: 0 nothing found; 1 findings; 2 some file could not be analysed
fully, and the table at the end says why (findings are printed all the same).
"""

# `file:line:column: warning: text [check]`; only a finding's first line ends in
# a check's name, notes and the code that is shown do not.
HEAD = re.compile(
    r"^(?P<place>.+?:\d+:\d+: )?(?P<level>warning|error): "
    r"(?P<text>.*) \[(?P<checks>[\w.,*-]+)\]$"
)


class Failure(Exception):
    """The run cannot go on; the text says why, and what to do."""


class Work:
    """A file to analyse and, afterwards, what came of it."""

    def __init__(self, file, arguments=()):
        self.file = file
        self.arguments = arguments
        self.findings = []
        self.reason = None


def shown(path):
    """The path as it is shorter for the reader, who stands in some folder."""
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else relative


# --- What to analyse ---------------------------------------------------------


def parse_arguments(arguments):
    flags = None
    if "--" in arguments:
        at = arguments.index("--")
        arguments, flags = arguments[:at], arguments[at + 1 :]

    class Parser(argparse.ArgumentParser):
        def error(self, message):
            raise Failure(f"{message}; `scripts/run --help` lists the arguments")

    parser = Parser(
        prog="scripts/run",
        usage="scripts/run [PATH | FILE | FILE -- flags] [-j N] [--timeout S]",
        description="Finds misuse of JSON Web Tokens in C and C++ code.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    cores = len(os.sched_getaffinity(0))
    parser.add_argument("path", nargs="?", metavar="PATH", help=argparse.SUPPRESS)
    parser.add_argument(
        "-j",
        dest="jobs",
        metavar="N",
        type=int,
        default=cores,
        help=f"files to analyse at a time (the number of cores: {cores})",
    )
    parser.add_argument(
        "--timeout",
        metavar="S",
        type=float,
        default=600,
        help="seconds after which to give a file up (600)",
    )
    options = parser.parse_args(arguments)
    options.flags = flags
    if options.jobs < 1:
        parser.error("-j needs a number above 0")
    if not options.timeout > 0:
        parser.error("--timeout needs a number above 0")
    if options.path is not None and not os.path.exists(options.path):
        parser.error(f"'{options.path}' does not exist")
    if flags is not None and not (options.path and os.path.isfile(options.path)):
        parser.error("flags after -- need a FILE before it")
    return options


def find_upwards(folder, name):
    """Looks for a file as clang-tidy does: from the folder upwards."""
    while True:
        candidate = os.path.join(folder, name)
        if os.path.isfile(candidate):
            return candidate
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent


def read_database(path):
    """The distinct files of a compilation database, in its order."""
    try:
        with open(path, encoding="utf-8") as file:
            entries = json.load(file)
        files = [
            os.path.normpath(os.path.join(entry["directory"], entry["file"]))
            for entry in entries
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Failure(f"cannot read '{path}': {error!r}; make it anew") from None
    if not files:
        raise Failure(f"'{path}' is empty: it names no file to analyse")
    return list(dict.fromkeys(files))


def no_database(where, file="FILE"):
    return Failure(
        f"no compile_commands.json {where}: make one (with "
        "`cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON`, `meson setup` or "
        f"`bear -- make`), or give the flags: scripts/run {file} -- -Iinclude"
    )


def collect(options):
    """Turns the arguments into the files to analyse."""
    if options.path is None:
        return collect_folder(configure_sample())
    path = os.path.abspath(options.path)
    if options.flags is not None:
        return [Work(path, ("--", *options.flags))]
    if os.path.isdir(path):
        return collect_folder(path)
    if os.path.basename(path) == "compile_commands.json":
        return collect_folder(os.path.dirname(path))
    folder = os.path.dirname(path)
    database = (
        find_upwards(folder, "compile_commands.json")
        or find_upwards(folder, "build/compile_commands.json")
        or find_upwards(folder, "compile_flags.txt")
    )
    if not database:
        raise no_database(f"beside or above '{options.path}'", options.path)
    return [Work(path, ("-p", os.path.dirname(database)))]


def collect_folder(folder):
    for inside in ("compile_commands.json", "build/compile_commands.json"):
        database = os.path.join(folder, inside)
        if os.path.isfile(database):
            files = read_database(database)
            break
    else:
        database = find_upwards(os.path.dirname(folder), "compile_commands.json")
        if not database:
            raise no_database(f"in '{shown(folder)}', its build/ or any folder above")
        # The database is a larger project's: only this part of it was asked for.
        inside = os.path.realpath(folder) + os.sep
        files = read_database(database)
        files = [file for file in files if os.path.realpath(file).startswith(inside)]
        if not files:
            raise Failure(f"'{database}' names no file in '{shown(folder)}'")
    arguments = ("-p", os.path.dirname(database))
    # Assembly has no claims to read; a C compiler's database may list it.
    return [
        Work(file, arguments)
        for file in files
        if os.path.splitext(file)[1].lower() not in (".s", ".sx", ".asm")
    ]


# --- Getting ready -----------------------------------------------------------


def run_quietly(command, must_work=True):
    """Runs a command; its output is of interest only if it fails."""
    result = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        errors="replace",
        check=False,
    )
    if result.returncode and must_work:
        sys.stderr.write(result.stdout)
        raise Failure(f"`{' '.join(command)}` failed, see above")
    return result.returncode == 0


def build():
    def say_why_it_takes_long():
        print("jwt-tidy: building the plugin", file=sys.stderr, flush=True)

    timer = threading.Timer(2, say_why_it_takes_long)
    timer.start()
    try:
        run_quietly([os.path.join(ROOT, "scripts", "build"), "JwtTidy"])
    finally:
        timer.cancel()


def configure_sample():
    folder = os.path.join(BUILD, "sample")
    compilers = [f"-DCMAKE_C_COMPILER=clang-{LLVM}", f"-DCMAKE_CXX_COMPILER=clang++-{LLVM}"]
    command = ["cmake", "-S", SAMPLE, "-B", folder, "-G", "Ninja", *compilers]
    # What an older version or another folder left behind may be in the way.
    if not run_quietly(command, must_work=False):
        run_quietly([*command, "--fresh"])
    return folder


def run_tidy(arguments):
    try:
        return subprocess.run(
            BASE + arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise Failure(f"cannot run {BASE[0]}: {error.strerror}") from None


def loaded_checks():
    """The checks that the plugin brought. clang-tidy only warns of a plugin that
    does not load, and would then find nothing."""
    if not os.path.isfile(PLUGIN):
        raise Failure(f"there is no plugin '{PLUGIN}': scripts/build makes it")
    result = run_tidy(["--list-checks"])
    checks = re.findall(r"^\s+(jwt-[\w-]+)$", result.stdout, re.MULTILINE)
    if result.returncode or not checks:
        sys.stderr.write(result.stderr)
        raise Failure(f"{BASE[0]} did not load '{PLUGIN}'")
    return checks


def verify_options(work):
    """A mistyped option of ours would silently be the default. Mistakes that
    concern other checks are none of our business."""
    configurations = {}
    for item in work:
        if os.path.isfile(item.file):
            folder = os.path.dirname(item.file)
            configurations.setdefault(find_upwards(folder, ".clang-tidy"), item)
    for configuration, item in configurations.items():
        if configuration is None:
            continue
        result = run_tidy(["--verify-config", item.file, "--"])
        output = result.stdout + result.stderr
        for line in output.splitlines():
            if "Error parsing" in line:
                sys.stderr.write(result.stderr)
                raise Failure(f"cannot read '{configuration}', see above")
            unknown = re.search(r"unknown check(?: option)? '([^']*)'", line)
            # Options that all our checks share have no check's name before them.
            if unknown and (
                unknown[1].startswith("jwt-")
                or ("unknown check option" in line and "." not in unknown[1])
            ):
                raise Failure(line.replace(" [-verify-config]", ""))


# --- Analysing ---------------------------------------------------------------


class Progress:
    """Tells on stderr how far the run is: a line that is rewritten on a
    terminal, one for each file elsewhere."""

    def __init__(self, total):
        self.total, self.done, self.failed = total, 0, 0
        self.terminal = sys.stderr.isatty()

    def advance(self, work):
        self.done += 1
        self.failed += work.reason is not None
        text = f"[{self.done}/{self.total}] {shown(work.file)}"
        if work.reason is not None:
            text += ": not fully analysed"
        if self.terminal:
            text += f" ({self.failed} failed, {self.total - self.done} left)"
            width = shutil.get_terminal_size().columns - 1
            self.clear()
            print(text[:width], end="", file=sys.stderr, flush=True)
        else:
            print(text, file=sys.stderr, flush=True)

    def clear(self):
        if self.terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def first_line(text):
    """The first line that says something: not the counts of warnings."""
    lines = [line for line in text.splitlines() if re.search(r"^\s*[^\s\d]", line)]
    return lines[0] if lines else "no output"


def crash_place(text):
    """What clang-tidy was at when it crashed: the end of LLVM's stack dump says."""
    lines = re.findall(r"^\d+\.\s+(.*)", text, re.MULTILINE)
    return f" at: {lines[-1]}" if lines else ""


def split_findings(output):
    """Cuts clang-tidy's output into findings, each with its notes."""
    findings = []
    for line in output.splitlines():
        head = HEAD.match(line)
        if head:
            findings.append((head, [line]))
        elif findings:
            findings[-1][1].append(line)
    return findings


class Runner:
    """Runs clang-tidy on one file after the other, on several threads."""

    def __init__(self, timeout):
        self.timeout = timeout
        self.lock = threading.Lock()
        self.running = set()
        self.stopped = False

    def analyse(self, work):
        if not os.path.isfile(work.file):
            work.reason = "there is no such file"
            return work
        command = [*BASE, "--quiet", "--header-filter=.*", work.file, *work.arguments]
        with self.lock:
            if self.stopped:
                return work
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                errors="replace",
            )
            self.running.add(process)
        timed_out = False
        try:
            output, errors = process.communicate(timeout=self.timeout)
        except subprocess.TimeoutExpired:
            timed_out = True
            process.kill()
            output, errors = process.communicate()
        with self.lock:
            self.running.discard(process)
        compile_error = self.read(work, output)
        if timed_out:
            work.reason = f"took longer than {self.timeout:g} s"
        else:
            work.reason = self.judge(process.returncode, compile_error, errors, work)
        return work

    def stop(self):
        with self.lock:
            self.stopped = True
            for process in self.running:
                process.kill()

    @staticmethod
    def read(work, output):
        """Takes the findings; returns the first error of the compiler."""
        compile_error = None
        for head, lines in split_findings(output):
            checks = head["checks"].split(",")
            if any(check.startswith("jwt-") for check in checks):
                work.findings.append(lines)
            elif head["level"] == "error" and compile_error is None:
                compile_error = f"{head['place'] or ''}{head['text']}"
        return compile_error

    @staticmethod
    def judge(status, compile_error, errors, work):
        """Why the file was not fully analysed, if it was not."""
        if status < 0:
            try:
                name = signal.Signals(-status).name
            except ValueError:
                name = f"signal {-status}"
            return f"clang-tidy crashed ({name}){crash_place(errors)}"
        if compile_error:
            # What jwt-tidy itself refuses comes as an error at a file's start.
            own = compile_error.partition("jwt-tidy: ")[2]
            return own or f"does not compile: {compile_error}"
        if "Compile command not found" in errors:  # Its status is 0.
            return "the database has no command for it"
        # WarningsAsErrors turns findings into errors, and the status into 1.
        as_errors = any("-warnings-as-errors]" in f[0] for f in work.findings)
        if status and not (status == 1 and as_errors):
            return f"clang-tidy failed ({status}): {first_line(errors)}"
        return None


def analyse_all(all_work, options):
    """Analyses everything and prints findings in the order of the database,
    each once. Returns how many there were of each check."""
    counts = {}
    seen = set()
    progress = Progress(len(all_work))
    runner = Runner(options.timeout)

    def show(work):
        for lines in work.findings:
            # A header's finding is met in every file that includes it.
            if lines[0] in seen:
                continue
            seen.add(lines[0])
            for check in HEAD.match(lines[0])["checks"].split(","):
                if check.startswith("jwt-"):
                    counts[check] = counts.get(check, 0) + 1
            progress.clear()
            print("\n".join(lines), flush=True)

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        try:
            numbers = {pool.submit(runner.analyse, w): n for n, w in enumerate(all_work)}
            finished = set()
            next_shown = 0
            for future in concurrent.futures.as_completed(numbers):
                progress.advance(future.result())
                finished.add(numbers[future])
                while next_shown in finished:
                    show(all_work[next_shown])
                    next_shown += 1
        except BaseException:
            runner.stop()
            raise
        finally:
            progress.clear()
    return counts


def print_table(all_work, checks, counts):
    failed = [work for work in all_work if work.reason is not None]
    rows = [("files", len(all_work)), ("not fully analysed", len(failed))]
    rows += [(check, counts.get(check, 0)) for check in checks]
    rows += [("findings", sum(counts.values()))]
    width = max(len(name) for name, _ in rows)
    print()
    for name, number in rows:
        print(f"{name:<{width}}  {number:>6}")
    if failed:
        print("\nNot fully analysed:")
        for work in failed:
            print(f"  {shown(work.file)}: {work.reason}")
    sys.stdout.flush()
    return FAILED if failed else FINDINGS if counts else CLEAN


def main():
    options = parse_arguments(sys.argv[1:])
    if not os.environ.get("JWT_TIDY_NO_BUILD"):
        build()
    checks = loaded_checks()
    all_work = collect(options)
    verify_options(all_work)
    return print_table(all_work, checks, analyse_all(all_work, options))


if __name__ == "__main__":
    # Being told to stop is no reason to leave processes behind.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    # A path may hold any bytes; printing one must not end the run.
    sys.stdout.reconfigure(errors="backslashreplace")
    sys.stderr.reconfigure(errors="backslashreplace")
    try:
        sys.exit(main())
    except Failure as failure:
        print(f"scripts/run: {failure}", file=sys.stderr)
        sys.exit(FAILED)
    except KeyboardInterrupt:
        print("scripts/run: interrupted", file=sys.stderr)
        sys.exit(FAILED)
    except BrokenPipeError:
        # Nobody reads the findings any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)
