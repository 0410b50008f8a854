"""Dates, lists, days and names of languages as each language writes them (Unicode CLDR, through Babel)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, get_day_names
from babel.lists import format_list as babel_format_list

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_OWN_NAMES = {"de-simple": "Leichte Sprache", "ku": "Kurdî (Kurmancî)", "ckb": "کوردیی ناوەندی"}
_RIGHT_TO_LEFT_MARK = "\u200f"
_PARTIAL_DATE = re.compile(r"(?P<year>(?:19|20)\d\d)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")


@cache
def babel_locale(language: str) -> Locale:
    """CLDR's locale for one of our languages; English for one CLDR does not know."""
    try:
        return Locale.parse(language.removesuffix("-simple").replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def is_known(language: str) -> bool:
    """Whether CLDR knows the language."""
    return babel_locale(language).language == language.split("-")[0]


def is_right_to_left(language: str) -> bool:
    """Whether the language is written from right to left."""
    return babel_locale(language).text_direction == "rtl"


def own_name(language: str) -> str:
    """The language's name in itself: `Türkçe`, `العربية`."""
    if language in _OWN_NAMES:
        return _OWN_NAMES[language]
    name = babel_locale(language).get_language_name() if is_known(language) else None
    return name[:1].upper() + name[1:] if name else language


def language_name(language: str, reader: str) -> str:
    """The language's name in the reader's language; its own name if CLDR has none."""
    if language == "de-simple":
        return _OWN_NAMES[language]
    return babel_locale(reader).languages.get(language) or own_name(language)


def format_source_date(language: str, source_date: str) -> str:
    """A source's date as precise as it is known: a day, a month or a year."""
    match = _PARTIAL_DATE.search(source_date)
    if match is None:
        return source_date
    year, month, day = match.group("year", "month", "day")
    locale = babel_locale(language)
    try:
        if month and day:
            return format_date(date(int(year), int(month), int(day)), format="long", locale=locale)
        if month:
            return format_skeleton("yMMMM", date(int(year), int(month), 1), locale=locale)
    except ValueError:  # "2023-24" is a span of years, not a month
        pass
    return year


def format_list(language: str, items: Sequence[str]) -> str:
    """Items joined as the language joins them."""
    return babel_format_list(list(items), locale=babel_locale(language))


def format_days(language: str, days: Iterable[str]) -> str:
    """Days of the week (`mon` …) by their short names; a run of them as first–last."""
    indices = sorted(_DAYS.index(day) for day in days)
    names = get_day_names("abbreviated", locale=babel_locale(language))
    if len(indices) > 2 and indices[-1] - indices[0] == len(indices) - 1:
        return f"{names[indices[0]]}–{names[indices[-1]]}"
    return ", ".join(names[index] for index in indices)


def direct(language: str, text: str) -> str:
    """Text whose every line runs in the language's direction, even one that begins with a foreign word."""
    if not is_right_to_left(language):
        return text
    return "\n".join(_RIGHT_TO_LEFT_MARK + line if _begins_left_to_right(line) else line for line in text.split("\n"))


def _begins_left_to_right(line: str) -> bool:
    for character in line:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return False
        if direction == "L":
            return True
    return False
