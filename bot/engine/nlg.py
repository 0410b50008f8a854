"""Renders `utter_…` responses from the Fluent files, in the language of the message."""

from __future__ import annotations

from typing import Any

from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

import locales
from locales import answer_language_of


class LocaleNLG(NaturalLanguageGenerator):
    """`utter_thanks` is the text `thanks`; buttons stand in the domain, their titles are names of texts."""

    def __init__(self, endpoint_config: Any = None, domain: Domain | None = None) -> None:
        self._domain = domain

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        """One message: its text and buttons."""
        message = tracker.latest_message.parse_data if tracker.latest_message else {}
        language = answer_language_of(message.get("language"), tracker.get_slot("chosen_language"))
        variations = kwargs.get("domain_responses", {}).get(utter_action) or [{}]
        buttons = [
            {"title": locales.button(language, button["title"]), "payload": button["payload"]}
            for button in variations[0].get("buttons", [])
        ]
        key = utter_action.removeprefix("utter_").replace("_", "-")
        return {"text": locales.direct(language, locales.render(language, key)), "buttons": buttons}
