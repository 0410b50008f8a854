"""An entity, and how several of them share one text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Entity:
    """Something a text names between `start` and `end`; `details` are further keys for those who use it."""

    name: str
    value: str
    start: int
    end: int
    details: dict[str, str] = field(default_factory=dict, compare=False)

    @property
    def length(self) -> int:
        """How many characters name it."""
        return self.end - self.start


# Of two that name the same words, the one more likely meant in this chat: "türkisch" is mostly the language.
_PRIORITY = (
    "exception",
    "email",
    "phone",
    "law",
    "course_level",
    "time",
    "language",
    "country",
    "nationality",
    "district",
    "document",
    "part_of_day",
)
EXCEPTION = _PRIORITY[0]


def without_overlaps(entities: Iterable[Entity]) -> list[Entity]:
    """The longest entity at each place, in the order of the text. An exception takes its place, but is none."""
    taken: list[Entity] = []
    for entity in sorted(entities, key=lambda e: (-e.length, _PRIORITY.index(e.name), e.start)):
        if all(entity.end <= other.start or entity.start >= other.end for other in taken):
            taken.append(entity)
    return sorted((entity for entity in taken if entity.name != EXCEPTION), key=lambda e: e.start)
