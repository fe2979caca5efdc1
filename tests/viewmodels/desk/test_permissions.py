"""What a member of staff may at a desk: each kind of fact says what it needs, and every act at the desk is held to it.

A new kind that desks write, or a new act of theirs, fails here until somebody has said what it needs.
"""

import inspect
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

import pytest

from kiosk.domain.admission.decision import DecisionReason
from kiosk.domain.admission.permission import Permission
from kiosk.domain.admission.verdict import UndoReason, Verdict
from kiosk.domain.facts.printing import BadgePrinted
from kiosk.domain.facts.registry import KINDS
from kiosk.domain.fault import Fault
from kiosk.domain.faults.staff import SignInFirst, StaffMayNot
from kiosk.domain.kiosks.role import Role
from kiosk.domain.networking.exchange import Field
from kiosk.domain.networking.paper_place import PaperPlace
from kiosk.domain.printing.job import PrintReason
from kiosk.domain.remarks.needs import NeedsNotice
from kiosk.domain.roster.needs import Need
from kiosk.domain.roster.new_guest import NewGuest
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.services.admit import admit
from kiosk.services.people.correcting import correct
from kiosk.services.people.naming import name_guest
from kiosk.services.people.same_person import merge_people, separate
from kiosk.services.staff_members import PreparedStaff, prepare
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import scans
from kiosk.viewmodels.desk.people_work import PeopleWork
from kiosk.viewmodels.desk.work import DeskWork
from tests.conftest import AddGuest
from tests.viewmodels.desk.hall import Hall

pytestmark = pytest.mark.usefixtures("_cheap_pins")

CORRECT, REPRINT, DECIDE, UNDO = Permission.CORRECT, Permission.REPRINT, Permission.DECIDE, Permission.UNDO

NEEDED: dict[str, set[Permission]] = {
    "attendee": {CORRECT, REPRINT},
    "awaiting": set(),
    "badge_number": {REPRINT},
    "badge_print": {REPRINT},
    "badge_run": {REPRINT},
    "consent": set(),
    "correction_request": set(),
    "device": set(),
    "erasure_request": set(),
    "exchange": set(),
    "grant": set(),
    "hand_over": set(),
    "import": set(),
    "moderation": set(),
    "needs": {CORRECT},
    "number_try": set(),
    "paper_consent": {CORRECT},
    "same_person": {CORRECT},
    "scan": {DECIDE},
    "staff_note": set(),
    "table": set(),
    "text": set(),
    "undo": {UNDO},
}
"""Every kind of fact that desks may write, with what a member of staff needs one of to write it there.

Nobody needs anything for what each guest brings to a desk: checking in, handing out, asking to be erased, their own
answer to a question about consent; nor for a note, which one desk leaves for the next, and the next one takes off; nor
where nobody signs in: voices of the day are read and seated at a desk's command line.
"""


def of_another_desk(hall: Hall) -> None:
    """Let somebody else have checked the guest in."""
    admit(hall.file, hall.guest.badge, point="Desk 2", staff="Somebody Else")


def printed_before(hall: Hall) -> None:
    hall.file.journal.append(BadgePrinted(hall.guest.id, hall.guest.badge, "Zebra", "Desk 1"))


@dataclass
class Act:
    """What is done at the desk, what one needs for it, and what must have happened before."""

    do: Callable[[Hall], object]
    needs: Permission | None = None
    before: Callable[[Hall], object] = lambda _: None


def latest(hall: Hall) -> object:
    return hall.desk.take_back(hall.desk.latest_actions()[0], UndoReason.BY_MISTAKE)


def undo_others(hall: Hall) -> object:
    key = scans.latest(hall.file.reader, 1)[0].key
    return hall.desk.undo_party(key, UndoReason.BY_MISTAKE)


NOTICE = str(NeedsNotice())
ACTS: dict[str, Act] = {
    "scan": Act(lambda hall: hall.desk.scan(hall.guest.badge)),
    "check_in": Act(lambda hall: hall.desk.check_in(hall.guest.id)),
    "decide": Act(lambda hall: hall.desk.decide(hall.unpaid.id, DecisionReason.PAID, Verdict.UNPAID), DECIDE),
    "take_back": Act(latest, None, lambda hall: hall.desk.scan(hall.guest.badge)),
    "walk_in": Act(lambda hall: hall.desk.walk_in(NewGuest("Jane Doe"), ())),
    "check_in_party": Act(lambda hall: hall.desk.check_in_party([hall.guest.id, hall.placeholder.id])),
    "undo_party": Act(undo_others, UNDO, of_another_desk),
    "name_guest": Act(lambda hall: hall.desk.name_guest(hall.placeholder.id, "Derya Uçar", "", ()), CORRECT),
    "take_name_back": Act(
        lambda hall: hall.desk.take_name_back(hall.placeholder.id, "Derya Uçar"),
        CORRECT,
        lambda hall: name_guest(hall.file, hall.placeholder.id, "Derya Uçar"),
    ),
    "request_erasure": Act(lambda hall: hall.desk.request_erasure(hall.guest.id)),
    "renew_number": Act(lambda hall: hall.desk.renew_number(hall.guest.id), REPRINT),
    "order_badge": Act(
        lambda hall: hall.desk.order_badge(hall.guest.id, PrintReason.DAMAGED, "62mm"), REPRINT, printed_before
    ),
    "hand_over": Act(lambda hall: hall.desk.hand_over(hall.guest.id, ["T-shirt L"])),
    "give_back": Act(
        lambda hall: hall.desk.give_back(hall.guest.id),
        None,
        lambda hall: hall.desk.hand_over(hall.guest.id, ["T-shirt L"]),
    ),
    "correct": Act(lambda hall: hall.people.correct(hall.guest.id, {"organisation": "Liman"}), CORRECT),
    "as_listed": Act(
        lambda hall: hall.people.as_listed(hall.guest.id),
        CORRECT,
        lambda hall: correct(hall.file, hall.guest.id, {"organisation": "Liman"}),
    ),
    "note": Act(lambda hall: hall.people.note(hall.guest.id, StaffNote.VIP, off=False)),
    "answer": Act(lambda hall: hall.people.answer(hall.guest.id, "T-shirt", "L", "en"), CORRECT),
    "note_needs": Act(lambda hall: hall.people.note_needs(hall.guest.id, {Need.VEGAN: True}, NOTICE, "en"), CORRECT),
    "note_paper": Act(
        lambda hall: hall.people.note_paper(hall.guest.id, [Field.EMAIL], PaperPlace.DESK, "en"), CORRECT
    ),
    "make_one": Act(lambda hall: hall.people.make_one(hall.twin.id, hall.guest.id), CORRECT),
    "part": Act(lambda hall: hall.people.part(hall.parted.id), CORRECT),
    "replace_badge": Act(lambda hall: hall.people.replace_badge(hall.guest.id), REPRINT),
    "print_lost": Act(lambda hall: hall.people.print_lost(hall.guest.id, "62mm"), REPRINT),
    "tell_desk": Act(lambda hall: hall.people.tell_desk(hall.guest.id, off=False)),
}
SIGN_IN = {"sign_in", "sign_out", "require_staff", "staff_at_desk", "pin_wait", "place"}
ONLY_HERE = {"order_at_check_in", "note_told", "learn"}
"""What says how this very desk works, and nothing about anybody."""
ONLY_LOOKS = {
    *("latest_actions", "groups", "is_free", "party_scanned", "party_with", "party_let_in", "party", "guest", "handed"),
    *("arrival_news", "waits_for", "badge_standing", "find", "namesakes", "remaining", "result_rows", "hint"),
    *("namesake_rows", "details", "on_pane", "likely", "rows", "companion_rows", "consent_sentence", "paper_sentence"),
}


def written_by(hall: Hall, do: Callable[[], object]) -> set[str]:
    """Return of which kinds facts were written meanwhile."""
    count = len(list(hall.file.journal.records()))
    do()
    return {record.kind for record in list(hall.file.journal.records())[count:]}


def signed_in(hall: Hall, name: str, may: Collection[Permission]) -> PreparedStaff:
    made = prepare(hall.file, name, may, badge=True)
    assert hall.desk.place.with_badge(made.code)
    return made


def test_every_kind_that_desks_write_says_what_a_member_of_staff_needs_for_it() -> None:
    said = {kind.name: set(kind.permissions) for kind in KINDS.values() if Role.DESK in kind.writers}
    assert said == NEEDED
    assert not any(kind.permissions for kind in KINDS.values() if Role.DESK not in kind.writers)


def test_every_act_of_a_desk_is_looked_at_here() -> None:
    acts = {name for work in (DeskWork, PeopleWork) for name, _ in inspect.getmembers(work) if not name.startswith("_")}
    assert acts == ACTS.keys() | SIGN_IN | ONLY_HERE | ONLY_LOOKS


@pytest.mark.parametrize("name", ACTS)
def test_what_one_needs_for_an_act_is_asked_for_and_nothing_else(name: str, hall: Hall) -> None:
    act = ACTS[name]
    if act.needs is None:
        signed_in(hall, "Deniz Kaya", ())
        act.before(hall)
        kinds = written_by(hall, partial(act.do, hall))
        assert kinds, "nothing was done"
        assert kinds <= NEEDED.keys()
        return
    act.before(hall)
    others = frozenset(Permission) - {act.needs}
    signed_in(hall, "Deniz Kaya", others)

    def refused() -> None:
        with pytest.raises(StaffMayNot):
            act.do(hall)

    assert written_by(hall, refused) == set()
    signed_in(hall, "Selin Ak", {act.needs})
    kinds = written_by(hall, partial(act.do, hall))
    if name != "order_badge":  # its fact is written once a printer has printed it
        assert any(act.needs in NEEDED[kind] for kind in kinds)


@pytest.mark.parametrize("name", ACTS)
def test_nobody_who_is_not_signed_in_does_what_asks_for_it_or_anything_where_desks_need_somebody(
    name: str, hall: Hall
) -> None:
    act = ACTS[name]
    act.before(hall)
    prepare(hall.file, "Selin Ak", frozenset(Permission), badge=True)

    def refused() -> None:
        with pytest.raises(SignInFirst):
            act.do(hall)

    if act.needs:
        assert written_by(hall, refused) == set()
    hall.desk.require_staff(True)
    assert written_by(hall, refused) == set()


def test_an_organiser_corrects_by_command_without_a_name_and_a_desk_does_not(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    guest, other = add_guest("Zeynep Kaya"), add_guest("Z. Kaya")
    prepare(event_file, "Deniz Kaya")
    correct(event_file, guest.id, {"organisation": "Liman"})
    merge_people(event_file, other.id, guest.id)
    separate(event_file, guest.id)
    named: tuple[Callable[[], object], ...] = (
        lambda: correct(event_file, guest.id, {"organisation": "Kuzey"}, staff="Deniz Kaya"),
        lambda: merge_people(event_file, other.id, guest.id, staff="Deniz Kaya"),
    )
    for do in named:
        with pytest.raises(Fault, match="may not"):
            do()
