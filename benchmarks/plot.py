"""The picture of a comparison."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl

mpl.use("Agg")  # draws into files; needs no screen

import numpy as np
from matplotlib import pyplot as plt
from matplotlib.axes import Axes

from benchmarks.jobs import Served
from benchmarks.table import Row

_OURS, _STOCK = "#1b6ca8", "#d1495b"
_SMOOTHING = 9  # turns


def draw(ours: Sequence[Served], stock: Sequence[Served], rows: Sequence[Row], file: Path) -> None:
    """Latency over the turns of the long conversation, and the ratios of everything that has a bar."""
    figure, (left, right) = plt.subplots(1, 2, figsize=(13, 5), width_ratios=(3, 2), layout="constrained")
    _latency(left, ours, "ours", _OURS)
    _latency(left, stock, "stock (DIET + TED)", _STOCK)
    left.set(xlabel="turn of one conversation", ylabel="milliseconds, message to answer", title="Latency")
    left.set_ylim(bottom=0)
    left.legend()
    _ratios(right, [row for row in rows if row.bar is not None and not row.of_own])
    figure.savefig(file, dpi=120)
    plt.close(figure)


def _latency(axes: Axes, side: Sequence[Served], label: str, colour: str) -> None:
    """Points: median of the rounds at each turn; line: median of the turns around."""
    values = np.median(np.array([served.turns for served in side]), axis=0)
    turns = np.arange(1, len(values) + 1)
    axes.plot(turns, values, ".", color=colour, alpha=0.3, markersize=4)
    half = _SMOOTHING // 2
    smooth = [float(np.median(values[max(0, i - half) : i + half + 1])) for i in range(len(values))]
    axes.plot(turns, smooth, color=colour, label=label)


def _ratios(axes: Axes, rows: Sequence[Row]) -> None:
    """A bar a row, on a logarithmic scale; a line marks what is asked for."""
    names = [row.name.rsplit(",", 1)[0] if not row.at_least else row.name for row in rows]
    positions = range(len(rows))
    axes.barh(positions, [row.ratio for row in rows], color=_OURS)
    for position, row in zip(positions, rows, strict=True):
        assert row.bar is not None
        axes.plot([row.bar, row.bar], [position - 0.45, position + 0.45], color="black")
        axes.annotate(f"{row.ratio:.2f}", (row.ratio, position), xytext=(4, 0), textcoords="offset points", va="center")
    axes.set_xscale("log")
    axes.set_xlim(right=axes.get_xlim()[1] * 1.6)
    axes.axvline(1, color="grey", linestyle=":")
    axes.set_yticks(positions, names)
    axes.invert_yaxis()
    axes.set(xlabel="ours / stock (black marks: the bars)", title="Ratios")
