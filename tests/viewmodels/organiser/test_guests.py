"""The organiser looks through all guests, however many they are, and puts right what is known of one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from kiosk.domain.admission.permission import Permission
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.entry import RosterEntry
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.services.admit import admit, admit_attendee
from kiosk.services.people.correcting import correct
from kiosk.services.people.notes import note_person
from kiosk.services.pin import set_pin
from kiosk.services.staff_members import prepare
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.viewmodels.organiser import guests
from kiosk.viewmodels.organiser.guests import OrganiserGuests
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.conftest import AddGuest, GivenClock
from tests.services.test_roster import take
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "2611"


@pytest.fixture
def organiser(make_organiser: MakeOrganiser, event_file: EventFile) -> Iterator[OrganiserViewModel]:
    set_pin(event_file, PIN)
    organiser = make_organiser()
    yield organiser
    organiser.deleteLater()


@pytest.fixture
def page(
    organiser: OrganiserViewModel, add_guest: AddGuest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> OrganiserGuests:
    monkeypatch.setattr(guests, "COUNT_AFTER_MS", 0)
    add_guest("Zoe Stone", group="SME", organisation="Acme")
    add_guest("Ada Hill", group="Student", email="ada@example.org", order="AB1")
    add_guest("Émile Bay", group="SME", status=OrderStatus.UNPAID)
    add_guest("Ben Cole", status=OrderStatus.CANCELLED)
    page = organiser.page_of(OrganiserGuests)
    page.enter("en")
    qtbot.waitUntil(lambda: page.groups.count > 0)
    return page


def names(page: OrganiserGuests) -> list[str]:
    return [page.rows.data(page.rows.index(at)) for at in range(page.rows.count)]


def choose(page: OrganiserGuests, name: str) -> None:
    page.choose(names(page).index(name))


def counts(page: OrganiserGuests) -> dict[str, str]:
    return {row.title: row.number for row in page.sections.rows}


def test_everybody_is_listed_by_name_with_how_many_are_in_or_undecided(
    page: OrganiserGuests, event_file: EventFile, qtbot: QtBot
) -> None:
    assert names(page) == ["Ada Hill", "Ben Cole", "Émile Bay", "Zoe Stone"]
    (ada,) = attendees.named(event_file.reader, "Ada Hill")
    admit_attendee(event_file, ada.id, point="Desk 1")
    page.refresh()

    def is_heard_of() -> bool:
        page.tick()  # which rests after each reading, the longer the longer that took
        return counts(page)["In"] == "1"

    qtbot.waitUntil(is_heard_of, timeout=20_000)
    assert counts(page) == {"Everybody": "4", "In": "1", "Not in yet": "1", "To decide": "1", "Not let in": "1"}
    for shown, listed in (("inside", "Ada Hill"), ("expected", "Zoe Stone"), ("to_decide", "Émile Bay")):
        page.show(shown)
        assert names(page) == [listed]


def test_words_and_a_group_narrow_the_list_and_say_why_it_is_empty(page: OrganiserGuests) -> None:
    page.search("emile")
    assert (names(page), page.summary) == (["Émile Bay"], "1")
    page.search("acme")
    assert names(page) == ["Zoe Stone"]
    page.search("nobody such")
    assert (names(page), page.emptyText) == ([], "Nobody here has these words.")
    page.search("")
    titles = {row.title: row.name for row in page.groups.rows}
    assert list(titles) == ["All groups", "SME (2)", "Of no group (1)", "Student (1)"]
    page.showGroup(titles["SME (2)"])
    assert names(page) == ["Émile Bay", "Zoe Stone"]
    assert counts(page)["Everybody"] == "2"
    page.showGroup(titles["Of no group (1)"])
    assert names(page) == ["Ben Cole"]


def test_what_is_put_right_of_a_guest_shows_at_once_and_is_taken_back(
    page: OrganiserGuests, event_file: EventFile
) -> None:
    choose(page, "Ada Hill")
    assert (page.guest.name, page.guest.detail) == ("Ada Hill", "Student")
    page.guest.edit()
    page.guest.form.type("name", "Ada Hilton")
    page.guest.form.type("email", "no address")
    page.guest.save()
    assert page.guest.form.wrongField == "email"
    page.guest.form.type("email", "ada@hilton.example.org")
    page.guest.save()
    assert names(page)[0] == "Ada Hilton"
    assert (page.chosen, page.guest.name, page.guest.isEditing) == (0, "Ada Hilton", False)
    assert page.undoable == "Ada Hilton was put right."
    page.undo()
    assert names(page)[0] == page.guest.name == "Ada Hill"
    (ada,) = attendees.named(event_file.reader, "Ada Hill")
    assert ada.email == "ada@example.org"
    assert page.undoable == ""


def test_a_ticket_is_decided_and_then_opens_the_door(page: OrganiserGuests, event_file: EventFile) -> None:
    choose(page, "Émile Bay")
    page.guest.edit()
    assert [(row.title, row.chosen) for row in page.guest.form.worths.rows] == [
        ("May come in", False),
        ("Not paid", True),
        ("Cancelled", False),
    ]
    page.guest.form.decide("paid")
    page.guest.save()
    assert (counts(page)["To decide"], counts(page)["Not in yet"]) == ("0", "3")
    (emile,) = attendees.named(event_file.reader, "Émile Bay")
    assert admit_attendee(event_file, emile.id, point="Desk 1").verdict is Verdict.ADMITTED


def test_a_guest_who_is_blocked_stands_among_those_who_are_not_let_in(page: OrganiserGuests) -> None:
    choose(page, "Zoe Stone")
    page.guest.edit()
    page.guest.form.mark("blocked", wanted=True)
    page.guest.save()
    page.show("shut_out")
    assert names(page) == ["Ben Cole", "Zoe Stone"]


def test_what_is_typed_stays_while_others_check_in(page: OrganiserGuests, event_file: EventFile, qtbot: QtBot) -> None:
    choose(page, "Ada Hill")
    page.guest.edit()
    page.guest.form.type("name", "Ada Hilton")
    admit_attendee(event_file, page.guest.attendee, point="Desk 1")
    page.refresh()

    def is_heard_of() -> bool:
        page.tick()
        return page.guest.history.rows[0].where == "Desk 1"

    qtbot.waitUntil(is_heard_of, timeout=20_000)
    assert (page.guest.isEditing, page.guest.form.draft) == (True, {"name": "Ada Hilton"})


def test_no_name_is_kept_once_the_page_is_left(page: OrganiserGuests) -> None:
    choose(page, "Ada Hill")
    page.leave()
    assert (page.rows.count, page.guest.name, page.guest.facts.count, page.guest.attendee) == (0, "", 0, "")


def test_neither_a_tap_nor_a_scan_takes_away_what_is_half_typed(page: OrganiserGuests, event_file: EventFile) -> None:
    told = list[str]()
    page.told.connect(lambda text, *_: told.append(text))
    choose(page, "Ada Hill")
    page.guest.edit()
    page.guest.form.type("name", "Ada Hilton")
    choose(page, "Zoe Stone")
    (zoe,) = attendees.named(event_file.reader, "Zoe Stone")
    assert page.take_scan(attendees.badge_codes(event_file.reader)[zoe.id])
    assert (page.guest.name, page.guest.form.draft) == ("Ada Hill", {"name": "Ada Hilton"})
    assert told == ["First save or cancel what you typed of Ada Hill."] * 2
    page.guest.drop()
    page.take_scan(attendees.badge_codes(event_file.reader)[zoe.id])
    assert page.guest.name == "Zoe Stone"


def type_new(page: OrganiserGuests, **fields: str) -> None:
    page.addGuest()
    for field, text in fields.items():
        page.newGuest.type(field, text)


def test_a_guest_who_is_on_no_list_is_added_with_a_badge_code_and_not_let_in_and_is_gone_again_with_undo(
    page: OrganiserGuests, event_file: EventFile
) -> None:
    type_new(page, name="Can  Doe", organisation="Acme", group="sme", role="Engineer", email="can@", phone="+90 555")
    page.newGuest.add()
    assert (page.newGuest.wrongField, names(page).count("Can Doe")) == ("email", 0)
    page.newGuest.type("email", "can@example.org")
    page.newGuest.add()
    assert names(page)[2] == page.guest.name == "Can Doe"
    assert (page.newGuest.isOpen, page.chosen, page.guest.detail) == (False, 2, "Acme, SME, Engineer")
    assert (counts(page)["Everybody"], counts(page)["Not in yet"]) == ("5", "3")
    (can,) = attendees.named(event_file.reader, "Can Doe")
    assert attendees.badge_codes(event_file.reader)[can.id]
    assert page.undoable == "Can Doe is on the list."
    page.undo()
    assert (names(page), page.guest.isOpen, page.undoable) == (
        ["Ada Hill", "Ben Cole", "Émile Bay", "Zoe Stone"],
        False,
        "",
    )


def test_whoever_may_be_on_the_list_is_offered_while_typed_and_a_namesake_is_added_on_a_second_yes(
    page: OrganiserGuests,
) -> None:
    def alike() -> list[str]:
        return [row.name for row in page.newGuest.alike.rows]

    type_new(page, name="Somebody Else", email="ada@example.org")
    assert alike() == ["Ada Hill"]
    page.newGuest.type("email", "")
    assert alike() == []
    page.newGuest.type("name", "Hil, Ada")
    page.newGuest.add()
    assert (alike(), page.newGuest.asking, names(page).count("Ada Hill")) == (["Ada Hill"], True, 1)
    page.newGuest.addAnother()
    assert (page.newGuest.isOpen, page.guest.name) == (False, "Hil, Ada")
    type_new(page, name="Ada Hill")
    page.newGuest.pick(0)
    assert (page.newGuest.isOpen, page.guest.name) == (False, "Ada Hill")


def test_whoever_came_meanwhile_is_not_taken_off_the_list(page: OrganiserGuests, event_file: EventFile) -> None:
    told = list[str]()
    page.told.connect(lambda text, *_: told.append(text))
    type_new(page, name="Can Doe")
    page.newGuest.add()
    admit_attendee(event_file, page.guest.attendee, point="Desk 1")
    page.undo()
    assert told == ["Can Doe has been here meanwhile, and stays on the list; nothing was changed."]
    assert page.guest.name == "Can Doe"


def test_a_list_that_names_a_guest_who_was_taken_off_brings_them(page: OrganiserGuests, event_file: EventFile) -> None:
    type_new(page, name="Can Doe", email="can@example.org")
    page.newGuest.add()
    page.undo()
    report = take(event_file, RosterEntry(2, "Can Doe", email="can@example.org"))
    assert (report.added, page.guest.isOpen) == (1, False)


def test_what_was_changed_is_taken_back_one_after_the_other(page: OrganiserGuests, event_file: EventFile) -> None:
    for organisation in ("Acme", "Umbrella"):
        choose(page, "Ada Hill")
        page.guest.edit()
        page.guest.form.type("organisation", organisation)
        page.guest.save()
    type_new(page, name="Can Doe")
    page.newGuest.add()
    for held in ("Umbrella", "Acme", ""):
        page.undo()
        (ada,) = attendees.named(event_file.reader, "Ada Hill")
        assert ada.organisation == held
    assert page.undoable == ""


def test_neither_a_tap_nor_undo_takes_away_a_guest_who_is_half_typed(page: OrganiserGuests) -> None:
    told = list[str]()
    page.told.connect(lambda text, *_: told.append(text))
    type_new(page, name="Can")
    choose(page, "Zoe Stone")
    page.undo()
    assert (page.newGuest.name, told) == ("Can", ["First add or cancel the guest that you typed."] * 2)
    page.newGuest.drop()
    choose(page, "Zoe Stone")
    assert page.guest.name == "Zoe Stone"


def test_whom_the_search_does_not_find_is_added_under_the_name_that_was_typed(page: OrganiserGuests) -> None:
    page.search("can doe")
    page.addGuest()
    assert page.newGuest.name == "can doe"


def test_each_thing_that_happened_is_taken_back_beside_it_however_long_ago(
    page: OrganiserGuests, event_file: EventFile
) -> None:
    def offered() -> list[str]:
        return [row.text for row in page.guest.history.rows if row.record]

    (ada,) = attendees.named(event_file.reader, "Ada Hill")
    correct(event_file, ada.id, {"phone": "1"})
    prepare(event_file, "Selin", frozenset(Permission))
    admit_attendee(event_file, ada.id, point="Desk 1", staff="Selin")
    note_person(event_file, ada.id, StaffNote.LEFT_BAG, point="Desk 1", staff="Selin")
    choose(page, "Ada Hill")
    assert sorted(offered()) == ["Checked in", "Details put right", "Noted: Left a bag at the desk"]
    for text in ("Details put right", "Checked in"):
        page.guest.takeBack(next(row.record for row in page.guest.history.rows if row.text == text), text)
    assert offered() == ["Noted: Left a bag at the desk"]
    assert (attendees.named(event_file.reader, "Ada Hill")[0].phone, counts(page)["In"]) == ("", "0")


def test_a_lost_badge_is_replaced_and_holds_again_with_undo(
    page: OrganiserGuests, event_file: EventFile, clock: GivenClock
) -> None:
    def held() -> list[tuple[str, str, bool]]:
        return [(row.label, row.aside, row.badge) for row in page.guest.codes.rows]

    choose(page, "Ada Hill")
    assert held() == [("Badge", "", True), ("Ticket", "", False)]
    (ada,) = attendees.named(event_file.reader, "Ada Hill")
    lost = attendees.badge_codes(event_file.reader)[ada.id]
    clock.forward(1)
    page.guest.replaceBadge()
    assert held() == [("Badge", "", True), ("Ticket", "", False), ("Badge", "Opens nothing any more", False)]
    assert page.undoable == "Ada Hill has a new badge; the lost one opens nothing any more."
    assert admit(event_file, lost, point="Desk 1").verdict is Verdict.REVOKED
    page.undo()
    assert attendees.badge_codes(event_file.reader)[ada.id] == lost
    assert admit(event_file, lost, point="Desk 1").verdict is Verdict.ADMITTED


def test_one_badge_is_seen_and_saved(page: OrganiserGuests, event_file: EventFile, tmp_path: Path) -> None:
    choose(page, "Ada Hill")
    page.guest.openBadge()
    badge = page.guest.badge
    assert (badge.open, len(badge.pictures), badge.trouble) == (True, 1, "")
    badge.saving.saveAs(QUrl.fromLocalFile(str(tmp_path / "ada.pdf")))
    assert (tmp_path / "ada.pdf").read_bytes().startswith(b"%PDF")
    choose(page, "Zoe Stone")
    assert (badge.open, badge.pictures, page.guest.name) == (False, [], "Zoe Stone")
