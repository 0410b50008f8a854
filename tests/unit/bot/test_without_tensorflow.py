"""Rasa runs without TensorFlow; what would need it says so."""

from __future__ import annotations

import importlib
import sys

import pytest

from bot.engine import without_tensorflow
from bot.engine.without_tensorflow import Placeholder

without_tensorflow.install()


def test_tensorflow_is_not_loaded() -> None:
    import rasa.core.agent  # noqa: F401

    tensorflow = importlib.import_module("tensorflow")
    assert isinstance(tensorflow, without_tensorflow._PlaceholderModule)
    assert importlib.import_module("tensorflow.keras.layers").Dense is Placeholder


def test_placeholders_can_be_subclassed_but_not_used() -> None:
    tensorflow = importlib.import_module("tensorflow")

    class Layer(tensorflow.keras.layers.Layer):  # type: ignore[name-defined, misc]
        pass

    assert issubclass(Layer, Placeholder)
    with pytest.raises(RuntimeError, match="Layer needs TensorFlow"):
        Layer(units=3)


def test_placeholders_decorate_functions_without_changing_them() -> None:
    tensorflow = importlib.import_module("tensorflow")

    def double(number: int) -> int:
        return 2 * number

    assert tensorflow.function(double)(21) == 42
    assert tensorflow.function(jit_compile=True)(double)(21) == 42


def test_placeholders_stand_in_type_annotations() -> None:
    tensorflow = importlib.import_module("tensorflow")

    tensor = tensorflow.Tensor
    assert (tensor | None) is not None
    assert (None | tensor) is not None
    assert tensor["x"] is Placeholder


def test_placeholders_have_no_magic_that_nobody_gave_them() -> None:
    tensorflow = importlib.import_module("tensorflow")

    with pytest.raises(AttributeError):
        _ = tensorflow.__wrapped__
    with pytest.raises(AttributeError):
        _ = Placeholder.__wrapped__


def test_other_modules_are_imported_as_ever() -> None:
    assert without_tensorflow._PlaceholderFinder().find_spec("json", None) is None
    assert without_tensorflow._PlaceholderFinder().find_spec("tensorflowx", None) is None


def test_installing_twice_replaces_once() -> None:
    without_tensorflow.install()
    without_tensorflow.install()
    finders = [finder for finder in sys.meta_path if isinstance(finder, without_tensorflow._PlaceholderFinder)]
    assert len(finders) == 1
