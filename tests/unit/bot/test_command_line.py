"""The command line explains itself and fails with a message, not a traceback."""

from __future__ import annotations

import ast
import itertools
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from bot import checks, cli
from bot.settings import ROOT, Settings

runner = CliRunner()


def commands(group: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield path
    for name, command in getattr(group, "commands", {}).items():
        yield from commands(command, (*path, name))


COMMANDS = list(commands(typer.main.get_command(cli.app)))


def test_all_commands_are_found() -> None:
    assert {("up",), ("chat",), ("parse",), ("talk",), ("train",), ("evaluate",), ("bench",), ("test",)} <= set(
        COMMANDS
    )
    assert {("content", "check"), ("db", "upgrade")} <= set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_explains_itself(command: tuple[str, ...]) -> None:
    result = runner.invoke(cli.app, [*command, "--help"])
    assert result.exit_code == 0
    words = result.output.split("Options")[0].replace("Usage:", "")
    assert len(words.split()) > 5 + len(command)


def test_an_unknown_command_is_refused() -> None:
    assert runner.invoke(cli.app, ["fly"]).exit_code == 2


def test_wrong_settings_end_with_a_message(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(Settings.model_config, "env_file", tmp_path / ".env")
    monkeypatch.setenv("LOTSE_DATABASE_URL", "mysql://x")
    result = runner.invoke(cli.app, ["db", "upgrade"])
    assert result.exit_code == 2
    assert "LOTSE_DATABASE_URL" in result.output


def test_the_content_check_passes_or_names_the_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(cli, "CONTENT", tmp_path)
    (tmp_path / "texts").mkdir()
    result = runner.invoke(cli.app, ["content", "check"])
    assert result.exit_code == 1
    assert f"{tmp_path / 'offices.yml'}:1: cannot be read" in result.output


def test_broken_content_ends_an_upgrade_with_a_message(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from bot import startup

    (tmp_path / "texts").mkdir()
    monkeypatch.setattr(startup, "CONTENT", tmp_path)
    monkeypatch.setitem(Settings.model_config, "env_file", tmp_path / ".env")
    monkeypatch.setenv("LOTSE_VAR", str(tmp_path / "var"))
    result = runner.invoke(cli.app, ["db", "upgrade"])
    assert result.exit_code == 1
    assert "offices.yml" in result.output
    assert "Traceback" not in result.output


def test_fewer_than_three_languages_cannot_be_benchmarked() -> None:
    result = runner.invoke(cli.app, ["bench", "--language", "de"])
    assert result.exit_code == 2
    assert "three" in result.output


def test_all_checks_run_after_one_has_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = itertools.chain([1], itertools.repeat(0))
    ran: list[str] = []

    class Done:
        def __init__(self, command: list[object], **_: object) -> None:
            ran.append(Path(str(command[0])).name)
            self.returncode = next(codes)

    monkeypatch.setattr(subprocess, "run", Done)
    assert checks.run_all() == 1
    assert ran == [command[0] for _, command in checks.CHECKS]
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: Done(["x"]))
    assert checks.run_all() == 0


def test_the_checks_cover_all_our_packages() -> None:
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert packages
    assert packages <= set(checks._CODE)


def test_uv_is_fetched_by_a_script_that_runs_on_python_3_9() -> None:
    script = (ROOT / "tools" / "fetch_uv.py").read_text(encoding="utf-8")
    tree = ast.parse(script, feature_version=(3, 9))
    imported = {
        alias.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }
    assert imported == {"hashlib", "io", "json", "os", "platform", "sys", "urllib", "zipfile"}
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    newer = [node for node in ast.walk(tree) if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)]
    assert not newer
