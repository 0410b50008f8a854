"""A chat in the terminal."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape

if TYPE_CHECKING:  # importing the engine takes seconds; the types are all that is needed here
    from bot.engine.answer import Answer, ReplyButton
    from bot.engine.engine import Engine

_MOST_DIGITS = 3


async def converse(engine: Engine, console: Console) -> None:
    """Reads messages until an empty line or the end of input, and shows the answers with numbered buttons."""
    sender = f"terminal-{secrets.token_hex(4)}"
    console.print(
        "[bold]Lotse[/bold]  Write in any language. Type a button's number to press it. An empty line ends the chat."
    )
    buttons: list[ReplyButton] = []
    while line := _read(console):
        choice = _choice(line, len(buttons))
        if choice is None:
            answer = await engine.handle_text(sender, line)
        else:
            answer = await engine.press(sender, buttons[choice].id)
        buttons = show(console, answer)


def _read(console: Console) -> str:
    try:
        return console.input("\n[bold green]>[/bold green] ").strip()
    except (EOFError, KeyboardInterrupt):
        return ""


def _choice(line: str, count: int) -> int | None:
    """The button a line names by its number, in the digits of any script."""
    if line.isdecimal() and len(line) <= _MOST_DIGITS and 1 <= int(line) <= count:
        return int(line) - 1
    return None


def show(console: Console, answer: Answer) -> list[ReplyButton]:
    """Prints an answer; returns its buttons in the order of their numbers."""
    buttons: list[ReplyButton] = []
    for reply in answer.replies:
        console.print()
        console.print(escape(reply.text))
        for attachment in reply.attachments:
            console.print(f"[dim]{escape(attachment['filename'])}[/dim]\n{escape(str(attachment['content']))}")
        for button in reply.buttons:
            buttons.append(button)
            more = f" [dim]{escape(button.description)}[/dim]" if button.description else ""
            console.print(f"  [cyan]{len(buttons)}[/cyan] {escape(button.title)}{more}")
    details = [answer.language, answer.intent or "-", answer.topic or "-", f"{answer.milliseconds:.0f} ms"]
    console.print(f"[dim]{' · '.join(details)}[/dim]")
    return buttons
