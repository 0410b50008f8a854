"""A process of the comparison: trains, or loads a model, answers messages and measures.

Run as `python -m benchmarks.worker JOB` inside the folder of a side; JOB is a file made by `benchmarks.jobs.Job`.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from types import ModuleType

import psutil

from benchmarks.jobs import Job, Served

Handle = Callable[[str, str], Awaitable[None]]
"""Answers a message, given as sender and text; returns when the answer is there and the conversation is stored.

Raises:
    RuntimeError: if there is no proper answer.
"""


def main() -> None:
    """Does the job named on the command line."""
    job = Job.read(Path(sys.argv[1]))
    side = _side(job)
    if job.task == "train":
        side.train()
    elif job.task == "prepare":
        asyncio.run(side.prepare(Path(job.database)))
    else:
        served = asyncio.run(_serve(side, job))
        Path(job.output).write_text(json.dumps(asdict(served)), encoding="utf-8")


def _side(job: Job) -> ModuleType:
    # Only the side asked for is imported: ours replaces TensorFlow for the whole process.
    if job.side == "ours":
        from benchmarks import side_ours

        return side_ours
    from benchmarks import side_stock

    return side_stock


async def _serve(side: ModuleType, job: Job) -> Served:
    handle: Handle = await side.load(Path(job.database))
    ready = time.monotonic() - job.spawned
    memory_ready = _memory()
    await handle("first", "Hallo")
    first_answer = time.monotonic() - job.spawned
    turns = [await _timed(handle, "long", text) for text in job.conversation]
    memory_after = _memory()
    crowd_seconds = await _crowd(handle, job.crowd)
    return Served(
        ready=ready,
        first_answer=first_answer,
        memory_ready=memory_ready,
        memory_after=memory_after,
        turns=tuple(turns),
        crowd_seconds=crowd_seconds,
        crowd_messages=sum(map(len, job.crowd)),
        tensorflow=hasattr(sys.modules.get("tensorflow"), "__version__"),
        conversations=side.conversations(Path(job.database)),
    )


async def _timed(handle: Handle, sender: str, text: str) -> float:
    """Milliseconds until the message is answered."""
    started = time.perf_counter()
    await handle(sender, text)
    return (time.perf_counter() - started) * 1000


async def _crowd(handle: Handle, crowd: tuple[tuple[str, ...], ...]) -> float:
    """Seconds until all people, writing at the same time, have all their answers."""

    async def write(sender: str, texts: tuple[str, ...]) -> None:
        for text in texts:
            await handle(sender, text)

    started = time.perf_counter()
    await asyncio.gather(*(write(f"crowd-{number}", texts) for number, texts in enumerate(crowd)))
    return time.perf_counter() - started


def _memory() -> float:
    """Resident memory of this process and its children, in MiB."""
    process = psutil.Process()
    return float(sum(p.memory_info().rss for p in [process, *process.children(recursive=True)])) / 2**20


if __name__ == "__main__":
    main()
