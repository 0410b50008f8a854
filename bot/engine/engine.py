"""Handles one message: understanding, dialogue, answer."""

from __future__ import annotations

import json
import logging
import re
import time
import unicodedata
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT_RANKING_KEY

import locales
from bot.engine import brakes
from bot.engine.actions import InProcessActions
from bot.engine.answer import Answer, Reply, ReplyButton, Understanding
from bot.engine.lock_store import AsyncioLockStore
from bot.engine.nlg import LocaleNLG
from bot.engine.tracker_store import ConversationTrackerStore
from store import conversations

logger = logging.getLogger(__name__)

MAX_CHARACTERS = 2000
_CHANNEL = "lotse"
# What Rasa takes for the beginning of a command, however it is spaced.
_COMMAND = re.compile(r"^[\s/]+")
_FALLBACK = "nlu_fallback"


class ModelMissingError(RuntimeError):
    """There is no trained model where one is expected."""


class Engine:
    """A trained model with its actions, ready for messages. One per process; conversations may run in parallel."""

    def __init__(self, agent: Agent) -> None:
        self._agent = agent

    @classmethod
    def load(cls, model: Path) -> Engine:
        """Loads a model; the database must be connected before messages are handled.

        Raises:
            ModelMissingError: if there is no model file.
        """
        if not model.exists():
            raise ModelMissingError(f"There is no model at {model}. Run `./lotse train` first.")
        brakes.release()
        agent = Agent(
            generator=LocaleNLG(),
            tracker_store=ConversationTrackerStore(),
            lock_store=AsyncioLockStore(),
            action_endpoint=InProcessActions(),
        )
        agent.load_model(str(model))
        return cls(agent)

    async def understand(self, text: str, language: str | None = None) -> Understanding:
        """What a text means; `language` is the conversation's language so far."""
        metadata = {"language": language} if language else {}
        parsed = await self._parse(_safe(text), metadata)
        ranking = [entry for entry in parsed.get(INTENT_RANKING_KEY, []) if entry["name"] != _FALLBACK]
        topic = parsed.get("topic") or {"name": None, "confidence": 0.0}
        return Understanding(
            text=text,
            language=str(parsed.get("language") or language or locales.DEFAULT_LANGUAGE),
            intent=ranking[0]["name"] if ranking else "out_of_scope",
            topic=topic["name"],
            confidence=float(ranking[0]["confidence"]) if ranking else 0.0,
            topic_confidence=float(topic["confidence"]),
            entities=[
                {key: entity[key] for key in entity if key != "extractor"} for entity in parsed.get("entities", [])
            ],
        )

    async def handle_text(self, sender: str, text: str, hint: str | None = None) -> Answer:
        """Answers something typed. It is always taken as text: no command, no intent, no markup can be typed.

        `hint` is the channel's guess of the language, for a first message that says little.
        """
        started = time.perf_counter()
        tracker = await self._agent.tracker_store.retrieve(sender)
        metadata = _language_prior(tracker, hint)
        safe = _safe(text)
        if not safe:
            return self._note(_language_of(tracker, metadata), "input-empty", started)
        parsed = await self._parse(safe, metadata)
        answer = await self._dialogue(sender, safe, parsed, started)
        if len(text) > MAX_CHARACTERS:
            notice = Reply(locales.direct(answer.language, locales.render(answer.language, "input-long")))
            answer = Answer(
                (notice, *answer.replies), answer.language, answer.intent, answer.topic, answer.milliseconds
            )
        return answer

    async def press(self, sender: str, button_id: str) -> Answer:
        """Answers the press of a button that was sent in this conversation."""
        started = time.perf_counter()
        tracker = await self._agent.tracker_store.retrieve(sender)
        metadata = _language_prior(tracker, None)
        button = await conversations.find_button(sender, button_id)
        if button is None:
            return self._note(_language_of(tracker, metadata), "input-button-expired", started)
        intent = {"name": button.payload["intent"], "confidence": 1.0}
        parsed = {
            "text": button.title,
            "intent": intent,
            INTENT_RANKING_KEY: [intent],
            "entities": [],
            "language": metadata.get("language", locales.DEFAULT_LANGUAGE).removesuffix("-simple"),
            "topic": {"name": button.payload.get("topic"), "confidence": 1.0},
            "payload": button.payload,
        }
        return await self._dialogue(sender, button.title, parsed, started)

    async def _parse(self, text: str, metadata: dict[str, Any]) -> dict[str, Any]:
        message = UserMessage(text or "-", metadata=metadata)
        return dict(await self._agent.processor.parse_message(message))

    async def _dialogue(self, sender: str, text: str, parsed: dict[str, Any], started: float) -> Answer:
        output = CollectingOutputChannel()
        message = UserMessage(text, output, sender, parse_data=parsed, input_channel=_CHANNEL)
        try:
            await self._agent.handle_message(message)
        except Exception:
            # The text stays out of the log: it is personal.
            logger.exception("A message could not be handled")
            return self._note(locales.answer_language_of(parsed.get("language")), "error-internal", started)
        tracker = await self._agent.tracker_store.retrieve(sender)
        chosen = tracker.get_slot("chosen_language") if tracker else None
        language = locales.answer_language_of(parsed.get("language"), chosen)
        replies = await _replies(sender, output.messages)
        if tracker is not None and tracker.get_slot("delete_requested"):
            await conversations.delete_conversation(sender)
        topic = parsed.get("topic") or {}
        return Answer(replies, language, _meant(parsed), topic.get("name"), _since(started))

    def _note(self, language: str, key: str, started: float) -> Answer:
        text = locales.direct(language, locales.render(language, key))
        return Answer((Reply(text),), language, None, None, _since(started))


def _safe(text: str) -> str:
    """Text as Rasa may see it: bounded, encodable, and never beginning like one of its commands."""
    bounded = text[:MAX_CHARACTERS].encode("utf-8", "ignore").decode()
    visible = "".join(c if c in "\n\u200c\u200d" or unicodedata.category(c)[0] != "C" else " " for c in bounded)
    return _COMMAND.sub("", visible).strip()


def _language_prior(tracker: DialogueStateTracker | None, hint: str | None) -> dict[str, Any]:
    """The conversation's language so far, and how it came about, as metadata for language identification."""
    chosen = tracker.get_slot("chosen_language") if tracker else None
    spoken = tracker.get_slot("language") if tracker else None
    if chosen and spoken in (None, chosen.removesuffix("-simple")):
        return {"language": chosen, "language_origin": "chosen"}
    if spoken:
        return {"language": spoken, "language_origin": "spoken"}
    return {"language": hint, "language_origin": "hint"} if hint else {}


def _language_of(tracker: DialogueStateTracker | None, metadata: dict[str, Any]) -> str:
    chosen = tracker.get_slot("chosen_language") if tracker else None
    return locales.answer_language_of(metadata.get("language", locales.DEFAULT_LANGUAGE), chosen)


def _meant(parsed: dict[str, Any]) -> str | None:
    """The intent meant, also where the bot asks back."""
    ranking = [entry["name"] for entry in parsed.get(INTENT_RANKING_KEY, []) if entry["name"] != _FALLBACK]
    return ranking[0] if ranking else None


async def _replies(sender: str, messages: list[dict[str, Any]]) -> tuple[Reply, ...]:
    """The messages Rasa collected, with buttons stored and replaced by their ids."""
    replies = []
    for message in messages:
        buttons = message.get("buttons") or []
        ids = await conversations.create_buttons(sender, [(b["title"], json.loads(b["payload"])) for b in buttons])
        shown = tuple(ReplyButton(i, b["title"], b.get("description")) for i, b in zip(ids, buttons, strict=True))
        attachments = tuple((message.get("custom") or {}).get("attachments", ()))
        if message.get("text") or attachments:
            replies.append(Reply(message.get("text") or "", shown, attachments))
    return tuple(replies)


def _since(started: float) -> float:
    return round((time.perf_counter() - started) * 1000, 1)
