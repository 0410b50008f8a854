"""The tables. Content (services, places, facts) is loaded from data/services; conversations are written at run time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, ForeignKey, Index, String, Text, TypeDecorator
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime in UTC; SQLite forgets the zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC, on the way in."""
        if value is not None and value.tzinfo is None:
            raise ValueError("Times in the database need a time zone, e.g. datetime.now(UTC).")
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """With its zone, on the way out."""
        return value.replace(tzinfo=UTC) if value is not None and value.tzinfo is None else value


class Base(DeclarativeBase):
    """Base of all tables."""

    type_annotation_map = {datetime: UtcDateTime, dict[str, Any]: JSON, list[str]: JSON}  # noqa: RUF012  # SQLAlchemy's own hook


class Sourced:
    """Columns of everything that states something about the real world."""

    records: Mapped[list[str]]  # ids of the research records it rests on
    source: Mapped[str] = mapped_column(Text)  # address of the page
    date: Mapped[str | None] = mapped_column(String(40))  # as the source gives it: "2026-04-29", "2024-09", "2023"
    confidence: Mapped[str] = mapped_column(String(6))  # high | medium | low


class Place(Sourced, Base):
    """An office of the city or another authority, or a partner organisation."""

    __tablename__ = "place"
    id: Mapped[str] = mapped_column(String(80), primary_key=True)
    kind: Mapped[str] = mapped_column(String(8))  # office | partner
    position: Mapped[int]
    name: Mapped[str] = mapped_column(Text)
    operator: Mapped[str | None] = mapped_column(Text)
    address: Mapped[str | None] = mapped_column(Text)
    transport: Mapped[str | None] = mapped_column(Text)
    topics: Mapped[list[str]]
    languages: Mapped[list[str]]
    contacts: Mapped[list[Contact]] = relationship(order_by="Contact.id", lazy="selectin")
    hours: Mapped[list[OpeningHours]] = relationship(order_by="OpeningHours.id", lazy="selectin")


class Contact(Sourced, Base):
    """A way to reach a place."""

    __tablename__ = "contact"
    id: Mapped[int] = mapped_column(primary_key=True)
    place_id: Mapped[str] = mapped_column(ForeignKey("place.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(5))  # phone | email | web
    label: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text)


class OpeningHours(Sourced, Base):
    """One interval on one or more days of the week."""

    __tablename__ = "opening_hours"
    id: Mapped[int] = mapped_column(primary_key=True)
    place_id: Mapped[str] = mapped_column(ForeignKey("place.id", ondelete="CASCADE"), index=True)
    days: Mapped[list[str]]  # mon … sun
    opens: Mapped[str] = mapped_column(String(5))  # HH:MM, local time
    closes: Mapped[str] = mapped_column(String(5))
    note: Mapped[str | None] = mapped_column(Text)


class Service(Base):
    """What the department offers, or sends on to, under one topic."""

    __tablename__ = "service"
    topic: Mapped[str] = mapped_column(String(40), primary_key=True)
    kind: Mapped[str] = mapped_column(String(8))  # offer | referral
    office_id: Mapped[str | None] = mapped_column(ForeignKey("place.id"))
    human_only: Mapped[bool]
    partners: Mapped[list[str]]  # place ids, most useful first


class Fact(Sourced, Base):
    """One statement under a topic and an aspect: a paper, a fee, a period, a condition, a step …"""

    __tablename__ = "fact"
    id: Mapped[str] = mapped_column(String(80), primary_key=True)
    topic: Mapped[str] = mapped_column(ForeignKey("service.topic", ondelete="CASCADE"))
    aspect: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    audience: Mapped[str | None] = mapped_column(String(40))  # for whom it holds; None = everyone
    amount_eur: Mapped[float | None]
    texts: Mapped[list[FactText]] = relationship()

    __table_args__ = (Index("ix_fact_topic_aspect", "topic", "aspect", "position"),)


class FactText(Base):
    """A fact in one language."""

    __tablename__ = "fact_text"
    fact_id: Mapped[str] = mapped_column(ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True)
    language: Mapped[str] = mapped_column(String(12), primary_key=True)
    text: Mapped[str] = mapped_column(Text)


class EmergencyNumber(Sourced, Base):
    """A number to call in danger."""

    __tablename__ = "emergency_number"
    id: Mapped[str] = mapped_column(String(80), primary_key=True)
    position: Mapped[int]
    number: Mapped[str] = mapped_column(String(40))
    situations: Mapped[list[str]]
    around_the_clock: Mapped[bool | None]
    free_of_charge: Mapped[bool | None]
    names: Mapped[dict[str, Any]]  # language -> name and purpose in one line


class ContentVersion(Base):
    """Which state of data/services is in the database (one row)."""

    __tablename__ = "content_version"
    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(String(64))
    loaded_at: Mapped[datetime]


class Conversation(Base):
    """What the dialogue engine remembers of one person's chat: a state and a bounded tail of events."""

    __tablename__ = "conversation"
    id: Mapped[str] = mapped_column(String(255), primary_key=True)
    tracker: Mapped[dict[str, Any]]
    updated_at: Mapped[datetime] = mapped_column(index=True)


class Button(Base):
    """A button we sent; its opaque id is all that a channel ever sees."""

    __tablename__ = "button"
    id: Mapped[str] = mapped_column(String(22), primary_key=True)
    conversation_id: Mapped[str] = mapped_column(String(255), index=True)
    title: Mapped[str] = mapped_column(Text)
    payload: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(index=True)
