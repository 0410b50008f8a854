"""A tree of content files, small enough to know by heart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

TODAY = date(2026, 11, 22)
TOPICS = ("courses", "school")
LANGUAGES = ("de", "en")

SCHOOL = """\
topic: school
kind: offer
office: town_hall
partners:
- club
human_only: false
facts:
- id: school-passport
  aspect: documents
  records: [r1]
  source: https://example.org/papers
  date: '2026-01-01'
  confidence: high
- id: school-certificate
  aspect: documents
  records: [r2]
  source: https://example.org/papers
  date: '2025'
  confidence: medium
  audience: non_eu
- id: school-phone
  aspect: contact
  records: [r3]
  source: https://example.org/phone
  date: null
  confidence: low
"""
COURSES = """\
topic: courses
kind: referral
office: null
partners: []
facts:
- id: courses-fee
  aspect: cost
  records: [r4]
  source: https://example.org/fee
  date: '2026-02'
  confidence: high
  amount_eur: 2.29
"""
_SEEN = "records: [r], source: 'http://e.x'"
OFFICES = f"""\
- id: town_hall
  name: Town hall
  address: Market 1
  transport: Market
  records: [r5]
  source: https://example.org/town
  date: '2026-03-01'
  confidence: high
  topics: [school]
  languages: [tr]
  contacts:
  - {{kind: phone, label: desk, value: '111', {_SEEN}, date: '2026', confidence: high}}
  - {{kind: phone, label: old, value: '222', {_SEEN}, date: null, confidence: low}}
  - {{kind: web, label: page, value: 'https://a.example', {_SEEN}, date: null, confidence: medium}}
  hours:
  - {{days: [mon, tue], opens: '08:00', closes: '12:00', {_SEEN}, date: '2026', confidence: high}}
  - {{days: [fri], opens: '08:00', closes: '10:00', note: by phone, {_SEEN}, date: '2026', confidence: medium}}
  - {{days: [sat], opens: '09:00', closes: '10:00', {_SEEN}, date: null, confidence: low}}
"""
PARTNERS = """\
- id: club
  name: Club
  address: Secret street 1
  transport: Secret stop
  records: [r6]
  source: https://example.org/club
  date: null
  confidence: low
  topics: [school, homeless]
"""
EMERGENCY = """\
- id: police
  number: '110'
  for: [danger_to_life]
  records: [r7]
  source: https://example.org/110
  date: null
  confidence: high
- id: doubtful
  number: '999'
  for: [danger_to_life]
  records: [r8]
  source: https://example.org/999
  date: null
  confidence: low
- id: doctor
  number: '116117'
  for: [doctor]
  records: [r9]
  source: https://example.org/116117
  date: null
  confidence: medium
"""
FILES = {
    "topics/school.yml": SCHOOL,
    "topics/courses.yml": COURSES,
    "offices.yml": OFFICES,
    "partners.yml": PARTNERS,
    "emergency.yml": EMERGENCY,
    "texts/de/school.yml": "school-passport: Pass\nschool-certificate: Zeugnis\nschool-phone: Telefon 222\n",
    "texts/de/courses.yml": "courses-fee: 2,29 Euro\n",
    "texts/de/emergency.yml": "police: Polizei\ndoubtful: Zweifelhaft\ndoctor: Arzt\n",
    "texts/en/school.yml": "school-passport: Passport\nschool-certificate: Certificate\nschool-phone: Phone 222\n",
    "texts/en/courses.yml": "courses-fee: 2.29 euros\n",
    "texts/en/emergency.yml": "police: Police\ndoubtful: Doubtful\ndoctor: Doctor\n",
}


@dataclass
class ContentFolder:
    """Content files that a test can change."""

    root: Path

    def change(self, file: str, old: str, new: str) -> None:
        text = self.read(file)
        assert old in text, f"{old!r} is not in {file}"
        self.write(file, text.replace(old, new, 1))

    def write(self, file: str, text: str) -> None:
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def read(self, file: str) -> str:
        return (self.root / file).read_text(encoding="utf-8")

    def at(self, file: str, text: str) -> str:
        """`file:line` of the only line that has this text, as problems are reported."""
        lines = [number for number, line in enumerate(self.read(file).splitlines(), 1) if text in line]
        assert len(lines) == 1, f"{text!r} is in lines {lines} of {file}"
        return f"{self.root / file}:{lines[0]}:"


def write_content(root: Path) -> ContentFolder:
    folder = ContentFolder(root)
    for file, text in FILES.items():
        folder.write(file, text)
    return folder
