"""When a message was not understood: ask back first, then the menu and a person."""

from __future__ import annotations

from typing import Any

from actions import buttons
from actions.base import LotseAction
from actions.services import ask_for_topic
from actions.topics import QUESTION_INTENTS
from actions.turn import Button, Reply, Turn

_LIKELY = 0.1


class ActionFallback(LotseAction):
    """Two stages: the likeliest meanings as buttons; after that the menu and a person."""

    def name(self) -> str:
        """As in the domain."""
        return "action_fallback"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        if turn.pending.get("expects") == "topic":
            return [ask_for_topic(turn, turn.pending["aspect"])]
        attempts = int(turn.slots.get("failed_attempts") or 0) + 1
        turn.set("failed_attempts", attempts)
        suggestions = likely_meanings(turn)
        if attempts == 1 and suggestions:
            if suggestions[0].payload["intent"] in QUESTION_INTENTS:
                turn.set("pending", {"expects": "yes", "then": suggestions[0].payload})
            none = Button(turn.title_of("button-none-of-these"), {"intent": "nlu_fallback"})
            return [Reply(turn.text_of("fallback-ask"), [*suggestions, none, buttons.human(turn)])]
        return [Reply(turn.text_of("fallback-menu"), [*buttons.groups(turn), buttons.human(turn)])]


def likely_meanings(turn: Turn) -> list[Button]:
    """Buttons for the two or three likeliest meanings, different from one another; empty if nothing is likely."""
    intents = [entry for entry in turn.intent_ranking if entry["name"] != "nlu_fallback"]
    topics = [entry for entry in turn.topic_ranking if entry["confidence"] >= _LIKELY]
    meanings: dict[tuple[str, str | None], float] = {}
    for entry in intents:
        if entry["name"] in QUESTION_INTENTS:
            for topic in topics:
                name = None if topic["name"] == "none" else topic["name"]
                if name is not None or turn.slots.get("topic"):
                    _add(meanings, entry, name or turn.slots["topic"], topic["confidence"])
        elif entry["confidence"] >= _LIKELY:
            _add(meanings, entry, None, 1.0)
    best = sorted(meanings, key=lambda meaning: -meanings[meaning])[: buttons.MOST_SUGGESTIONS]
    by_topic = len({topic for _, topic in best if topic}) > 1
    found = [buttons.meaning(turn, intent, topic, by_topic) for intent, topic in best if _has_title(intent)]
    # Of two with the same title the likelier one, which comes first, stays.
    return list({button.title: button for button in reversed(found)}.values())[::-1]


def _add(
    meanings: dict[tuple[str, str | None], float], intent: dict[str, Any], topic: str | None, weight: float
) -> None:
    key = (str(intent["name"]), topic)
    meanings[key] = max(meanings.get(key, 0.0), float(intent["confidence"]) * weight)


def _has_title(intent: str) -> bool:
    """Small talk is not offered as a meaning: nobody taps "thanks"."""
    return intent in QUESTION_INTENTS or intent not in {
        "greet", "goodbye", "thank", "affirm", "deny", "bot_challenge", "stop", "repeat", "out_of_scope",
    }  # fmt: skip
