"""The desk answers every scan in words, and takes check-ins back, in the same way for every reason."""

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.code import new_code
from kiosk.domain.facts.import_kinds import RosterImport
from kiosk.domain.faults.event_file import DiskFull
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.services.admit import admit
from kiosk.services.attendance import attendance
from kiosk.services.ports import ScannerKind, ScannerState
from kiosk.storage.event_file import EventFile
from kiosk.storage.settling import settle
from kiosk.storage.tables import exports, scans, turns
from kiosk.viewmodels.desk.screen import DeskViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said
from tests.unchecked import merge_unchecked
from tests.viewmodels.desk.conftest import Desk, last_scans


def test_a_guest_is_admitted_with_name_organisation_and_a_full_sentence(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Ayşegül Demirtaş", organisation="Körfez University", group="Expert")
    desk.model.scanned(guest.badge)
    pane = desk.model.pane.answer
    assert (pane.kind, pane.word, pane.given, pane.family) == ("admitted", "Admitted", "Ayşegül", "Demirtaş")
    assert (pane.organisation, pane.group, pane.time) == ("Körfez University", "Expert", "09:30:00")
    assert pane.sentence == "Checked in at Desk 1."
    assert desk.sounds == ["admitted"]


def test_a_second_scan_says_when_where_and_by_whom(desk: Desk, add_guest: AddGuest, clock: GivenClock) -> None:
    guest = add_guest("Mert Kılıç")
    desk.model.scanned(guest.badge)
    clock.forward(minutes=41)
    desk.model.scanned(guest.ticket)
    assert desk.model.pane.kind == "already_in"
    assert desk.model.pane.sentence == "Checked in at 09:30 at Desk 1 by Selin, 41 minutes ago."
    assert desk.sounds == ["admitted", "already_in"]


def test_an_answer_that_stays_on_the_pane_goes_on_saying_how_long_ago_it_was(
    desk: Desk, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Mert Kılıç")
    desk.model.scanned(guest.badge)
    clock.forward(minutes=3)
    desk.model.scanned(guest.badge)
    shown_anew: list[None] = []
    desk.model.pane.changed.connect(lambda: shown_anew.append(None))
    clock.forward(minutes=2)
    desk.model.tick()
    assert desk.model.pane.sentence == "Checked in at 09:30 at Desk 1 by Selin, 5 minutes ago."
    assert (desk.model.pane.time, desk.sounds, shown_anew) == ("09:33:00", ["admitted", "already_in"], [])


def test_a_check_in_before_midnight_names_the_day_and_that_of_the_day_before_lets_in_again(
    desk: Desk, add_guest: AddGuest, clock: GivenClock, event_file: EventFile
) -> None:
    guest = add_guest("Mert Kılıç")
    clock.forward(minutes=14 * 60)
    admit(event_file, guest.badge, point="North gate")
    clock.forward(minutes=60)
    desk.model.scanned(guest.badge)
    assert desk.model.pane.sentence == "Checked in on 20 November at 23:30 at North gate."
    clock.forward(minutes=24 * 60)
    desk.model.scanned(guest.badge)
    assert desk.model.pane.sentence == "Checked in at Desk 1."


@pytest.mark.parametrize(
    ("fields", "word", "sentence"),
    [
        ({"status": "unpaid"}, "Not paid", "This ticket is on the list, but it has not been paid for."),
        ({"status": "cancelled"}, "Cancelled", "This ticket was cancelled."),
    ],
)
def test_a_refused_guest_is_named_with_the_reason(
    desk: Desk, add_guest: AddGuest, fields: dict[str, str], word: str, sentence: str
) -> None:
    guest = add_guest("Deniz Arslan", **fields)
    desk.model.scanned(guest.badge)
    pane = desk.model.pane.answer
    assert (pane.kind, pane.word, pane.family, pane.sentence) == ("refused", word, "Arslan", sentence)
    assert pane.advice
    assert desk.sounds == ["refused"]


def test_a_code_that_is_not_known_yet_is_told_from_one_that_is_on_no_list(desk: Desk, event_file: EventFile) -> None:
    event_file.journal.append(RosterImport("spring", "list.csv", facts=4))
    for number in range(4):
        said = {"name": f"Guest {number}", "import": "spring", "codes": {f"t{number}": "ticket"}}
        event_file.journal.append(Said("attendee", f"new-{number}", said))
    desk.model.scanned("t3")
    assert desk.model.pane.answer.sentence == "The code ending in t3 is not on this event’s list."
    event_file.journal.append(RosterImport("spring", ended=True))
    with event_file.writing() as connection:
        ready = turns.prepared(connection, 3)
        assert ready
        turns.take(connection, ready)
    desk.model.scanned("t3")
    pane = desk.model.pane.answer
    assert (pane.kind, pane.sentence) == (
        "refused",
        "The roster is still being taken in: 3 of 4. Scan this code again in a moment.",
    )
    settle(event_file)
    desk.model.scanned("t3")
    assert desk.model.pane.answer.kind == "admitted"
    desk.model.scanned("nobody")
    assert desk.model.pane.answer.sentence == "The code ending in body is not on this event’s list."


def test_a_status_that_nobody_understands_is_decided_at_the_desk(
    desk: Desk, add_guest: AddGuest, event_file: EventFile, clock: GivenClock
) -> None:
    guest = add_guest("Deniz Arslan", status="unclear", status_word="Rezerve")
    desk.model.scanned(guest.badge)
    pane = desk.model.pane.answer
    assert (pane.kind, pane.word, pane.family) == ("refused", "Needs a decision", "Arslan")
    assert pane.sentence.startswith("The roster says “Rezerve”, and what that means is not known.")
    assert [(advice.text, advice.key_cap) for advice in pane.advice] == [
        ("Let the guest in", "F7"),
        ("Turn the guest away", "F8"),
    ]
    desk.model.follow("turn_away")
    assert (desk.model.pane.kind, desk.model.pane.word) == ("refused", "Turned away")
    desk.model.scanned(guest.ticket)
    desk.model.follow("let_in")
    assert (desk.model.panel, desk.model.pane.word) == ("decide", "Needs a decision")
    desk.model.deciding.letIn("organiser")
    assert (desk.model.panel, desk.model.pane.kind) == ("", "admitted")
    assert desk.model.pane.sentence == "Let in by a decision at Desk 1."
    desk.model.scanned(guest.badge)
    assert desk.model.pane.kind == "already_in"
    decided = [(one.verdict, one.method, one.staff) for one in scans.latest(event_file.reader, 9)]
    assert decided == [
        ("already_in", "scan", "Selin"),
        ("admitted", "decision", "Selin"),
        ("needs_decision", "scan", "Selin"),
        ("turned_away", "decision", "Selin"),
        ("needs_decision", "scan", "Selin"),
    ]


def test_a_decision_is_taken_only_about_the_guest_who_needs_one(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    cancelled, unclear = add_guest("Can Ak", status="cancelled"), add_guest("Deniz Arslan", status="unclear")
    desk.model.scanned(cancelled.badge)
    desk.model.follow("let_in")
    assert (desk.model.panel, desk.model.pane.word) == ("", "Cancelled")
    desk.model.scanned(unclear.badge)
    event_file.journal.append(Said("attendee", unclear.id, {"status": "cancelled"}))
    desk.model.follow("let_in")
    desk.model.deciding.letIn("paid")
    assert desk.model.pane.word == "Cancelled"
    assert not attendance(event_file).checked_in


def test_a_replaced_badge_is_refused(desk: Desk, add_guest: AddGuest, event_file: EventFile) -> None:
    guest = add_guest("Selin Koç")
    event_file.journal.append(Said("attendee", guest.id, {"revoked": [guest.badge]}))
    desk.model.scanned(guest.badge)
    assert desk.model.pane.word == "Replaced code"


def test_codes_of_nobody_are_answered_each_in_its_own_way(desk: Desk, add_guest: AddGuest) -> None:
    badge = add_guest("Elif Kılıç").badge
    answers = {}
    for code in ("XYZ-77QK4", badge[:-2], new_code("another event")):
        desk.model.scanned(code)
        answers[desk.model.pane.headline] = desk.model.pane.sentence
    assert list(answers) == ["Unknown", "Damaged", "Other event"]
    assert answers["Unknown"] == "The code ending in 7QK4 is not on this event’s list."
    assert [title for _, title, _ in last_scans(desk)] == ["Badge of another event", "Damaged code", "Unknown code"]


def test_a_full_disk_is_told_and_admits_nobody(
    desk: Desk, add_guest: AddGuest, event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    guest = add_guest("Elif Kılıç")

    def full(*args: object, **kwargs: object) -> None:
        raise DiskFull(Path("event.db"))

    with monkeypatch.context() as patch:
        patch.setattr(event_file.journal, "append", full)
        desk.model.scanned(guest.badge)
    assert (desk.model.pane.kind, desk.model.pane.word) == ("refused", "Not recorded")
    assert desk.model.pane.sentence == str(DiskFull(Path("event.db")))
    assert desk.sounds == ["refused"]
    desk.model.scanned(guest.badge)
    assert desk.model.pane.kind == "admitted"


def test_two_quick_scans_both_get_a_row(desk: Desk, add_guest: AddGuest, qtbot: QtBot) -> None:
    first, second = add_guest("Burak Şahin"), add_guest("Hande Öztürk")
    desk.model.scanned(first.badge)
    desk.model.scanned(second.badge)
    rows = desk.model.tally.lastScans
    qtbot.waitUntil(lambda: rows.count == 2)
    assert [row.title for row in rows.rows] == ["Hande Öztürk", "Burak Şahin"]
    assert desk.model.tally.checkedIn == "2"


def test_search_finds_without_accents_and_enter_checks_in_the_chosen_row(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Elif Kılıç", organisation="Kuzey Makine", group="SME")
    add_guest("Can Kılıçoğlu")
    search = desk.model.search
    search.search("kilic")
    assert [row.name_parts for row in search.results.rows] == [
        ("Elif ", "Kılıç", ""),
        ("Can ", "Kılıç", "oğlu"),
    ]
    assert search.results.rows[0].detail == "Kuzey Makine, SME"
    search.move(1)
    search.move(1)
    search.enter()
    assert (desk.model.pane.kind, desk.model.pane.family) == ("admitted", "Kılıçoğlu")
    assert search.results.count == 0
    search.search("kilicoglu")
    assert search.results.rows[0].state_text == "In since 09:30"


def test_nobody_found_says_what_to_do(desk: Desk) -> None:
    desk.model.search.search("xqzv")
    assert desk.model.search.hint == "Nobody found. Try fewer letters, or press F2 to add a walk-in."
    desk.model.search.search("")
    assert desk.model.search.hint == ""


def test_undo_asks_why_then_says_what_happened(desk: Desk, add_guest: AddGuest, event_file: EventFile) -> None:
    guest = add_guest("Burak Şahin")
    desk.model.scanned(guest.badge)
    desk.model.undoing.askLatest()
    assert (desk.model.panel, desk.model.undoing.name) == ("undo", "Burak Şahin")
    desk.model.undoing.takeBack("wrong_person")
    assert desk.model.panel == ""
    pane = desk.model.pane
    assert (pane.kind, pane.word, pane.family) == ("information", "Taken back", "Şahin")
    assert pane.sentence == "No longer in: it was the wrong person. The badge can be scanned again."
    assert last_scans(desk) == [("information", "Burak Şahin", "Admitted at 09:30, taken back")]
    (row,) = exports.attempts(event_file.reader)
    assert (row.undone_by, row.undo_reason) == ("Selin", "wrong_person")


def test_undo_without_any_check_in_says_so(desk: Desk) -> None:
    desk.model.undoing.askLatest()
    assert desk.model.panel == ""
    assert desk.toasts == [("Nothing was done here yet that could be taken back.", False)]


def test_a_scan_closes_the_undo_question_and_changes_nothing_else(desk: Desk, add_guest: AddGuest) -> None:
    first, second = add_guest("Burak Şahin"), add_guest("Hande Öztürk")
    desk.model.scanned(first.badge)
    desk.model.undoing.askLatest()
    desk.model.scanned(second.badge)
    assert desk.model.panel == ""
    desk.model.undoing.takeBack("by_mistake")
    assert desk.model.tally.latest()[1].scan.undone is False


def test_a_walk_in_is_let_in_at_once(desk: Desk) -> None:
    desk.model.follow("walk_in")
    desk.model.walkIn.edit("  ", "Ege Teknopark")
    desk.model.walkIn.letIn()
    assert desk.model.walkIn.wrong == "A walk-in needs a name; nothing was recorded."
    desk.model.walkIn.edit("Tolga Öğün", "Ege Teknopark")
    desk.model.walkIn.letIn()
    assert desk.model.panel == ""
    assert (desk.model.pane.kind, desk.model.pane.family) == ("admitted", "Öğün")
    assert desk.model.pane.sentence == "Added and checked in at Desk 1."


def test_a_scan_while_a_walk_in_is_typed_is_answered_beside_it(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Burak Şahin")
    desk.model.follow("walk_in")
    desk.model.scanned(guest.badge)
    assert (desk.model.panel, desk.model.pane.kind) == ("walk_in", "admitted")


def test_the_clock_moves_with_the_event_zone(desk: Desk, clock: GivenClock) -> None:
    assert desk.model.clock == "09:30"
    clock.forward(minutes=1)
    desk.model.tick()
    assert desk.model.clock == "09:31"


def test_f3_goes_round_the_languages_of_the_event(desk: Desk) -> None:
    chosen: list[str] = []
    desk.model.languageChosen.connect(chosen.append)
    assert desk.model.nextLanguage == "Türkçe"
    desk.model.switchLanguage()
    desk.model.switchLanguage()
    assert chosen == ["tr", "en"]


def test_a_guest_admitted_at_two_desks_apart_is_told_once_and_marked_until_undone(
    desk: Desk, event_file: EventFile, add_guest: AddGuest, clock: GivenClock, tmp_path: Path
) -> None:
    guest = add_guest("Elif Kılıç")
    elsewhere = EventFile.create(tmp_path / "elsewhere.db", clock, this_machine)
    merge_unchecked(elsewhere.journal, event_file.journal.records())
    desk.model.scanned(guest.badge)
    clock.forward(minutes=61)
    admit(elsewhere, guest.badge, point="Desk 2")
    merge_unchecked(event_file.journal, elsewhere.journal.records())
    elsewhere.close()
    line = "Admitted at 09:30, also at Desk\u00a02 at 10:31; the earlier one counts"
    assert last_scans(desk) == [("already_in", "Elif Kılıç", line)]
    assert desk.model.tally.conflictText == "1 admitted twice"
    assert desk.model.tally.nextConflict() == 0
    last_scans(desk)
    told = "Elif Kılıç was also admitted at Desk\u00a02 at 10:31; the earlier one counts"
    assert (desk.conflicts, desk.toasts) == ([told], [])
    assert desk.sounds == ["admitted", "information"]
    desk.model.undoing.ask(0)
    desk.model.undoing.takeBack("by_mistake")
    assert last_scans(desk) == [("information", "Elif Kılıç", "Admitted at 09:30, taken back")]
    assert desk.model.tally.conflictText == ""


def test_the_status_line_follows_how_the_kiosk_stands(event_file: EventFile, qtbot: QtBot) -> None:
    jobs = ImmediateJobs()
    standing = SyncStatus(SyncState.APART, since=event_file.clock())
    model = DeskViewModel(event_file, jobs, jobs, Place("Desk 1"), lambda: standing)
    assert not model.sync.visible
    model.tick()
    assert model.sync.text == "No connection since 09:30; everything is kept here"
    Shiboken.delete(model)


def test_the_desk_says_since_when_its_scanner_is_unplugged_until_it_is_back(desk: Desk) -> None:
    def states() -> list[tuple[str, bool]]:
        return [(row.spoken, row.trouble) for row in desk.model.sync.scanners.rows.rows]

    desk.model.drawn()
    assert states() == [("Scanner at the keyboard: Listening", False)]
    desk.model.sync.scanners.note(ScannerKind.SERIAL, ScannerState.GONE, STARTS)
    assert states()[1:] == [("Serial scanner: Unplugged since 09:30", True)]
    desk.model.sync.scanners.note(ScannerKind.SERIAL, ScannerState.LISTENING)
    assert states()[1:] == [("Serial scanner: Listening", False)]
    desk.model.sync.scanners.note(ScannerKind.SERIAL, None)
    assert states()[1:] == []


def test_the_desk_says_that_another_window_has_the_keyboard_also_beside_a_scanner_that_needs_none(desk: Desk) -> None:
    scanners = desk.model.sync.scanners
    scanners.setFocused(False)
    assert [row.text for row in scanners.rows.rows] == ["Click here"]
    assert scanners.keyboardNeeded
    scanners.note(ScannerKind.CAMERA, ScannerState.LISTENING)
    assert scanners.keyboardNeeded
    scanners.note(ScannerKind.DIRECT, ScannerState.LISTENING)
    assert not scanners.keyboardNeeded
    assert [row.text for row in scanners.rows.rows] == ["Click here", "Listening", "Listening"]


def test_a_ticket_that_is_not_valid_now_says_from_when_it_is(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    guest = add_guest("Cem Ay", ticket="sec3")
    event_file.journal.append(Said("attendee", guest.id, {"valid_from": STARTS + 86_400_000}))
    desk.model.scanned("sec3")
    assert (desk.model.pane.kind, desk.model.pane.word) == ("refused", "Not valid now")
    assert desk.model.pane.sentence == "This ticket is valid from 21 November, 09:30."


def test_scans_of_another_day_say_which(desk: Desk, add_guest: AddGuest, clock: GivenClock) -> None:
    guest = add_guest("Mert Kılıç")
    desk.model.scanned(guest.badge)
    assert [line for _, _, line in last_scans(desk)] == ["Admitted at 09:30"]
    clock.forward(minutes=24 * 60)
    assert [line for _, _, line in last_scans(desk)] == ["Admitted at 09:30 on 20 November"]


def test_what_the_list_says_of_a_guest_stands_under_the_verdict(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    guest = add_guest("Ada Stone", ticket="sec1")
    says = {"attention": True, "desk_text": "Collect the ID card", "add_ons": ["T-shirt", "Workshop"]}
    event_file.journal.append(Said("attendee", guest.id, says))
    desk.model.scanned("sec1")
    pane = desk.model.pane
    assert (pane.kind, pane.attention) == ("admitted", "The organiser asks you to look closer.")
    assert (pane.deskText, plain(pane.addOns)) == ("Collect the ID card", "With T-shirt, Workshop")
    assert "Collect the ID card." in pane.spoken
    place = {"guest_of": guest.id, "guest": 1, "codes": {"place1": "badge"}}
    event_file.journal.append(Said("attendee", "place", place))
    desk.model.scanned("place1")
    assert pane.attention == "A guest without a name yet: ask for it."


def plain(text: str) -> str:
    """Return a text without the marks that keep its parts in their direction."""
    return re.sub("[\u2066-\u2069]", "", text)
