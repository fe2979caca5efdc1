"""The rows of the page of people: its lists, and two entries of the roster side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.code import ending
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.folding import fold
from kiosk.services.people.entries import PersonEntry
from kiosk.viewmodels.organiser import same_person_words as words
from kiosk.viewmodels.organiser.import_words import field_title
from kiosk.viewmodels.organiser.same_person_case import Case, CaseKind, Cases
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import joined

MOST = 200
"""So many cases are listed at once; those behind them move up as cases are decided, or are found by typing."""

_FIELDS = ("name", "organisation", "group", "role", "email", "phone", "order", "comment", "link", "language")

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in its list."""

    name: str
    detail: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class SideRow:
    """What one thing is on either side; `differs` where it is not the same."""

    label: str
    one: str
    other: str
    differs: bool
    spoken: str


def section_rows(cases: Cases, shown: CaseKind, language: str) -> list[SectionRow]:
    """Return the lists with their counts."""
    locale = locale_of(language)
    return [
        SectionRow(kind, words.section_title(kind), locale.toString(len(cases.get(kind, ()))), kind is shown)
        for kind in CaseKind
    ]


def matching(cases: Sequence[Case], query: str) -> list[Case]:
    """Return the cases about people whose names or organisations have all words that were typed."""
    typed = fold(query).split()
    if not typed:
        return list(cases)
    return [case for case in cases if all(word in _folded(case) for word in typed)]


def case_rows(cases: Sequence[Case], chosen: Case | None) -> list[CaseRow]:
    """Return the rows of a list."""
    return [CaseRow(words.case_title(case), words.case_detail(case), case is chosen) for case in cases]


def side_rows(entries: Sequence[PersonEntry], zone: ZoneInfo, language: str) -> list[SideRow]:
    """Return two entries side by side: what differs first, then what is the same; what neither has is left out."""
    if len(entries) < 2:
        return []
    pairs = zip(_values(entries[0], zone, language), _values(entries[1], zone, language), strict=True)
    rows = [_row(label, one, other) for (label, one), (_, other) in pairs if one or other]
    return sorted(rows, key=lambda row: not row.differs)


def _row(label: str, one: str, other: str) -> SideRow:
    none = translate("SamePerson", "none")
    differs = one != other
    spoken = joined((label, one or none, other or none)) if differs else joined((label, one))
    return SideRow(label, one, other, differs, spoken)


def _values(entry: PersonEntry, zone: ZoneInfo, language: str) -> list[tuple[str, str]]:
    person, belongings, locale = entry.attendee, entry.belongings, locale_of(language)
    said = [(field_title(field), str(getattr(person, field))) for field in _FIELDS]
    said.insert(7, (field_title("status"), words.status_words(person.status, person.status_word)))
    said += [
        (translate("SamePerson", "Tickets, by their ending"), joined(ending(code) for code in entry.tickets)),
        (translate("SamePerson", "On the lists"), joined(entry.lists)),
        (translate("SamePerson", "In since"), clock_time(entry.checked_in.at, zone) if entry.checked_in else ""),
    ]
    exchanges = belongings.exchanges if belongings else 0
    said.append((translate("SamePerson", "Exchanges of contacts"), locale.toString(exchanges) if exchanges else ""))
    return said


def _folded(case: Case) -> str:
    return fold(" ".join((case.one.name, case.one.organisation, case.other.name, case.other.organisation)))
