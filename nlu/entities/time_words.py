"""Words of date and time: what each means, as one letter for the grammar (`times.py`) and a value.

    D day relative to today   W weekday   w its abbreviation   M month   K "next week" in one   U unit of time
    X next   T this   L last   I "in" (two weeks)   G (two weeks) "later"   N number   n its word   h hour's   Y year
    B month that may stand before its day   q one, or an article
    A makes an hour of the number after it   a perhaps does   H "o'clock"   F half, before the hour   E half, after it
    P part of the day   p am, pm   o ordinal ending   f word without meaning here   _ anything else
Punctuation stands for itself.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from babel import Locale

from nlu.entities.gazetteers import SHARED_LANGUAGES, Gazetteers, cldr_locale
from nlu.folding import Folded, fold

Value = int | str | tuple[str, int]
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip
_UNITS = ("day", "week", "month", "year", "hour", "minute")
_ORDINAL_ENDINGS = frozenset(
    (
        "st",
        "nd",
        "rd",
        "th",
        "er",
        "ere",
        "eme",
        "e",
        "го",
        "е",
        "ого",
        "те",
        "ти",
        "ри",
        "ви",
        "ми",
        "ма",
        "o",
        "a",
        "lea",
    )
)
_MONEY_AND_MEASURES = frozenset(("%", "€", "$", "£", "°", "euro", "eur", "евро", "євро", "يورو", "یورو", "avro"))
# An abbreviation of a weekday is mostly another word, too ("so", "sun", "mar"): it needs a date beside it.
_SHORT = 3
_RELATIVE = re.compile(r"in (\d+) (day|week|month|year)|(\d+) (day|week|month|year) ago")
_NUMBER_GAP = r"(\d+[.,]?\d*)"
# "May 5"; elsewhere "Mai 27" is a year.
_MONTH_FIRST = ("en", "hu", "lt", "fil")
_YEARS = range(1900, 2100)
# Kinds of words that German and English lend to all languages, and as what: names of days and months, "15 Uhr".
_LENT = {**{kind: kind for kind in "DWMHFK_"}, "A": "a", "B": "M"}
# Arabic writes "and", "in", "for" as a part of the next word.
_ARABIC_PREFIX = re.compile(r"^(?:[وفبك]|لل)(?=..)")


@dataclass(frozen=True)
class Word:
    """A token (or some that belong together) with its kind, value and place in the folded text."""

    kind: str
    value: Value
    start: int
    end: int


class TimeWords:
    """The time words of one language."""

    def __init__(self, gazetteers: Gazetteers, language: str) -> None:
        self._entries: dict[str, list[tuple[tuple[str, ...], str, Value]]] = {}
        self._arabic = language in ("ar", "ckb")
        seen: set[tuple[str, ...]] = set()
        for lender in dict.fromkeys((language, *SHARED_LANGUAGES)):
            for text, kind, value in _vocabulary(gazetteers, lender):
                words = tuple(_TOKEN.findall(fold(text)))
                if lender != language:
                    kind = _LENT.get(kind, "")
                if words and kind and words not in seen:
                    seen.add(words)
                    self._entries.setdefault(words[0], []).append((words, kind, value))
        for entries in self._entries.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def read(self, folded: Folded) -> list[Word]:
        """The text as words, each with its kind."""
        matches = list(_TOKEN.finditer(folded.text))
        texts = [match[0] for match in matches]
        words: list[Word] = []
        place = 0
        while place < len(texts):
            length, kind, value = self._look_up(texts, place)
            words.append(Word(kind, value, matches[place].start(), matches[place + length - 1].end()))
            place += length
        return _with_numbers(words, folded.text)

    def _look_up(self, texts: list[str], place: int) -> tuple[int, str, Value]:
        text = texts[place]
        for words, kind, value in self._entries.get(text, ()):
            if len(words) == 1 or tuple(texts[place : place + len(words)]) == words:
                return len(words), kind, value
        if text.isdigit():
            return 1, "N", text
        if self._arabic and (match := _ARABIC_PREFIX.match(text)):
            stem = f"ال{text[2:]}" if match[0] == "لل" else text[match.end() :]
            for words, kind, value in self._entries.get(stem, ()) if stem.startswith("ال") else ():
                if len(words) == 1 and kind in "WADPMB":
                    return 1, kind, value
        return 1, text if len(text) == 1 and not text.isalpha() else "_", text


def _with_numbers(words: list[Word], text: str) -> list[Word]:
    """Tells years, days and ordinals from numbers that have nothing to do with time."""
    result = []
    for place, word in enumerate(words):
        before = words[place - 1] if place else None
        after = words[place + 1] if place + 1 < len(words) else None
        kind = word.kind
        if kind == "N":
            kind = _kind_of_number(word, before, after, text)
        elif kind not in "HUMBPp" and text[word.start : word.end] in _ORDINAL_ENDINGS and _ends_number(words[:place]):
            kind = "o"
        result.append(Word(kind, word.value, word.start, word.end))
    return result


def _kind_of_number(word: Word, before: Word | None, after: Word | None, text: str) -> str:
    digits = str(word.value)
    if before is not None and (text[before.start : before.end] in ("§", "€", "$", "#", "+") or _is_glued(before, word)):
        return "_"
    if after is not None:
        unit = text[after.start : after.end]
        glued_letters = after.start == word.end and unit.isalpha() and after.kind not in "HUMBPpN"
        if unit in _MONEY_AND_MEASURES or (glued_letters and unit not in _ORDINAL_ENDINGS):
            return "_"
    if len(digits) == 4 and int(digits) in _YEARS:
        return "Y"
    return "N" if len(digits) <= 2 else "_"


def _ends_number(before: list[Word]) -> bool:
    """Whether a number stands just before, perhaps with a hyphen ("5th", "5-го")."""
    return bool(before) and (before[-1].kind == "N" or ([word.kind for word in before[-2:]] == ["N", "-"]))


def _is_glued(before: Word, word: Word) -> bool:
    return before.end == word.start and before.kind not in "HN" and (before.kind.isalpha() or before.kind == "_")


Entry = tuple[str, str, Value]


def _vocabulary(gazetteers: Gazetteers, language: str) -> Iterator[Entry]:
    for text, kind, value in _entries(gazetteers, language):
        yield text, "B" if kind == "M" and language in _MONTH_FIRST else kind, value


def _entries(gazetteers: Gazetteers, language: str) -> Iterator[Entry]:
    """Our own words first, then dateparser's, then CLDR's: the first meaning of a word stays."""
    for text in gazetteers.exceptions(language):
        yield text, "_", text
    yield from _own_words(gazetteers.time_words(language))
    for part, texts in gazetteers.parts_of_day(language).items():
        yield from ((text, "P", part) for text in texts)
    yield from _dateparser_words(language)
    locale = cldr_locale(language)
    if locale is not None:
        yield from _cldr_words(locale)


def _own_words(words: dict[str, Any]) -> Iterator[Entry]:
    kinds = {"next": "X", "this": "T", "last": "L", "in_one": "I", "in": "I", "later": "G", "at": "A", "near": "a",
             "oclock": "H", "oclock_or_hours": "H"}  # fmt: skip
    for section, kind in kinds.items():
        yield from ((text, kind, section) for text in words.get(section) or [])
    tables = {"days": "D", "weekdays": "W", "months": "M", "before": "F", "after": "E", "hours": "h", "numbers": "n",
              "oclock_of": "H", "units": "U"}  # fmt: skip
    for section, kind in tables.items():
        for value, texts in (words.get(section) or {}).items():
            # "One" is mostly an article ("um eine Lehrstelle").
            yield from ((text, "q" if (section, value) == ("numbers", 1) else kind, value) for text in texts)
    for part, texts in (words.get("parts") or {}).items():
        yield from ((text, "p" if part in ("am", "pm") else "P", part) for text in texts)
    yield from ((text, "f", "") for text in words.get("fillers") or [])


def _dateparser_words(language: str) -> Iterator[Entry]:
    # Serbian and others are kept by their scripts.
    for name in (language, f"{language}-Latn", f"{language}-Cyrl"):
        try:
            info = importlib.import_module(f"dateparser.data.date_translation_data.{name}").info
        except (ImportError, ValueError):
            continue
        yield from _translated(info)
        yield from _counts(info)


def _translated(info: dict[str, Any]) -> Iterator[Entry]:
    """Names of months and days, and words for "tomorrow" or "next week"."""
    for number, name in enumerate(_MONTHS, 1):
        yield from ((text, "M", number) for text in info.get(name, ()) if len(text) >= _SHORT or not text.isascii())
    for number, name in enumerate(_WEEKDAYS):
        yield from ((text, _weekday_kind(text), number) for text in info.get(name, ()))
    for meaning, texts in (info.get("relative-type") or {}).items():
        if (match := _RELATIVE.fullmatch(meaning)) is not None:
            distance = int(match[1]) if match[1] else -int(match[3])
            unit = match[2] or match[4]
            kind, value = ("D", distance) if unit == "day" else ("K", (unit, distance))
            yield from ((text, kind, value) for text in texts if len(text) > 1)


def _counts(info: dict[str, Any]) -> Iterator[Entry]:
    """Words of "in 2 weeks", taken apart: dateparser keeps them as patterns with a gap for the number."""
    for meaning, patterns in (info.get("relative-type-regex") or {}).items():
        if meaning.startswith("in "):
            unit = meaning.split()[-1]
            for pattern in patterns:
                before, gap, after = (part.strip() for part in pattern.partition(_NUMBER_GAP))
                words = after.split()
                if gap and words and all(len(word) > 1 for word in words) and not set("\\?()[]") & set(before + after):
                    yield words[0], "U", unit
                    yield (before, "I", "in") if before else (" ".join(words[1:]), "G", "later")
    for unit in _UNITS:
        yield from ((text, "U", unit) for text in info.get(unit, ()) if len(text) > 1)
    for simplification in info.get("simplifications", ()):
        yield from (
            (text, "q" if n == "1" else "n", int(n))
            for text, n in simplification.items()
            if text.isalpha() and n.isdigit()
        )


def _cldr_words(locale: Locale) -> Iterator[Entry]:
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            days = locale.days.get(context, {}).get(width, {})
            yield from ((text, _weekday_kind(text), number) for number, text in days.items())
            months = locale.months.get(context, {}).get(width, {})
            yield from ((text, "M", number) for number, text in _real_months(months.items()))


def _real_months(months: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    # Chinese and others write months as numbers ("5月"), which are no words to look up.
    return ((number, text) for number, text in months if len(text) >= _SHORT and not any(map(str.isdigit, text)))


def _weekday_kind(text: str) -> str:
    return "W" if len(text.rstrip(".")) > _SHORT else "w"
