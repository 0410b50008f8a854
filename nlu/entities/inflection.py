"""Cases of Slavic names: CLDR knows "Сирия", people write "из Сирии"."""

from __future__ import annotations

# Ending -> the endings of the other cases; the first that fits counts. Some forms that nobody writes do no harm.
_ENDINGS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "ru": (
        ("ия", ("ии", "ию", "ией")),
        ("ь", ("и", "ью", "я", "ю", "е")),
        ("а", ("ы", "и", "е", "у", "ой")),
        ("й", ("я", "ю", "е", "ем")),
        *((letter, ("а", "у", "е", "ом")) for letter in "бвгджзклмнпрстфхцчшщ"),
    ),
    "uk": (
        ("ія", ("ії", "ію", "ією")),
        ("їна", ("їни", "їні", "їну", "їною")),
        ("ь", ("і", "ю", "я")),
        ("а", ("и", "і", "у", "ою")),
        *((letter, ("а", "у", "і", "ом")) for letter in "бвгджзклмнпрстфхцчшщ"),
    ),
    "pl": (
        ("ia", ("ii", "ię", "ią", "i")),
        ("ja", ("ji", "ję", "ją")),
        ("ka", ("ki", "ce", "kę", "ką")),
        ("a", ("y", "ie", "ę", "ą")),
        ("y", ("", "ach", "ami")),
        *((letter, ("u", "ie", "em", "iem", "a")) for letter in "bcdfghklmnprstwz"),
    ),
}  # fmt: skip
# Endings of one letter are added to a consonant, but replace a vowel or a soft sign.
_KEPT = frozenset("бвгджзклмнпрстфхцчшщbcdfghklmnprstwz")


def cases(name: str, language: str) -> list[str]:
    """The name's other cases in Russian, Ukrainian and Polish; none for other languages and names of several words."""
    if " " in name or "-" in name:
        return []
    for ending, others in _ENDINGS.get(language, ()):
        if name.endswith(ending):
            stem = name if ending in _KEPT else name.removesuffix(ending)
            return [stem + other for other in others]
    return []
