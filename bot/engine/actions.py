"""Runs custom actions in this process: no second server, no HTTP."""

from __future__ import annotations

import json
from typing import Any

import actions
from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException


class InProcessActions(EndpointConfig):
    """An action endpoint that calls rasa_sdk's executor instead of a server."""

    def __init__(self) -> None:
        super().__init__(url="in-process")
        self._executor = ActionExecutor()
        self._executor.register_package(actions)

    async def request(  # type: ignore[override]  # Rasa passes more than it needs here
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
