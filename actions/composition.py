"""Puts facts and places into words: the fact first, then source and date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from actions.turn import Turn
from locales import format_days, format_list, format_source_date, language_name
from store.services import Hours, PlaceInfo, StatedFact

LONGEST = 600
_MOST_SOURCES = 2


@dataclass(frozen=True)
class Page:
    """Part of an answer: its text, and where the next part begins (None if there is none)."""

    text: str
    next_offset: int | None


def page_of_facts(turn: Turn, heading: str, facts: Sequence[StatedFact], offset: int = 0) -> Page:
    """As many facts from `offset` on as fit into about 600 characters, then their sources."""
    shown: list[StatedFact] = []
    length = 0
    for fact in facts[offset:]:
        length += len(_line(turn, fact))
        if shown and length > LONGEST:
            break
        shown.append(fact)
    end = offset + len(shown)
    lines = [_line(turn, fact) for fact in shown]
    if len(lines) > 1:
        lines = [f"• {line}" for line in lines]
    text = "\n".join([heading, *lines, *source_lines(turn, [(fact.source, fact.date) for fact in shown])])
    return Page(text, end if end < len(facts) else None)


def _line(turn: Turn, fact: StatedFact) -> str:
    """A fact; one that is not certain says of when it is."""
    if fact.confidence == "high":
        return fact.text
    return f"{fact.text} {_as_of(turn, fact.date) or '(' + turn.text_of('answer-check') + ')'}"


def source_lines(turn: Turn, sources: Sequence[tuple[str, str | None]]) -> list[str]:
    """A line for each different source, at most two."""
    different = dict.fromkeys(sources)
    return [_source_line(turn, source, date) for source, date in list(different)[:_MOST_SOURCES]]


def _source_line(turn: Turn, source: str, date: str | None) -> str:
    if date is None:
        return turn.text_of("answer-source-undated", source=source)
    return turn.text_of("answer-source", source=source, date=format_source_date(turn.language, date))


def place_lines(turn: Turn, place: PlaceInfo) -> list[str]:
    """Name, address, stop, and how to reach a place, as far as it may be stated."""
    lines = [place.name]
    if place.address:
        address = turn.text_of("place-address", address=place.address)
        lines.append(address if place.confidence == "high" else f"{address} {_as_of(turn, place.date)}".rstrip())
    if place.transport:
        lines.append(turn.text_of("place-transport", transport=place.transport))
    lines += contact_lines(turn, place)
    if place.languages:
        names = format_list(turn.language, [language_name(code, turn.language) for code in place.languages])
        lines.append(turn.text_of("contact-languages", languages=names))
    return lines


def contact_lines(turn: Turn, place: PlaceInfo) -> list[str]:
    """Phone, e-mail and page of a place, with the date they were seen."""
    return [
        f"{turn.text_of(f'contact-{contact.kind}', value=contact.value)} {_as_of(turn, contact.date)}".rstrip()
        if contact.kind != "web"
        else turn.text_of("contact-web", value=contact.value)
        for contact in place.contacts
    ]


def hours_lines(turn: Turn, hours: Sequence[Hours]) -> list[str]:
    """Opening hours, a line an interval."""
    lines = []
    for interval in hours:
        line = turn.text_of(
            "hours-line", days=format_days(turn.language, interval.days), opens=interval.opens, closes=interval.closes
        )
        lines.append(f"{line} ({turn.text_of('hours-phone-only')})" if interval.phone_only else line)
    return lines


def _as_of(turn: Turn, date: str | None) -> str:
    return turn.text_of("answer-as-of", date=format_source_date(turn.language, date)) if date else ""
