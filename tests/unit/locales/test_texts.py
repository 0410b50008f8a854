"""Every language says the same things: keys, variables, attributes, and buttons that fit."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from fluent.syntax import ast as ftl
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

import locales
from bot.settings import ROOT

FOLDER = ROOT / "locales"
LANGUAGES = sorted(path.parent.name for path in FOLDER.glob("*/talk.ftl"))
LIMITED = sorted(path.parent.name for path in FOLDER.glob("*/limited.ftl"))
TAXONOMY = yaml.safe_load((ROOT / "data" / "taxonomy.yml").read_text(encoding="utf-8"))
LONGEST_BUTTON = 20


class Variables(Visitor):
    """Collects the variables of a text."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)


def variables_of(node: ftl.BaseNode | None) -> frozenset[str]:
    visitor = Variables()
    if node is not None:
        visitor.visit(node)
    return frozenset(visitor.names)


@cache
def entries(language: str) -> dict[str, list[ftl.Message | ftl.Term]]:
    """All texts of a language by file name; a name defined twice is a mistake."""
    found: dict[str, list[ftl.Message | ftl.Term]] = {}
    for file in sorted((FOLDER / language).glob("*.ftl")):
        body = parse(file.read_text(encoding="utf-8")).body
        assert not [entry for entry in body if isinstance(entry, ftl.Junk)], f"{file} cannot be read"
        found[file.name] = [entry for entry in body if isinstance(entry, (ftl.Message, ftl.Term))]
    return found


@cache
def texts(language: str) -> dict[str, frozenset[str]]:
    """Each text and attribute of a language with its variables: `aspect-cost`, `aspect-cost.button`."""
    found: dict[str, frozenset[str]] = {}
    for messages in entries(language).values():
        for message in messages:
            assert message.id.name not in found, f"{message.id.name} stands twice in {language}"
            found[message.id.name] = variables_of(message.value)
            for attribute in message.attributes:
                found[f"{message.id.name}.{attribute.id.name}"] = variables_of(attribute.value)
    return found


def test_there_are_texts_in_many_languages() -> None:
    assert {"de", "en", "tr", "ar", "uk"} <= set(LANGUAGES)
    assert set(locales.answer_languages()) == set(LANGUAGES)
    assert locales.answer_languages()[:2] == ("de", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_the_keys_variables_and_attributes_of_german(language: str) -> None:
    assert texts(language) == texts("de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_file_holds_the_same_texts_as_in_german(language: str) -> None:
    def names(of: str) -> dict[str, set[str]]:
        return {file: {message.id.name for message in messages} for file, messages in entries(of).items()}

    assert names(language) == names("de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_is_too_long(language: str) -> None:
    titles = {key.split(".")[0] for key in texts(language) if key.endswith(".button")}
    titles |= {key for key in texts(language) if key.startswith(("button-", "group-"))}
    assert len(titles) > len(TAXONOMY["topics"])
    long = {key: title for key in titles if len(title := locales.button(language, key)) > LONGEST_BUTTON}
    assert not long


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty(language: str) -> None:
    empty = [key for key in texts(language) if "." not in key and not rendered(language, key).strip()]
    assert not empty


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_renders_with_its_variables_and_without_leftovers(language: str) -> None:
    for key in texts(language):
        if "." not in key:
            text = rendered(language, key)
            assert "{" not in text, f"{key}: {text}"
            assert all(f"<{name}>" in text for name in texts("de")[key]), f"{key}: {text}"


def rendered(language: str, key: str) -> str:
    return locales.render(language, key, **{name: f"<{name}>" for name in texts(language)[key]})


@pytest.mark.parametrize("language", LANGUAGES)
def test_topics_and_groups_can_be_told_apart_by_their_buttons(language: str) -> None:
    for prefix in ("topic-", "group-", "aspect-"):
        keys = [key for key in texts(language) if key.startswith(prefix) and "." not in key]
        titles = [locales.button(language, key) for key in keys]
        assert len(set(titles)) == len(titles), sorted(title for title in titles if titles.count(title) > 1)


@pytest.mark.parametrize("topic", TAXONOMY["topics"])
def test_a_topic_has_its_texts(topic: str) -> None:
    assert {f"topic-{topic}", f"topic-{topic}.button"} <= texts("de").keys()


def test_there_is_no_text_for_a_topic_that_does_not_exist() -> None:
    topics = {key.removeprefix("topic-") for key in texts("de") if key.startswith("topic-") and "." not in key}
    assert topics - set(TAXONOMY["topics"]) == {"chosen"}  # topic-chosen introduces the questions on a topic


@pytest.mark.parametrize("intent", [name for name in TAXONOMY["intents"] if name.startswith("ask_")])
def test_what_can_be_asked_has_its_texts(intent: str) -> None:
    aspect = intent.removeprefix("ask_")
    named = {f"aspect-{aspect}", f"aspect-{intent}"} & texts("de").keys()
    assert named
    assert {f"{key}.button" for key in named} <= texts("de").keys()
    if f"aspect-{aspect}" in named:
        assert f"none-{aspect}" in texts("de")


@pytest.mark.parametrize("language", LIMITED)
def test_a_limited_language_says_in_which_language_it_is_answered(language: str) -> None:
    assert language not in LANGUAGES
    assert texts(language) == {"language-limited": frozenset({"language"})}
    assert "<Deutsch>" in locales.render(language, "language-limited", language="<Deutsch>")


# --- Texts that the code names ---

NAMING = {"text_of": 0, "title_of": 0, "render": 1, "button": 1, "_note": 1, "menu": 1}


def named_in_code() -> Iterator[tuple[str, str, frozenset[str] | None]]:
    """Where the code names a text, the name (ending in * if only its beginning is known), and variables given."""
    for file in sorted([*(ROOT / "actions").rglob("*.py"), *(ROOT / "bot").rglob("*.py")]):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield from named_in_call(node, file)
            elif isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "_TEXTS":
                for value in getattr(node.value, "values", []):
                    yield f"{file.name}:{value.lineno}", ast.literal_eval(value), None


def named_in_call(call: ast.Call, file: Path) -> Iterator[tuple[str, str, frozenset[str] | None]]:
    function = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    position = NAMING.get(function, len(call.args))
    if position >= len(call.args):
        return
    argument = call.args[position]
    given = frozenset(keyword.arg for keyword in call.keywords if keyword.arg)
    splat = any(keyword.arg is None for keyword in call.keywords)
    choices = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
    for choice in choices:
        where = f"{file.name}:{choice.lineno}"
        if isinstance(choice, ast.Constant) and isinstance(choice.value, str):
            is_text = function in ("text_of", "render") and not splat
            yield where, choice.value, given if is_text else None
        elif isinstance(choice, ast.JoinedStr) and isinstance(choice.values[0], ast.Constant):
            yield where, f"{ast.literal_eval(choice.values[0])}*", None


NAMED = list(named_in_code())


def test_the_scan_of_the_code_finds_names() -> None:
    names = {name for _, name, _ in NAMED}
    assert {"greeting", "error-internal", "input-empty", "appointment-book", "button-yes", "topic-*"} <= names


@pytest.mark.parametrize(("where", "name", "given"), NAMED)
def test_a_text_named_in_the_code_exists_and_gets_its_variables(
    where: str, name: str, given: frozenset[str] | None
) -> None:
    if name.endswith("*"):
        assert any(key.startswith(name[:-1]) for key in texts("de")), where
    else:
        assert name in texts("de"), where
        if given is not None:
            assert given == texts("de")[name], where


def test_a_text_named_in_the_domain_exists() -> None:
    named = set()
    for file in (ROOT / "domain").glob("*.yml"):
        for name, variations in (yaml.safe_load(file.read_text(encoding="utf-8")).get("responses") or {}).items():
            named.add(name.removeprefix("utter_").replace("_", "-"))
            named |= {button["title"] for variation in variations for button in variation.get("buttons", [])}
    assert named
    assert named <= texts("de").keys()
