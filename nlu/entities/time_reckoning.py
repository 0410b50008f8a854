"""From the pieces of a time to a date and an hour."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache

import dateparser

from nlu.entities.time_pieces import Piece
from nlu.entities.time_words import _MONTHS, _WEEKDAYS, Value

Said = dict[str, Value]
_ADD_TWELVE = frozenset(("pm", "afternoon", "evening"))
_BEFORE_NOON = frozenset(("am", "morning", "night"))
# Nobody asks for an appointment at 3 in the night: an hour up to this one, without more said, is after noon.
_LAST_AFTERNOON_HOUR = 6
_MOST_AHEAD = 1000


@dataclass(frozen=True)
class Time:
    """An ISO date, time, or both; `details` says the grain (day, minute, part_of_day, week, month, year)."""

    value: str
    details: dict[str, str] = field(default_factory=dict)


def time_value(pieces: list[Piece], now: datetime) -> Time | None:
    """What the pieces mean together, seen from `now`; None if there is no such day."""
    said = {piece.role: piece.says for piece in pieces}
    try:
        if "counted" in said and said["counted"]["unit"] in ("hour", "minute"):
            return _soon(said["counted"], now)
        day, grain = _day(said, now.date())
    except (ValueError, OverflowError):
        return None
    part = next((str(says["part"]) for says in said.values() if "part" in says), "")
    if "clock" in said:
        clock = _clock(said["clock"], part)
        return Time(f"{day.isoformat() if day else ''}T{clock}", {"grain": "minute"})
    if day is None:
        return None
    if part:
        return Time(day.isoformat(), {"grain": "part_of_day" if grain == "day" else grain, "part_of_day": part})
    return Time(day.isoformat(), {"grain": grain})


def _soon(counted: Said, now: datetime) -> Time:
    moment = now + timedelta(**{f"{counted['unit']}s": min(_integer(counted["count"]), _MOST_AHEAD)})
    return Time(moment.strftime("%Y-%m-%dT%H:%M"), {"grain": "minute"})


def _day(said: dict[str, Said], today: date) -> tuple[date | None, str]:
    """The day and how exact it is; a ValueError where the calendar has no such day."""
    if "date" in said:
        # From yesterday on, so that today's date is today and not next year's.
        return _reckoned(_in_english(said["date"]), today - timedelta(days=1)), "day"
    if "relative" in said:
        return today + timedelta(days=_integer(said["relative"]["distance"])), "day"
    if "week" in said:
        return _period(said["week"], said.get("weekday"), today)
    if "counted" in said:
        count = min(_integer(said["counted"]["count"]), _MOST_AHEAD)
        return _reckoned(f"in {count} {said['counted']['unit']}s", today), "day"
    if "weekday" in said:
        day = _reckoned(_WEEKDAYS[_integer(said["weekday"]["weekday"])], today)
        return day - timedelta(weeks=1 if said["weekday"]["modifier"] == -1 else 0), "day"
    return None, "day"


def _period(period: Said, weekday: Said | None, today: date) -> tuple[date, str]:
    """The first day of "next week" or "this month"; with a weekday, that day of the week."""
    count, unit = _integer(period["count"]), str(period["unit"])
    if unit == "week":
        monday = today + timedelta(days=-today.weekday(), weeks=count)
        return (monday + timedelta(days=_integer(weekday["weekday"])), "day") if weekday else (monday, "week")
    years, month = divmod(today.month - 1 + (count if unit == "month" else 0), 12)
    first = date(today.year + years + (count if unit == "year" else 0), month + 1, 1)
    return (first, "month") if unit == "month" else (first.replace(month=1), "year")


def _clock(said: Said, part: str) -> str:
    hour, minute = _integer(said["hour"]), _integer(said["minute"])
    minutes = (60 * hour + minute + _integer(said.get("add", 0))) % (24 * 60)
    hour, minute = divmod(minutes, 60)
    if part in _ADD_TWELVE or (part == "noon" and hour < 10):
        hour += 12 if hour < 12 else 0
    elif part in _BEFORE_NOON:
        hour -= 12 if hour == 12 else 0
    elif not part and 1 <= hour <= _LAST_AFTERNOON_HOUR and "exact" not in said:
        hour += 12
    return f"{hour:02}:{minute:02}"


def _in_english(said: Said) -> str:
    return f"{said['day']} {_MONTHS[_integer(said['month']) - 1]} {said.get('year', '')}".strip()


@lru_cache(maxsize=1024)
def _reckoned(english: str, base: date) -> date:
    """dateparser's answer. It is asked in English, because it then agrees with itself (in German it reads "um 15 Uhr"
    as the 15th of the month), and from midnight on, because it keeps the settings of each base for ever.
    """
    moment = dateparser.parse(
        english,
        languages=["en"],
        settings={
            "TIMEZONE": "Europe/Berlin",
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "DMY",
            "RELATIVE_BASE": datetime.combine(base, datetime.min.time()),
        },
    )
    if moment is None:
        raise ValueError(f"No such day: {english}")
    return moment.date()


def _integer(value: Value) -> int:
    return int(value)  # type: ignore[arg-type]
