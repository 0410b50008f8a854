"""Entities with a form of their own: addresses to reach a person, paragraphs of law, levels of a language course."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers

from nlu.entities.entity import Entity
from nlu.folding import Folded, fold

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?![\w@-])")
# A number meant to be called starts with + or 0 in Germany; file numbers and amounts do not.
_PHONE_START = re.compile(r"(?<![\w.,])(?:\+|\(?0)[\d\s()/.-]{5,}\d")
_LEVEL = re.compile(r"(?<![^\W_])([abcавс])(?P<gap>[ -]?)([12])(?:\s?[.+]\s?[1-3])?(?![^\W_]|[.,:]?\d)")
# а, в, с of the Cyrillic keyboard look like a, b, c.
_LATIN = str.maketrans("авс", "abc")
# A letter apart from its number may be a word of its own ("§ 24 e" in Italian).
_PARAGRAPH = r"\d{1,3}(?:(?:[a-z]|\s[b-d])(?![^\W_]))?"
_DETAIL = (
    r"(?:,?\s*(?:abs(?:atz|\.)?|absatz)\s*(?P<absatz>\d{1,2}[a-z]?))?"
    r"(?:,?\s*(?:satz|s\.)\s*(?P<satz>\d{1,2}))?"
    r"(?:,?\s*(?:nr\.?|nummer)\s*(?P<nummer>\d{1,2}))?"
)
_CODE = (
    "aufenthg|aufenthaltsgesetz|aufenthv|asylg|asylgesetz|asylblg|asylbewerberleistungsgesetz|stag|beschv|intv"
    "|bvfg|sgb|bgb|gg"
)
_WORDS = (
    "paragraphen paragraph paragraf paragrafo paragraphe paragrafu paragrafen параграф параграфа параграфу параграфом "
    "параграфе параграфі madde paragrafı المادة الفقرة البند فقرة پاراگراف ماده"
)
_MARK = rf"§{{1,2}}|\b(?:{'|'.join(fold(_WORDS).split())})"
_LAW = re.compile(rf"(?:{_MARK})\s*(?P<number>{_PARAGRAPH}){_DETAIL}(?:\s*(?:{_CODE})\b)?")
_LAW_BY_CODE = re.compile(rf"(?<![\w.,§])(?P<number>{_PARAGRAPH}){_DETAIL}\s*(?:{_CODE})\b")


def find_patterns(folded: Folded) -> Iterator[Entity]:
    """All entities that a pattern tells."""
    text = folded.text
    if "@" in folded.original:
        yield from _emails(folded.original)
    if any(character.isdigit() for character in text):
        yield from _phones(folded)
        yield from _laws(folded)
        yield from _levels(folded)


def _emails(text: str) -> Iterator[Entity]:
    for match in _EMAIL.finditer(text):
        name, _, domain = match[0].rpartition("@")
        yield Entity("email", f"{name}@{domain.lower()}", *match.span())


def _phones(folded: Folded) -> Iterator[Entity]:
    if not _PHONE_START.search(folded.text):
        return
    for match in phonenumbers.PhoneNumberMatcher(folded.text, "DE"):
        if match.raw_string.lstrip("( ").startswith(("+", "0")):
            value = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
            yield Entity("phone", value, *folded.span(match.start, match.end))


def _laws(folded: Folded) -> Iterator[Entity]:
    for pattern in (_LAW, _LAW_BY_CODE):
        for match in pattern.finditer(folded.text):
            value = "".join(match["number"].split())
            for word, part in (("Abs.", "absatz"), ("Satz", "satz"), ("Nr.", "nummer")):
                value += f" {word} {match[part]}" if match[part] else ""
            yield Entity("law", value, *folded.span(*match.span()))


def _levels(folded: Folded) -> Iterator[Entity]:
    for match in _LEVEL.finditer(folded.text):
        if match["gap"] and not _is_a_name(match, folded):
            continue
        value = (match[1].translate(_LATIN) + match[3]).upper()
        yield Entity("course_level", value, *folded.span(*match.span()))


def _is_a_name(match: re.Match[str], folded: Folded) -> bool:
    """Whether a letter apart from its number names a level: "B 1" does; "a 1 year old", "в 1 час" (at one) do not."""
    if match[1] in "bc":
        return True
    followed_by_word = re.match(r"\s*[^\W\d_]", folded.text[match.end() :]) is not None
    return folded.original[folded.origin[match.start()]].isupper() and not followed_by_word
