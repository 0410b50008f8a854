"""The chat in the terminal: numbers press buttons, in the digits of any script."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from bot import terminal
from bot.engine.answer import Answer, Reply, ReplyButton
from bot.engine.engine import Engine


@pytest.mark.parametrize("line", ["3", "٣", "۳", "३", "3", "৩", "03"])
def test_three_is_three_in_every_script(line: str) -> None:
    assert terminal._choice(line, 5) == 2


@pytest.mark.parametrize("line", ["0", "6", "-1", "1.", "1 2", "³", "三", "Ⅲ", "①", "", "eins", "1e0", "+1"])
def test_what_is_no_number_of_a_button_is_text(line: str) -> None:
    assert terminal._choice(line, 5) is None


def test_a_very_long_number_is_text() -> None:
    assert terminal._choice("9" * 5000, 5) is None


@given(st.text(), st.integers(0, 9))
def test_a_choice_is_always_one_of_the_buttons(line: str, count: int) -> None:
    choice = terminal._choice(line, count)
    assert choice is None or 0 <= choice < count


class Recorder:
    """An engine that notes what it is asked, and answers with two buttons."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, str]] = []
        self.senders: set[str] = set()

    async def handle_text(self, sender: str, text: str) -> Answer:
        return self._answer(sender, "text", text)

    async def press(self, sender: str, button_id: str) -> Answer:
        return self._answer(sender, "button", button_id)

    def _answer(self, sender: str, kind: str, value: str) -> Answer:
        self.senders.add(sender)
        self.calls.append((kind, value))
        number = len(self.calls)
        buttons = (ReplyButton(f"a{number}", "[bold]Ja[/bold]", "[red]"), ReplyButton(f"b{number}", "Nein"))
        document = {"filename": "daten.json", "content": '["x"]'}
        return Answer((Reply("[link=http://x]Text[/link]", buttons, (document,)),), "de", None, None, 1.0)


async def chat(monkeypatch: pytest.MonkeyPatch, *lines: str) -> tuple[Recorder, str]:
    console = Console(file=io.StringIO(), highlight=False, width=200)
    typed: Iterator[str] = iter(lines)

    def read(*_: object, **__: object) -> str:
        try:
            return next(typed)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr(console, "input", read)
    engine = Recorder()
    await terminal.converse(cast(Engine, engine), console)
    return engine, cast(io.StringIO, console.file).getvalue()


async def test_numbers_press_the_buttons_of_the_last_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    engine, _ = await chat(monkeypatch, "1", "2", "٢", "7", " Hallo ", "", "never read")
    assert engine.calls == [("text", "1"), ("button", "b1"), ("button", "b2"), ("text", "7"), ("text", "Hallo")]
    assert len(engine.senders) == 1


async def test_markup_in_an_answer_is_shown_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    _, shown = await chat(monkeypatch, "Hallo")
    assert "[link=http://x]Text[/link]" in shown
    assert "1 [bold]Ja[/bold] [red]" in shown
    assert "daten.json" in shown
    assert '["x"]' in shown


async def test_the_end_of_input_ends_the_chat(monkeypatch: pytest.MonkeyPatch) -> None:
    engine, shown = await chat(monkeypatch)
    assert engine.calls == []
    assert "Lotse" in shown
