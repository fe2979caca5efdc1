"""The rows of the page of people: its lists, the groups, and one guest of the list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from kiosk.domain.roster.guest_list import GuestFilter
from kiosk.services.people.guest_list import ListedGuest
from kiosk.viewmodels.organiser import guest_words as words
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

ALL = "*"
"""The choice of all groups; any group's name comes behind `OF`."""
OF = "="


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One guest of the list."""

    name: str
    detail: str
    state_text: str


NOBODY = RosterRow("", "", "")
"""What stands where a guest is not read yet."""


def section_rows(counts: Mapping[GuestFilter, int], shown: GuestFilter, language: str) -> list[SectionRow]:
    """Return the lists, each with how many are on it once they are counted."""
    locale = locale_of(language)
    return [
        SectionRow(one, words.filter_title(one), locale.toString(counts[one]) if one in counts else "…", one is shown)
        for one in GuestFilter
    ]


def guest_row(guest: ListedGuest, zone: ZoneInfo) -> RosterRow:
    """Return the row of a guest."""
    return RosterRow(guest.attendee.name, words.detail_of(guest), words.standing(guest, zone))


def group_rows(groups: Sequence[tuple[str, int]], chosen: str | None, language: str) -> list[ChoiceRow]:
    """Return the choice of groups; none where there is only one."""
    if len(groups) < 2:
        return []
    locale, pattern = locale_of(language), words.translate("Guests", "{group} ({count})")
    rows = [ChoiceRow(ALL, words.translate("Guests", "All groups"), chosen is None)]
    rows += [
        ChoiceRow(
            OF + group,
            filled(pattern, group=words.group_title(group), count=locale.toString(people)),
            chosen == group,
        )
        for group, people in groups
    ]
    return rows
