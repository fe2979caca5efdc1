"""Looking for a guest by name never lets in another one."""

from dataclasses import dataclass

import pytest

from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.services.admit import admit
from kiosk.services.attendance import attendance
from kiosk.services.erase import erase
from kiosk.services.roster import import_roster
from kiosk.storage.event_file import EventFile
from tests import DATA
from tests.conftest import AddGuest
from tests.viewmodels.desk.conftest import Desk


def test_enter_on_one_clear_hit_checks_in(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Ayşe Yılmaz")
    add_guest("Mert Kılıç")
    desk.model.search.search("yilmaz")
    assert desk.model.search.chosen == 0
    desk.model.search.enter()
    assert (desk.model.pane.kind, desk.model.pane.given) == ("admitted", "Ayşe")


def test_enter_on_several_hits_admits_nobody_and_asks(desk: Desk, add_guest: AddGuest, event_file: EventFile) -> None:
    for organisation in ("Kuzey Makine", "Körfez University", "Derya Yazılım"):
        add_guest("Ayşe Yılmaz", organisation=organisation)
    search = desk.model.search
    search.search("yilmaz")
    assert (search.chosen, search.hint) == (-1, "Found: 3. Press Enter, then 1 to 3.")
    search.enter()
    search.enter()
    assert (search.asking, search.hint) == (True, "Which one? Press 1 to 3.")
    assert attendance(event_file).checked_in == 0
    chosen = search.results.rows[1].detail
    search.pick(1)
    assert (desk.model.pane.kind, desk.model.pane.organisation) == ("admitted", chosen)
    assert (search.asking, search.hint) == (False, "")


def test_a_further_letter_ends_the_question(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Ayşe Yılmaz")
    add_guest("Ali Yıldız")
    desk.model.search.search("yil")
    desk.model.search.enter()
    desk.model.search.search("yild")
    assert (desk.model.search.asking, desk.model.search.chosen) == (False, 0)


def test_who_is_in_already_stands_last(desk: Desk, add_guest: AddGuest, event_file: EventFile) -> None:
    inside = add_guest("Ayşe Yılmaz", organisation="Anka Ventures")
    add_guest("Ayşe Yılmaz", organisation="Zirve")
    admit(event_file, inside.badge, point="Desk 2")
    desk.model.search.search("ayse")
    assert [(row.detail, row.past) for row in desk.model.search.results.rows] == [
        ("Zirve", False),
        ("Anka Ventures", True),
    ]


def test_nobody_changes_places_while_a_digit_is_on_its_way(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    first = add_guest("Ayşe Yılmaz", organisation="Anka Ventures")
    add_guest("Ayşe Zorlu", organisation="Zirve")
    search = desk.model.search
    search.search("ayse")
    search.enter()
    admit(event_file, first.badge, point="Desk 2")
    desk.model.refresh()
    assert [(row.detail, row.past) for row in search.results.rows] == [("Anka Ventures", True), ("Zirve", False)]
    assert search.asking


def test_the_chosen_row_stays_with_its_person_when_another_one_is_erased(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    first = add_guest("Ayşe Yılmaz", organisation="Anka Ventures")
    add_guest("Ayşe Zorlu", organisation="Zirve")
    search = desk.model.search
    search.search("ayse")
    search.move(1)
    search.move(1)
    erase(event_file, first.id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    assert (search.results.count, search.chosen) == (1, 0)
    assert search.results.rows[0].detail == "Zirve"


def test_many_hits_are_counted(desk: Desk, add_guest: AddGuest) -> None:
    for number in range(34):
        add_guest(f"Guest{chr(97 + number % 26)}{number} Bulut")
    desk.model.search.search("bulut")
    assert desk.model.search.results.count == 20
    assert desk.model.search.hint == "20 of 34. Type on, or press Enter and choose."
    desk.model.search.enter()
    assert desk.model.search.hint == "Which one? Press 1 to 9."
    desk.model.search.search("g")
    assert desk.model.search.hint.startswith("20 of 34.")


@dataclass
class Waiting:
    """Jobs that wait until they are let go."""

    held: list[tuple[object, ...]]

    def run(self, work, done, failed=None) -> None:  # type: ignore[no-untyped-def]
        self.held.append((work, done))

    def let_go(self) -> None:
        held, self.held = self.held, []
        for work, done in held:
            done(work())  # type: ignore[operator]


def test_an_enter_that_comes_before_the_hits_asks_once_they_are_there(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    from kiosk.viewmodels.desk.search import DeskSearch
    from kiosk.viewmodels.desk.work import DeskWork
    from kiosk.viewmodels.shared.deferred import Deferred
    from kiosk.viewmodels.shared.place import Place

    add_guest("Ayşe Yılmaz")
    add_guest("Ali Yılmaz")
    waiting = Waiting([])
    zone = event_file.read_event().zone
    search = DeskSearch(Deferred(lambda: DeskWork(event_file, Place("Desk 1"), zone)), waiting)
    picked: list[str] = []
    search.picked.connect(picked.append)
    search.search("yilmaz")
    search.enter()
    waiting.let_go()
    assert (picked, search.asking, search.chosen) == ([], True, -1)


def test_more_than_can_be_counted_are_said_to_be_more(desk: Desk, event_file: EventFile) -> None:
    event_file.journal.append_many(AttendeeDetails(f"{at:016x}", name=f"Elif Kaya {at}") for at in range(1_100))
    desk.model.search.search("kaya")
    assert desk.model.search.hint == "20 of 1000 or more. Type on."


def test_the_whole_name_stands_first_though_its_person_is_in(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    inside = add_guest("Ayşe Yılmaz")
    add_guest("Ayşe Koç Yılmaz")
    admit(event_file, inside.badge, point="Desk 2")
    desk.model.search.search("ayse yilmaz")
    assert [row.name for row in desk.model.search.results.rows] == ["Ayşe Yılmaz", "Ayşe Koç Yılmaz"]


def test_people_of_one_name_say_what_differs(desk: Desk, event_file: EventFile) -> None:
    event = event_file.read_event()
    import_roster(event_file, RosterFile(DATA / "roster" / "cases" / "same-name.csv", event.zone, event.starts))
    desk.model.search.search("ali kaya")
    assert sorted((row.detail, row.reason) for row in desk.model.search.results.rows) == [
        ("Köprü AŞ, VIP", ""),
        ("Standard", "Order AB1"),
        ("Standard", "Order AB2"),
    ]


def test_of_people_of_one_name_the_organisation_is_read_first(desk: Desk, add_guest: AddGuest) -> None:
    for organisation in ("Kuzey Makine", "Ege Teknopark", ""):
        add_guest("Ali Kurt", organisation=organisation)
    add_guest("Ali Kurtoğlu", organisation="Optik")
    desk.model.search.search("ali kurt")
    rows = desk.model.search.results.rows
    assert {row.detail: row.detail_leads for row in rows} == {
        "Kuzey Makine": True,
        "Ege Teknopark": True,
        "": False,
        "Optik": False,
    }


@dataclass(frozen=True)
class Reason:
    typed: str
    name: tuple[str, ...] = ()
    detail: tuple[str, ...] = ()
    reason: tuple[str, ...] = ()


@pytest.mark.parametrize(
    "reason",
    [
        Reason("berg jan", name=("", "Jan", " van den ", "Berg", "")),
        Reason("vandenb", name=("Jan ", "van den B", "erg")),
        Reason("kuzey", detail=("", "Kuzey", " Makine, SME")),
        Reason("inves", reason=("", "Inves", "tor")),
        Reason("7qk", reason=("Order ", "7QK", "4X")),
        Reason("m3qs7zw2", reason=("Code begins with ", "m3qs7zw2", "")),
        Reason("t9h4kq", reason=("Code ends in ", "t9h4kq", "")),
        Reason("m3qs7zw2rt9h4kq", reason=("Code ends in ", "h4kq", "")),
    ],
    ids=lambda reason: reason.typed,
)
def test_a_row_says_why_it_is_there(desk: Desk, add_guest: AddGuest, reason: Reason) -> None:
    add_guest(
        "Jan van den Berg",
        "m3qs7zw2rt9h4kq",
        organisation="Kuzey Makine",
        group="SME",
        role="Investor",
        order="7QK4X",
        email="jvdb@example.org",
    )
    add_guest("Elif Kılıç", email="elif@example.org", order="AB1")
    desk.model.search.search(reason.typed)
    (row,) = desk.model.search.results.rows
    assert (row.name_parts, row.detail_parts, row.reason_parts) == (reason.name, reason.detail, reason.reason)
    assert (row.detail, row.reason) == ("Kuzey Makine, SME", "".join(reason.reason))


def test_who_is_found_by_an_address_shows_it_in_part(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Jan van den Berg", email="jvdb@example.org")
    desk.model.search.search("jvdb@example.org")
    assert [(row.detail, row.reason) for row in desk.model.search.results.rows] == [("", "j•••@example.org")]


def test_an_arabic_name_is_not_taken_apart_by_marks(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("محمد بن خالد")
    desk.model.search.search("محمد")
    assert [row.name_parts for row in desk.model.search.results.rows] == [()]
