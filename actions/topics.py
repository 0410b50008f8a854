"""Topics, their groups in the menu, and the aspects one can ask about."""

from __future__ import annotations

from typing import Final

ASPECTS: Final = ("info", "documents", "cost", "duration", "eligibility", "opening_hours", "location", "contact")
QUESTION_INTENTS: Final = {f"ask_{aspect}": aspect for aspect in ASPECTS}

GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "arriving": ("newcomer_counselling", "address_registration", "residence_advice", "interpreter", "driving_licence"),
    "residence": (
        "residence_permit", "work_permit", "settlement_permit", "job_search", "qualification_recognition",
        "travel_document",
    ),
    "german": ("language_course", "naturalisation"),
    "refuge": (
        "refugee_counselling", "asylum_procedure", "ukraine_protection", "toleration", "refugee_housing",
        "refugee_benefits", "voluntary_return",
    ),
    "family": ("school_placement", "family_reunification", "childcare", "education_support", "visitor_invitation"),
    "everyday": ("health", "discrimination"),
    "together": ("neighbourhood", "democracy", "migrant_organisations", "volunteering"),
    "professionals": ("project_funding", "intercultural_training", "intercultural_opening", "intercultural_pedagogy"),
}  # fmt: skip

TOPICS: Final = tuple(topic for topics in GROUPS.values() for topic in topics)
