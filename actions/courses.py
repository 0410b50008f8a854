"""Finding a language course: what is known of places and providers."""

from __future__ import annotations

from actions import buttons
from actions.base import LotseAction
from actions.services import answer_question
from actions.turn import Reply, Turn

_TOPIC = "language_course"


class ActionFindCourse(LotseAction):
    """Says where courses are listed and given; single courses come with the course search."""

    def name(self) -> str:
        """As in the domain."""
        return "action_find_course"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        reply = await answer_question(turn, _TOPIC, "location")
        reply.text = f"{turn.text_of('courses')}\n\n{reply.text}"
        reply.buttons.append(buttons.aspect(turn, _TOPIC, "eligibility"))
        return [reply]
