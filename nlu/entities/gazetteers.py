"""Lists of names: our own (`data/gazetteers/`) and Unicode's names of languages and countries (CLDR, through Babel)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from babel import Locale, UnknownLocaleError
from babel.localedata import locale_identifiers

from nlu.entities.entity import EXCEPTION
from nlu.entities.inflection import cases

# German is the language of the papers, English the one many share: their names turn up in every language.
SHARED_LANGUAGES = ("de", "en")
_LISTS = {
    "documents": "document",
    "nationalities": "nationality",
    "languages": "language",
    "countries": "country",
    "parts_of_day": "part_of_day",
}
# Made up, dead, or named like an ordinary word ("cree": he believes; "corso": a course; "Kongo": the country).
_NOT_SPOKEN_HERE = frozenset(
    ("ae", "av", "co", "cr", "cu", "eo", "ia", "ie", "io", "kg", "la", "na", "or", "os", "pi", "sa", "vo")
)
_SPOKEN_BEYOND_TWO_LETTERS = {
    "ckb": "ckb",
    "kmr": "ku",
    "ku": "ku",
    "tig": "tig",
    "fil": "tl",
    "yue": "zh",
    "zgh": "zgh",
}
_SHORTEST_NAME = 3


@dataclass(frozen=True)
class Phrase:
    """Words that name an entity."""

    entity: str
    value: str
    words: str


class Gazetteers:
    """The names a message in some language may hold."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def own(self, language: str) -> Iterator[Phrase]:
        """Names in the message's language, every language by its own name, and the city's districts."""
        yield from self._names(language)
        for code, names in self._read("language_names").items():
            yield from (Phrase("language", code, name) for name in names)
        yield from self._districts(language)

    def lent_by(self, lender: str) -> Iterator[Phrase]:
        """Names in a language (German, English) whose words turn up in messages of every other."""
        yield from self._names(lender)

    def _names(self, language: str) -> Iterator[Phrase]:
        yield from (Phrase(EXCEPTION, words, words) for words in self.exceptions(language))
        yield from self._listed(language)
        yield from _countries(language)
        yield from _languages(language)

    def parts_of_day(self, language: str) -> dict[str, list[str]]:
        """Words for the parts of the day."""
        return dict(self._read(language).get("parts_of_day") or {})

    def exceptions(self, language: str) -> list[str]:
        """Phrases that only look as if they named something."""
        return list(self._read("exceptions").get(language, []))

    def time_words(self, language: str) -> dict[str, Any]:
        """Words of date and time (`time_words.yml`)."""
        return dict(self._read("time_words").get(language) or {})

    def _listed(self, language: str) -> Iterator[Phrase]:
        content = self._read(language)
        for section, entity in _LISTS.items():
            for value, variants in (content.get(section) or {}).items():
                for words in variants:
                    yield Phrase(entity, str(value), str(words))

    def _districts(self, language: str) -> Iterator[Phrase]:
        for value, variants in self._read("districts").items():
            for name in (value, *variants):
                for words in (name, *(() if name.isascii() else cases(name, language))):
                    yield Phrase("district", value, words)

    def _read(self, name: str) -> dict[str, Any]:
        # The language comes from a model, but a file name must not depend on that alone.
        if not re.fullmatch(r"[a-z_-]{2,20}", name):
            return {}
        return _read_yaml(self._folder / f"{name}.yml")


@cache
def _read_yaml(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    # The safe loader, but written in C where there is one: the lists are long.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return dict(yaml.load(path.read_text(encoding="utf-8"), Loader=loader) or {})  # noqa: S506


def cldr_locale(language: str) -> Locale | None:
    """CLDR's locale of a language, if it has one."""
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        return None


def _code(language: str) -> str | None:
    if len(language) == 2:
        return None if language in _NOT_SPOKEN_HERE else language
    return _SPOKEN_BEYOND_TWO_LETTERS.get(language)


def _languages(reader: str) -> Iterator[Phrase]:
    locale = cldr_locale(reader)
    names = dict(locale.languages) if locale else {}
    countries = set(locale.territories.values()) if locale else set()
    for language, name in names.items():
        code = _code(language)
        if code and name not in countries and len(name) >= _SHORTEST_NAME:
            yield Phrase("language", code, name)


def own_language_names() -> dict[str, list[str]]:
    """Every language's name in itself, by its code, from CLDR.

    This reads all of CLDR, which Babel then keeps (100 MB): it made `language_names.yml`, and a test compares the two.
    """
    countries = {name for reader in SHARED_LANGUAGES for name in Locale(reader).territories.values()}
    found: dict[str, list[str]] = {}
    for identifier in sorted(locale_identifiers()):
        code = None if "_" in identifier else _code(identifier)
        name = Locale.parse(identifier).get_language_name() if code else None
        if code and name and name not in countries and (len(name) >= _SHORTEST_NAME or not name.isascii()):
            # "kurdî (kurmancî)": both names are used alone.
            found.setdefault(code, []).extend(part for part in re.split(r"\s*[()]\s*", name) if len(part) > 1)
    return found


def _countries(reader: str) -> Iterator[Phrase]:
    locale = cldr_locale(reader)
    for code, name in (dict(locale.territories) if locale else {}).items():
        if len(code) == 2 and code.isalpha() and code not in ("ZZ", "XA", "XB", "EU", "EZ", "UN"):
            for part in {name, *re.split(r"\s*[()]\s*", name)}:
                for words in (part, *cases(part, reader)):
                    if len(words) >= _SHORTEST_NAME:
                        yield Phrase("country", code, words)
