"""Greeting, help and the menu of topics."""

from __future__ import annotations

from actions import buttons
from actions.base import LotseAction
from actions.topics import GROUPS, TOPICS
from actions.turn import Reply, Turn
from locales import answer_languages, format_list, own_name

_LANGUAGES_NAMED = 8


class ActionGreet(LotseAction):
    """Says hello; the first time it says who and what Lotse is."""

    def name(self) -> str:
        """As in the domain."""
        return "action_greet"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        choices = [buttons.menu(turn), buttons.intent(turn, "change_language"), buttons.human(turn)]
        if turn.slots.get("greeted"):
            return [Reply(turn.text_of("greeting-again"), choices)]
        turn.set("greeted", True)
        others = [code for code in answer_languages() if code not in (turn.language, "de-simple")][:_LANGUAGES_NAMED]
        names = format_list(turn.language, [own_name(code) for code in (turn.language, *others)])
        return [Reply(turn.text_of("greeting", languages=names), choices)]


class ActionHelp(LotseAction):
    """What Lotse can do, and the way to every topic."""

    def name(self) -> str:
        """As in the domain."""
        return "action_help"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        if turn.pending.get("expects") == "topic":
            turn.set("pending", turn.pending)  # the question is still open while the person looks for its topic
        group = turn.payload.get("group")
        if group in GROUPS:
            aspect = turn.pending.get("aspect", "info") if turn.pending.get("expects") == "topic" else "info"
            return [Reply(turn.text_of("menu-topics"), [buttons.topic(turn, topic, aspect) for topic in GROUPS[group]])]
        menu = Reply(turn.text_of("menu-groups"), [*buttons.groups(turn), buttons.human(turn)])
        if turn.payload.get("menu"):
            return [menu]
        return [Reply(turn.text_of("help", count=len(TOPICS))), menu]
