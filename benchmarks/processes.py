"""Starts worker processes, the same way for both sides."""

from __future__ import annotations

import json
import os
import re
import resource
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psutil

from benchmarks.jobs import Job, Served
from benchmarks.workspace import Workspace

THREADS = 2
"""Threads for computation, for both sides."""
_THREAD_SETTINGS = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "TF_INTRA_OP_PARALLELISM_THREADS",
    "TF_INTER_OP_PARALLELISM_THREADS",
)
_LINES_SHOWN = 6
_ERROR_LINE = re.compile(r"[\w.]*(Error|Exception)\b")


@dataclass(frozen=True)
class Finished:
    """A worker process that did its job."""

    seconds: float
    """From its start to its end."""
    others: float
    """How many cores other processes of the machine used meanwhile, on average: near 0 on a quiet machine."""


class BenchmarkError(RuntimeError):
    """A worker process failed; the text holds the end of its log."""


def run(workspace: Workspace, root: Path, job: Job) -> Finished:
    """Runs a job in a fresh process, with the code in `root`.

    Raises:
        BenchmarkError: if it fails.
    """
    file = Path(job.output).with_suffix(".job.json")
    log = Path(job.output).with_suffix(".log")
    busy, own = _busy_seconds(), _children_seconds()
    started = time.monotonic()
    replace(job, spawned=started).write(file)
    with log.open("w", encoding="utf-8") as stream:
        # -P: the folder of the side holds no code.
        command = [sys.executable, "-P", "-m", "benchmarks.worker", str(file)]
        environment = _environment(root)
        result = subprocess.run(
            command, cwd=workspace.side(job.side), env=environment, stdout=stream, stderr=subprocess.STDOUT
        )
    if result.returncode != 0:
        raise BenchmarkError(f"{job.task} of {job.side} ended with code {result.returncode}:\n{_causes(log)}")
    seconds = time.monotonic() - started
    others = (_busy_seconds() - busy - (_children_seconds() - own)) / seconds
    return Finished(seconds, max(0.0, others))


def _busy_seconds() -> float:
    """Seconds of work the machine's cores have done since it was started, for all processes."""
    times = psutil.cpu_times()
    return float(sum(times) - times.idle - times.iowait - times.guest - times.guest_nice)


def _children_seconds() -> float:
    """Seconds of work done by the processes that this one started and that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def serve(workspace: Workspace, root: Path, job: Job) -> tuple[Served, Finished]:
    """Runs a job that serves messages and gives back what it measured, after a check that it measured the right thing.

    Raises:
        BenchmarkError: if it fails, or if the process was not what it should be.
    """
    finished = run(workspace, root, job)
    fields: dict[str, Any] = json.loads(Path(job.output).read_text(encoding="utf-8"))
    served = Served(**{**fields, "turns": tuple(fields["turns"])})
    if served.tensorflow != (job.side == "stock"):
        raise BenchmarkError(f"{job.side}: TensorFlow is {'' if served.tensorflow else 'not '}loaded.")
    expected = 2 + len(job.crowd)  # the first message's, the long one, the crowd
    if served.conversations != expected:
        raise BenchmarkError(f"{job.side}: {served.conversations} conversations are stored, not {expected}.")
    return served, finished


def _causes(log: Path) -> str:
    """The lines that name errors, and the last ones: Rasa's tracebacks bury the cause in the middle."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    named = [line for line in lines[:-_LINES_SHOWN] if _ERROR_LINE.match(line)]
    return "\n".join([*named, *lines[-_LINES_SHOWN:]])


def _environment(root: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LOTSE_", "PYTHON"))}
    return {
        **kept,
        "PYTHONPATH": str(root),
        "PYTHONWARNINGS": "ignore",
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        **dict.fromkeys(_THREAD_SETTINGS, str(THREADS)),
    }
