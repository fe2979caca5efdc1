"""What somebody signed on paper: noted by staff who are signed in, marked as that, taken back as any other consent."""

import pytest

from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.contacts import PaperConsent
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.faults.staff import SignInFirst, StaffMayNot
from kiosk.domain.kiosks.role import Role
from kiosk.domain.networking.exchange import Field
from kiosk.domain.networking.paper_place import PaperPlace
from kiosk.domain.person_copy import CopySection
from kiosk.domain.remarks.paper_places import PLACES
from kiosk.services.admit import admit
from kiosk.services.desk_actions import undoable
from kiosk.services.exports.person import person_copy
from kiosk.services.people.details import details_of
from kiosk.services.people.paper import note_paper_consent
from kiosk.services.people.same_person import merge_people
from kiosk.services.people.undoing import undo_change
from kiosk.services.sharing.exchange import contacts_of, withdraw
from kiosk.services.sharing.lasting import lasting_of
from kiosk.services.staff_members import prepare
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.paper_words import known_rows
from tests.conftest import AddGuest, GivenClock, Guest
from tests.flows.conftest import SHARED, prove, seat_all
from tests.hosts import OpenKiosk, assert_as_rebuilt
from tests.lasting import agree


@pytest.fixture
def elif_(add_guest: AddGuest) -> Guest:
    return add_guest("Elif Kılıç", **SHARED)


def sign(file: EventFile, guest: Guest, *fields: Field, staff: str = "Selin Kaya") -> None:
    """Let staff note that somebody signed a sheet."""
    note_paper_consent(file, guest.id, fields, PaperPlace.DESK, language="en", point="Desk 1", staff=staff)


def test_every_place_says_where_it_is() -> None:
    assert PLACES.keys() == set(PaperPlace)


def test_it_comes_up_switched_on_in_the_next_exchange_and_gives_nothing_by_itself(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, elif_: Guest
) -> None:
    deniz = add_guest("Deniz Ay")
    for guest in (elif_, deniz):
        admit(event_file, guest.badge, point="Desk 1")
    sign(event_file, elif_, Field.EMAIL)
    seat_all(foyer, elif_, deniz)
    page = foyer.pages.exchange
    assert [(card.chosen, card.lasting) for card in page.cards.rows] == [(("email",), "As before"), ((), "")]
    page.share(deniz.id)
    assert contacts_of(event_file, deniz.id) == []
    page.share(elif_.id)
    assert page.cards.rows[0].reply == "waiting", "the sheet is no number of a badge"
    prove(foyer, event_file, elif_)
    (meeting,) = contacts_of(event_file, deniz.id)
    assert meeting.others[0].fields == (Field.NAME, Field.ORGANISATION, Field.EMAIL)


def test_it_says_everywhere_that_it_is_on_paper_and_who_noted_it_and_is_taken_back_in_the_foyer(
    foyer: FoyerViewModel, event_file: EventFile, elif_: Guest
) -> None:
    sign(event_file, elif_, Field.PHONE, Field.ROLE)
    details = details_of(event_file, elif_.id)
    assert details
    said = [row.text for row in known_rows(details, event_file.read_event().zone)]
    assert "Role, Phone, on paper, recorded by Selin Kaya, in the folder at the desk" in said
    (row,) = person_copy(event_file, elif_.id).sections[CopySection.CONSENTS]
    assert (row["on_paper"], row["kept"], row["recorded_by"]) == (True, "desk", "Selin Kaya")
    foyer.open("stored")
    foyer.scanned(elif_.badge)
    prove(foyer, event_file, elif_)
    (shown,) = [one for one in foyer.pages.stored.happened.rows if one.lasting]
    assert shown.title == "Role, phone"
    assert shown.detail.startswith("On paper, recorded by Selin Kaya. Since ")
    foyer.pages.stored.acts.endLasting()
    assert foyer.pages.stored.acts.receiptNumber
    assert lasting_of(event_file, elif_.id) is None


def test_a_later_sheet_holds_in_the_stead_of_a_tap_and_goes_with_all_of_ones_sharing(
    event_file: EventFile, add_guest: AddGuest, elif_: Guest, clock: GivenClock
) -> None:
    agree(event_file, elif_, (Field.EMAIL,))
    clock.forward(1)
    sign(event_file, elif_, Field.PHONE)
    merge_people(event_file, elif_.id, add_guest("Elif Kılıç-Ay").id)
    lasting = lasting_of(event_file, elif_.id)
    assert lasting
    assert (lasting.fields[2:], lasting.kept, lasting.staff) == ((Field.PHONE,), PaperPlace.DESK, "Selin Kaya")
    assert_as_rebuilt(event_file)
    clock.forward(1)
    withdraw(event_file, elif_.id)
    assert lasting_of(event_file, elif_.id) is None


def test_what_is_taken_back_at_the_desk_one_after_the_other_gives_back_what_held_before(
    event_file: EventFile, elif_: Guest, clock: GivenClock
) -> None:
    agree(event_file, elif_, (Field.EMAIL,))
    for field in (Field.PHONE, Field.ROLE):
        clock.forward(1)
        sign(event_file, elif_, field)
    held = []
    for _ in range(2):
        clock.forward(1)
        (action,) = undoable(event_file, elif_.id).values()
        undo_change(event_file, action, point="Desk 1", staff="Selin Kaya")
        lasting = lasting_of(event_file, elif_.id)
        held.append((lasting.fields[2:], lasting.kept) if lasting else None)
    assert held == [((Field.PHONE,), PaperPlace.DESK), ((Field.EMAIL,), None)]
    assert undoable(event_file, elif_.id) == {}


def test_only_who_is_signed_in_and_may_correct_people_notes_it_and_no_foyer_screen(
    event_file: EventFile, elif_: Guest, open_kiosk: OpenKiosk
) -> None:
    with pytest.raises(SignInFirst):
        sign(event_file, elif_, Field.PHONE, staff="")
    prepare(event_file, "Ege", frozenset({Permission.UNDO}))
    with pytest.raises(StaffMayNot):
        sign(event_file, elif_, Field.PHONE, staff="Ege")
    with pytest.raises(RoleMayNot):
        open_kiosk("foyer", Role.FOYER).journal.append(PaperConsent(elif_.id, kept="desk", given=True))
    assert lasting_of(event_file, elif_.id) is None
