"""All entities of a text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from spacy.language import Language
from spacy.tokens import Doc

from nlu.entities.entity import Entity, without_overlaps
from nlu.entities.gazetteers import Gazetteers
from nlu.entities.patterns import find_patterns
from nlu.entities.phrases import PhraseFinder
from nlu.entities.times import TimeFinder
from nlu.folding import Folded
from nlu.text import MAX_CHARACTERS

LOCAL_TIME = ZoneInfo("Europe/Berlin")


class Extractor:
    """Finds what a text names; made once, it keeps what it has read for each language."""

    def __init__(self, folder: Path, pipeline: Callable[[str], Language]) -> None:
        gazetteers = Gazetteers(folder)
        self._times = TimeFinder(gazetteers)
        self._phrases = PhraseFinder(gazetteers, pipeline)

    def extract(self, text: str, language: str, *, doc: Doc | None = None, now: datetime | None = None) -> list[Entity]:
        """The entities of a text in their order, without overlaps.

        `doc` are the text's tokens, if there are any yet; `now` is the moment from which "tomorrow" is reckoned.
        """
        text = text[:MAX_CHARACTERS]
        if not text.strip():
            return []
        folded = Folded.of(text)
        local = (now or datetime.now(LOCAL_TIME)).astimezone(LOCAL_TIME).replace(tzinfo=None)
        found = list(find_patterns(folded))
        found += self._times.find(folded, language, local)
        found += self._phrases.find(doc if doc is not None else self._phrases.make_doc(text, language), language)
        return without_overlaps(found)
