"""Starts worker processes, the same way for both sides."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

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


class BenchmarkError(RuntimeError):
    """A worker process failed; the text holds the end of its log."""


def run(workspace: Workspace, root: Path, job: Job) -> float:
    """Runs a job in a fresh process, with the code in `root`; returns the seconds it took.

    Raises:
        BenchmarkError: if it fails.
    """
    file = Path(job.output).with_suffix(".job.json")
    log = Path(job.output).with_suffix(".log")
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
        raise BenchmarkError(f"{job.task} of {job.side} failed:\n{_causes(log)}")
    return time.monotonic() - started


def serve(workspace: Workspace, root: Path, job: Job) -> Served:
    """Runs a job that serves messages and gives back what it measured, after a check that it measured the right thing.

    Raises:
        BenchmarkError: if it fails, or if the process was not what it should be.
    """
    run(workspace, root, job)
    fields: dict[str, Any] = json.loads(Path(job.output).read_text(encoding="utf-8"))
    served = Served(**{**fields, "turns": tuple(fields["turns"])})
    if served.tensorflow != (job.side == "stock"):
        raise BenchmarkError(f"{job.side}: TensorFlow is {'' if served.tensorflow else 'not '}loaded.")
    expected = 2 + len(job.crowd)  # the first message's, the long one, the crowd
    if served.conversations != expected:
        raise BenchmarkError(f"{job.side}: {served.conversations} conversations are stored, not {expected}.")
    return served


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
