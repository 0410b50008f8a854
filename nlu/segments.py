"""Several questions in one message."""

from __future__ import annotations

import re

from nlu.text import clean

# Ends of sentences in the scripts people write here; the mark stays with its sentence.
_SENTENCE = re.compile(r"[^.!?؟。\n]+[.!?؟。]*")
_QUESTION_MARKS = ("?", "؟")
_MOST = 3


def questions(text: str) -> list[str]:
    """The questions of a message that asks more than one; empty otherwise.

    Sentences before a question belong to it ("I have a Duldung. May I work?"), so each question is taken with what
    stands between it and the question before.
    """
    lines = (clean(line) for line in text.splitlines())
    sentences = [s.strip() for line in lines for s in _SENTENCE.findall(line) if len(s.strip()) > 1]
    found: list[str] = []
    pending: list[str] = []
    for sentence in sentences:
        pending.append(sentence)
        if sentence.rstrip(".!").endswith(_QUESTION_MARKS):
            found.append(" ".join(pending))
            pending = []
    return found[:_MOST] if len(found) > 1 else []
