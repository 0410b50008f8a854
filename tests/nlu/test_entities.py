"""Entities: what is found in each language, what is not, and that no text breaks anything."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import spacy
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine import without_tensorflow

without_tensorflow.install()

from rasa.shared.nlu.constants import ENTITIES, TEXT  # noqa: E402
from rasa.shared.nlu.training_data.message import Message  # noqa: E402

from nlu.components.entities import EntityExtractor  # noqa: E402
from nlu.components.tokenizer import SpacyMultilingualTokenizer, blank_pipeline  # noqa: E402
from nlu.entities.entity import Entity, without_overlaps  # noqa: E402
from nlu.entities.extractor import Extractor  # noqa: E402
from nlu.entities.gazetteers import own_language_names  # noqa: E402
from nlu.folding import Folded, fold  # noqa: E402

GAZETTEERS = Path(__file__).parents[2] / "data" / "gazetteers"
SUNDAY = datetime(2026, 11, 22, 18, tzinfo=ZoneInfo("Europe/Berlin"))
LANGUAGES = ("de", "en", "tr", "ar", "uk", "ru", "fa", "fr", "it", "pl", "ro", "bg")


@cache
def extractor() -> Extractor:
    return Extractor(GAZETTEERS, blank_pipeline)


def extract(text: str, language: str) -> list[Entity]:
    return extractor().extract(text, language, now=SUNDAY)


def found(text: str, language: str, name: str) -> list[str]:
    return [entity.value for entity in extract(text, language) if entity.name == name]


MONDAY, TUESDAY, WEDNESDAY, FRIDAY = "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-27"
MAY_5 = "2027-05-05"
IN_TWO_WEEKS = "2026-12-06"

TIMES = [
    ("de", "Ich komme morgen", MONDAY, "day"),
    ("de", "geht es übermorgen?", TUESDAY, "day"),
    ("de", "geht es uebermorgen um 10?", f"{TUESDAY}T10:00", "minute"),
    ("de", "nächsten Dienstag bitte", TUESDAY, "day"),
    ("de", "am 14.5. hätte ich Zeit", "2027-05-14", "day"),
    ("de", "am 24.11.2026 um 15 Uhr", f"{TUESDAY}T15:00", "minute"),
    ("de", "24.11. 15:30 Uhr", f"{TUESDAY}T15:30", "minute"),
    ("de", "um 15 Uhr", "T15:00", "minute"),
    ("de", "um halb drei", "T14:30", "minute"),
    ("de", "Viertel nach neun", "T09:15", "minute"),
    ("de", "heute Nachmittag", "2026-11-22", "part_of_day"),
    ("de", "heute Morgen um vier", "2026-11-22T04:00", "minute"),
    ("de", "nachmittags so ab 14 Uhr", "T14:00", "minute"),
    ("de", "morgen früh", MONDAY, "part_of_day"),
    ("de", "Dienstag nächste Woche", TUESDAY, "day"),
    ("de", "nächste Woche", MONDAY, "week"),
    ("ru", "15 часов", "T15:00", "minute"),
    ("de", "in zwei Wochen", IN_TWO_WEEKS, "day"),
    ("de", "am 3. Dezember 2026, 9.30 Uhr", "2026-12-03T09:30", "minute"),
    ("de", "Di. 24.11. ab 10 Uhr", f"{TUESDAY}T10:00", "minute"),
    ("de", "3 Uhr nachmittags", "T15:00", "minute"),
    ("de", "in 2 Stunden", "2026-11-22T20:00", "minute"),
    ("de", "am 22.11. um 19 Uhr", "2026-11-22T19:00", "minute"),
    ("en", "tomorrow please", MONDAY, "day"),
    ("en", "the day after tomorrow", TUESDAY, "day"),
    ("en", "next Tuesday", TUESDAY, "day"),
    ("en", "3 pm", "T15:00", "minute"),
    ("en", "tomorrow at 3pm", f"{MONDAY}T15:00", "minute"),
    ("en", "half past three", "T15:30", "minute"),
    ("en", "May 5th", MAY_5, "day"),
    ("en", "on 5 May 2027 at 10:15", f"{MAY_5}T10:15", "minute"),
    ("en", "Monday morning", MONDAY, "part_of_day"),
    ("en", "in two weeks", IN_TWO_WEEKS, "day"),
    ("en", "next week", MONDAY, "week"),
    ("tr", "yarın gelebilir miyim", MONDAY, "day"),
    ("tr", "öbür gün", TUESDAY, "day"),
    ("tr", "salı günü saat 3'te", f"{TUESDAY}T15:00", "minute"),
    ("tr", "saat 3", "T15:00", "minute"),
    ("tr", "5 Mayıs'ta", MAY_5, "day"),
    ("tr", "gelecek hafta", MONDAY, "week"),
    ("tr", "iki hafta sonra", IN_TWO_WEEKS, "day"),
    ("tr", "saat üç buçukta", "T15:30", "minute"),
    ("tr", "yarin sabah", MONDAY, "part_of_day"),
    ("ar", "بدي موعد بكرا", MONDAY, "day"),
    ("ar", "غدًا", MONDAY, "day"),
    ("ar", "بعد غد", TUESDAY, "day"),
    ("ar", "يوم الثلاثاء القادم", TUESDAY, "day"),
    ("ar", "الساعة ٣", "T15:00", "minute"),
    ("ar", "٥ مايو", MAY_5, "day"),
    ("ar", "٢٤/١١/٢٠٢٦", TUESDAY, "day"),
    ("ar", "الأسبوع القادم", MONDAY, "week"),
    ("ar", "الثلاثاء الساعة الثالثة والنصف", f"{TUESDAY}T15:30", "minute"),
    ("ar", "بعد أسبوعين", IN_TWO_WEEKS, "day"),
    ("ar", "بعد أسبوع", "2026-11-29", "day"),
    ("uk", "завтра", MONDAY, "day"),
    ("uk", "післязавтра о 10:00", f"{TUESDAY}T10:00", "minute"),
    ("uk", "наступного вівторка", TUESDAY, "day"),
    ("uk", "у вівторок о 15 годині", f"{TUESDAY}T15:00", "minute"),
    ("uk", "5 травня", MAY_5, "day"),
    ("uk", "через два тижні", IN_TWO_WEEKS, "day"),
    ("uk", "наступного тижня", MONDAY, "week"),
    ("uk", "пів на третю", "T14:30", "minute"),
    ("uk", "о третій годині", "T15:00", "minute"),
    ("ru", "можно завтра?", MONDAY, "day"),
    ("ru", "послезавтра", TUESDAY, "day"),
    ("ru", "в следующий вторник", TUESDAY, "day"),
    ("ru", "во вторник в 15 часов", f"{TUESDAY}T15:00", "minute"),
    ("ru", "5 мая", MAY_5, "day"),
    ("ru", "5-го мая в 10:30", f"{MAY_5}T10:30", "minute"),
    ("ru", "половина третьего", "T14:30", "minute"),
    ("ru", "в 3 часа дня", "T15:00", "minute"),
    ("ru", "через две недели", IN_TWO_WEEKS, "day"),
    ("ru", "на следующей неделе", MONDAY, "week"),
    ("ru", "через неделю", "2026-11-29", "day"),
    ("ru", "через 2 часа", "2026-11-22T20:00", "minute"),
    ("fa", "فردا", MONDAY, "day"),
    ("fa", "پس فردا", TUESDAY, "day"),
    ("fa", "سه‌شنبه ساعت ۳", f"{TUESDAY}T15:00", "minute"),
    ("fa", "سه شنبه", TUESDAY, "day"),
    ("fa", "۵ مه", MAY_5, "day"),
    ("fa", "هفته آینده", MONDAY, "week"),
    ("fa", "دو هفته بعد", IN_TWO_WEEKS, "day"),
    ("fa", "ساعت سه و نیم", "T15:30", "minute"),
    ("fr", "demain", MONDAY, "day"),
    ("fr", "15h", "T15:00", "minute"),
    ("fr", "après-demain", TUESDAY, "day"),
    ("fr", "mardi prochain", TUESDAY, "day"),
    ("fr", "mardi à 15h30", f"{TUESDAY}T15:30", "minute"),
    ("fr", "le 5 mai", MAY_5, "day"),
    ("fr", "dans deux semaines", IN_TWO_WEEKS, "day"),
    ("fr", "la semaine prochaine", MONDAY, "week"),
    ("fr", "à trois heures et demie", "T15:30", "minute"),
    ("fr", "demain matin", MONDAY, "part_of_day"),
    ("it", "domani", MONDAY, "day"),
    ("it", "dopodomani", TUESDAY, "day"),
    ("it", "martedì prossimo", TUESDAY, "day"),
    ("it", "martedi alle 15", f"{TUESDAY}T15:00", "minute"),
    ("it", "il 5 maggio", MAY_5, "day"),
    ("it", "tra due settimane", IN_TWO_WEEKS, "day"),
    ("it", "la prossima settimana", MONDAY, "week"),
    ("it", "alle tre e mezza", "T15:30", "minute"),
    ("pl", "jutro", MONDAY, "day"),
    ("pl", "jutro 8.15", f"{MONDAY}T08:15", "minute"),
    ("pl", "pojutrze o 10", f"{TUESDAY}T10:00", "minute"),
    ("pl", "w przyszły wtorek", TUESDAY, "day"),
    ("pl", "we wtorek o godz. 15", f"{TUESDAY}T15:00", "minute"),
    ("pl", "5 maja", MAY_5, "day"),
    ("pl", "za dwa tygodnie", IN_TWO_WEEKS, "day"),
    ("pl", "w przyszłym tygodniu", MONDAY, "week"),
    ("pl", "wpół do trzeciej", "T14:30", "minute"),
    ("ro", "mâine", MONDAY, "day"),
    ("ro", "poimaine", TUESDAY, "day"),
    ("ro", "marți la ora 15", f"{TUESDAY}T15:00", "minute"),
    ("ro", "marțea viitoare", TUESDAY, "day"),
    ("ro", "5 mai", MAY_5, "day"),
    ("ro", "peste două săptămâni", IN_TWO_WEEKS, "day"),
    ("ro", "săptămâna viitoare", MONDAY, "week"),
    ("ro", "mâine dimineață", MONDAY, "part_of_day"),
    ("bg", "утре", MONDAY, "day"),
    ("bg", "след 17 часа", "T17:00", "minute"),
    ("bg", "вдругиден", TUESDAY, "day"),
    ("bg", "следващия вторник", TUESDAY, "day"),
    ("bg", "във вторник в 15 часа", f"{TUESDAY}T15:00", "minute"),
    ("bg", "5 май", MAY_5, "day"),
    ("bg", "след две седмици", IN_TWO_WEEKS, "day"),
    ("bg", "следващата седмица", MONDAY, "week"),
    ("bg", "в три и половина", "T15:30", "minute"),
    # German in another language, digits of other scripts, a language without words of our own
    ("ru", "мне нужен Termin am Dienstag um 15 Uhr", f"{TUESDAY}T15:00", "minute"),
    ("tr", "Montag randevu var mı", MONDAY, "day"),
    ("hi", "२४.११.२०२६", TUESDAY, "day"),
    ("es", "mañana por la tarde", MONDAY, "part_of_day"),
    ("es", "el martes a las 15:30", f"{TUESDAY}T15:30", "minute"),
    ("sq", "nesër", MONDAY, "day"),
    ("sr", "sutra", MONDAY, "day"),
]


@pytest.mark.parametrize(("language", "text", "value", "grain"), TIMES)
def test_time(language: str, text: str, value: str, grain: str) -> None:
    times = [entity for entity in extract(text, language) if entity.name == "time"]
    assert [(entity.value, entity.details["grain"]) for entity in times] == [(value, grain)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "§ 24 AufenthG"),
        ("de", "Ich habe B1"),
        ("de", "Das kostet 255 Euro"),
        ("de", "Das kostet 25 Euro"),
        ("de", "Ich bin 15 Jahre alt"),
        ("de", "0202 563 4440"),
        ("de", "Guten Morgen"),
        ("de", "Guten Tag, ich suche 2.5 Zimmer"),
        ("de", "wir sind 24/7 da"),
        ("de", "42275 Wuppertal"),
        ("de", "31.2."),
        ("de", "Version 1.2"),
        ("de", "Ich wohne seit 3 Jahren hier und habe 2 Kinder"),
        ("de", "Was brauche ich so?"),
        ("de", "es geht um eine Lehrstelle"),
        ("de", "die Kita öffnet 7.15."),
        ("en", "half a year at a school"),
        ("en", "later in the day"),
        ("fr", "j'ai attendu 4h dehors"),
        ("tr", "bir buçuk yıldır buradayım"),
        ("pl", "po drugiej stronie"),
        ("ar", "استلمت وواحد"),
        ("ru", "я ждал 3 часа"),
        ("fr", "une réunion de 3 heures"),
        ("de", "Friedrich-Engels-Allee 28"),
        ("en", "May I ask something"),
        ("en", "good morning"),
        ("en", "I sat in the sun"),
        ("en", "We are 4 people"),
        ("tr", "İyi günler"),
        ("ar", "صباح الخير"),
        ("ar", "عندي 3 أولاد"),
        ("uk", "добрий день"),
        ("ru", "Доброе утро, мне 15 лет"),
        ("fa", "صبح بخیر"),
        ("fr", "bonne journée, j'ai 3 enfants"),
        ("it", "ho 3 figli"),
        ("pl", "dzień dobry"),
        ("ro", "bună ziua, am 3 copii"),
        ("bg", "добър ден"),
    ],
)
def test_no_time(language: str, text: str) -> None:
    assert found(text, language, "time") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_least_six_times_a_language(language: str) -> None:
    assert sum(case[0] == language for case in TIMES) >= 6


def test_two_times() -> None:
    assert found("Dienstag oder Freitag um 10 Uhr", "de", "time") == [TUESDAY, f"{FRIDAY}T10:00"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("0202 563 4440", ["+492025634440"]),
        ("ruf an: +49 (0)202 563-4440 danke", ["+492025634440"]),
        ("00380 44 123 45 67", ["+380441234567"]),
        ("٠١٥١٢٣٤٥٦٧٨٩", ["+4915123456789"]),
        ("24.11.2026 15:00", []),
        ("Aktenzeichen 2024123456", []),
        ("1234567 Euro", []),
        ("DE89 3704 0044 0532 0130 00", []),
    ],
)
def test_phone(text: str, values: list[str]) -> None:
    assert found(text, "de", "phone") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Meine Mail: Ali.Yilmaz@Example.DE.", ["Ali.Yilmaz@example.de"]),
        ("a+b@mail.stadt.wuppertal.de und c@d.org", ["a+b@mail.stadt.wuppertal.de", "c@d.org"]),
        ("@wuppertal", []),
        ("a@b", []),
        ("zwei@@example.de", []),
    ],
)
def test_email(text: str, values: list[str]) -> None:
    assert found(text, "de", "email") == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "§ 24", ["24"]),
        ("de", "nach §104c AufenthG", ["104c"]),
        ("de", "Paragraph 25 Abs. 3", ["25 Abs. 3"]),
        ("de", "§ 25 Absatz 5 Satz 1 AufenthG", ["25 Abs. 5 Satz 1"]),
        ("de", "16b AufenthG", ["16b"]),
        ("de", "25 Abs. 3 AufenthG", ["25 Abs. 3"]),
        ("ru", "параграф 24", ["24"]),
        ("ar", "المادة ٢٤", ["24"]),
        ("it", "§24 è per me", ["24"]),
        ("de", "24 Stunden", []),
        ("de", "Zimmer 24", []),
        ("de", "§ ich habe eine Frage", []),
    ],
)
def test_law(language: str, text: str, values: list[str]) -> None:
    assert found(text, language, "law") == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "Kurs A1 oder b 2", ["A1", "B2"]),
        ("de", "B1-Prüfung", ["B1"]),
        ("de", "B1.2", ["B1"]),
        ("ru", "есть В1 и а2", ["B1", "A2"]),
        ("ru", "В 1 час", []),
        ("ar", "مستوى C1", ["C1"]),
        ("en", "I have 2 kids and a 1 year old", []),
        ("de", "A13", []),
        ("de", "BA1", []),
        ("de", "B3", []),
    ],
)
def test_course_level(language: str, text: str, values: list[str]) -> None:
    assert found(text, language, "course_level") == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "auf Türkisch bitte", ["tr"]),
        ("de", "tuerkisch oder turkisch", ["tr", "tr"]),
        ("en", "do you speak Ukrainian?", ["uk"]),
        ("ru", "Türkçe", ["tr"]),
        ("fr", "العربية", ["ar"]),
        ("de", "українська", ["uk"]),
        ("tr", "Français", ["fr"]),
        ("tr", "Arabisch", ["ar"]),
        ("ar", "بالتركي", ["tr"]),
        ("it", "parlo tedesco, faccio un corso", ["de"]),
        ("tr", "o Türkçe biliyor", ["tr"]),
        ("es", "cree que si", []),
        ("de", "Sprachkurs", []),
    ],
)
def test_language(language: str, text: str, values: list[str]) -> None:
    assert found(text, language, "language") == values


def test_own_names_are_those_of_cldr() -> None:
    assert yaml.safe_load((GAZETTEERS / "language_names.yml").read_text(encoding="utf-8")) == own_language_names()


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "Ich komme aus Syrien", ["SY"]),
        ("en", "I am from Turkey", ["TR"]),
        ("ru", "я из Ukraine", ["UA"]),
        ("ar", "أنا من العراق", ["IQ"]),
        ("fr", "je viens du Maroc", ["MA"]),
        ("ru", "я из Сирии", ["SY"]),
        ("uk", "я з України", ["UA"]),
        ("pl", "jestem z Rumunii", ["RO"]),
        ("tr", "Suriye'den geldim", ["SY"]),
        ("de", "aus dem Iran", ["IR"]),
        ("de", "ich komme aus Wuppertal", []),
    ],
)
def test_country(language: str, text: str, values: list[str]) -> None:
    assert found(text, language, "country") == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "Ich bin Syrer", ["SY"]),
        ("de", "syrische Staatsangehörigkeit", ["SY"]),
        ("en", "we are Afghans", ["AF"]),
        ("fr", "je suis algérien", ["DZ"]),
        ("ar", "أنا عراقي", ["IQ"]),
        ("de", "Ich bin Mechaniker", []),
    ],
)
def test_nationality(language: str, text: str, values: list[str]) -> None:
    assert found(text, language, "nationality") == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "Mein Reisepass ist abgelaufen", ["passport"]),
        ("de", "pässe und PAESSE", ["passport", "passport"]),
        ("en", "birth certificate and payslips", ["birth_certificate", "payslip"]),
        ("en", "I want to eat and pass the exam", []),
        ("ar", "جواز السفر", ["passport"]),
        ("tr", "Aufenthaltstitel", ["residence_permit"]),
        ("de", "Das passt", []),
    ],
)
def test_document(language: str, text: str, values: list[str]) -> None:
    assert found(text, language, "document") == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "Kurse in Elberfeld", ["Elberfeld"]),
        ("de", "am oelberg", ["Ölberg"]),
        ("de", "Uellendahl-Katernberg", ["Uellendahl-Katernberg"]),
        ("ru", "живу в Эльберфельде", ["Elberfeld"]),
        ("tr", "Elberfeld'de", ["Elberfeld"]),
        ("ar", "أسكن في البرفيلد", ["Elberfeld"]),
        ("de", "Höhe der Kosten", []),
        ("de", "die Armen", []),
    ],
)
def test_district(language: str, text: str, values: list[str]) -> None:
    assert found(text, language, "district") == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "lieber nachmittags", ["afternoon"]),
        ("en", "in the morning", ["morning"]),
        ("ar", "بعد الظهر", ["afternoon"]),
        ("de", "Guten Abend", []),
        ("ar", "صباح الخير", []),
    ],
)
def test_part_of_day(language: str, text: str, values: list[str]) -> None:
    assert found(text, language, "part_of_day") == values


def test_the_longest_wins() -> None:
    short, long, apart = Entity("law", "1", 0, 4), Entity("time", "2", 2, 9), Entity("phone", "3", 9, 12)
    assert without_overlaps([short, apart, long]) == [long, apart]


def test_accents_belong_to_their_letter() -> None:
    folded = Folded.of("غدًا ß")
    assert folded.text == "غدا ss"
    assert folded.span(0, 3) == (0, 4)
    assert fold("İSTANBUL ısı") == "istanbul isi"


@pytest.mark.parametrize("language", ["xx", "", "../../etc/passwd", "de-simple", "zz", "ja"])
def test_unknown_languages_do_no_harm(language: str) -> None:
    assert [entity.name for entity in extract("morgen um 15 Uhr, a@b.de", language)] == ["time", "email"]


_PIECES = re.split(
    r"\s",
    "24.11. 99.99 15:30 um 3 next tuesday § B1 @ morgen половина الساعة ٣ ساعت h pm in week 0202 31.2. 29 february "
    "2026 -- / : . , ’ saat e mezza 5 мая ﷺ ½ \u200c İ I ß 9999999999 in 999 weeks vor letzten Woche",
)


@settings(max_examples=300, deadline=None)
@given(
    text=st.one_of(
        st.text(max_size=500),
        st.lists(st.sampled_from(_PIECES), max_size=40).map(" ".join),
        st.lists(st.sampled_from(_PIECES)).map("".join),
    ),
    language=st.sampled_from(LANGUAGES),
)
def test_no_text_raises(text: str, language: str) -> None:
    end = 0
    for entity in extract(text, language):
        assert end <= entity.start < entity.end <= len(text)
        assert text[entity.start : entity.end].strip()
        end = entity.end


def _processed(text: str, **data: Any) -> Message:
    message = Message({TEXT: text, **data})
    tokenizer = SpacyMultilingualTokenizer.create(SpacyMultilingualTokenizer.get_default_config(), None, None, None)
    tokenizer.process([message])
    EntityExtractor({"gazetteers": str(GAZETTEERS)}).process([message])
    return message


def test_component_adds_to_what_is_there() -> None:
    known = {"entity": "name", "value": "x"}
    entities = _processed("Bitte auf Türkisch", language="de", entities=[known]).get(ENTITIES)
    assert entities == [
        known,
        {
            "entity": "language",
            "value": "tr",
            "start": 6,
            "end": 18,
            "text": "auf Türkisch",
            "extractor": "EntityExtractor",
        },
    ]


def test_component_says_the_grain() -> None:
    (entity,) = _processed("am 24.11.2099 um 15 Uhr", language="de").get(ENTITIES)
    assert (entity["value"], entity["grain"]) == ("2099-11-24T15:00", "minute")


def test_component_without_language_and_tokens() -> None:
    message = Message({TEXT: "a@b.de"})
    EntityExtractor({"gazetteers": str(GAZETTEERS)}).process([message])
    assert [entity["value"] for entity in message.get(ENTITIES)] == ["a@b.de"]


def test_pipelines_without_rasa() -> None:
    alone = Extractor(GAZETTEERS, lambda language: spacy.blank("xx"))
    assert [entity.value for entity in alone.extract("Reisepass", "de", now=SUNDAY)] == ["passport"]
