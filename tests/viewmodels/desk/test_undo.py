"""Taking check-ins back: the pane says whose, and whether they are still in; a desk takes back only its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.erasure import ErasureReason
from kiosk.services.admit import admit, ensure_point
from kiosk.services.erase import erase
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock
from tests.unchecked import merge_unchecked
from tests.viewmodels.desk.conftest import Desk, last_scans


@pytest.fixture
def elsewhere(event_file: EventFile, tmp_path: Path, clock: GivenClock) -> Iterator[EventFile]:
    """Another kiosk, which knows what this one knows once it is brought there."""
    file = EventFile.create(tmp_path / "elsewhere.db", clock, this_machine)
    yield file
    file.close()


def test_the_pane_tells_of_the_guest_who_was_taken_back_whoever_was_scanned_last(
    desk: Desk, add_guest: AddGuest
) -> None:
    for name in ("Burak Demir", "Zeynep Doğan"):
        desk.model.scanned(add_guest(name).badge)
    desk.model.undoing.askLatest()
    desk.model.undoing.takeBack("by_mistake")
    assert (desk.model.pane.word, desk.model.pane.family) == ("Taken back", "Doğan")
    desk.model.undoing.askLatest()
    desk.model.undoing.takeBack("left_again")
    assert (desk.model.pane.word, desk.model.pane.family) == ("Taken back", "Demir")
    assert desk.model.pane.sentence == "No longer in: the guest has left again. The badge can be scanned again."


def test_a_guest_whom_another_desk_admitted_too_is_told_to_be_still_in(
    desk: Desk, event_file: EventFile, elsewhere: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Selin Acar")
    merge_unchecked(elsewhere.journal, event_file.journal.records())
    desk.model.scanned(guest.badge)
    clock.forward(minutes=3)
    admit(elsewhere, guest.badge, point="Desk 2")
    merge_unchecked(event_file.journal, elsewhere.journal.records())
    desk.model.undoing.askLatest()
    desk.model.undoing.takeBack("admitted_twice")
    assert desk.model.pane.family == "Acar"
    assert desk.model.pane.sentence == "Still in: the check-in at Desk\u00a02 at 09:33 counts."
    last_scans(desk)
    assert desk.model.tally.checkedIn == "1"


def test_a_desk_shows_and_takes_back_only_its_own_check_ins_also_where_another_bears_its_name(
    desk: Desk, event_file: EventFile, elsewhere: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Selin Çetin")
    merge_unchecked(elsewhere.journal, event_file.journal.records())
    ensure_point(elsewhere, "Desk 1")
    admit(elsewhere, guest.badge, point="Desk 1")
    merge_unchecked(event_file.journal, elsewhere.journal.records())
    assert last_scans(desk) == []
    desk.model.undoing.askLatest()
    assert (desk.model.panel, desk.toasts) == ("", [("No check-in was made here yet.", False)])


def test_somebody_who_is_erased_goes_from_the_pane_at_once(
    desk: Desk, event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("İrem Su", organisation="Kuzey Makine")
    desk.model.scanned(guest.badge)
    erase(event_file, guest.id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    pane = desk.model.pane
    assert (pane.kind, pane.given, pane.family, pane.organisation, pane.spoken) == ("", "", "", "", "")
    desk.model.retranslate()
    assert pane.family == ""


def test_somebody_who_is_erased_while_it_is_asked_why_is_named_no_longer(
    desk: Desk, event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("İrem Su")
    desk.model.scanned(guest.badge)
    desk.model.undoing.askLatest()
    erase(event_file, guest.id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    assert (desk.model.panel, desk.model.undoing.name) == ("", "")


def test_an_erased_guest_does_not_take_the_next_ones_answer_along(
    desk: Desk, event_file: EventFile, add_guest: AddGuest
) -> None:
    first, second = add_guest("İrem Su"), add_guest("Mert Kılıç")
    desk.model.scanned(first.badge)
    desk.model.scanned(second.badge)
    erase(event_file, first.id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    assert desk.model.pane.family == "Kılıç"
