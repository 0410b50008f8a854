"""Every word a person reads, in every language, and the small package that renders it.

Texts are Project Fluent files in `<language>/*.ftl`. Languages are BCP 47 codes, except `de-simple`: Leichte Sprache.
"""

from locales.catalogue import (
    DEFAULT_LANGUAGE,
    answer_language_of,
    answer_languages,
    button,
    has_text,
    limited_languages,
    render,
)
from locales.formats import (
    direct,
    format_days,
    format_list,
    format_source_date,
    is_right_to_left,
    language_name,
    own_name,
)

__all__ = [
    "DEFAULT_LANGUAGE",
    "answer_language_of",
    "answer_languages",
    "button",
    "direct",
    "format_days",
    "format_list",
    "format_source_date",
    "has_text",
    "is_right_to_left",
    "language_name",
    "limited_languages",
    "own_name",
    "render",
]
