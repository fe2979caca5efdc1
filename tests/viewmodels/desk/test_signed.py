"""The sheet that somebody signed: what it has to say is read apart from the screen, and only for whom it is about."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from shiboken6 import Shiboken

from kiosk.services.people.details import details_of
from kiosk.services.sharing.notice import own_folder
from kiosk.services.signed_in import SignedIn
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.people_work import PeopleWork
from kiosk.viewmodels.desk.signed import DeskSigned
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from tests.conftest import AddGuest, Guest
from tests.flows.conftest import SHARED, HeldJobs

ASKED = "Only for a sheet that they signed: which details does it name?"


@pytest.fixture
def reads() -> HeldJobs:
    return HeldJobs()


@pytest.fixture
def elif_(add_guest: AddGuest) -> Guest:
    return add_guest("Elif Kılıç", **SHARED)


@pytest.fixture
def signed(event_file: EventFile, reads: HeldJobs, elif_: Guest, qapp: object) -> Iterator[DeskSigned]:
    del qapp
    place = SignedIn(event_file, "Desk 1")
    signed = DeskSigned(Deferred(lambda: PeopleWork(event_file, place, ZoneInfo("UTC"))), ImmediateJobs(), reads)
    signed.take(details_of(event_file, elif_.id))
    yield signed
    Shiboken.delete(signed)


def go_on(signed: DeskSigned) -> None:
    """Choose the first field, and go on to the places."""
    signed.choose(0)
    signed.choose(len(signed.rows.rows) - 1)


def test_the_places_come_once_it_is_known_what_the_sheet_has_to_say(signed: DeskSigned, reads: HeldJobs) -> None:
    go_on(signed)
    assert signed.sentence == ASKED
    assert [row.note for row in signed.rows.rows if row.on] == ["role"]
    reads.let_go()
    assert signed.sentence.startswith("The sheet says: “")
    assert signed.rows.rows[0].text.startswith("Note it: ")


def test_whoever_the_details_are_about_meanwhile_sees_nothing_of_the_one_before(
    signed: DeskSigned, reads: HeldJobs, event_file: EventFile, add_guest: AddGuest
) -> None:
    go_on(signed)
    signed.take(details_of(event_file, add_guest("Deniz Ay", email="deniz@example.org").id))
    reads.let_go()
    assert signed.sentence == ASKED
    assert [(row.note, row.on) for row in signed.rows.rows] == [("email", False)]


def test_a_text_that_cannot_be_read_is_told_and_the_choice_stays(
    signed: DeskSigned, reads: HeldJobs, event_file: EventFile
) -> None:
    own_folder(event_file.path).mkdir()
    (own_folder(event_file.path) / "consent.en.md").write_text("no version", "utf-8")
    told: list[object] = []
    signed.failed.connect(told.append)
    go_on(signed)
    reads.let_go()
    assert len(told) == 1
    assert (signed.sentence, signed.rows.rows[0].on) == (ASKED, True)
