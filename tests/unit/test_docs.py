"""The documents say what is true."""

from __future__ import annotations

import re

import pytest
import yaml

import locales
from bot.cli import app
from bot.settings import ROOT, Settings
from store.content.schema import read_content

README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("benchmarks/*.md")])


def test_every_command_is_documented() -> None:
    commands = {command.name or command.callback.__name__ for command in app.registered_commands if command.callback}
    groups = {
        f"{group.name} {command.name or command.callback.__name__}"
        for group in app.registered_groups
        if group.typer_instance
        for command in group.typer_instance.registered_commands
        if command.callback
    }
    assert {name for name in commands | groups if f"`./lotse {name}" not in README} == set()


def test_every_setting_is_documented() -> None:
    assert {name for name in Settings.model_fields if f"`LOTSE_{name.upper()}`" not in README} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_to_files_lead_somewhere(document: object) -> None:
    from pathlib import Path

    path = Path(str(document))
    links = re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_the_readme_counts_right() -> None:
    content = read_content(ROOT / "data" / "services")
    assert f"{sum(len(topic.facts) for topic in content.topics.values())} facts" in README
    taxonomy = yaml.safe_load((ROOT / "data" / "taxonomy.yml").read_text(encoding="utf-8"))
    assert f"{len(taxonomy['intents'])} intents and {len(taxonomy['topics'])} topics" in README
    full = [language for language in locales.answer_languages() if language != "de-simple"]
    small = {path.name for path in (ROOT / "data" / "nlu").iterdir()} - set(full)
    assert (len(full), len(small)) == (12, 18)


def test_every_override_has_its_reason() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    overrides = re.findall(r'^  "([\w-]+)>=', project.split("override-dependencies = [")[1].split("]")[0], re.MULTILINE)
    decisions = (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8")
    assert {name for name in overrides if f"| `{name}>=" not in decisions} == set()
