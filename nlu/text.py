"""The one guarded way for strangers' text into everything that reads it."""

from __future__ import annotations

import re
import unicodedata

MAX_CHARACTERS = 400
_SPACE = re.compile(r"\s+")
# Joiners carry meaning in Persian and Indic scripts; other invisible characters do not.
_KEPT_INVISIBLE = {"\u200c", "\u200d"}


def clean(text: str) -> str:
    """Text safe to encode: NFKC-normalised, on one line, without control characters and lone surrogates.

    Normalising first matters: the encoder's C code reserves four code points a byte, and U+FDFA expands to 18
    (research/nlu.md), which would write past its buffer.
    """
    text = unicodedata.normalize("NFKC", text)
    kept = (c if c in _KEPT_INVISIBLE or unicodedata.category(c) not in _DROPPED else " " for c in text)
    return _SPACE.sub(" ", "".join(kept)).strip()


_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn"}


def shorten(text: str, limit: int = MAX_CHARACTERS) -> str:
    """At most `limit` characters: of a long story the beginning and, more, the end, where the question mostly is."""
    if len(text) <= limit:
        return text
    head = limit // 3
    return f"{text[:head]} {text[-(limit - head - 1) :]}"
