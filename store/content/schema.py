"""The shape of the files in data/services, and reading them with file and line for every problem."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

T = TypeVar("T")
Aspect = Literal["info", "documents", "cost", "duration", "eligibility", "opening_hours", "location", "contact"]
Confidence = Literal["high", "medium", "low"]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Sourced(_Strict):
    records: list[str] = Field(min_length=1)
    source: str = Field(pattern=r"^https?://")
    date: str | None
    confidence: Confidence


class FactEntry(_Sourced):
    """One fact of a topic file."""

    id: str = Field(pattern=r"^[a-z0-9_-]+$")
    aspect: Aspect
    audience: str | None = None
    amount_eur: float | None = Field(default=None, ge=0)


class TopicEntry(_Strict):
    """One topic file."""

    topic: str
    kind: Literal["offer", "referral"]
    office: str | None
    partners: list[str] = Field(default_factory=list, max_length=3)
    human_only: bool = False
    facts: list[FactEntry] = Field(min_length=1)


class ContactEntry(_Sourced):
    """A phone number, mail address or page of a place."""

    kind: Literal["phone", "email", "web"]
    label: str
    value: str


class HoursEntry(_Sourced):
    """An interval of opening hours of a place."""

    days: list[Day] = Field(min_length=1)
    opens: str = Field(pattern=r"^\d\d:\d\d$")
    closes: str = Field(pattern=r"^\d\d:\d\d$")
    note: str | None = None


class PlaceEntry(_Sourced):
    """An entry of offices.yml or partners.yml."""

    id: str = Field(pattern=r"^[a-z0-9_]+$")
    name: str
    operator: str | None = None
    address: str | None = None
    transport: str | None = None
    topics: list[str] = Field(default_factory=list)
    languages: list[str] = Field(default_factory=list)
    contacts: list[ContactEntry] = Field(default_factory=list)
    hours: list[HoursEntry] = Field(default_factory=list)


class EmergencyEntry(_Sourced):
    """An entry of emergency.yml."""

    id: str = Field(pattern=r"^[a-z0-9_]+$")
    number: str
    situations: list[str] = Field(alias="for", min_length=1)
    around_the_clock: bool | None = None
    free_of_charge: bool | None = None
    languages: list[str] = Field(default_factory=list)


@dataclass(frozen=True)
class Problem:
    """Something wrong in a content file; a warning does not stop the content from being used."""

    file: Path
    line: int
    message: str
    warning: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {'warning: ' if self.warning else ''}{self.message}"


@dataclass
class Content:
    """All of data/services, read and checked for shape."""

    root: Path
    topics: dict[str, TopicEntry] = field(default_factory=dict)
    offices: list[PlaceEntry] = field(default_factory=list)
    partners: list[PlaceEntry] = field(default_factory=list)
    emergency: list[EmergencyEntry] = field(default_factory=list)
    texts: dict[str, dict[str, str]] = field(default_factory=dict)  # language -> fact id -> text
    emergency_texts: dict[str, dict[str, str]] = field(default_factory=dict)
    text_files: dict[tuple[str, str], Path] = field(default_factory=dict)  # (language, fact id) -> its file
    lines: dict[tuple[Path, str], int] = field(default_factory=dict)  # (file, id) -> line
    problems: list[Problem] = field(default_factory=list)

    def topic_file(self, topic: str) -> Path:
        """The file that holds a topic's facts."""
        return self.root / "topics" / f"{topic}.yml"

    def text_file(self, language: str, name: str) -> Path:
        """The file that holds a topic's texts in a language."""
        return self.root / "texts" / language / f"{name}.yml"

    def line(self, file: Path, entry_id: str) -> int:
        """The line where an entry begins (1 if unknown)."""
        return self.lines.get((file, entry_id), 1)


class ContentError(ValueError):
    """Content files that cannot be used; `problems` says where and why."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def digest(root: Path) -> str:
    """A fingerprint of all content files."""
    total = hashlib.sha256()
    for file in sorted(root.rglob("*.yml")):
        total.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes())
    return total.hexdigest()


def read_content(root: Path) -> Content:
    """Reads all content files; problems of shape are collected in the result, not raised."""
    content = Content(root)
    for file in sorted((root / "topics").glob("*.yml")):
        entry = _read(content, file, TypeAdapter(TopicEntry))
        if entry is not None:
            if entry.topic != file.stem:
                content.problems.append(
                    Problem(file, 1, f"topic is {entry.topic!r}, but the file is named {file.stem!r}")
                )
            content.topics[entry.topic] = entry
    places = TypeAdapter(list[PlaceEntry])
    content.offices = _read(content, root / "offices.yml", places) or []
    content.partners = _read(content, root / "partners.yml", places) or []
    content.emergency = _read(content, root / "emergency.yml", TypeAdapter(list[EmergencyEntry])) or []
    texts = TypeAdapter(dict[str, str])
    if not (root / "texts").is_dir():
        content.problems.append(Problem(root / "texts", 1, "the folder of texts is missing"))
        return content
    for folder in sorted(path for path in (root / "texts").iterdir() if path.is_dir()):
        content.texts[folder.name] = {}
        for file in sorted(folder.glob("*.yml")):
            entries = _read(content, file, texts) or {}
            target = content.emergency_texts if file.stem == "emergency" else content.texts
            target.setdefault(folder.name, {}).update(entries)
            content.text_files.update({(folder.name, entry_id): file for entry_id in entries})
    return content


def _read(content: Content, file: Path, adapter: TypeAdapter[T]) -> T | None:
    try:
        source = file.read_text(encoding="utf-8")
        tree = yaml.compose(source, Loader=yaml.CSafeLoader)
        data = yaml.load(source, Loader=yaml.CSafeLoader)  # CSafeLoader is the safe one, in C
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        mark = getattr(error, "problem_mark", None)
        content.problems.append(Problem(file, mark.line + 1 if mark else 1, f"cannot be read: {error}"))
        return None
    if tree is not None:
        for key, line in _entry_lines(tree):
            content.lines.setdefault((file, key), line)
    try:
        return adapter.validate_python(data)
    except ValidationError as error:
        for detail in error.errors():
            line = _line_at(tree, detail["loc"])
            where = ".".join(str(part) for part in detail["loc"])
            content.problems.append(Problem(file, line, f"{where}: {detail['msg']}"))
        return None


def _entry_lines(node: yaml.Node) -> Iterator[tuple[str, int]]:
    """The ids in a file with their lines: values of `id:` in lists, and keys of a flat mapping."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == "id" and isinstance(value, yaml.ScalarNode):
                yield value.value, key.start_mark.line + 1
            else:
                yield key.value, key.start_mark.line + 1
                yield from _entry_lines(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _entry_lines(item)
    elif isinstance(node, yaml.ScalarNode):
        yield node.value, node.start_mark.line + 1


def _line_at(node: yaml.Node | None, location: tuple[Any, ...]) -> int:
    """The line of the innermost node on a path of keys and indices."""
    line = node.start_mark.line + 1 if node else 1
    for part in location:
        if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
        elif isinstance(node, yaml.MappingNode):
            node = next((value for key, value in node.value if key.value == str(part)), None)
        else:
            node = None
        if node is None:
            break
        line = node.start_mark.line + 1
    return line


_YEAR = re.compile(r"\b(20\d\d|19\d\d)\b")


def year_of(date: str | None) -> int | None:
    """The last year named in a source's date ("2023-24", "2022 oder später"), if any."""
    years = _YEAR.findall(date or "")
    return int(years[-1]) if years else None
