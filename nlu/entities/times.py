"""Dates and times as people write them: "übermorgen um 3", "14.5. 15:30", "half past two next Tuesday".

A message becomes one letter a word (`time_words.py`). Pieces - a day, a time, a part of the day - are regular
expressions over these letters; pieces that stand together make one time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache

from nlu.entities.entity import Entity
from nlu.entities.gazetteers import Gazetteers
from nlu.entities.time_pieces import PIECES, Piece
from nlu.entities.time_reckoning import time_value
from nlu.entities.time_words import TimeWords, Word
from nlu.folding import Folded

# What may stand between the pieces of one time: "Tuesday, the 24th", "Di. 24.11.", "tomorrow - 3 pm".
_BETWEEN = re.compile(r"[f,.(a-]{0,2}")
_ONE_OF = {"relative", "week", "counted"}
_TRIGGER = re.compile(r"[DWMKUAFEHhNY]")


class TimeFinder:
    """Finds times; each language's words are read when it first comes up."""

    def __init__(self, gazetteers: Gazetteers) -> None:
        self._words = cache(lambda language: TimeWords(gazetteers, language))

    def find(self, folded: Folded, language: str, now: datetime) -> Iterator[Entity]:
        """The times of a text, seen from `now` (local time)."""
        words = self._words(language).read(folded)
        kinds = "".join(word.kind for word in words)
        if not _TRIGGER.search(kinds):
            return
        for group in _grouped(list(_pieces(words, kinds, folded.text)), kinds):
            found = time_value(group, now)
            if found is not None:
                start, end = folded.span(words[group[0].first].start, words[group[-1].last].end)
                yield Entity("time", found.value, start, end, found.details)


def _pieces(words: list[Word], kinds: str, text: str) -> Iterator[Piece]:
    for match in PIECES.finditer(kinds):
        piece = Piece.read(match, words, text)
        if piece is not None:
            yield piece


def _grouped(pieces: list[Piece], kinds: str) -> Iterator[list[Piece]]:
    """Pieces that stand together and do not contradict each other."""
    group: list[Piece] = []
    for piece in pieces:
        if group and _belongs(piece, group, kinds[group[-1].last + 1 : piece.first]):
            group.append(piece)
        else:
            yield from _meaningful(group, len(kinds.rstrip(".?!")) - 1)
            group = [piece]
    yield from _meaningful(group, len(kinds.rstrip(".?!")) - 1)


def _belongs(piece: Piece, group: list[Piece], between: str) -> bool:
    roles = {other.role for other in group}
    if piece.role in roles or (piece.role in _ONE_OF and roles & _ONE_OF) or not _BETWEEN.fullmatch(between):
        return False
    if any(_is_abbreviation(one) for one in (piece, group[-1])):
        # "Di 24.11.", "Di. 10 Uhr", but not "so ab 10 Uhr", "heute mit".
        return piece.role in ("date", "clock") and "a" not in between and "at" not in piece.says
    return True


def _is_abbreviation(piece: Piece) -> bool:
    return piece.role == "weekday" and not piece.is_sure


def _meaningful(group: list[Piece], last: int) -> Iterator[list[Piece]]:
    """A group with at least one piece that is a time on its own; parts of the day alone are none.

    An unsure clock counts where nothing else is said: "15h" may be how long, but not as a whole message.
    """
    is_all = bool(group) and group[0].first == 0 and group[-1].last == last
    if any((piece.is_sure or (is_all and piece.role == "clock")) and piece.role != "part" for piece in group):
        yield group
