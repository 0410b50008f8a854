"""Danger: the numbers at once, in the person's language."""

from __future__ import annotations

from actions import buttons
from actions.base import LotseAction
from actions.composition import place_lines
from actions.turn import Button, Reply, Turn
from store import services
from store.services import PlaceInfo

# Below this confidence the numbers come with the question whether there is danger.
_SURE = 0.5
_GENERAL = 6  # numbers named when it is not known what happened

# Button -> situations of data/services/emergency.yml.
SITUATIONS = {
    "violence": ("danger_to_life", "violence_women", "violence_men"),
    "self-harm": ("self_harm", "danger_to_life"),
    "children": ("danger_to_life", "children"),
    "medical": ("danger_to_life", "doctor", "poison"),
    "homeless": ("homeless",),
    "removal": ("deportation",),
}
# Situations without a number of their own: whom to turn to instead.
_PLACES = {"homeless": ("homeless", "refugee_housing"), "removal": ("deportation", "refugee_counselling")}


class ActionEmergency(LotseAction):
    """Names who helps now; asks what it is about, never whether the person is serious."""

    def name(self) -> str:
        """As in the domain."""
        return "action_emergency"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        situation = turn.payload.get("situation")
        if situation in SITUATIONS:
            return [await _situation_reply(turn, situation)]
        confidence = turn.intent_ranking[0]["confidence"] if turn.intent_ranking else 1.0
        if confidence < _SURE:
            turn.set("pending", {"expects": "danger"})
            return [Reply(turn.text_of("emergency-unsure"), [*buttons.yes_no(turn), buttons.human(turn)])]
        return [await danger_reply(turn)]


async def danger_reply(turn: Turn) -> Reply:
    """The most important numbers, and what else it may be about."""
    lines = list(await services.emergency_lines(turn.language))
    by_first_situation = {
        line.situations[0]: line for line in reversed(lines) if "danger_to_life" not in line.situations
    }
    urgent = [line for line in lines if "danger_to_life" in line.situations]
    others = [line for line in lines if line in by_first_situation.values()]
    shown = [*urgent, *others][:_GENERAL]
    numbers = [turn.text_of("emergency-number", number=line.number, name=line.name) for line in shown]
    text = "\n".join(
        [turn.text_of("emergency"), *numbers, turn.text_of("emergency-place-safe"), turn.text_of("emergency-kind")]
    )
    return Reply(text, [*_situation_buttons(turn), buttons.human(turn)])


def _situation_buttons(turn: Turn) -> list[Button]:
    return [
        Button(turn.title_of(f"button-{name}"), {"intent": "report_emergency", "situation": name})
        for name in SITUATIONS
    ]


async def _situation_reply(turn: Turn, situation: str) -> Reply:
    wanted = SITUATIONS[situation]
    lines = [line for line in await services.emergency_lines(turn.language) if set(wanted) & set(line.situations)]
    numbers = [turn.text_of("emergency-number", number=line.number, name=line.name) for line in lines]
    intro = f"emergency-{situation}" if situation in _PLACES else "emergency"
    parts = [turn.text_of(intro), *numbers]
    for place in await _places_for(situation):
        parts += place_lines(turn, place)
    parts.append(turn.text_of("emergency-place-safe"))
    return Reply("\n".join(parts), [buttons.human(turn), buttons.menu(turn)])


async def _places_for(situation: str) -> list[PlaceInfo]:
    """Where to go when there is no number to call."""
    if situation not in _PLACES:
        return []
    own_topic, service_topic = _PLACES[situation]
    found = await services.places_for(own_topic)
    service = await services.service(service_topic)
    if service is not None:
        found += [*service.partners, *([service.office] if service.office else [])]
    return list({place.id: place for place in found}.values())[:2]
