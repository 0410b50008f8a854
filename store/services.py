"""What the service database knows: facts, places and emergency numbers, with their sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from store.database import current
from store.models import EmergencyNumber, Fact, Place, Service

FALLBACK_LANGUAGES = ("en", "de")


@dataclass(frozen=True)
class StatedFact:
    """A fact in the language of the reader (or the nearest one there is)."""

    id: str
    text: str
    language: str
    source: str
    date: str | None
    confidence: str
    audience: str | None
    amount_eur: float | None


@dataclass(frozen=True)
class ContactPoint:
    """A phone number, e-mail address or page that may be stated, with the date it was seen."""

    kind: str
    value: str
    date: str | None
    confidence: str


@dataclass(frozen=True)
class Hours:
    """Opening hours that may be stated."""

    days: tuple[str, ...]
    opens: str
    closes: str
    phone_only: bool
    source: str
    date: str | None


@dataclass(frozen=True)
class PlaceInfo:
    """A place with everything about it that may be stated."""

    id: str
    name: str
    address: str | None
    transport: str | None
    languages: tuple[str, ...]
    contacts: tuple[ContactPoint, ...]
    hours: tuple[Hours, ...]
    source: str
    date: str | None
    confidence: str


@dataclass(frozen=True)
class ServiceInfo:
    """Where a topic belongs: the office in charge and partners that help."""

    topic: str
    is_offer: bool
    office: PlaceInfo | None
    partners: tuple[PlaceInfo, ...]
    human_only: bool


@dataclass(frozen=True)
class EmergencyLine:
    """A number to call in danger and what it is for."""

    id: str
    number: str
    name: str
    situations: tuple[str, ...]
    source: str
    date: str | None


def _nearest(texts: dict[str, str], language: str) -> tuple[str, str]:
    """The text in `language`, else in a fallback language; with the language it is in."""
    for candidate in (language, *FALLBACK_LANGUAGES):
        if candidate in texts:
            return texts[candidate], candidate
    found = next(iter(texts))
    return texts[found], found


async def facts(topic: str, aspect: str, language: str) -> list[StatedFact]:
    """The facts of a topic and aspect that may be stated, most important first."""
    query = (
        select(Fact)
        .where(Fact.topic == topic, Fact.aspect == aspect, Fact.confidence != "low")
        .options(selectinload(Fact.texts))
        .order_by(Fact.position)
    )
    async with current().session() as session:
        rows = (await session.scalars(query)).all()
    return [_stated(row, language) for row in rows if row.texts]


def _stated(row: Fact, language: str) -> StatedFact:
    text, found = _nearest({t.language: t.text for t in row.texts}, language)
    return StatedFact(row.id, text, found, row.source, row.date, row.confidence, row.audience, row.amount_eur)


async def aspects(topic: str) -> set[str]:
    """The aspects of a topic on which there is a fact that may be stated."""
    query = select(Fact.aspect).where(Fact.topic == topic, Fact.confidence != "low").distinct()
    async with current().session() as session:
        return set(await session.scalars(query))


async def service(topic: str) -> ServiceInfo | None:
    """The office and partners of a topic; None for an unknown topic."""
    async with current().session() as session:
        row = await session.get(Service, topic)
        if row is None:
            return None
        wanted = [*([row.office_id] if row.office_id else []), *row.partners]
        places = {place.id: place for place in await session.scalars(select(Place).where(Place.id.in_(wanted)))}
    return ServiceInfo(
        topic=topic,
        is_offer=row.kind == "offer",
        office=_place(places[row.office_id]) if row.office_id else None,
        partners=tuple(_place(places[partner]) for partner in row.partners if partner in places),
        human_only=row.human_only,
    )


async def place(place_id: str) -> PlaceInfo | None:
    """One place by its id."""
    async with current().session() as session:
        row = await session.get(Place, place_id)
        return _place(row) if row else None


async def places_for(topic: str) -> list[PlaceInfo]:
    """The places marked as useful for a topic (or a situation), in the order of the content files."""
    async with current().session() as session:
        rows = (await session.scalars(select(Place).order_by(Place.position))).all()
    return [_place(row) for row in rows if topic in row.topics]


def _place(row: Place) -> PlaceInfo:
    contacts = tuple(
        ContactPoint(contact.kind, contact.value, contact.date, contact.confidence)
        for contact in row.contacts
        if contact.confidence != "low"
    )
    hours = tuple(
        Hours(tuple(h.days), h.opens, h.closes, h.note is not None and "phone" in h.note, h.source, h.date)
        for h in row.hours
        if h.confidence != "low"
    )
    known = row.confidence != "low"
    return PlaceInfo(
        id=row.id,
        name=row.name,
        address=row.address if known else None,
        transport=row.transport if known else None,
        languages=tuple(row.languages),
        contacts=contacts,
        hours=hours,
        source=row.source,
        date=row.date,
        confidence=row.confidence,
    )


async def emergency_lines(language: str, situation: str | None = None) -> Sequence[EmergencyLine]:
    """Numbers for an emergency, most urgent first; all of them, or those for one situation."""
    async with current().session() as session:
        rows = (await session.scalars(select(EmergencyNumber).order_by(EmergencyNumber.position))).all()
    return [
        EmergencyLine(row.id, row.number, _nearest(row.names, language)[0], tuple(row.situations), row.source, row.date)
        for row in rows
        if row.names and row.confidence != "low" and (situation is None or situation in row.situations)
    ]
