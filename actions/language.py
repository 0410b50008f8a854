"""Changing the language: by asking, by naming one, or by a tap."""

from __future__ import annotations

from actions import buttons
from actions.base import LotseAction
from actions.limited import language_buttons, limited_reply
from actions.turn import Reply, Turn
from locales import answer_languages, own_name


class ActionChangeLanguage(LotseAction):
    """Goes on in the language named; asks which one if none is."""

    def name(self) -> str:
        """As in the domain."""
        return "action_change_language"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        wanted = turn.payload.get("language") or _named_language(turn)
        if wanted is None:
            return [Reply(turn.text_of("language-which"), language_buttons())]
        if wanted not in answer_languages():
            return [limited_reply(turn, wanted)]
        turn.language = wanted
        turn.message_language = wanted.removesuffix("-simple")
        turn.set("chosen_language", wanted)
        text = turn.text_of("language-changed", language=own_name(wanted))
        return [Reply(text, [buttons.menu(turn), buttons.human(turn)])]


def _named_language(turn: Turn) -> str | None:
    """The language the message names, if it names one that is not the one spoken."""
    named = [str(entity["value"]) for entity in turn.entities if entity.get("entity") == "language"]
    others = [code for code in named if code != turn.language]
    return next(iter(others or named), None)
