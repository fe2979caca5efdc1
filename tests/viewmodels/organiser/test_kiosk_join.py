"""The organiser lets another kiosk join: a code for its role, how long and how often it is good, and withdrawing it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.domain.fault import Fault
from kiosk.domain.faults.rights import OnlyEventKey
from kiosk.domain.kiosks import join_code
from kiosk.domain.kiosks.join_code import JoinCode
from kiosk.domain.kiosks.offered_code import OfferedCode
from kiosk.domain.kiosks.role import Role
from kiosk.domain.moment import end_of_day
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.hub import HubAccess
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from tests.viewmodels.organiser.conftest import MakeOrganiser
from tests.viewmodels.organiser.kiosks_page import opened, told_by

SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWX"


class GivenCodes:
    """A hub with join codes, of which it makes those for desks and foyers by itself."""

    def __init__(self) -> None:
        self.runs, self.made = True, 0
        self.hubs: tuple[str, ...] = ("192.0.2.20:4222",)
        self.codes: dict[Role, OfferedCode] = {}
        self.fault: Fault | None = None
        for role in (Role.DESK, Role.FOYER):
            self.make(role, 0, 0)

    def text(self, role: Role) -> str:
        number = "ABCDEFGHIJ"[self.made]
        return JoinCode(self.hubs, SYMBOLS.lower(), SYMBOLS[:-1] + number, SYMBOLS, role).text

    def make(self, role: Role, uses: int, expires: int) -> None:
        if self.fault:
            raise self.fault
        self.made += 1
        self.codes[role] = OfferedCode(self.text(role), expires, uses)

    def withdraw(self, role: Role) -> None:
        del self.codes[role]
        if role in (Role.DESK, Role.FOYER):
            self.make(role, 0, 0)

    def use(self, role: Role) -> None:
        """Let a kiosk join with the code for a role; one that is used up is followed by another, as a hub does."""
        code = replace(self.codes[role], used=self.codes[role].used + 1)
        self.codes[role] = code
        if code.uses and code.used >= code.uses:
            self.withdraw(role)

    @property
    def access(self) -> HubAccess:
        return HubAccess(
            join_code=lambda role: self.codes.get(role, OfferedCode()) if self.runs else None,
            make_code=self.make,
            withdraw_code=self.withdraw,
        )


@pytest.fixture
def hub() -> GivenCodes:
    return GivenCodes()


@pytest.fixture
def page(event_file: EventFile, hub: GivenCodes, make_organiser: MakeOrganiser) -> Iterator[OrganiserKiosks]:
    model = opened(event_file, make_organiser, hub.access)
    yield model.page_of(OrganiserKiosks)
    model.door.lock()


def chosen(page: OrganiserKiosks) -> tuple[list[str], list[str]]:
    """Return which end and which number are chosen."""
    return (
        [row.title for row in page.join.ends.rows if row.chosen],
        [row.title for row in page.join.uses.rows if row.chosen],
    )


def test_the_code_is_shown_as_text_and_as_a_qr_code_once_somebody_adds_a_kiosk(
    page: OrganiserKiosks, hub: GivenCodes
) -> None:
    assert (page.join.open, page.join.rows) == (False, [])
    page.join.add("desk")
    first, *lines = page.join.text.splitlines()
    assert first == "FOYER:192.0.2.20:4222"
    assert lines[0] == "ABCD EFGH IJKL MNOP"
    assert {len(line) for line in lines[:-1]} == {19}
    code = hub.codes[Role.DESK].text
    assert "".join(lines).replace(" ", "") == "".join(code.split("/")[1:])
    assert join_code.read("".join(page.join.text.split())) == join_code.read(code)
    assert len(page.join.rows) == len(page.join.rows[0]) >= 33


def test_every_hub_of_a_code_stands_on_a_line_of_its_own(page: OrganiserKiosks, hub: GivenCodes) -> None:
    hub.hubs = ("10.0.0.5:4222", "10.0.0.6:4222")
    hub.withdraw(Role.DESK)
    page.join.add("desk")
    assert page.join.text.splitlines()[:3] == ["FOYER:10.0.0.5:4222", "+10.0.0.6:4222", "ABCD EFGH IJKL MNOP"]
    assert join_code.read("".join(page.join.text.split())) == join_code.read(hub.codes[Role.DESK].text)


def test_each_role_has_a_code_of_its_own(page: OrganiserKiosks, hub: GivenCodes) -> None:
    page.join.add("desk")
    assert (page.join.title, page.join.code) == ("Add a desk", hub.codes[Role.DESK].text)
    page.join.close()
    page.join.add("foyer")
    assert (page.join.title, page.join.code) == ("Add a foyer screen", hub.codes[Role.FOYER].text)
    assert join_code.read(page.join.code).role is Role.FOYER


def test_a_code_for_walls_is_made_once_one_is_added_and_lets_in_any_number(
    page: OrganiserKiosks, hub: GivenCodes
) -> None:
    page.join.add("wall")
    page.refresh()
    assert (page.join.title, page.join.code) == ("Add a wall", hub.codes[Role.WALL].text)
    assert hub.codes[Role.WALL].uses == 0
    assert join_code.read(page.join.code).role is Role.WALL


def test_the_code_says_how_long_and_how_often_it_is_good_and_who_came_with_it(
    page: OrganiserKiosks, hub: GivenCodes
) -> None:
    page.join.add("desk")
    assert page.join.terms == "Joined with it: 0."
    assert chosen(page) == (["Withdrawn"], ["Any number"])
    hub.use(Role.DESK)
    page.refresh()
    assert page.join.terms == "Joined with it: 1."


def test_a_code_is_made_good_until_tonight_and_for_one_kiosk(
    page: OrganiserKiosks, hub: GivenCodes, event_file: EventFile
) -> None:
    said = told_by(page)
    page.join.add("desk")
    before = page.join.code
    page.join.goodUntil("today")
    assert hub.codes[Role.DESK].expires == end_of_day(event_file.clock(), event_file.read_event().zone)
    assert page.join.code not in ("", before)
    assert page.join.lapsed == "", "it was replaced here"
    page.join.letIn("one")
    assert chosen(page) == (["Today ends"], ["One"])
    assert page.join.terms == "Good until 23:59. Joined with it: 0 of 1."
    assert said == ["This is another code; the one before lets nobody in any more"] * 2
    made = hub.made
    page.join.letIn("one")
    assert hub.made == made, "it is so already"


def test_after_a_code_for_one_kiosk_no_other_is_shown_unasked(page: OrganiserKiosks, hub: GivenCodes) -> None:
    page.join.add("desk")
    page.join.letIn("one")
    hub.use(Role.DESK)
    page.refresh()
    assert page.join.lapsed == "This code has let in all that it was made for."
    assert (page.join.code, page.join.rows, page.join.terms) == ("", [], "")
    page.refresh()
    assert page.join.code == "", "the one that lets in any number is not asked for"
    page.join.showNext()
    assert (page.join.lapsed, page.join.code) == ("", hub.codes[Role.DESK].text)


def test_a_code_that_was_withdrawn_elsewhere_says_so(page: OrganiserKiosks, hub: GivenCodes) -> None:
    page.join.add("foyer")
    hub.withdraw(Role.FOYER)
    page.refresh()
    assert page.join.lapsed == "This code was withdrawn elsewhere. Whoever it let in stays."


def test_a_code_is_withdrawn_from_its_card(page: OrganiserKiosks, hub: GivenCodes) -> None:
    said = told_by(page)
    page.join.add("foyer")
    before = page.join.code
    page.join.withdraw()
    assert said == ["The code is withdrawn; whoever it let in stays"]
    assert not page.join.open
    page.join.add("foyer")
    assert page.join.code not in ("", before)


def test_the_code_of_an_organisers_laptop_is_made_when_it_is_wanted_and_lets_in_one(
    page: OrganiserKiosks, hub: GivenCodes
) -> None:
    page.refresh()
    assert Role.ORGANISER not in hub.codes
    page.join.add("organiser")
    assert hub.codes[Role.ORGANISER].uses == 1
    assert page.join.code == hub.codes[Role.ORGANISER].text
    hub.use(Role.ORGANISER)
    page.refresh()
    page.refresh()
    assert page.join.lapsed == "This code has let in all that it was made for."
    assert Role.ORGANISER not in hub.codes, "one more is made only when somebody asks"


def test_who_may_not_add_organisers_is_told_once(page: OrganiserKiosks, hub: GivenCodes) -> None:
    said = told_by(page)
    hub.fault = OnlyEventKey()
    page.join.add("organiser")
    page.refresh()
    assert said == [str(OnlyEventKey())]


def test_nobody_who_comes_to_the_locked_laptop_finds_a_code(
    event_file: EventFile, hub: GivenCodes, make_organiser: MakeOrganiser
) -> None:
    model = opened(event_file, make_organiser, hub.access)
    page = model.page_of(OrganiserKiosks)
    page.join.add("organiser")
    assert page.join.rows
    model.door.lock()
    assert (page.join.open, page.join.text, page.join.rows) == (False, "", [])


def test_where_no_hub_runs_there_is_no_code(page: OrganiserKiosks, hub: GivenCodes) -> None:
    hub.runs = False
    page.refresh()
    assert page.hub.startable
    page.join.add("desk")
    assert (page.join.code, page.join.lapsed) == ("", "")
