"""What a desk puts right of a person holds over every later list, on every kiosk, until it is taken back."""

from typing import Any

import pytest

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.faults.people import EmailUnfit, NameNeeded, PersonGone
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.import_report import RemarkKind
from kiosk.domain.kiosks.role import Role
from kiosk.domain.remarks.people import CorrectionHolds, MarkHolds, StatusHolds
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.domain.roster.entry import RosterEntry
from kiosk.services.erase import erase
from kiosk.services.find import Finder
from kiosk.services.people.correcting import correct, undo_correction
from kiosk.services.people.same_person import merge_people
from kiosk.storage.event_file import EventFile
from kiosk.storage.settling import settle
from kiosk.storage.tables import attendees, derived
from tests.conftest import AddGuest, GivenClock
from tests.hosts import OpenKiosk, assert_as_rebuilt, send
from tests.services.test_roster import take


def person(file: EventFile, attendee: str) -> Attendee:
    someone = attendees.get(file.reader, attendee)
    assert someone is not None
    return someone


def row(name: str = "Ada Stoen", **fields: Any) -> RosterEntry:
    return RosterEntry(2, name, **{"email": "ada@x.example", "tickets": ("T-1",), **fields})


def test_a_name_and_a_phone_are_put_right_and_everything_finds_the_person_by_them(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    ada = add_guest("Ada Stoen", organisation="Acme", phone="1")
    done = correct(event_file, ada.id, {"name": " Ada  Stone ", "phone": "+90 555", "organisation": "Acme"})
    assert (done.before.name, done.after.name, done.after.phone) == ("Ada Stoen", "Ada Stone", "+90 555")
    assert (done.after.given_name, done.after.family_name) == ("Ada", "Stone")
    assert [found.attendee.id for found in Finder(event_file).find("stone").people] == [ada.id]
    assert Finder(event_file).find("stoen zzz").people == ()
    assert_as_rebuilt(event_file)


def test_the_next_list_changes_nothing_of_it_and_its_report_says_so(event_file: EventFile) -> None:
    take(event_file, row(phone="1"))
    (ada,) = attendees.everyone(event_file.reader)
    correct(event_file, ada.id, {"name": "Ada Stone", "phone": "2"})
    report = take(event_file, row(phone="3", organisation="Acme"))
    assert (report.added, report.changed) == (0, 1)
    after = person(event_file, ada.id)
    assert (after.name, after.phone, after.organisation) == ("Ada Stone", "2", "Acme")
    assert [note.remark for note in report.notes] == [
        CorrectionHolds("Ada Stoen", "Ada Stone", "Ada Stoen"),
        CorrectionHolds("Ada Stoen", "2", "3"),
    ]
    assert report.by_kind == {RemarkKind.LEFT_OUT: 2}
    assert (take(event_file, row(phone="3", organisation="Acme"))).unchanged == 1
    undo_correction(event_file, ada.id, {"phone": None})
    assert person(event_file, ada.id).phone == "3"
    assert_as_rebuilt(event_file)


@pytest.mark.parametrize("tickets", [("T-1",), ()])
def test_a_list_that_was_put_right_as_well_is_still_about_the_same_person(
    event_file: EventFile, tickets: tuple[str, ...]
) -> None:
    take(event_file, row(tickets=tickets))
    (ada,) = attendees.everyone(event_file.reader)
    correct(event_file, ada.id, {"name": "Bea Wood", "email": "bea@x.example"})
    for entry in (row(tickets=tickets), row("Bea Wood", email="bea@x.example", tickets=tickets)):
        report = take(event_file, entry)
        assert (report.added, report.moved) == (0, 0)
        assert [one.name for one in attendees.everyone(event_file.reader)] == ["Bea Wood"]
    assert report.notes == ()


def test_an_import_that_knew_nothing_of_it_does_not_overwrite_it_either(
    event_file: EventFile, open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    take(event_file, row(phone="1"))
    (ada,) = attendees.everyone(event_file.reader)
    desk = open_kiosk("desk", Role.DESK)
    correct(desk, ada.id, {"phone": "2"}, point="Desk 2", staff="Mert")
    clock.forward(5)
    take(event_file, row(phone="3"))
    send(event_file, desk)
    send(desk, event_file)
    settle(desk)
    settle(event_file)
    assert person(event_file, ada.id).phone == person(desk, ada.id).phone == "2"
    assert derived.differing(event_file.writer, desk.writer) == []
    assert_as_rebuilt(desk)


def test_it_is_undone_as_it_was_also_what_was_put_right_before(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Stone", phone="1")
    first = correct(event_file, ada.id, {"phone": "2"})
    second = correct(event_file, ada.id, {"phone": "3", "role": "Buyer"})
    assert undo_correction(event_file, ada.id, second.held).phone == "2"
    assert undo_correction(event_file, ada.id, first.held).phone == "1"
    assert attendees.overruled(event_file.reader, ada.id) == {}
    assert correct(event_file, ada.id, {"phone": "1"}).held == {}


def test_what_the_list_says_anyway_is_no_correction(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Stone", phone="1")
    correct(event_file, ada.id, {"phone": "2"})
    correct(event_file, ada.id, {"phone": "1"})
    assert attendees.overruled(event_file.reader, ada.id) == {}


def test_somebody_is_blocked_and_marked_at_the_desk_and_a_list_does_not_change_that(event_file: EventFile) -> None:
    take(event_file, row())
    (ada,) = attendees.everyone(event_file.reader)
    done = correct(event_file, ada.id, {"blocked": "yes", "attention": "yes"})
    assert (done.after.blocked, done.after.attention) == (True, True)
    report = take(event_file, row())
    assert [note.remark for note in report.notes] == [MarkHolds("Ada Stoen"), MarkHolds("Ada Stoen")]
    assert person(event_file, ada.id).blocked
    correct(event_file, ada.id, {"blocked": ""})
    assert not person(event_file, ada.id).blocked
    assert_as_rebuilt(event_file)


def test_a_correction_goes_along_with_whom_it_is_about(event_file: EventFile, add_guest: AddGuest) -> None:
    typo, ada = add_guest("Ada Stoen"), add_guest("Ada Stone")
    correct(event_file, typo.id, {"phone": "2"})
    merge_people(event_file, typo.id, ada.id)
    assert person(event_file, ada.id).phone == "2"
    assert_as_rebuilt(event_file)


def test_nothing_unfit_is_taken(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Stone")
    with pytest.raises(NameNeeded):
        correct(event_file, ada.id, {"name": "  "})
    with pytest.raises(EmailUnfit):
        correct(event_file, ada.id, {"email": "ada at home"})
    with pytest.raises(PersonGone):
        correct(event_file, "nobody", {"phone": "1"})


def test_erasing_takes_corrections_and_neither_name_comes_back(event_file: EventFile) -> None:
    take(event_file, row(tickets=()))
    (ada,) = attendees.everyone(event_file.reader)
    correct(event_file, ada.id, {"name": "Bea Wood", "email": "bea@x.example", "phone": "+905550190733"})
    erase(event_file, ada.id, reason=ErasureReason.ASKED)
    bodies = [record.body or "" for record in event_file.journal.records()]
    assert not [body for body in bodies if "Bea" in body or "0190733" in body or "Stoen" in body]
    report = take(event_file, row(tickets=()), row("Bea Wood", email="bea@x.example", tickets=()))
    assert (report.added, report.left_out) == (0, 2)


def test_what_a_ticket_is_worth_holds_over_every_later_list_until_it_is_taken_back(event_file: EventFile) -> None:
    take(event_file, row(status=OrderStatus.UNPAID))
    (ada,) = attendees.everyone(event_file.reader)
    done = correct(event_file, ada.id, {"status": "paid"})
    report = take(event_file, row(status=OrderStatus.CANCELLED))
    assert person(event_file, ada.id).status is OrderStatus.PAID
    assert [note.remark for note in report.notes] == [StatusHolds("Ada Stoen")]
    assert_as_rebuilt(event_file)
    undo_correction(event_file, ada.id, done.held)
    assert person(event_file, ada.id).status is OrderStatus.CANCELLED
    assert_as_rebuilt(event_file)


def test_a_worth_that_this_version_does_not_know_is_left_to_the_lists(event_file: EventFile) -> None:
    take(event_file, row(status=OrderStatus.UNPAID))
    (ada,) = attendees.everyone(event_file.reader)
    event_file.journal.append(AttendeeDetails(ada.id, corrected={"status": "half", "phone": "2"}))
    assert (person(event_file, ada.id).status, person(event_file, ada.id).phone) == (OrderStatus.UNPAID, "2")


def test_what_a_ticket_is_worth_no_desk_decides(
    event_file: EventFile, add_guest: AddGuest, open_kiosk: OpenKiosk
) -> None:
    ada = add_guest("Ada Stone", status="unpaid")
    desk = open_kiosk("Desk 1", Role.DESK)
    with pytest.raises(RoleMayNot):
        correct(desk, ada.id, {"status": "paid"}, point="Desk 1")
    assert correct(event_file, ada.id, {"status": "paid"}).after.status is OrderStatus.PAID
