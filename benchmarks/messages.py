"""The messages sent: the blind set, whose authors never saw the training data."""

from __future__ import annotations

import json
import random
from collections.abc import Collection
from pathlib import Path

from benchmarks.options import Options

_LEFT_OUT = {"delete_data"}  # would end the long conversation
_SEED = 20261122


def read_blind(folder: Path, languages: Collection[str]) -> list[str]:
    """The blind messages of these languages, shuffled the same way each time."""
    files = sorted(file for file in folder.glob("*.jsonl") if file.stem in languages)
    lines = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    texts = list(dict.fromkeys(line["text"] for line in lines if line["intent"] not in _LEFT_OUT))
    random.Random(_SEED).shuffle(texts)  # noqa: S311  # order, not secrecy
    return texts


def conversation(texts: list[str], options: Options, round_number: int) -> tuple[str, ...]:
    """The long conversation of a round.

    Messages differ in length, and so in cost. Therefore the groups of messages that fill the windows change places
    from round to round: after as many rounds as there are windows, each window has seen each group once.
    """
    size, count = options.window_length, len(options.windows)
    groups = [texts[start : start + size] for start in range(0, size * count, size)]
    others = iter(texts[size * count :])
    turns: list[str] = []
    for number, (first, last) in enumerate(options.windows):
        turns.extend(next(others) for _ in range(first - 1 - len(turns)))
        turns.extend(groups[(number + round_number) % count])
        assert len(turns) == last
    return tuple(turns)


def crowd(texts: list[str], options: Options) -> tuple[tuple[str, ...], ...]:
    """The messages of each of the people writing at the same time: none is in the long conversation."""
    rest = texts[options.turns :]
    needed = options.senders * options.messages_each
    if len(rest) < needed:
        raise ValueError(f"{options.turns + needed} blind messages are needed, {len(texts)} are there: more languages.")
    return tuple(
        tuple(rest[start : start + options.messages_each]) for start in range(0, needed, options.messages_each)
    )
