"""Runs custom actions in this process: no second server, no HTTP."""

from __future__ import annotations

import json
import logging
from typing import Any

from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException

import actions
import locales

logger = logging.getLogger(__name__)


class InProcessActions(EndpointConfig):
    """An action endpoint that calls rasa_sdk's executor instead of a server."""

    def __init__(self) -> None:
        super().__init__(url="in-process")
        self._executor = ActionExecutor()
        self._executor.register_package(actions)

    async def request(
        self, method: str = "post", subpath: str | None = None, content_type: str | None = None, **kwargs: Any
    ) -> Any:
        """Runs the action named in the request and gives back its events and responses.

        Raises:
            ClientResponseError: with status 400 if the action rejects its execution, as the server would answer.
        """
        call: dict[str, Any] = kwargs["json"]
        try:
            return await self._executor.run(call)
        except ActionExecutionRejection as error:
            body = {"error": error.message, "action_name": error.action_name}
            raise ClientResponseError(400, error.message, json.dumps(body)) from error
        except ActionNotFoundException as error:
            raise ClientResponseError(404, str(error), json.dumps({"error": str(error)})) from error
        except Exception:
            # Rasa would log the failure and say nothing to the person. The call is not logged: it holds the chat.
            logger.exception("Action %s failed", call.get("next_action"))
            return {"events": [], "responses": [{"text": _apology(call["tracker"])}]}


def _apology(tracker: dict[str, Any]) -> str:
    message = tracker.get("latest_message") or {}
    language = locales.answer_language_of(message.get("language"), tracker.get("slots", {}).get("chosen_language"))
    return locales.direct(language, locales.render(language, "error-internal"))
