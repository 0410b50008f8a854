"""The questions people come with, in every language with texts."""

from __future__ import annotations

import pytest
from conftest import Person

import locales
from store import services

# language: papers for naturalisation, cost of a permit, school place, no money as a refugee, the husband hits
QUESTIONS = {
    "de": ("Welche Unterlagen brauche ich für die Einbürgerung?", "Was kostet die Aufenthaltserlaubnis?",
           "Wo bekommt mein Kind einen Schulplatz?", "Ich bin Flüchtling und habe kein Geld, wer hilft?",
           "Mein Mann schlägt mich"),
    "en": ("What documents do I need for naturalisation?", "How much does a residence permit cost?",
           "Where does my child get a school place?", "I am a refugee without money, who helps me?",
           "My husband is hitting me"),
    "tr": ("Alman vatandaşlığı için hangi belgeler lazım?", "Oturum izni ne kadar tutuyor?",
           "Çocuğum için okulda yer nereden alınır?", "Mülteciyim, param yok, kim yardım eder?", "Kocam beni dövüyor"),
    "ar": ("ما هي الأوراق المطلوبة للتجنيس؟", "كم تكلف الإقامة؟", "أين أحصل على مقعد في المدرسة لابني؟",
           "أنا لاجئ وليس معي مال، من يساعدني؟", "زوجي يضربني"),
    "uk": ("Які документи потрібні для громадянства Німеччини?", "Скільки коштує посвідка на проживання?",
           "Де дитині отримати місце в школі?", "Я біженка, немає грошей, хто допоможе?", "Чоловік мене б'є"),
    "ru": ("Какие документы нужны на немецкое гражданство?", "Сколько стоит вид на жительство?",
           "Где ребёнку получить место в школе?", "Я беженец, денег нет, кто поможет?", "Муж меня бьёт"),
    "fa": ("برای تابعیت آلمان چه مدارکی لازم است؟", "اجازه اقامت چقدر هزینه دارد؟",
           "کجا برای بچه‌ام جای مدرسه بگیرم؟", "پناهنده هستم و پول ندارم، چه کسی کمک می‌کند؟", "شوهرم مرا می‌زند"),
    "fr": ("Quels documents faut-il pour la naturalisation ?", "Combien coûte le titre de séjour ?",
           "Où trouver une place à l'école pour mon enfant ?", "Je suis réfugié sans argent, qui m'aide ?",
           "Mon mari me frappe"),
    "it": ("Quali documenti servono per la cittadinanza tedesca?", "Quanto costa il permesso di soggiorno?",
           "Dove trovo un posto a scuola per mio figlio?", "Sono rifugiato senza soldi, chi mi aiuta?",
           "Mio marito mi picchia"),
    "pl": ("Jakie dokumenty są potrzebne do obywatelstwa niemieckiego?", "Ile kosztuje pozwolenie na pobyt?",
           "Gdzie dostanę miejsce w szkole dla dziecka?", "Jestem uchodźcą bez pieniędzy, kto mi pomoże?",
           "Mąż mnie bije"),
    "ro": ("Ce acte trebuie pentru cetățenia germană?", "Cât costă permisul de ședere?",
           "Unde găsesc loc la școală pentru copilul meu?", "Sunt refugiat fără bani, cine mă ajută?",
           "Soțul meu mă bate"),
    "bg": ("Какви документи трябват за немско гражданство?", "Колко струва разрешението за пребиваване?",
           "Къде детето ми ще получи място в училище?", "Бежанец съм без пари, кой ще ми помогне?",
           "Мъжът ми ме бие"),
}  # fmt: skip


@pytest.mark.parametrize("language", QUESTIONS)
async def test_papers_for_naturalisation(person: Person, language: str) -> None:
    answer = await person.says(QUESTIONS[language][0])
    first = (await services.facts("naturalisation", "documents", language))[0]
    assert answer.language == language
    assert first.language == language
    assert first.text in person.read
    assert "https://" in person.read


@pytest.mark.parametrize("language", QUESTIONS)
async def test_cost_of_a_permit(person: Person, language: str) -> None:
    await person.says(QUESTIONS[language][1])
    if locales.render(language, "ask-topic") in person.read:  # torn between two topics: one tap decides
        await person.presses(locales.button(language, "topic-residence_permit"))
    first = (await services.facts("residence_permit", "cost", language))[0]
    assert first.text in person.read


@pytest.mark.parametrize("language", QUESTIONS)
async def test_school_place(person: Person, language: str) -> None:
    answer = await person.says(QUESTIONS[language][2])
    assert answer.topic == "school_placement"
    assert "Friedrich-Engels-Allee 28" in person.read


@pytest.mark.parametrize("language", QUESTIONS)
async def test_refugee_without_money(person: Person, language: str) -> None:
    answer = await person.says(QUESTIONS[language][3])
    assert answer.topic in ("refugee_benefits", "refugee_counselling")
    assert "https://" in person.read


@pytest.mark.parametrize("language", QUESTIONS)
async def test_violence(person: Person, language: str) -> None:
    answer = await person.says(QUESTIONS[language][4])
    assert answer.language == language
    assert answer.intent == "report_emergency"
    assert "110" in person.read
    assert "112" in person.read


@pytest.mark.parametrize("language", QUESTIONS)
async def test_a_person_is_one_tap_away(person: Person, language: str) -> None:
    await person.says(QUESTIONS[language][0])
    await person.presses(locales.button(language, "aspect-request_human"))
    assert locales.render(language, "human") in person.read
