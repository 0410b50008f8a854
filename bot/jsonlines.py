"""The engine over JSON lines, for scripts and tests: one message a line in, one answer a line out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:  # importing the engine takes seconds; the types are all that is needed here
    from bot.engine.answer import Answer, Reply
    from bot.engine.engine import Engine


async def parse_lines(engine: Engine, lines: Iterable[str], output: TextIO) -> None:
    """Understands each `{"text", "language"?}` and writes its meaning; a bad line gives `{"error"}` in its place."""
    for line in lines:
        if not line.strip():
            continue
        try:
            request = _object(line, required=("text",))
        except ValueError as error:
            _write(output, {"error": str(error)})
            continue
        found = await engine.understand(request["text"], request.get("language"))
        _write(
            output,
            {
                "text": found.text,
                "language": found.language,
                "intent": found.intent,
                "topic": found.topic,
                "confidence": round(found.confidence, 4),
                "topic_confidence": round(found.topic_confidence, 4),
                "entities": found.entities,
            },
        )


async def talk_lines(engine: Engine, lines: Iterable[str], output: TextIO) -> None:
    """Answers each `{"sender", "text"}` or `{"sender", "button"}`; a bad line gives `{"error"}` in its place."""
    for line in lines:
        if not line.strip():
            continue
        try:
            request = _object(line, required=("sender",))
            if ("text" in request) == ("button" in request):
                raise ValueError('give either "text" or "button"')
        except ValueError as error:
            _write(output, {"error": str(error)})
            continue
        if "button" in request:
            answer = await engine.press(request["sender"], request["button"])
        else:
            answer = await engine.handle_text(request["sender"], request["text"], request.get("language"))
        _write(output, {"sender": request["sender"], **_answer(answer)})


def _object(line: str, required: tuple[str, ...]) -> dict[str, Any]:
    """A line as a JSON object whose values are strings.

    Raises:
        ValueError: saying what the line lacks.
    """
    try:
        request = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise ValueError(f"not JSON: {error}") from error
    if not isinstance(request, dict):
        raise ValueError("each line must be a JSON object")
    for key in required:
        if key not in request:
            raise ValueError(f'"{key}" is missing')
    for key in ("text", "sender", "button"):
        if key in request and not isinstance(request[key], str):
            raise ValueError(f'"{key}" must be a string')
    for key in ("sender", "button"):
        if not request.get(key, "x").isprintable():
            raise ValueError(f'"{key}" must consist of printable characters')
    if request.get("language") is not None and not isinstance(request["language"], str):
        raise ValueError('"language" must be a string or null')
    return request


def _answer(answer: Answer) -> dict[str, Any]:
    return {
        "replies": [_reply(reply) for reply in answer.replies],
        "language": answer.language,
        "intent": answer.intent,
        "topic": answer.topic,
        "milliseconds": answer.milliseconds,
    }


def _reply(reply: Reply) -> dict[str, Any]:
    buttons = [
        {"id": button.id, "title": button.title, **({"description": button.description} if button.description else {})}
        for button in reply.buttons
    ]
    return {"text": reply.text, "buttons": buttons, "attachments": list(reply.attachments)}


def _write(output: TextIO, value: dict[str, Any]) -> None:
    # Escaped where needed: a lone surrogate in a text cannot be written as UTF-8.
    line = json.dumps(value, ensure_ascii=False)
    output.write(line if line.isascii() or _encodable(line) else json.dumps(value))
    output.write("\n")
    output.flush()


def _encodable(line: str) -> bool:
    try:
        line.encode()
    except UnicodeEncodeError:
        return False
    return True
