"""A ticket that is blocked, or that counts at another time only, lets nobody in, and says why."""

import pytest

from kiosk.domain.admission.verdict import Hold, Verdict, hold_on
from kiosk.services.admit import admit
from kiosk.services.sharing.exchange import recognise
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said


@pytest.mark.parametrize(
    ("body", "hold"),
    [
        ({"blocked": True}, Hold.BLOCKED),
        ({"valid_from": STARTS + 60_000}, Hold.NOT_YET),
        ({"valid_until": STARTS - 60_000}, Hold.NO_LONGER),
    ],
)
def test_a_ticket_that_does_not_count_now_is_refused(
    event_file: EventFile, add_guest: AddGuest, body: dict[str, object], hold: Hold
) -> None:
    guest = add_guest("Ada Stone", ticket="sec1")
    event_file.journal.append(Said("attendee", guest.id, body))
    answer = admit(event_file, "sec1", point="Desk 1")
    assert answer.verdict is Verdict.NOT_VALID
    assert answer.attendee is not None
    assert hold_on(answer.attendee, answer.at) is hold
    event_file.journal.append(Said("attendee", guest.id, {"blocked": False, "valid_from": 0, "valid_until": 0}))
    assert admit(event_file, "sec1", point="Desk 1").verdict is Verdict.ADMITTED


def test_whoever_is_in_is_still_known_in_the_foyer_when_the_ticket_has_run_out(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Ada Stone", ticket="sec1")
    event_file.journal.append(Said("attendee", guest.id, {"valid_until": STARTS + 60_000}))
    assert admit(event_file, "sec1", point="Desk 1").verdict is Verdict.ADMITTED
    clock.forward(minutes=5)
    assert admit(event_file, "sec1", point="Desk 1").verdict is Verdict.NOT_VALID
    assert recognise(event_file, guest.badge).attendee is not None
