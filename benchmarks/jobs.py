"""What the comparison and its worker processes tell each other, as JSON files."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

SideName = Literal["ours", "stock"]
TaskName = Literal["train", "prepare", "serve"]


@dataclass(frozen=True)
class Job:
    """A task for one worker process."""

    side: SideName
    task: TaskName
    database: str
    """SQLite file of the conversations."""
    output: str
    """File the measurements are written to."""
    spawned: float
    """The system's monotonic clock, in seconds, when the process was started."""
    conversation: tuple[str, ...] = ()
    """Messages of the long conversation."""
    crowd: tuple[tuple[str, ...], ...] = ()
    """Messages of each person when many write at the same time."""

    def write(self, file: Path) -> None:
        """Writes the job to `file`."""
        file.write_text(json.dumps(asdict(self)), encoding="utf-8")

    @classmethod
    def read(cls, file: Path) -> Job:
        """The job in `file`."""
        fields: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        fields["conversation"] = tuple(fields["conversation"])
        fields["crowd"] = tuple(tuple(texts) for texts in fields["crowd"])
        return cls(**fields)


@dataclass(frozen=True)
class Served:
    """What one fresh process measured."""

    ready: float
    """Seconds from the start of the process until the model is loaded and messages can be handled."""
    first_answer: float
    """Seconds from the start of the process until a first message is answered."""
    memory_ready: float
    """Resident memory when ready, in MiB."""
    memory_after: float
    """Resident memory after the long conversation, in MiB."""
    turns: tuple[float, ...]
    """Milliseconds from message to answer, for each turn of the long conversation."""
    crowd_seconds: float
    """Seconds until all messages of the crowd were answered."""
    crowd_messages: int
    """Messages of the crowd."""
    tensorflow: bool
    """Whether the real TensorFlow is loaded in the process."""
    conversations: int
    """Conversations found in the database at the end."""
