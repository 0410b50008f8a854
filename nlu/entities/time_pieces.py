"""The grammar of times: which words in which order make a day, a time or a part of the day."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from nlu.entities.time_words import Value, Word

# Over the letters of `time_words.py`, first match wins. `f` words may stand between.
_NUMBER = "[Nnh]"
_AT = "(?:[Aa]f?)?"
_PATTERNS = {
    "date": r"N\.N\.Y|N/N/Y|N-N-Y|Y-N-N|Y/N/N|Y\.N\.N|N\.N\.N(?!\.?[N:HPp])|N/N/N(?![:H])",
    "clock_span": rf"{_AT}N(?:[:.]N)?H?-N(?:[:.]N)?H",
    "clock": rf"{_AT}(?:N:N(?![:N])|N\.NH|NHN(?![:/HMBoU]|\.N))[Hp]?|Af?N\.N(?![.N])",
    "half_past": rf"{_AT}{_NUMBER}H?f?E|{_AT}Ff?{_NUMBER}H?",
    "hour": rf"{_AT}(?:{_NUMBER}(?:Hp?|p)|qH)(?!N:)|Af?{_NUMBER}f?P"
    rf"|Af?{_NUMBER}(?!U|-?o|\.?f{{0,2}}[MB]|[./:-]N)",
    "day_and_month": r"N\.N\.(?!N\.)|N/N(?!/)|N\.N(?![.H])|N(?:-?o)?\.?f{0,2}[MB](?:[.,f]{0,2}Y)?"
    r"|BN(?:o?[,f]{0,2}Y|o?(?![:HPp]|\.N))",
    "counted": r"I[Nnhq][UHA]|IU|[Nnhq][UA][GX]",
    "week": r"[XTL]f?U|Uf?[XL]|K",
    "weekday": r"[XTL]?f?[Ww]f?[XL](?!f?U)|[XTL]f?[Ww]|[Ww]",
    "relative": r"DD?",
    "part": r"[Pp]",
    "maybe_hour": r"af?[Nh](?!U|-?o|\.?f{0,2}[MB]|[./:-]N|_)",
}
PIECES = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _PATTERNS.items()))
_ROLES = {
    "clock_span": "clock",
    "half_past": "clock",
    "hour": "clock",
    "maybe_hour": "clock",
    "day_and_month": "date",
}
_MODIFIERS = {"X": 1, "T": 0, "L": -1}
# "след 2 часа" is in two hours, "след 17 часа" after 5 pm.
_MOST_HOURS = 7
_PARTS = ("morning", "noon", "afternoon", "evening", "night")
_COUNTED = ("day", "week", "month", "year", "hour", "minute")


@dataclass(frozen=True)
class Piece:
    """A piece of a time: its role (date, clock, counted, week, weekday, relative, part), the words it spans, what it
    says, and whether it is a time without others beside it."""

    role: str
    first: int
    last: int
    says: dict[str, Value] = field(default_factory=dict)
    is_sure: bool = True

    @classmethod
    def read(cls, match: re.Match[str], words: list[Word], text: str) -> Piece | None:
        """The piece that the grammar found; None if its numbers make no sense."""
        name = str(match.lastgroup)
        part = words[match.start() : match.end()]
        says = _READERS[name](part)
        if says is None and match[0] == "N.N":
            says, name = _clock(part), "maybe_hour"  # "tomorrow 8.15"
        elif name == "counted" and _is_late(part):
            says, name = _clock(part), "clock"
        if says is None:
            return None
        return cls(_ROLES.get(name, name), match.start(), match.end() - 1, says, _is_sure(name, part, match, text))


def _is_late(part: list[Word]) -> bool:
    """Whether "after 17 ч" is said, and not "in 2 ч"."""
    return part[-1].kind == "H" and any(word.kind == "N" and int(word.value) > _MOST_HOURS for word in part)  # type: ignore[arg-type]


def _is_sure(name: str, part: list[Word], match: re.Match[str], text: str) -> bool:
    if name == "day_and_month":
        return _is_surely_a_date(part, match, text)
    if name == "weekday":
        return any(word.kind == "W" for word in part)
    if name in ("hour", "half_past"):
        # How late or how long? "three hours", "bir buçuk yıl" (one and a half years).
        return part[0].kind in "Aa" or all(word.value != "oclock_or_hours" and word.kind != "E" for word in part)
    return name != "maybe_hour"


def _is_surely_a_date(part: list[Word], match: re.Match[str], text: str) -> bool:
    """Tells dates ("14.5", "05.03") from other numbers ("2.5 rooms", "24/7")."""
    if any(word.kind in "MB" for word in part) or part[-1].kind == ".":
        return True
    before = match.string[match.start() - 1 : match.start()]
    day, month = (text[word.start : word.end] for word in part if word.kind == "N")
    return before in ("f", "a", "A") or len(month) == len("05") or (int(day) > 12 and part[1].kind == ".")


def _date(part: list[Word]) -> dict[str, Value] | None:
    numbers = [int(word.value) for word in part if word.kind in "NY"]  # type: ignore[arg-type]
    day, month, year = numbers if part[0].kind == "N" else reversed(numbers)
    if month > 12 >= day:  # the American order, where only it makes sense
        day, month = month, day
    return _checked_date(day, month, year if year >= 100 else 2000 + year)


def _day_and_month(part: list[Word]) -> dict[str, Value] | None:
    numbers = [int(word.value) for word in part if word.kind == "N"]  # type: ignore[arg-type]
    months = [int(word.value) for word in part if word.kind in "MB"]  # type: ignore[arg-type]
    years = [int(word.value) for word in part if word.kind == "Y"]  # type: ignore[arg-type]
    return _checked_date(numbers[0], (months or numbers[1:])[0], years[0] if years else None)


def _checked_date(day: int, month: int, year: int | None) -> dict[str, Value] | None:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    checked: dict[str, Value] = {"day": day, "month": month}
    if year is not None:
        checked["year"] = year
    return checked


def _clock(part: list[Word]) -> dict[str, Value] | None:
    numbers = [word for word in part if word.kind in "Nnhq"]
    hour = int(numbers[0].value)  # type: ignore[arg-type]
    minute = int(numbers[1].value) if len(numbers) > 1 and _has_minutes(part) else 0  # type: ignore[arg-type]
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    said: dict[str, Value] = {"hour": hour % 24, "minute": minute}
    if part[0].kind in "Aa":
        said["at"] = 1
    if str(numbers[0].value).startswith("0"):
        said["exact"] = 1
    for word in part:
        if word.kind in "Pp" or (word.kind == "H" and word.value in _PARTS):
            said["part"] = word.value
        elif word.kind in "FE":
            said["add"] = word.value
    return said


def _has_minutes(part: list[Word]) -> bool:
    """Whether the second number belongs to the first hour ("15:30 - 17 Uhr") and not to the end ("15 - 17 Uhr")."""
    kinds = "".join(word.kind for word in part).lstrip("Aaf")
    return re.match(r"N[:.H]N", kinds) is not None


def _counted(part: list[Word]) -> dict[str, Value] | None:
    # "через 2 часа": the word for o'clock is also the unit.
    unit = next((str(word.value) for word in part if word.kind == "U"), "hour")
    count = next((int(word.value) for word in part if word.kind in "Nnhq"), None)  # type: ignore[arg-type]
    if count is None and part[0].value == "in_one" and unit in ("day", "week", "month"):
        count = 1
    return {"unit": unit, "count": count} if unit in _COUNTED and count is not None else None


def _week(part: list[Word]) -> dict[str, Value] | None:
    if isinstance(part[0].value, tuple):
        return {"unit": part[0].value[0], "count": part[0].value[1]}
    unit = next(str(word.value) for word in part if word.kind == "U")
    distance = next(_MODIFIERS[word.kind] for word in part if word.kind in _MODIFIERS)
    return {"unit": unit, "count": distance} if unit in ("week", "month", "year") else None


def _weekday(part: list[Word]) -> dict[str, Value] | None:
    modifier = next((_MODIFIERS[word.kind] for word in part if word.kind in _MODIFIERS), 0)
    return {"weekday": next(word.value for word in part if word.kind in "Ww"), "modifier": modifier}


def _relative(part: list[Word]) -> dict[str, Value] | None:
    """A day by its distance. "heute morgen" is not tomorrow, but this morning."""
    said: dict[str, Value] = {"distance": part[0].value}
    if len(part) > 1:
        said["part"] = "morning"
    return said


_READERS: dict[str, Callable[[list[Word]], dict[str, Value] | None]] = {
    "date": _date,
    "clock_span": _clock,
    "clock": _clock,
    "half_past": _clock,
    "hour": _clock,
    "maybe_hour": _clock,
    "day_and_month": _day_and_month,
    "counted": _counted,
    "week": _week,
    "weekday": _weekday,
    "relative": _relative,
    "part": lambda part: {"part": part[0].value},
}
