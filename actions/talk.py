"""Yes, no, stop, again, and what is none of Lotse's business."""

from __future__ import annotations

from actions import buttons
from actions.base import LotseAction
from actions.emergency import danger_reply
from actions.privacy import delete_everything
from actions.services import answer_question
from actions.topics import QUESTION_INTENTS
from actions.turn import Reply, Turn


class ActionAffirm(LotseAction):
    """Yes, to whatever was asked last."""

    def name(self) -> str:
        """As in the domain."""
        return "action_affirm"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        pending = turn.pending
        if pending.get("expects") == "deletion":
            return [await delete_everything(turn)]
        if pending.get("expects") == "danger":
            return [await danger_reply(turn)]
        then = pending.get("then") or {}
        topic = then.get("topic") or turn.slots.get("topic")
        if then.get("intent") in QUESTION_INTENTS and topic:
            return [await answer_question(turn, topic, QUESTION_INTENTS[then["intent"]])]
        return [Reply(turn.text_of("affirm-nothing-open"), [buttons.menu(turn), buttons.human(turn)])]


class ActionDeny(LotseAction):
    """No, to whatever was asked last."""

    def name(self) -> str:
        """As in the domain."""
        return "action_deny"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        key = "delete-kept" if turn.pending.get("expects") == "deletion" else "deny-nothing-open"
        return [Reply(turn.text_of(key), [buttons.menu(turn), buttons.human(turn)])]


class ActionStop(LotseAction):
    """Ends what was going on; topic and open questions are forgotten."""

    def name(self) -> str:
        """As in the domain."""
        return "action_stop"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        for slot in ("topic", "last_answer"):
            turn.set(slot, None)
        turn.set("failed_attempts", 0)
        return [Reply(turn.text_of("stopped"), [buttons.menu(turn), buttons.human(turn)])]


class ActionRepeat(LotseAction):
    """Says the last answer again: in Leichte Sprache for German, else its first facts only."""

    def name(self) -> str:
        """As in the domain."""
        return "action_repeat"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        last = turn.slots.get("last_answer")
        if not last:
            return [Reply(turn.text_of("repeat-nothing"), [buttons.menu(turn), buttons.human(turn)])]
        intro = "repeat-intro"
        if turn.language == "de":
            turn.language, intro = "de-simple", "repeat-simple"
        reply = await answer_question(turn, last["topic"], last["aspect"], int(last.get("offset", 0)))
        reply.text = f"{turn.text_of(intro)}\n{reply.text}"
        return [reply]


class ActionOutOfScope(LotseAction):
    """Says that this is not Lotse's field, and what is."""

    def name(self) -> str:
        """As in the domain."""
        return "action_out_of_scope"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        return [Reply(turn.text_of("out-of-scope"), [buttons.menu(turn), buttons.human(turn)])]
