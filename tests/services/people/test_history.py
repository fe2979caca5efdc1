"""What happened to a person is told whole, the latest first, and never with whom they exchanged contacts."""

from kiosk.domain.admission.permission import Permission
from kiosk.domain.admission.verdict import UndoReason, Verdict
from kiosk.domain.kiosks.role import Role
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.printing.job import PrintReason
from kiosk.domain.roster.entry import RosterEntry
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.services.admit import admit, undo_latest
from kiosk.services.desk_actions import undo_action, undoable
from kiosk.services.hand_over import give_back, hand_over
from kiosk.services.people.correcting import correct, undo_correction
from kiosk.services.people.history import history_of
from kiosk.services.people.notes import note_person, notes_of
from kiosk.services.people.same_person import merge_people, separate
from kiosk.services.printing.orders import order_badge, replace_badge
from kiosk.services.sharing.exchange import record_exchange
from kiosk.services.staff_members import prepare
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.conftest import AddGuest, GivenClock
from tests.hosts import OpenKiosk, send
from tests.services.test_roster import take


def test_everything_that_happened_is_told_with_where_and_by_whom(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    take(event_file, RosterEntry(2, "Ada Stone", tickets=("T-1",), status="unpaid"))  # type: ignore[arg-type]
    ada = next(attendees.everyone(event_file.reader))
    twin, ben = add_guest("Ada Stoen"), add_guest("Ben Hill")
    steps = (
        lambda: admit(event_file, "T-1", point="Desk 1", staff="Selin"),
        lambda: note_person(event_file, ada.id, StaffNote.PAID, point="Desk 1", staff="Selin"),
        lambda: merge_people(event_file, twin.id, ada.id),
        lambda: admit(event_file, "T-1", point="Desk 2", staff="Mert"),
        lambda: undo_latest(event_file, "T-1", staff="Mert", reason=UndoReason.BY_MISTAKE),
        lambda: hand_over(event_file, ada.id, ["T-shirt L"], point="Desk 2"),
        lambda: give_back(event_file, ada.id, point="Desk 2"),
        lambda: correct(event_file, ada.id, {"phone": "2"}, point="Desk 1", staff="Selin"),
        lambda: undo_correction(event_file, ada.id, {"phone": None}, point="Desk 1"),
        lambda: order_badge(event_file, ada.id, PrintReason.LOST, layout="a6", point="Desk 1"),
        lambda: record_exchange(event_file, [Answer(one, (Field.NAME,)) for one in (ada.id, ben.id)]),
        lambda: separate(event_file, ada.id),
    )
    for step in steps:
        clock.forward(1)
        step()
    history = history_of(event_file, ada.id)
    said = [(str(one.happening), one.point, one.staff) for one in reversed(history.entries)]
    assert [one for one in said if "ending in" not in one[0]] == [
        ("Added to the list", "", ""),
        ("Refused: unpaid", "Desk 1", "Selin"),
        ("Noted: Paid at the desk", "Desk 1", "Selin"),
        ("Checked in", "Desk 2", "Mert"),
        ("Check-in taken back", "", "Mert"),
        ("Handed out: T-shirt L", "Desk 2", ""),
        ("Given back: T-shirt L", "Desk 2", ""),
        ("Details put right", "Desk 1", "Selin"),
        ("Details as the list has them again", "Desk 1", ""),
        ("Parted from another entry of the list", "", ""),
    ]
    assert history.exchanges == 1
    assert all("Ben" not in str(entry) for entry in history.entries)


def test_the_organiser_takes_back_whatever_stands_of_a_person_wherever_it_was_done_and_what_was_said_since_first(
    event_file: EventFile, add_guest: AddGuest, open_kiosk: OpenKiosk
) -> None:
    ada = add_guest("Ada Stone", organisation="Acme")
    prepare(event_file, "Selin", frozenset(Permission))
    desk = open_kiosk("Desk 1", Role.DESK)
    admit(desk, ada.badge, point="Desk 1", staff="Selin")
    note_person(desk, ada.id, StaffNote.VIP, point="Desk 1", staff="Selin")
    correct(desk, ada.id, {"phone": "1"}, point="Desk 1", staff="Selin")
    replace_badge(desk, ada.id, point="Desk 1", staff="Selin")
    correct(desk, ada.id, {"phone": "2"}, point="Desk 1", staff="Selin")
    send(desk, event_file)
    correct(event_file, ada.id, {"organisation": "Umbrella"})
    kinds: list[str] = []
    while done := undoable(event_file, ada.id):
        told = [entry.record for entry in history_of(event_file, ada.id).entries]
        assert all(record in told for record in done)
        action = list(done.values())[-1]
        kinds.append(action.kind)
        undo_action(event_file, action, point="")
    assert sorted(kinds) == ["badge_replaced", "check_in", "corrected", "corrected", "corrected", "noted"]
    person = attendees.get(event_file.reader, ada.id)
    assert person is not None
    assert (person.phone, person.organisation, notes_of(event_file, ada.id)) == ("", "Acme", [])
    assert admit(event_file, ada.badge, point="Desk 2").verdict is Verdict.ADMITTED


def test_what_a_list_says_is_nothing_that_was_done(event_file: EventFile, add_guest: AddGuest) -> None:
    take(event_file, RosterEntry(2, "Ada Stone", tickets=("T-1",), email="ada@example.org"))
    take(event_file, RosterEntry(2, "Ada Hill", tickets=("T-1",), email="ada@example.org"))
    (ada,) = attendees.named(event_file.reader, "Ada Hill")
    assert undoable(event_file, ada.id) == {}
