"""`lotse test`: everything that must hold, one after the other."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot.settings import ROOT

_BIN = Path(sys.executable).parent
_CODE = ("bot", "nlu", "actions", "store", "locales", "tests", "benchmarks", "tools")

CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("style", ("ruff", "check", ".")),
    ("format", ("ruff", "format", "--check", ".")),
    ("types", ("mypy", *_CODE)),
    ("walls", ("lint-imports",)),
    ("content", ("lotse", "content", "check")),
    ("model", ("lotse", "train")),
    ("dialogue data", ("rasa", "data", "validate", "--fail-on-warnings", "--domain", "domain", "--data", "data")),
    ("tests", ("pytest",)),
)


def run_all() -> int:
    """Runs all checks, also after one has failed; prints a table and returns the exit code."""
    console = Console()
    environment = {
        **os.environ,
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "PYTHONWARNINGS": "ignore",
    }
    table = Table("check", "result", "seconds")
    failed = 0
    for name, command in CHECKS:
        console.rule(name)
        started = time.monotonic()
        code = subprocess.run([_BIN / command[0], *command[1:]], cwd=ROOT, env=environment).returncode
        failed += code != 0
        table.add_row(
            name, "[green]ok[/green]" if code == 0 else "[red]failed[/red]", f"{time.monotonic() - started:.0f}"
        )
    console.print(table)
    return 1 if failed else 0
