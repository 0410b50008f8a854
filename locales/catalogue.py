"""Finding and rendering texts."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from locales.formats import babel_locale, is_right_to_left

DEFAULT_LANGUAGE = "de"
_ROOT = Path(__file__).parent
# A language with only this file is understood, but answered in another one.
_LIMITED = "limited.ftl"


class MissingTextError(KeyError):
    """No language has a text of this name."""


@cache
def answer_languages() -> tuple[str, ...]:
    """The languages Lotse answers in, German and English first, the others by code."""
    found = {path.parent.name for path in _ROOT.glob("*/talk.ftl")}
    return (*(code for code in ("de", "en", "de-simple") if code in found), *sorted(found - {"de", "en", "de-simple"}))


@cache
def limited_languages() -> tuple[str, ...]:
    """Languages that are understood and greeted with one line, but answered in another language."""
    return tuple(sorted(path.parent.name for path in _ROOT.glob(f"*/{_LIMITED}")))


def answer_language_of(message_language: str | None, chosen: str | None = None) -> str:
    """The language to answer in: the message's if there are texts, else the one chosen before, else English.

    Who chose Leichte Sprache and writes German is answered in Leichte Sprache.
    """
    if chosen == f"{message_language}-simple" and chosen in answer_languages():
        return chosen
    if message_language in answer_languages():
        return str(message_language)
    return str(chosen) if chosen in answer_languages() else "en"


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([str(babel_locale(language))], use_isolating=is_right_to_left(language))
    for file in sorted((_ROOT / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def _chain(language: str) -> tuple[str, ...]:
    before = ("de",) if language == "de-simple" else ()
    return tuple(dict.fromkeys((language, *before, "en", "de")))


def has_text(language: str, key: str) -> bool:
    """Whether this very language has a text of this name."""
    return _bundle(language).has_message(key)


def render(language: str, key: str, /, **variables: Any) -> str:
    """The text `key` in `language`, with its variables filled in; another language's if it is missing there.

    Values are inserted as plain text: nothing in them is interpreted.

    Raises:
        MissingTextError: if no language has this text.
    """
    return _format(language, key, None, variables)


def button(language: str, key: str) -> str:
    """The short form of a text for a button: its `.button` attribute, else the text itself."""
    return _format(language, key, "button", {})


def _format(language: str, key: str, attribute: str | None, variables: dict[str, Any]) -> str:
    for candidate in _chain(language):
        bundle = _bundle(candidate)
        if not bundle.has_message(key):
            continue
        message = bundle.get_message(key)
        pattern = message.attributes.get(attribute, message.value) if attribute else message.value
        if pattern is None:
            continue
        text, _errors = bundle.format_pattern(pattern, variables)
        return str(text)
    raise MissingTextError(key)
