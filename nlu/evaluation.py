"""Measures understanding on messages nobody trained on (`lotse evaluate`)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rasa.core.agent import Agent

from nlu.encoder import VectorCache, default_encoder
from nlu.head import Head
from nlu.importer import read_messages
from nlu.meaning import EMERGENCY

OUT_OF_SCOPE = "out_of_scope"
_BINS = 10


@dataclass(frozen=True)
class Case:
    """A message with what it should be understood as, and what it was."""

    text: str
    language: str
    intent: str
    topic: str | None
    found_language: str
    found_intent: str
    found_topic: str | None
    confidence: float


@dataclass(frozen=True)
class Row:
    """The figures of one language; shares are between 0 and 1, None where there is nothing to count."""

    name: str
    messages: int
    language: float | None
    intent: float | None
    topic: float | None
    both: float | None
    out_of_scope_recall: float | None
    out_of_scope_false: float | None
    emergency_recall: float | None
    emergency_false: float | None
    calibration: float | None


async def run_blind(model: Path, folder: Path) -> list[Case]:
    """Understands every message of the blind set, each by itself and without a hint of its language."""
    agent = Agent()
    agent.load_model(str(model))
    return [_case(wanted, await agent.parse_message(wanted["text"])) for wanted in _blind_messages(folder)]


def _blind_messages(folder: Path) -> list[dict[str, Any]]:
    lines = (line for file in sorted(folder.glob("*.jsonl")) for line in file.read_text(encoding="utf-8").splitlines())
    return [json.loads(line) for line in lines]


def _case(wanted: dict[str, Any], parsed: dict[str, Any]) -> Case:
    ranking = [entry for entry in parsed["intent_ranking"] if entry["name"] != "nlu_fallback"]
    return Case(
        text=wanted["text"],
        language=wanted["language"],
        intent=wanted["intent"],
        topic=wanted["topic"],
        found_language=parsed["language"],
        found_intent=ranking[0]["name"],
        found_topic=parsed["topic"]["name"],
        confidence=ranking[0]["confidence"],
    )


def row(name: str, cases: Sequence[Case]) -> Row:
    """The figures of some cases."""
    danger = [case for case in cases if case.intent == EMERGENCY]
    outside = [case for case in cases if case.intent == OUT_OF_SCOPE]
    return Row(
        name=name,
        messages=len(cases),
        language=_share(cases, lambda case: case.found_language == case.language),
        intent=_share(cases, lambda case: case.found_intent == case.intent),
        topic=_share(cases, lambda case: case.found_topic == case.topic),
        both=_share(cases, lambda case: (case.found_intent, case.found_topic) == (case.intent, case.topic)),
        out_of_scope_recall=_share(outside, lambda case: case.found_intent == OUT_OF_SCOPE),
        out_of_scope_false=_share(
            [case for case in cases if case.intent != OUT_OF_SCOPE], lambda case: case.found_intent == OUT_OF_SCOPE
        ),
        emergency_recall=_share(danger, lambda case: case.found_intent == EMERGENCY),
        emergency_false=_share(
            [case for case in cases if case.intent != EMERGENCY], lambda case: case.found_intent == EMERGENCY
        ),
        calibration=expected_calibration_error(cases),
    )


def _share(cases: Sequence[Case], holds: Callable[[Case], bool]) -> float | None:
    return sum(map(holds, cases)) / len(cases) if cases else None


def expected_calibration_error(cases: Sequence[Case]) -> float | None:
    """Mean distance between confidence and accuracy of the intent, over ten bins (Naeini et al. 2015)."""
    if not cases:
        return None
    confidence = np.array([case.confidence for case in cases])
    right = np.array([case.found_intent == case.intent for case in cases])
    bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    gaps = [abs(right[bins == b].mean() - confidence[bins == b].mean()) * (bins == b).sum() for b in set(bins)]
    return float(sum(gaps) / len(cases))


def rows_by_language(cases: Sequence[Case], full: Iterable[str]) -> list[Row]:
    """A row a language, then one for those with `full` training data and one for those with little or none."""
    known = set(full)
    languages = list(dict.fromkeys(case.language for case in cases))
    rows = [row(language, [case for case in cases if case.language == language]) for language in languages]
    rows.append(row("**full training data**", [case for case in cases if case.language in known]))
    others = [case for case in cases if case.language not in known]
    return [*rows, row("**small training sets**", others)] if others else rows


def as_markdown(rows: Sequence[Row]) -> str:
    """A table of rows."""
    titles = (
        "language", "messages", "language id", "intent", "topic", "both", "out of scope: recall", "false alarms",
        "emergency: recall", "false alarms", "calibration error",
    )  # fmt: skip
    lines = ["| " + " | ".join(titles) + " |", "|" + "---|" * len(titles)]
    for found in rows:
        figures = (
            found.language, found.intent, found.topic, found.both, found.out_of_scope_recall, found.out_of_scope_false,
            found.emergency_recall, found.emergency_false, found.calibration,
        )  # fmt: skip
        cells = ["–" if figure is None else f"{figure:.3f}" for figure in figures]
        lines.append(f"| {found.name} | {found.messages} | {' | '.join(cells)} |")
    return "\n".join(lines)


def leave_one_out(training: Path, vectors: Path, blind: Path, report: Callable[[str], None]) -> str:
    """How well a language is understood whose training data were left out: sentence vectors only, no n-grams."""
    languages = sorted(
        path.name for path in training.iterdir() if path.is_dir() and (blind / f"{path.name}.jsonl").exists()
    )
    data = {language: _training_data(training / language, vectors / f"{language}.npz") for language in languages}
    lines = ["| left out | intent | topic |", "|---|---|---|"]
    for left_out in languages:
        report(f"Leaving out {left_out} ...")
        others = [data[language] for language in languages if language != left_out]
        matrix = np.vstack([part[0] for part in others])
        wanted = [json.loads(line) for line in (blind / f"{left_out}.jsonl").read_text(encoding="utf-8").splitlines()]
        encoded = default_encoder().encode([case["text"] for case in wanted])
        figures = []
        for column, key in ((1, "intent"), (2, "topic")):
            labels = [label for part in others for label in part[column]]
            head = Head.fit(matrix, labels, hidden=256, epochs=6, penalty=0.01)
            best = head.probabilities(encoded).argmax(axis=1)
            right = [head.labels[i] == (case[key] or "none") for i, case in zip(best, wanted, strict=True)]
            figures.append(float(np.mean(right)))
        lines.append(f"| {left_out} | {figures[0]:.3f} | {figures[1]:.3f} |")
    return "\n".join(lines)


def _training_data(folder: Path, cache: Path) -> tuple[Any, list[str], list[str]]:
    messages = [message for file in sorted(folder.glob("*.yml")) for message in read_messages(file)]
    texts = [message.get("text") for message in messages]
    vectors = VectorCache(cache, default_encoder().name).vectors(texts)
    topics = [message.get("metadata")["intent"].get("topic") or "none" for message in messages]
    return vectors, [message.get("intent") for message in messages], topics
