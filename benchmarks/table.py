"""From measurements to rows with ratios and bars."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np

from benchmarks.jobs import Served
from benchmarks.options import Options, Window

READY_BAR = 0.5
MEMORY_BAR = 0.7
LATENCY_BAR = 0.6
THROUGHPUT_BAR = 3.0
GROWTH_BAR = 1.3


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    ours: float
    stock: float
    digits: int = 0
    bar: float | None = None
    """What is asked for: of the ratio, or of our own value (`of_own`)."""
    at_least: bool = False
    """Whether the bar is a minimum; else it is a maximum."""
    of_own: bool = False

    @property
    def ratio(self) -> float:
        """Ours divided by stock."""
        return self.ours / self.stock

    @property
    def holds(self) -> bool | None:
        """Whether the bar is met; None if there is none."""
        if self.bar is None:
            return None
        value = self.ours if self.of_own else self.ratio
        return value >= self.bar if self.at_least else value <= self.bar

    @property
    def bar_text(self) -> str:
        """The bar in words."""
        if self.bar is None:
            return ""
        return f"{'ours ' if self.of_own else ''}{'≥' if self.at_least else '≤'} {self.bar:g}"

    def cells(self) -> tuple[str, ...]:
        """What the table shows: name, ours, stock, ratio, bar, verdict."""
        ratio = "" if self.of_own else f"{self.ratio:.2f}"
        verdict = {None: "", True: "holds", False: "MISSED"}[self.holds]
        return (
            self.name, f"{self.ours:.{self.digits}f}", f"{self.stock:.{self.digits}f}", ratio, self.bar_text, verdict
        )  # fmt: skip


def start_and_memory(ours: Sequence[Served], stock: Sequence[Served], turns: int) -> list[Row]:
    """Medians over the rounds."""

    def row(name: str, attribute: str, digits: int, bar: float | None) -> Row:
        values = [median(getattr(served, attribute) for served in side) for side in (ours, stock)]
        return Row(name, values[0], values[1], digits, bar)

    return [
        row("process start to ready, s", "ready", 2, READY_BAR),
        row("process start to first answer, s", "first_answer", 2, None),
        row("memory when ready, MiB", "memory_ready", 0, MEMORY_BAR),
        row(f"memory after {turns} turns, MiB", "memory_after", 0, MEMORY_BAR),
    ]


def latency(ours: Sequence[Served], stock: Sequence[Served], options: Options) -> list[Row]:
    """Percentiles over the messages of all rounds in each window, and how the median grows with the conversation."""
    rows = []
    medians = []
    for window in options.windows:
        mine, theirs = in_window(ours, window), in_window(stock, window)
        name = f"turns {window[0]}–{window[1]}, ms"
        p50 = Row(f"p50 {name}", percentile(mine, 50), percentile(theirs, 50), 1, LATENCY_BAR)
        rows += [p50, Row(f"p95 {name}", percentile(mine, 95), percentile(theirs, 95), 1)]
        medians.append(p50)
    first, last = medians[0], medians[-1]
    growth = Row(
        f"p50 turn {options.turns} / turn {options.windows[0][1]}",
        last.ours / first.ours,
        last.stock / first.stock,
        2,
        GROWTH_BAR,
        of_own=True,
    )
    return [*rows, growth]


def throughput(ours: Sequence[Served], stock: Sequence[Served], options: Options) -> Row:
    """Median over the rounds."""
    values = [median(served.crowd_messages / served.crowd_seconds for served in side) for side in (ours, stock)]
    name = f"messages/s, {options.senders} people at once"
    return Row(name, values[0], values[1], 1, THROUGHPUT_BAR, at_least=True)


def in_window(side: Iterable[Served], window: Window) -> list[float]:
    """Milliseconds of all messages in these turns, of all rounds."""
    return [value for served in side for value in served.turns[window[0] - 1 : window[1]]]


def percentile(values: Sequence[float], percent: float) -> float:
    """The value below which `percent` of the values lie, interpolated."""
    return float(np.percentile(values, percent))


HEADINGS = ("measured", "ours", "stock", "ours/stock", "bar", "")


def as_markdown(rows: Iterable[Row]) -> str:
    """The table in Markdown."""
    lines = [HEADINGS, ("---", "---:", "---:", "---:", "---", "---"), *(row.cells() for row in rows)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
