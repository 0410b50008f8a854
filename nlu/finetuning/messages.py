"""The training messages, and cheap ways to vary them."""

from __future__ import annotations

import random
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

NO_TOPIC = "none"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one written in C is ten times as fast


@dataclass(frozen=True)
class Message:
    """One example of the training data."""

    text: str
    language: str
    intent: str
    topic: str


def read_messages(folder: Path, languages: Iterable[str] | None = None) -> list[Message]:
    """All examples in `folder`/<language>/*.yml (Rasa's format), in a stable order."""
    chosen = sorted(languages) if languages else sorted(path.name for path in folder.iterdir() if path.is_dir())
    messages: list[Message] = []
    for language in chosen:
        for file in sorted((folder / language).glob("*.yml")):
            content = yaml.load(file.read_text(encoding="utf-8"), _LOADER)  # noqa: S506, it is a safe loader
            for block in content["nlu"]:
                topic = block.get("metadata", {}).get("topic") or NO_TOPIC
                lines = (line for line in block["examples"].splitlines() if line.startswith("- "))
                messages += [Message(line[2:], language, block["intent"], topic) for line in lines]
    return messages


def limited(messages: Iterable[Message], most: int, rng: random.Random) -> list[Message]:
    """At most so many messages of each language, chosen at random."""
    shuffled = list(messages)
    rng.shuffle(shuffled)
    count: Counter[str] = Counter()
    kept = []
    for message in shuffled:
        count[message.language] += 1
        if count[message.language] <= most:
            kept.append(message)
    return kept


def vary(text: str, rng: random.Random) -> str:
    """The text as a hurried person might type it: lower case, no accents, no punctuation, slips of the finger."""
    if rng.random() < 0.5:
        text = text.lower()
    elif rng.random() < 0.1:
        text = text.upper()
    if rng.random() < 0.4:
        text = "".join(c for c in text if not unicodedata.category(c).startswith("P")) or text
    if rng.random() < 0.2:
        text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    slips = rng.choice((0, 0, 1, 1, 2)) if len(text) > 12 else 0
    for _ in range(slips):
        text = _slip(text, rng)
    return text.strip() or "-"


def _slip(text: str, rng: random.Random) -> str:
    """One letter missing, doubled, or swapped with the next."""
    at = rng.randrange(1, len(text) - 1)
    kind = rng.randrange(3)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[: at + 1] + text[at:]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
