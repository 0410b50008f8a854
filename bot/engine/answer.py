"""What the engine gives back for a message."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class ReplyButton:
    """A choice under a reply. Channels send `id` back when it is pressed; what it means stays in the database."""

    id: str
    title: str
    description: str | None = None


@dataclass(frozen=True)
class Reply:
    """One message to the person."""

    text: str
    buttons: tuple[ReplyButton, ...] = ()
    attachments: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class Answer:
    """Everything said to one message, and how it was understood."""

    replies: tuple[Reply, ...]
    language: str
    intent: str | None
    topic: str | None
    milliseconds: float


@dataclass(frozen=True)
class Understanding:
    """What a message means, before any dialogue."""

    text: str
    language: str
    intent: str
    topic: str | None
    confidence: float
    topic_confidence: float
    entities: list[dict[str, Any]] = field(default_factory=list)
