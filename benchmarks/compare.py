"""`lotse bench`: our pipeline and Rasa's stock pipeline, on one machine, with the same training data."""

from __future__ import annotations

import json
import os
import platform
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, get_args

from rich.console import Console
from rich.table import Table

from benchmarks import messages, plot, table, workspace
from benchmarks.jobs import Job, Served, SideName, TaskName
from benchmarks.options import Options
from benchmarks.processes import THREADS, serve
from benchmarks.processes import run as run_job
from benchmarks.table import Row
from benchmarks.workspace import Workspace

ROOT = Path(__file__).resolve().parents[1]
RESULTS = Path(__file__).parent / "results"
_SIDES: tuple[SideName, ...] = get_args(SideName)
_COLD = "ours without vectors"
_QUIET = 0.1  # cores
Report = Callable[[str], None]


@dataclass
class Measurements:
    """All that was measured."""

    training: dict[str, float] = field(default_factory=dict)
    """Seconds; "ours", "stock", and "ours without vectors": sentence vectors of training messages made anew, too."""
    served: dict[SideName, list[Served]] = field(default_factory=lambda: {name: [] for name in _SIDES})
    """One entry a round."""
    others: dict[str, float] = field(default_factory=dict)
    """For each step, how many cores other processes of the machine used meanwhile, on average."""


def run(report: Report, options: Options | None = None, results: Path = RESULTS) -> None:
    """Measures both sides, prints the table and writes `compare.json`, `compare.md` and `compare.png` to `results`.

    Raises:
        BenchmarkError: if a side does not work.
    """
    options = options or Options()
    with tempfile.TemporaryDirectory(prefix="lotse-bench-") as folder:
        space = workspace.build(ROOT, Path(folder), options)
        report(f"Training data of both sides: {space.examples} messages in {', '.join(space.languages)}.")
        measured = Measurements()
        _train(space, options, measured, report)
        _serve(space, options, measured, report)
    _publish(_facts(space, options, measured), measured, options, results, report)


def _publish(facts: dict[str, Any], measured: Measurements, options: Options, results: Path, report: Report) -> None:
    rows = _rows(measured, options)
    results.mkdir(parents=True, exist_ok=True)
    _write_json(results / "compare.json", facts, measured, rows)
    (results / "compare.md").write_text(_markdown(facts, rows, options), encoding="utf-8")
    plot.draw(measured.served["ours"], measured.served["stock"], rows, results / "compare.png")
    _print(rows)
    for note in _notes(facts, options):
        report(note)
    report(f"Written to {results}.")


def _job(space: Workspace, side: SideName, task: TaskName, name: str = "") -> Job:
    stem = space.folder / f"{task}-{side}{name}"
    return Job(side, task, database=f"{stem}.db", output=f"{stem}.json", spawned=0)


def _train(space: Workspace, options: Options, measured: Measurements, report: Report) -> None:
    def timed(side: SideName, label: str) -> None:
        report(f"Training {label} ...")
        finished = run_job(space, ROOT, _job(space, side, "train"))
        measured.training[label] = finished.seconds
        measured.others[f"training {label}"] = finished.others
        shutil.rmtree(space.side(side) / ".rasa", ignore_errors=True)  # Rasa's cache of earlier trainings
        report(f"  {finished.seconds:.0f} s{_disturbance(finished.others)}")

    timed("stock", "stock")
    if options.cold_training:
        timed("ours", _COLD)  # leaves the vectors behind
    else:
        shutil.copytree(ROOT / workspace.VECTORS, space.side("ours") / workspace.VECTORS)
    timed("ours", "ours")


def _serve(space: Workspace, options: Options, measured: Measurements, report: Report) -> None:
    """Starts each side afresh in each round; which comes first changes from round to round."""
    texts = messages.read_blind(ROOT / "data" / "evaluation", {path.name for path in (ROOT / "data" / "nlu").iterdir()})
    crowd = messages.crowd(texts, options)
    prepared = _job(space, "ours", "prepare")
    run_job(space, ROOT, prepared)
    for number in range(options.rounds):
        conversation = messages.conversation(texts, options, number)
        for side in _SIDES if number % 2 == 0 else reversed(_SIDES):
            base = _job(space, side, "serve", f"-{number}")
            if side == "ours":
                shutil.copy(prepared.database, base.database)
            job = Job(side, "serve", base.database, base.output, 0, conversation, crowd)
            served, finished = serve(space, ROOT, job)
            measured.served[side].append(served)
            measured.others[f"round {number + 1} {side}"] = finished.others
            report(f"Round {number + 1}, {side}: {finished.seconds:.0f} s{_disturbance(finished.others)}")


def _disturbance(others: float) -> str:
    return f" (disturbed: other processes used {others:.1f} cores)" if others > _QUIET else ""


def _rows(measured: Measurements, options: Options) -> list[Row]:
    ours, stock = measured.served["ours"], measured.served["stock"]
    times = measured.training
    epochs = f"stock: {options.stock_epochs} of 100 epochs"
    training = [Row(f"training, s ({epochs})", times["ours"], times["stock"])]
    if _COLD in times:
        training.append(Row(f"training, our sentence vectors made anew, s ({epochs})", times[_COLD], times["stock"]))
    return [
        *table.start_and_memory(ours, stock, options.turns),
        *table.latency(ours, stock, options),
        table.throughput(ours, stock, options),
        *training,
    ]


def _facts(space: Workspace, options: Options, measured: Measurements) -> dict[str, Any]:
    processor = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    return {
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": f"{processor[0].partition(':')[2].strip() if processor else platform.machine()}, "
        f"{os.cpu_count()} cores, {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "versions": {"python": platform.python_version(), **{name: version(name) for name in ("rasa", "tensorflow")}},
        "threads": THREADS,
        "languages": space.languages,
        "training_messages": space.examples,
        "options": asdict(options),
        "cores_used_by_others": {step: round(others, 2) for step, others in measured.others.items()},
    }


def _notes(facts: dict[str, Any], options: Options) -> list[str]:
    others = facts["cores_used_by_others"].values()
    return [
        f"Stock: Rasa {facts['versions']['rasa']}'s default pipeline and policies (DIET, TED, UnexpecTED), SQL tracker "
        "store on SQLite, no web server; each intent is answered by a fixed text, so its actions cost nothing.",
        "Ours: the whole engine on SQLite, with topics, answers from the service database, and buttons.",
        f"Epochs of stock's networks: {options.stock_epochs} instead of 100. That changes neither start, "
        "memory nor speed, only what it understands and its training time, which is flattered here.",
        f"Latency: {options.rounds} fresh processes a side, one conversation of {options.turns} blind messages each; "
        "the groups of messages in the windows change places between the rounds.",
        f"Other processes of the machine used {min(others)} to {max(others)} of its {os.cpu_count()} cores meanwhile.",
    ]


def _markdown(facts: dict[str, Any], rows: list[Row], options: Options) -> str:
    versions = ", ".join(f"{name} {number}" for name, number in facts["versions"].items())
    head = (
        f"# Our pipeline and Rasa's stock pipeline\n\n{facts['time']}; {facts['machine']}, {facts['threads']} threads "
        f"for both; {versions}. Training data of both: {facts['training_messages']} messages in "
        f"{len(facts['languages'])} languages ({', '.join(facts['languages'])}). Made by `./lotse bench`."
    )
    notes = "\n".join(f"- {note}" for note in _notes(facts, options))
    return f"{head}\n\n{table.as_markdown(rows)}\n\n![Latency and ratios](compare.png)\n\n{notes}\n"


def _write_json(file: Path, facts: dict[str, Any], measured: Measurements, rows: list[Row]) -> None:
    content = {
        **facts,
        "training_seconds": measured.training,
        "rows": [{**asdict(row), "ratio": row.ratio, "holds": row.holds} for row in rows],
        "rounds": {side: [asdict(served) for served in rounds] for side, rounds in measured.served.items()},
    }
    file.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _print(rows: list[Row]) -> None:
    shown = Table(*table.HEADINGS)
    for row in rows:
        style = {None: None, True: "green", False: "red"}[row.holds]
        shown.add_row(*row.cells(), style=style)
    Console().print(shown)
