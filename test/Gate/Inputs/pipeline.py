"""Runs the recipes of tools/ci: their shell commands are real, each job in a clone of
the project of its own; what the service does besides is imitated, in a few lines.

  pipeline.py github|gitlab RECIPE PROJECT JWT-TIDY WORK

Says which job failed and how, and what would have been shown. Anything in a recipe that
is not imitated here is an error.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

service, recipe, project, tool, work = sys.argv[1:]
project, tool, work = (os.path.abspath(path) for path in (project, tool, work))
recipe = yaml.safe_load(Path(recipe).read_text())
artifacts = Path(work, "artifacts")


def clone(source, target):
    subprocess.run(["git", "clone", "--quiet", source, str(target)], check=True)


def shell(script, folder, variables):
    """The status of a script, by the shell of a Debian container, in a home of its own."""
    return subprocess.run(["sh", "-e", "-c", script], cwd=folder,
                          env={**os.environ, "HOME": work,
                               **{k: str(v) for k, v in variables.items()}},
                          stdin=subprocess.DEVNULL).returncode


def keep(path, name):
    if path.exists():
        shutil.copytree(path, artifacts / name, dirs_exist_ok=True)


def report(job, status, shown):
    print(f"{job}: {status}")
    if shown.exists():
        print(f"shown: {shown.name}")
        print(shown.read_text())
    sys.stdout.flush()


# --- GitHub -------------------------------------------------------------------

def github():
    known = {"env": recipe["env"], "needs": {}}
    for name, job in recipe["jobs"].items():
        needs = job.get("needs", [])
        for needed in [needs] if isinstance(needs, str) else needs:
            assert needed in known["needs"], f"{name} needs {needed}, which has not run"
        for values in matrix(job):
            status, outputs = github_job(name, job, {**known, **values})
            if status and name != "gate":
                sys.exit(f"{name} failed: {status}")
        known["needs"][name] = {"outputs": outputs}


def matrix(job):
    if "strategy" not in job:
        return [{}]
    (key, values), = job["strategy"]["matrix"].items()
    return [{"matrix": {key: value}} for value in values]


def fill(text, known):
    """Puts in the values of `${{ a.b }}`."""
    def value(match):
        at = known
        for part in match[1].split("."):
            at = at[part]
        return str(at)
    return re.sub(r"\$\{\{ ([\w.-]+) \}\}", value, text)


def github_job(name, job, known):
    known["steps"] = {}
    folder = Path(work, name + "".join(f"-{v}" for v in known.get("matrix", {}).values()))
    folder.mkdir()
    status = 0
    for step in job["steps"]:
        condition = step.get("if", "success()")
        match = re.fullmatch(r"([\w.-]+) != '(\w+)'", condition)
        if match:
            wanted = not status and fill("${{ " + match[1] + " }}", known) != match[2]
        else:
            wanted = {"always()": True, "success()": not status}[condition]
        if not wanted:
            continue
        options = {k: fill(str(v), known) for k, v in step.get("with", {}).items()}
        outputs = {}
        if "run" in step:
            (folder / "output").write_text("")
            failed = shell(fill(step["run"], known), folder,
                           {**known["env"], "GITHUB_OUTPUT": folder / "output"})
            outputs = dict(line.split("=", 1) for line in (folder / "output").read_text().splitlines())
            (folder / "output").unlink()
            status = status or failed
        elif not github_action(step["uses"], options, folder, outputs):
            sys.exit(f"{name}: {step['uses']} is not imitated")
        if "id" in step:
            known["steps"][step["id"]] = {"outputs": outputs}
    report(name, status, folder / "new.sarif")
    return status, {k: fill(v, known) for k, v in job.get("outputs", {}).items()}


def github_action(action, options, folder, outputs):
    match action.split("@")[0]:
        case "actions/checkout" if "repository" in options:
            clone(tool, folder / options["path"])
        case "actions/checkout":
            # It clears the folder first.
            shutil.rmtree(folder)
            clone(project, folder)
        case "actions/cache":
            outputs["cache-hit"] = ""
        case "actions/cache/restore":
            shutil.copytree(Path(work, "tool", options["path"]), folder / options["path"], symlinks=True)
        case "actions/upload-artifact":
            keep(folder / options["path"], options["name"])
        case "actions/download-artifact":
            for found in artifacts.glob(options["pattern"]):
                shutil.copytree(found, folder / options["path"], dirs_exist_ok=True)
        case "github/codeql-action/upload-sarif":
            assert (folder / options["sarif_file"]).exists(), "there is no SARIF to upload"
        case _:
            return False
    return True


# --- GitLab -------------------------------------------------------------------

def gitlab():
    variables = {**recipe["variables"], "JWT_TIDY_URL": tool}
    jobs = {name: job for name, job in recipe.items() if "extends" in job}
    for name, job in jobs.items():
        job = {**recipe[job["extends"]], **job}
        parts = job.get("parallel", 1)
        for part in range(1, parts + 1):
            folder = Path(work, f"{name}-{part}")
            clone(project, folder)
            for needed in job.get("needs", []):
                for found in artifacts.glob(f"{needed}-*"):
                    shutil.copytree(found, folder, dirs_exist_ok=True)
            script = "\n".join(job["before_script"] + job["script"])
            status = shell(script, folder, {**variables, "CI_NODE_INDEX": part, "CI_NODE_TOTAL": parts})
            for path in job["artifacts"].get("paths", []):
                keep(folder / path, f"{name}-{part}/{path}")
            report(name, status, folder / job["artifacts"].get("reports", {}).get("codequality", "none"))
            if status and name != "jwt-tidy-gate":
                sys.exit(f"{name} failed: {status}")


shutil.rmtree(work, ignore_errors=True)
artifacts.mkdir(parents=True)
{"github": github, "gitlab": gitlab}[service]()
