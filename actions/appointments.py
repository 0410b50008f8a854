"""Appointments: what is possible today, told truthfully."""

from __future__ import annotations

from typing import Final

from actions import buttons
from actions.base import LotseAction
from actions.services import where_to_ask
from actions.turn import Reply, Turn
from store import services

_TEXTS: Final = {
    "book_appointment": "appointment-book",
    "reschedule_appointment": "appointment-move",
    "cancel_appointment": "appointment-cancel",
    "show_appointments": "appointment-show",
}


class ActionAppointment(LotseAction):
    """Says how to get, move, cancel or find an appointment at the office of the topic."""

    def name(self) -> str:
        """As in the domain."""
        return "action_appointment"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        topic = turn.topic or turn.slots.get("topic")
        turn.set("topic", topic)
        service = await services.service(topic) if topic else None
        parts = [turn.text_of(_TEXTS[turn.intent]), *await where_to_ask(turn, service)]
        steps = [buttons.aspect(turn, topic, "documents")] if topic else []
        return [Reply("\n\n".join(parts), [*steps, buttons.human(turn, topic), buttons.menu(turn)])]
