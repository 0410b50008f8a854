"""Brings data/services into the database."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import delete, insert
from sqlalchemy.ext.asyncio import AsyncSession

from store.content.check import contradictions
from store.content.schema import Content, ContentError, PlaceEntry, digest, read_content
from store.database import current
from store.models import Base, Contact, ContentVersion, EmergencyNumber, Fact, FactText, OpeningHours, Place, Service

SOURCED = ("records", "source", "date", "confidence")


async def load_content(root: Path) -> bool:
    """Loads the content files if they differ from what the database holds.

    Returns whether anything was loaded. One transaction: readers see the old or the new content, never a mixture.

    Raises:
        ContentError: if a file has not the right shape, or files contradict each other; the database is left as it was.
    """
    fingerprint = digest(root)
    async with current().session() as session:
        version = await session.get(ContentVersion, 1)
        if version is not None and version.digest == fingerprint:
            return False
        content = read_content(root)
        if problems := [*content.problems, *contradictions(content)]:
            raise ContentError(problems)
        for table in (FactText, Fact, Service, Contact, OpeningHours, Place, EmergencyNumber, ContentVersion):
            await session.execute(delete(table))
        await _insert_places(session, content)
        await _insert_topics(session, content)
        await _insert_emergency(session, content)
        session.add(ContentVersion(id=1, digest=fingerprint, loaded_at=datetime.now(UTC)))
    return True


async def _insert(session: AsyncSession, table: type[Base], rows: list[dict[str, Any]]) -> None:
    if rows:
        await session.execute(insert(table), rows)


async def _insert_places(session: AsyncSession, content: Content) -> None:
    entries = [("office", entry) for entry in content.offices] + [("partner", entry) for entry in content.partners]
    fields = {"id", "name", "operator", "address", "transport", "topics", "languages", *SOURCED}
    await _insert(
        session,
        Place,
        [entry.model_dump(include=fields) | {"kind": kind, "position": i} for i, (kind, entry) in enumerate(entries)],
    )
    places: list[PlaceEntry] = [entry for _, entry in entries]
    contacts = [c.model_dump() | {"place_id": place.id} for place in places for c in place.contacts]
    hours = [h.model_dump() | {"place_id": place.id} for place in places for h in place.hours]
    await _insert(session, Contact, contacts)
    await _insert(session, OpeningHours, hours)


async def _insert_topics(session: AsyncSession, content: Content) -> None:
    topics = content.topics.values()
    services = [
        {"topic": t.topic, "kind": t.kind, "office_id": t.office, "human_only": t.human_only, "partners": t.partners}
        for t in topics
    ]
    await _insert(session, Service, services)
    facts = [f.model_dump() | {"topic": t.topic, "position": i} for t in topics for i, f in enumerate(t.facts)]
    await _insert(session, Fact, facts)
    known = {fact["id"] for fact in facts}
    texts = [
        {"fact_id": fact_id, "language": language, "text": text}
        for language, entries in content.texts.items()
        for fact_id, text in entries.items()
        if fact_id in known
    ]
    await _insert(session, FactText, texts)


async def _insert_emergency(session: AsyncSession, content: Content) -> None:
    rows = [
        entry.model_dump(exclude={"languages"})
        | {"position": i, "names": {lang: t[entry.id] for lang, t in content.emergency_texts.items() if entry.id in t}}
        for i, entry in enumerate(content.emergency)
    ]
    await _insert(session, EmergencyNumber, rows)
