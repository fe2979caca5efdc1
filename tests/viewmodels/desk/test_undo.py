"""Taking back what was done: the latest thing of any kind, and the check-in of whoever is in already, from any desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.permission import Permission
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.printing import BadgePrinted
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.services.admit import admit, ensure_point
from kiosk.services.erase import erase
from kiosk.services.erasure_requests import request_erasure
from kiosk.services.people.correcting import correct
from kiosk.services.people.notes import note_person, notes_of
from kiosk.services.staff_members import prepare
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, hand_overs, scans
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
    assert (desk.model.panel, desk.toasts) == ("", [("Nothing was done here yet that could be taken back.", False)])


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


def brought(desk: Desk, event_file: EventFile, elsewhere: EventFile) -> None:
    merge_unchecked(event_file.journal, elsewhere.journal.records())
    desk.model.refresh()


def test_a_check_in_of_another_desk_is_taken_back_by_scanning_the_badge(
    desk: Desk, event_file: EventFile, elsewhere: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Selin Acar", organisation="Kuzey Makine")
    merge_unchecked(elsewhere.journal, event_file.journal.records())
    admit(elsewhere, guest.badge, point="Desk 2", staff="Ece")
    brought(desk, event_file, elsewhere)
    clock.forward(minutes=6)
    desk.model.scanned(guest.badge)
    assert ("Undo that check-in", "F4") in zip(desk.model.pane.adviceTexts, desk.model.pane.adviceKeys, strict=True)
    desk.model.follow("undo")
    undoing = desk.model.undoing
    assert (desk.model.panel, undoing.act, undoing.name) == ("undo", "Take back the check-in of", "Selin Acar")
    assert undoing.organisation == "Kuzey Makine"
    assert undoing.question == (
        "Checked in at 09:30 at Desk 2 by Ece, 6 minutes ago. Why? The record of the scan stays."
    )
    undoing.takeBack("wrong_person")
    assert (desk.model.pane.word, desk.model.pane.family) == ("Taken back", "Acar")
    assert desk.model.pane.sentence == (
        "Checked in at 09:30 at Desk 2 by Ece, 6 minutes ago. "
        "No longer in: it was the wrong person. The badge can be scanned again."
    )
    merge_unchecked(elsewhere.journal, event_file.journal.records())
    assert scans.latest(elsewhere.reader, 1, (elsewhere.device, "Desk 2"))[0].undone
    desk.model.scanned(guest.badge)
    assert desk.model.pane.kind == "admitted"


def test_a_check_in_of_another_desk_is_taken_back_by_finding_the_guest(
    desk: Desk, event_file: EventFile, elsewhere: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Selin Acar")
    merge_unchecked(elsewhere.journal, event_file.journal.records())
    admit(elsewhere, guest.badge, point="Desk 2")
    brought(desk, event_file, elsewhere)
    desk.model.search.search("acar")
    desk.model.search.enter()
    assert desk.model.pane.kind == "already_in"
    desk.model.follow("undo")
    desk.model.undoing.takeBack("by_mistake")
    assert desk.model.pane.sentence.startswith("Checked in at 09:30 at Desk 2")
    desk.model.scanned(guest.badge)
    assert desk.model.pane.kind == "admitted"


def test_who_may_not_takes_back_no_check_in_of_another_desk(
    desk: Desk, event_file: EventFile, elsewhere: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Selin Acar")
    merge_unchecked(elsewhere.journal, event_file.journal.records())
    admit(elsewhere, guest.badge, point="Desk 2")
    may_not = prepare(event_file, "Deniz Kaya", badge=True)
    may = prepare(event_file, "Selin Ak", {Permission.UNDO}, badge=True)
    brought(desk, event_file, elsewhere)
    for member, word in ((may_not, "Already in"), (may, "Taken back")):
        desk.model.scanned(member.code)
        desk.model.scanned(guest.badge)
        desk.model.follow("undo")
        desk.model.undoing.takeBack("by_mistake")
        assert desk.model.pane.word == word
    assert desk.toasts[-1][0].startswith("Who is signed in may not do that")


def test_the_latest_thing_of_any_kind_is_taken_back_one_after_the_other(
    desk: Desk, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Zeynep Kaya", add_ons=["T-shirt L"], email="z@example.org")
    desk.model.scanned(guest.badge)
    clock.forward(1)
    desk.model.follow("hand_out")
    clock.forward(1)
    note_person(event_file, guest.id, StaffNote.VIP, point="Desk 1", staff="Selin")
    clock.forward(1)
    correct(event_file, guest.id, {"organisation": "Liman"}, point="Desk 1", staff="Selin")
    told: list[tuple[str, str, list[str]]] = []
    for _ in range(4):
        desk.model.search.want("")  # whatever is on the pane
        desk.model.follow("undo")
        told.append((desk.model.undoing.act, desk.model.undoing.question, desk.model.undoing.texts))
        desk.model.undoing.takeBack("by_mistake")
    assert told == [
        ("Take back what was corrected of", "What the list says holds again then.", ["Yes, take it back"]),
        ("Take back the note about", "Noted: VIP: welcome in person.", ["Yes, take it back"]),
        ("Take back what was handed to", "Handed out: T-shirt L.", ["Yes, take it back"]),
        (
            "Take back the check-in of",
            "Why? The record of the scan stays.",
            ["It was the wrong person", "Checked in by mistake", "The guest has left again", "Admitted twice"],
        ),
    ]
    person = attendees.get(event_file.reader, guest.id)
    assert person
    assert (person.organisation, notes_of(event_file, guest.id)) == ("", [])
    assert hand_overs.held_by(event_file.reader, guest.id) == []
    assert not any(not scan.undone for scan in scans.latest(event_file.reader, 5))
    desk.model.follow("undo")
    assert desk.toasts[-1] == ("Nothing was done here yet that could be taken back.", False)


def test_two_corrections_are_taken_back_in_turn_without_limit_of_time(
    desk: Desk, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Zeynep Kaya", organisation="Kuzey")
    for organisation in ("Liman", "Doğu"):
        correct(event_file, guest.id, {"organisation": organisation}, point="Desk 1")
        clock.forward(minutes=600)
    held = []
    for _ in range(2):
        desk.model.follow("undo")
        desk.model.undoing.takeBack("by_mistake")
        person = attendees.get(event_file.reader, guest.id)
        held.append(person.organisation if person else "")
    assert held == ["Liman", "Kuzey"]


def test_a_walk_in_who_was_added_by_mistake_is_off_the_list_and_one_who_left_stays_on_it(
    desk: Desk, event_file: EventFile
) -> None:
    for name, reason, left in (("Jane Doe", "by_mistake", "cancelled"), ("Ali Kurt", "left_again", "paid")):
        desk.model.follow("walk_in")
        desk.model.walkIn.edit(name, "")
        desk.model.walkIn.letIn()
        guest = desk.model.pane.about
        desk.model.follow("undo")
        assert desk.model.undoing.act == "Take back the walk-in"
        desk.model.undoing.takeBack(reason)
        person = attendees.get(event_file.reader, guest)
        assert person
        assert (person.name, person.status) == (name, left)
    last_scans(desk)
    assert desk.model.tally.checkedIn == "0"
    assert attendees.count(event_file.reader) == 2


def test_being_turned_away_is_taken_back(desk: Desk, event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Zeynep Kaya", status="unclear", status_word="pending")
    desk.model.scanned(guest.badge)
    desk.model.follow("turn_away")
    assert scans.latest(event_file.reader, 1)[0].verdict is Verdict.TURNED_AWAY
    desk.model.follow("undo")
    assert desk.model.undoing.act == "Take back the decision to turn away"
    desk.model.undoing.takeBack("by_mistake")
    assert desk.model.pane.sentence == "No longer turned away. The badge can be scanned again."
    assert [(scan.verdict, scan.undone) for scan in scans.latest(event_file.reader, 1)] == [(Verdict.TURNED_AWAY, True)]


def test_a_name_that_a_guest_was_given_is_taken_back(desk: Desk, event_file: EventFile, add_guest: AddGuest) -> None:
    host = add_guest("Ada Stone")
    guest = add_guest("", guest_of=host.id, guest=1)
    desk.model.scanned(guest.badge)
    desk.model.guest.openNaming()
    desk.model.guest.naming.save("Derya Uçar", "")
    desk.model.follow("undo")
    assert (desk.model.undoing.act, desk.model.undoing.name) == ("Take back the name of", "Derya Uçar")
    desk.model.undoing.takeBack("by_mistake")
    person = attendees.get(event_file.reader, guest.id)
    assert person
    assert person.unnamed
    assert (desk.model.pane.word, desk.model.pane.sentence) == ("Taken back", "The guest is without a name again.")


def test_what_cannot_be_taken_back_says_so_and_holds_nothing_up(
    desk: Desk, event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Zeynep Kaya")
    request_erasure(event_file, guest.id, point="Desk 1")
    desk.model.follow("undo")
    assert (desk.model.panel, desk.toasts[-1]) == (
        "",
        ("That somebody asked to be erased is for the organiser to answer; it stays.", False),
    )
    desk.model.scanned(guest.badge)
    event_file.journal.append(BadgePrinted(guest.id, guest.badge, "Zebra", "Desk 1"))
    desk.model.follow("undo")
    assert desk.model.undoing.act == "Take back the check-in of"
    assert desk.model.undoing.question.endswith("A badge that is printed stays printed.")


def test_each_of_the_last_scans_that_can_be_taken_back_has_its_undo(desk: Desk, add_guest: AddGuest) -> None:
    unclear, paid = add_guest("Zeynep Kaya", status="unclear", status_word="?"), add_guest("Ali Kurt")
    desk.model.scanned(unclear.badge)
    desk.model.follow("turn_away")
    desk.model.scanned(paid.badge)
    last_scans(desk)
    assert [row.standing for row in desk.model.tally.lastScans.rows] == [True, True, False]
    desk.model.undoing.ask(1)
    assert desk.model.undoing.act == "Take back the decision to turn away"
    desk.model.undoing.ask(2)
    assert desk.model.undoing.act == "Take back the decision to turn away", "there is nothing of it"
