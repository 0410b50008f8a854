"""The way to a person."""

from __future__ import annotations

from actions import buttons
from actions.base import LotseAction
from actions.composition import place_lines
from actions.services import where_to_ask
from actions.turn import Reply, Turn
from store import services
from store.services import PlaceInfo, ServiceInfo

_GENERAL_TOPIC = "newcomer_counselling"
_MOST_PLACES = 3


class ActionRequestHuman(LotseAction):
    """Names the people who advise on the topic talked about, or in general."""

    def name(self) -> str:
        """As in the domain."""
        return "action_request_human"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        turn.set("failed_attempts", 0)
        topic = turn.topic or turn.slots.get("topic") or _GENERAL_TOPIC
        service = await services.service(topic)
        parts = [turn.text_of("human"), *await people(turn, service)]
        return [Reply("\n\n".join(parts), [buttons.menu(turn)])]


class ActionComplaint(LotseAction):
    """Takes a complaint seriously: says where it is heard, and where discrimination is."""

    def name(self) -> str:
        """As in the domain."""
        return "action_complaint"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        topic = turn.topic or turn.slots.get("topic")
        service = await services.service(topic) if topic else None
        parts = [
            turn.text_of("complaint"),
            *await where_to_ask(turn, service),
            turn.text_of("complaint-discrimination"),
        ]
        return [
            Reply(
                "\n\n".join(parts),
                [buttons.human(turn, topic), buttons.topic(turn, "discrimination"), buttons.menu(turn)],
            )
        ]


async def people(turn: Turn, service: ServiceInfo | None) -> list[str]:
    """The places where people advise on a service, each as a block of lines."""
    if service is None:
        return await where_to_ask(turn, None)
    places: list[PlaceInfo] = [*service.partners, *([service.office] if service.office else [])]
    useful = [place for place in places if place.address or place.contacts][:_MOST_PLACES]
    if not useful:
        return await where_to_ask(turn, service)
    return ["\n".join(place_lines(turn, place)) for place in useful]
