"""Lets Rasa run without loading TensorFlow.

Rasa imports TensorFlow for its neural components wherever it is used, also where none of them is. It costs 10 seconds
and 450 MB at every start. Our pipeline and policies need none of it, so its modules are replaced by placeholders that
can be imported, subclassed and used as decorators, but not computed with.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any

_REPLACED = frozenset({"tensorflow", "tensorflow_hub", "tensorflow_text", "tensorflow_addons", "keras"})


class _PlaceholderMeta(type):
    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Placeholder

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        if cls is not Placeholder:
            raise RuntimeError(f"{cls.__name__} needs TensorFlow, which Lotse's worker does not load.")
        # As a decorator without arguments it leaves the function alone; with arguments it gives such a decorator.
        return args[0] if len(args) == 1 and callable(args[0]) and not kwargs else Placeholder

    def __getitem__(cls, item: Any) -> Any:
        return Placeholder

    def __or__(cls, other: Any) -> Any:
        return Placeholder

    __ror__ = __or__


class Placeholder(metaclass=_PlaceholderMeta):
    """Stands for every class and function of the modules left out."""


class _PlaceholderModule(ModuleType):
    __path__: list[str] = []  # noqa: RUF012  # makes it a package for the import system

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Placeholder


class _PlaceholderFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.split(".")[0] not in _REPLACED:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return _PlaceholderModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""


def install() -> None:
    """Replaces TensorFlow from now on; call it before anything imports rasa. Does nothing if it is loaded already."""
    already = _REPLACED & sys.modules.keys() or any(isinstance(finder, _PlaceholderFinder) for finder in sys.meta_path)
    if not already:
        sys.meta_path.insert(0, _PlaceholderFinder())
