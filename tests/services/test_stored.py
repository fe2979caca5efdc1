"""What a visitor is told of what is stored about them, counted from the records themselves."""

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.networking.exchange import OF_AN_EXCHANGE, Answer, Field, Purpose
from kiosk.domain.person_copy import CopySection
from kiosk.services.admit import admit
from kiosk.services.erase import erase
from kiosk.services.exports.person import person_copy
from kiosk.services.people.same_person import merge_people
from kiosk.services.sharing.exchange import record_exchange, withdraw
from kiosk.services.stored import StoredPerson, stored_about
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock


def stored(file: EventFile, attendee: str) -> StoredPerson:
    found = stored_about(file, attendee)
    assert found
    return found


def test_check_ins_contacts_and_answers_are_told(event_file: EventFile, add_guest: AddGuest, clock: GivenClock) -> None:
    elif_, deniz, can = (add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Can Ak"))
    admit(event_file, elif_.badge, point="Desk 1")
    came_at = clock.now
    for other in (deniz, can, deniz):
        clock.forward(5)
        record_exchange(event_file, [Answer(elif_.id, (Field.EMAIL,), statistics=True), Answer(other.id, ())])
    told = stored(event_file, elif_.id)
    assert [(one.point, one.at) for one in told.check_ins] == [("Desk 1", came_at)]
    assert told.contacts == 2, "people, not exchanges"
    assert {one.purpose for one in told.answers} == set(OF_AN_EXCHANGE)
    assert all(one.given and one.standing and one.version == "1/1" for one in told.answers)
    assert told.answers[0].fields == (Field.NAME, Field.ORGANISATION, Field.EMAIL)
    assert told.entries == len(person_copy(event_file, elif_.id).sections[CopySection.RECORDS])


def test_what_was_taken_back_no_longer_stands(event_file: EventFile, add_guest: AddGuest, clock: GivenClock) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    record_exchange(event_file, [Answer(elif_.id, ()), Answer(deniz.id, ())])
    clock.forward(1)
    withdraw(event_file, elif_.id)
    shared = [one for one in stored(event_file, elif_.id).answers if one.purpose is Purpose.SHARE]
    assert [(one.given, one.standing) for one in shared] == [(True, False), (False, True)]


def test_nothing_is_told_of_whoever_was_erased(event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Elif Kılıç")
    erase(event_file, guest.id, reason=ErasureReason.ASKED)
    assert stored_about(event_file, guest.id) is None
    assert stored_about(event_file, "nobody") is None


def test_a_person_who_stands_on_the_roster_twice_is_told_of_both(event_file: EventFile, add_guest: AddGuest) -> None:
    one, other = add_guest("Elif Kılıç"), add_guest("Elif Kılıç")
    admit(event_file, other.badge, point="Desk 1")
    merge_people(event_file, one.id, other.id)
    assert len(stored(event_file, one.id).check_ins) == 1
