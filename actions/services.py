"""Answers questions on services: any topic, any aspect."""

from __future__ import annotations

from typing import Any

from actions import buttons
from actions.base import LotseAction
from actions.composition import contact_lines, hours_lines, page_of_facts, place_lines, source_lines
from actions.topics import QUESTION_INTENTS
from actions.turn import Button, Reply, Turn
from store import services
from store.services import PlaceInfo, ServiceInfo

_PORTAL_PLACE = "haus_der_integration"
# Which aspects are offered next, most asked first.
_NEXT = ("documents", "cost", "eligibility", "duration", "info", "location", "contact")
_LIKELY = 0.08  # a topic this likely is offered when none is certain
_TORN = 0.1  # closer than this, two topics are both offered
_QUESTION_CONFIDENCE = 0.5  # a second question in a message is offered from here on


class ActionAnswer(LotseAction):
    """Answers what was asked about the topic named now or before; asks for the topic if there is none."""

    def name(self) -> str:
        """As in the domain."""
        return "action_answer"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        turn.set("failed_attempts", 0)
        aspect = QUESTION_INTENTS.get(turn.intent, "info")
        topic, asked_also = turn.topic, None
        if not turn.payload and len(found := _questions(turn)) > 1:
            (aspect, topic), asked_also = found[0], found[1]
        if turn.pending.get("expects") == "topic" and topic is not None and aspect == "info":
            aspect = turn.pending["aspect"]
        if asked_also is None and _is_torn(turn):
            return [ask_for_topic(turn, aspect)]
        topic = topic or turn.slots.get("topic")
        if topic is None:
            return [ask_for_topic(turn, aspect)]
        return [await answer_question(turn, topic, aspect, int(turn.payload.get("offset", 0)), asked_also)]


def _is_torn(turn: Turn) -> bool:
    """Whether two topics are about equally likely, so that answering one would be a guess."""
    best = turn.topic_ranking[:2]
    if len(best) < 2 or "none" in (best[0]["name"], best[1]["name"]):
        return False
    return bool(best[0]["confidence"] - best[1]["confidence"] < _TORN)


def _questions(turn: Turn) -> list[tuple[str, str | None]]:
    """The different questions of one message as (aspect, topic), if it asks several."""
    found: dict[tuple[str, str | None], None] = {}
    topic = turn.topic or turn.slots.get("topic")
    for question in turn.questions:
        intent, named = question.get("intent") or {}, question.get("topic") or {}
        if named.get("name") not in (None, "none") and named.get("confidence", 0) >= _QUESTION_CONFIDENCE:
            topic = named["name"]
        if intent.get("name") in QUESTION_INTENTS and intent.get("confidence", 0) >= _QUESTION_CONFIDENCE:
            found[QUESTION_INTENTS[intent["name"]], topic] = None
    return list(found)


def ask_for_topic(turn: Turn, aspect: str) -> Reply:
    """Asks which topic is meant, the likeliest first; the question is kept until it is known."""
    turn.set("pending", {"expects": "topic", "aspect": aspect})
    likely = [t["name"] for t in turn.topic_ranking if t["name"] != "none" and t["confidence"] >= _LIKELY]
    choices = [buttons.topic(turn, name, aspect) for name in likely[:2]]
    again = turn.pending.get("expects") == "topic"
    return Reply(
        turn.text_of("ask-topic-again" if again else "ask-topic"), [*choices, buttons.menu(turn), buttons.human(turn)]
    )


async def answer_question(
    turn: Turn, topic: str, aspect: str, offset: int = 0, asked_also: tuple[str, str | None] | None = None
) -> Reply:
    """The answer on one aspect of a topic, with the next steps as buttons."""
    turn.set("topic", topic)
    turn.set("last_answer", {"topic": topic, "aspect": aspect, "offset": offset})
    service = await services.service(topic)
    if service is None:
        return ask_for_topic(turn, aspect)
    facts = await services.facts(topic, aspect, turn.language)
    heading = turn.text_of(
        "answer-heading", topic=turn.text_of(f"topic-{topic}"), aspect=turn.text_of(f"aspect-{aspect}")
    )
    page = page_of_facts(turn, heading, facts, offset) if facts else None
    parts = [page.text] if page else []
    if offset == 0:
        parts += await _place_answer(turn, aspect, service, heading, has_facts=bool(facts))
    following = [_more(turn, topic, aspect, page.next_offset)] if page and page.next_offset is not None else []
    if asked_also is not None:
        parts.append(turn.text_of("answer-also-asked"))
        following.insert(0, _also(turn, *asked_also))
    offered = {aspect, asked_also[0]} if asked_also is not None else {aspect}
    steps = await _next_steps(turn, service, offered, room=max(1, 2 - len(following)))
    return Reply("\n\n".join(parts), [*following, *steps, buttons.human(turn, topic)])


async def _place_answer(turn: Turn, aspect: str, service: ServiceInfo, heading: str, has_facts: bool) -> list[str]:
    """What the places of a service add: address, contact, hours, or where to ask when nothing is known."""
    if aspect == "location":
        found = _office_lines(turn, service) if service.office and service.office.address else []
    elif aspect == "contact":
        found = _contact_answer(turn, service)
    elif aspect == "opening_hours":
        found = _hours_answer(turn, service)
    elif aspect == "info" and has_facts and service.office is not None:
        where = ", ".join(filter(None, (service.office.name, service.office.address)))
        return [f"{turn.text_of('ask-there')} {where}"]
    else:
        found = []
    if found:
        return ["\n".join(found if has_facts else [heading, *found])]
    if has_facts:
        return []
    return ["\n".join([heading, turn.text_of(f"none-{aspect}")]), *await where_to_ask(turn, service)]


def _office_lines(turn: Turn, service: ServiceInfo) -> list[str]:
    office = service.office
    if office is None:
        return []
    return [*place_lines(turn, office), *source_lines(turn, [(office.source, office.date)])]


def _contact_answer(turn: Turn, service: ServiceInfo) -> list[str]:
    reachable = [place for place in _places(service) if any(contact.kind != "web" for contact in place.contacts)]
    if not reachable:
        return []
    lines = [line for place in reachable[:2] for line in (place.name, *contact_lines(turn, place))]
    return [*lines, *source_lines(turn, [(place.source, place.date) for place in reachable[:2]])]


def _hours_answer(turn: Turn, service: ServiceInfo) -> list[str]:
    place = next((place for place in _places(service) if place.hours), None)
    if place is None:
        return []
    return [
        place.name,
        *hours_lines(turn, place.hours),
        *source_lines(turn, [(place.hours[0].source, place.hours[0].date)]),
    ]


def _places(service: ServiceInfo) -> list[PlaceInfo]:
    return [*([service.office] if service.office else []), *service.partners]


async def where_to_ask(turn: Turn, service: ServiceInfo | None) -> list[str]:
    """The place to turn to and where the current state is published: for when there is no certain answer."""
    place = None
    if service is not None:
        place = service.office or next(iter(service.partners), None)
    portal = await services.place(_PORTAL_PLACE)
    place = place or portal
    parts = []
    if place is not None:
        parts.append("\n".join([turn.text_of("ask-there"), *place_lines(turn, place)]))
    link = next((contact.value for contact in portal.contacts if contact.kind == "web"), None) if portal else None
    if link is not None and not (place and any(contact.value == link for contact in place.contacts)):
        parts.append(turn.text_of("current-state", link=link))
    return parts


def _more(turn: Turn, topic: str, aspect: str, offset: int) -> Button:
    return Button(turn.title_of("button-more"), {"intent": f"ask_{aspect}", "topic": topic, "offset": offset})


def _also(turn: Turn, aspect: str, topic: str | None) -> Button:
    """The second question of a message, to be answered by a tap or a yes."""
    payload: dict[str, Any] = {"intent": f"ask_{aspect}", "topic": topic}
    turn.set("pending", {"expects": "yes", "then": payload})
    return Button(turn.title_of(f"aspect-{aspect}"), payload, turn.text_of(f"topic-{topic}") if topic else None)


async def _next_steps(turn: Turn, service: ServiceInfo, offered: set[str], room: int) -> list[Button]:
    """Sensible next steps: aspects there is something to say on; an appointment where the department gives them."""
    known = await services.aspects(service.topic)
    steps = [buttons.aspect(turn, service.topic, aspect) for aspect in _NEXT if aspect in known - offered]
    if service.is_offer:
        steps.insert(1 if room > 1 else len(steps), buttons.intent(turn, "book_appointment", service.topic))
    return steps[:room]
