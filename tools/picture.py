"""Draws docs/chat.svg: a real conversation, as the terminal shows it. Run: .venv/bin/python tools/picture.py"""

import asyncio
import io
from pathlib import Path

from rich.console import Console

import bot.engine  # noqa: F401  # first: keeps TensorFlow out
from bot.engine.engine import Engine
from bot.settings import ROOT, load_settings
from bot.startup import prepare_database
from bot.terminal import show

MESSAGES = (
    "was brauch ich für papiere für die einbürgerung",
    "und was kostet das?",
    "Скільки коштує посвідка на проживання?",
    "kocam beni dövüyor",
)


async def main(target: Path) -> None:
    """Holds the conversation and writes the picture."""
    settings = load_settings()
    await prepare_database(settings, print, retention_days=30)
    engine = Engine.load(settings.model)
    console = Console(record=True, width=100, file=io.StringIO(), highlight=False)
    for message in MESSAGES:
        console.print(f"[bold green]>[/bold green] {message}")
        show(console, await engine.handle_text("picture", message))
        console.print()
    console.save_svg(str(target), title="./lotse chat")


if __name__ == "__main__":
    asyncio.run(main(ROOT / "docs" / "chat.svg"))
