"""Text as people type it on a phone: without capitals, diacritics and their own digits."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

# What Unicode does not decompose, but people exchange: Turkish and Polish letters, Arabic and Persian forms of one
# letter, kinds of apostrophes and dashes. The zero-width non-joiner stands where others write a space.
_SAME = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ`´ʻ՚", "'"),
        **dict.fromkeys("‐‑‒–—−", "-"),
        **dict.fromkeys("،、", ","),
        **dict.fromkeys("ىی", "ي"),
        **dict.fromkeys("ةە", "ه"),
        "ک": "ك",
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "æ": "ae",
        "ـ": "",
        "\u200c": " ",
        "\u200d": "",
    }
)


class _Letters(dict[str, str]):
    """Each character's folded form, computed once; bounded by the size of Unicode."""

    def __missing__(self, character: str) -> str:
        if character.isdecimal():
            folded = str(unicodedata.decimal(character))
        else:
            parts = unicodedata.normalize("NFKD", character).casefold().translate(_SAME)
            folded = "".join(part for part in unicodedata.normalize("NFKD", parts) if not unicodedata.combining(part))
        self[character] = folded
        return folded


_LETTERS = _Letters()


def fold(text: str) -> str:
    """The folded text."""
    return "".join([_LETTERS[character] for character in text])


@dataclass(frozen=True)
class Folded:
    """A folded text, and for each of its characters the place in the original (`origin`)."""

    text: str
    origin: list[int]
    original: str

    @classmethod
    def of(cls, original: str) -> Folded:
        """Folds a text; a character may become none or several."""
        pieces = [_LETTERS[character] for character in original]
        origin = [place for place, piece in enumerate(pieces) for _ in piece]
        return cls("".join(pieces), origin, original)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the folded characters `start` to `end` stand in the original, with the accents of the last one."""
        first, last = self.origin[start], self.origin[end - 1] + 1
        while last < len(self.original) and unicodedata.combining(self.original[last]):
            last += 1
        return first, last
