"""Actions run in process, and a failing one apologises in the person's language."""

from __future__ import annotations

import logging
from typing import Any

import pytest
import yaml
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import ClientResponseError

import locales
from actions.menus import ActionHelp
from bot.engine.actions import InProcessActions
from bot.engine.nlg import LocaleNLG
from bot.settings import ROOT


def call(action: str, language: str = "en", text: str = "Hi") -> dict[str, Any]:
    return {
        "next_action": action,
        "tracker": {
            "sender_id": "anna",
            "slots": {},
            "latest_message": {"text": text, "language": language, "payload": {"menu": True}},
            "events": [],
            "paused": False,
            "followup_action": None,
            "active_loop": {},
            "latest_action_name": None,
        },
        "domain": {},
    }


@pytest.fixture(scope="module")
def endpoint() -> InProcessActions:
    return InProcessActions()


def actions_of_the_domain() -> list[str]:
    files = (yaml.safe_load(file.read_text(encoding="utf-8")) for file in sorted((ROOT / "domain").glob("*.yml")))
    return [action for file in files for action in file.get("actions") or []]


@pytest.mark.parametrize("action", actions_of_the_domain())
def test_every_action_of_the_domain_exists(endpoint: InProcessActions, action: str) -> None:
    assert action in endpoint._executor.actions


def test_every_action_is_in_the_domain(endpoint: InProcessActions) -> None:
    assert set(endpoint._executor.actions) <= {*actions_of_the_domain(), "action_session_start"}


async def test_an_action_answers(endpoint: InProcessActions) -> None:
    result = await endpoint.request(json=call("action_help"))
    assert result["responses"][0]["text"] == locales.render("en", "menu-groups")
    assert {"event": "slot", "timestamp": None, "name": "language", "value": "en"} in result["events"]


async def test_an_unknown_action_is_not_found(endpoint: InProcessActions) -> None:
    with pytest.raises(ClientResponseError) as error:
        await endpoint.request(json=call("action_fly"))
    assert error.value.status == 404


@pytest.mark.parametrize("language", ["tr", "ar"])
async def test_an_action_that_fails_apologises_and_logs_no_text(
    endpoint: InProcessActions, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, language: str
) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError("on purpose")

    monkeypatch.setattr(ActionHelp, "answer", fail)
    with caplog.at_level(logging.DEBUG):
        result = await endpoint.request(json=call("action_help", language, "my secret"))
    expected = locales.direct(language, locales.render(language, "error-internal"))
    assert result == {"events": [], "responses": [{"text": expected}]}
    assert "action_help" in caplog.text
    assert "my secret" not in caplog.text


@pytest.mark.parametrize("language", locales.answer_languages())
async def test_responses_of_the_domain_are_spoken_in_every_language(language: str) -> None:
    domain = Domain.load(str(ROOT / "domain"))
    tracker = DialogueStateTracker.from_events("anna", [], domain.slots)
    tracker.latest_message.parse_data["language"] = language
    assert domain.responses
    for name in domain.responses:
        message = await LocaleNLG().generate(name, tracker, "lotse", domain_responses=domain.responses)
        spoken = language if language != "de-simple" else "en"
        key = name.removeprefix("utter_").replace("_", "-")
        assert message["text"] == locales.direct(spoken, locales.render(language, key))
        assert all(len(button["title"]) <= 20 for button in message["buttons"])
