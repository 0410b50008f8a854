"""Puts the two assistants into folders of their own, made from one snapshot of the training data."""

from __future__ import annotations

import importlib.util
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from benchmarks.options import Options

_STOCK_CONFIG = Path("engine", "recipes", "config_files", "default_config.yml")
VECTORS = Path("data", "vectors")
"""Where our side keeps the sentence vectors of training messages, inside its folder."""
_NOT_COPIED = ("vectors", "evaluation", "services")


@dataclass(frozen=True)
class Workspace:
    """A temporary folder with both assistants; a side's processes run inside its folder."""

    folder: Path
    languages: tuple[str, ...]
    """Languages of the training data."""
    examples: int
    """Training messages."""

    def side(self, name: str) -> Path:
        """The folder of "ours" or "stock"."""
        return self.folder / name


def build(root: Path, folder: Path, options: Options) -> Workspace:
    """Copies our assistant and derives the stock one from it: same messages, intents, rules and stories."""
    ours, stock = folder / "ours", folder / "stock"
    shutil.copytree(root / "data", ours / "data", ignore=shutil.ignore_patterns(*_NOT_COPIED))
    shutil.copytree(root / "domain", ours / "domain")
    _write(ours / "config.yml", _our_config(root, ours / VECTORS))
    nlu = ours / "data" / "nlu"
    for language in nlu.iterdir():
        if options.languages and language.name not in options.languages:
            shutil.rmtree(language)
    shutil.copytree(nlu, stock / "data" / "nlu")
    _write(stock / "config.yml", stock_config(options.stock_epochs))
    dialogue = _dialogue(ours / "data")
    _write(stock / "data" / "dialogue.yml", {"version": "3.1", **dialogue})
    _write(stock / "domain.yml", _stock_domain(ours / "domain", dialogue))
    return Workspace(folder, tuple(sorted(path.name for path in nlu.iterdir())), _count(nlu))


def _our_config(root: Path, vectors: Path) -> dict[str, Any]:
    """Our configuration, but sentence vectors are kept in a folder of the benchmark's own."""
    config: dict[str, Any] = yaml.safe_load((root / "config.yml").read_text(encoding="utf-8"))
    for component in config["pipeline"]:
        if "cache" in component:
            component["cache"] = str(vectors)
    return config


def stock_config(epochs: int) -> dict[str, Any]:
    """Rasa's own default pipeline and policies, which an assistant made by `rasa init` uses, with fewer epochs."""
    spec = importlib.util.find_spec("rasa")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("Rasa is not installed: uv sync --extra engine")
    config: dict[str, Any] = yaml.safe_load((Path(spec.origin).parent / _STOCK_CONFIG).read_text(encoding="utf-8"))
    for component in [*config["pipeline"], *config["policies"]]:
        if "epochs" in component:
            component["epochs"] = epochs
    return {**config, "assistant_id": "stock"}


def _dialogue(data: Path) -> dict[str, list[dict[str, Any]]]:
    """Our rules and stories with each action replaced by the cheapest there is: a fixed text."""
    found: dict[str, list[dict[str, Any]]] = {"rules": [], "stories": []}
    for file in sorted([*data.glob("rules/*.yml"), *data.glob("stories/*.yml")]):
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        for kind, entries in found.items():
            entries.extend(content.get(kind, []))
    for entry in [*found["rules"], *found["stories"]]:
        for step in entry["steps"]:
            if "action" in step:
                step["action"] = "utter_" + step["action"].removeprefix("utter_").removeprefix("action_")
    return found


def _stock_domain(domain: Path, dialogue: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Our intents, and a fixed text for each action; no slots, entities or custom actions."""
    files = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in sorted(domain.rglob("*.yml"))]
    intents = [
        next(iter(intent)) if isinstance(intent, dict) else intent for f in files for intent in f.get("intents", ())
    ]
    steps = [step for entries in dialogue.values() for entry in entries for step in entry["steps"]]
    return {
        "version": "3.1",
        "intents": intents,
        "responses": {step["action"]: [{"text": f"Text of {step['action']}."}] for step in steps if "action" in step},
        "session_config": next(file["session_config"] for file in files if "session_config" in file),
    }


def _count(nlu: Path) -> int:
    texts = (file.read_text(encoding="utf-8") for file in nlu.rglob("*.yml"))
    return sum(line.startswith("    - ") for text in texts for line in text.splitlines())


def _write(file: Path, content: dict[str, Any]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True), encoding="utf-8")
