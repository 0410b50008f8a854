"""Languages that are understood, but not spoken yet."""

from __future__ import annotations

from actions.turn import Button, Reply, Turn
from locales import answer_language_of, answer_languages, has_text, limited_languages, own_name, render


def language_buttons() -> list[Button]:
    """All languages Lotse answers in, by their own names."""
    return [Button(own_name(code), {"intent": "change_language", "language": code}) for code in answer_languages()]


def limited_reply(turn: Turn, language: str) -> Reply:
    """Says, in the person's language where there is a line in it, that the answers come in another one."""
    answers_in = answer_language_of(language, turn.slots.get("chosen_language"))
    key = "language-limited"
    reader = language if language in limited_languages() and has_text(language, key) else answers_in
    return Reply(render(reader, key, language=own_name(answers_in)), language_buttons())
