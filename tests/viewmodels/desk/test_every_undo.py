"""Whatever a desk did is taken back with F4, and then all holds that held before; what stays done says so."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.domain.admission.action import ActionKind, DeskAction, is_final
from kiosk.domain.admission.badge_number import is_number
from kiosk.domain.admission.decision import DecisionReason
from kiosk.domain.admission.permission import Permission
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.verdict import Admission, UndoReason, Verdict
from kiosk.domain.facts.kinds import SettingDetails
from kiosk.domain.faults.people import UndoneBefore
from kiosk.domain.faults.staff import StaffMayNot
from kiosk.domain.kiosks.role import Role
from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.domain.networking.paper_place import PaperPlace
from kiosk.domain.remarks.needs import NeedsNotice
from kiosk.domain.roster.door_questions import PHOTOS
from kiosk.domain.roster.needs import Need
from kiosk.domain.roster.new_guest import NewGuest
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.services.badges.numbers import NumberOutcome, try_number
from kiosk.services.people.paper import note_paper_consent
from kiosk.services.points import change_point
from kiosk.services.printing.orders import open_orders
from kiosk.services.staff_members import prepare
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import codes, consents
from kiosk.viewmodels.desk.undo_words import act_said, detail_said, done_said
from tests.conftest import GivenClock
from tests.hosts import OpenKiosk, assert_as_rebuilt, send
from tests.viewmodels.desk.hall import Hall

NOTICE = str(NeedsNotice())
HOLDING = (
    "SELECT id, name, organisation, status, answers, guest_of FROM attendee ORDER BY id",
    "SELECT code, attendee, kind FROM code WHERE revoked = 0 ORDER BY code, attendee",
    "SELECT * FROM alias ORDER BY attendee",
    "SELECT attendee, needs FROM needs WHERE needs <> '[]'",
    "SELECT attendee, code, salt, hash, key FROM standing_badge_number",
    "SELECT person, waiting, point FROM standing_awaiting",
    "SELECT attendee, fields, kept, text_digest FROM standing_consent WHERE purpose = 'lasting' AND given = 1",
    "SELECT attendee, verdict FROM scan WHERE verdict IN ('admitted', 'left', 'turned_away') AND undone_at IS NULL",
    "SELECT attendee, add_on FROM hand_over GROUP BY attendee, add_on HAVING sum(1 - 2 * back) > 0",
    "SELECT attendee, note FROM staff_note GROUP BY attendee, note HAVING sum(1 - 2 * off) > 0",
)
"""What holds of everybody, of whatever a desk can change."""


def holding(file: EventFile) -> list[list[tuple[object, ...]]]:
    return [[tuple(row) for row in file.reader.execute(query)] for query in HOLDING]


@dataclass
class Act:
    """What is done at the desk, and what must have happened before."""

    do: Callable[[Hall], object]
    before: Callable[[Hall], object] = lambda _: None


def go_out(hall: Hall) -> None:
    change_point(hall.file, Point("Desk 1", PointKind.EXIT))
    hall.desk.scan(hall.guest.badge)


def note_paper(hall: Hall, field: Field, place: PaperPlace) -> None:
    note_paper_consent(hall.file, hall.guest.id, (field,), place, language="en", point="Desk 1", staff="Selin")


ACTS = {
    ActionKind.CHECK_IN: Act(lambda hall: hall.desk.scan(hall.guest.badge)),
    ActionKind.LET_IN: Act(lambda hall: hall.desk.decide(hall.unpaid.id, DecisionReason.PAID, Verdict.UNPAID)),
    ActionKind.TURNED_AWAY: Act(lambda hall: hall.desk.decide(hall.unpaid.id, None, Verdict.UNPAID)),
    ActionKind.WENT_OUT: Act(go_out, lambda hall: hall.desk.scan(hall.guest.badge)),
    ActionKind.HANDED_OUT: Act(lambda hall: hall.desk.hand_over(hall.guest.id, ["T-shirt L"])),
    ActionKind.NOTED: Act(lambda hall: hall.people.note(hall.guest.id, StaffNote.VIP, off=False)),
    ActionKind.NAMED: Act(lambda hall: hall.desk.name_guest(hall.placeholder.id, "Derya Uçar", "", ())),
    ActionKind.CORRECTED: Act(lambda hall: hall.people.correct(hall.guest.id, {"organisation": "Liman"})),
    ActionKind.ANSWERED: Act(
        lambda hall: hall.people.answer(hall.guest.id, "T-shirt", "L", "en"),
        lambda hall: hall.people.answer(hall.guest.id, "T-shirt", "M", "en"),
    ),
    ActionKind.NEEDS_NOTED: Act(
        lambda hall: hall.people.note_needs(hall.guest.id, {Need.VEGAN: False, Need.SEAT: True}, NOTICE, "en"),
        lambda hall: hall.people.note_needs(hall.guest.id, {Need.VEGAN: True}, NOTICE, "en"),
    ),
    ActionKind.PAPER_NOTED: Act(
        lambda hall: note_paper(hall, Field.PHONE, PaperPlace.DESK),
        lambda hall: note_paper(hall, Field.EMAIL, PaperPlace.SENDER),
    ),
    ActionKind.BADGE_REPLACED: Act(lambda hall: hall.people.replace_badge(hall.guest.id)),
    ActionKind.NUMBER_GIVEN: Act(
        lambda hall: hall.desk.renew_number(hall.guest.id), lambda hall: hall.desk.renew_number(hall.guest.id)
    ),
    ActionKind.MERGED: Act(lambda hall: hall.people.make_one(hall.twin.id, hall.guest.id)),
    ActionKind.PARTED: Act(
        lambda hall: hall.people.part(hall.parted.id), lambda hall: hall.people.make_one(hall.unpaid.id, hall.parted.id)
    ),
    ActionKind.AWAITED: Act(lambda hall: hall.people.tell_desk(hall.guest.id, off=False)),
}
"""Every act that can be taken back but a walk-in, after which whoever was added stays on the list, cancelled."""


def take_latest_back(hall: Hall) -> DeskAction:
    action = hall.desk.latest_actions()[0]
    hall.desk.take_back(action, UndoReason.BY_MISTAKE)
    return action


def test_every_act_that_can_be_taken_back_is_here() -> None:
    assert ACTS.keys() | {ActionKind.WALK_IN} == {kind for kind in ActionKind if not is_final(kind)}


@pytest.mark.parametrize("kind", ACTS)
def test_whatever_was_done_is_taken_back_and_all_is_as_before(kind: ActionKind, hall: Hall, clock: GivenClock) -> None:
    act = ACTS[kind]
    act.before(hall)
    before = holding(hall.file)
    earlier = [one.record for one in hall.desk.latest_actions()]
    clock.forward(1)
    act.do(hall)
    assert holding(hall.file) != before
    clock.forward(600)
    action = take_latest_back(hall)
    assert action.kind is kind
    assert holding(hall.file) == before
    assert [one.record for one in hall.desk.latest_actions()] == earlier
    assert all((act_said(kind), detail_said(action) or kind in SCANS, done_said(action) or kind in SCANS))
    with pytest.raises(UndoneBefore):
        hall.desk.take_back(action, UndoReason.BY_MISTAKE)
    assert_as_rebuilt(hall.file)


SCANS = {ActionKind.CHECK_IN, ActionKind.LET_IN, ActionKind.TURNED_AWAY, ActionKind.WENT_OUT}


def test_a_walk_in_is_taken_off_the_list(hall: Hall) -> None:
    hall.desk.walk_in(NewGuest("Jane Doe"), ())
    assert take_latest_back(hall).kind is ActionKind.WALK_IN
    assert hall.desk.find("jane doe").people[0].attendee.status == "cancelled"


def test_all_acts_are_taken_back_one_after_the_other(hall: Hall, clock: GivenClock) -> None:
    for act in ACTS.values():
        clock.forward(1)
        act.before(hall)
        clock.forward(1)
        act.do(hall)
    kinds = set()
    while actions := hall.desk.latest_actions():
        clock.forward(1)
        hall.desk.take_back(actions[0], UndoReason.BY_MISTAKE)
        kinds.add(actions[0].kind)
    assert kinds == ACTS.keys()


def test_the_badge_that_was_lost_opens_the_door_again_and_the_new_one_no_longer(
    hall: Hall, clock: GivenClock, open_kiosk: OpenKiosk
) -> None:
    other = open_kiosk("elsewhere", Role.DESK)
    new = hall.people.print_lost(hall.guest.id, "62mm")
    assert [job.code for job in open_orders(hall.file)] == [new]
    clock.forward(1)
    take_latest_back(hall)
    assert open_orders(hall.file) == []
    send(hall.file, other)
    for file in (hall.file, other):
        assert codes.badge_of(file.reader, hall.guest.id) == hall.guest.badge
    answers = [hall.desk.scan(code) for code in (new, hall.guest.badge)]
    assert [one.verdict for one in answers if isinstance(one, Admission)] == [Verdict.REVOKED, Verdict.ADMITTED]


def test_the_number_from_before_counts_again(hall: Hall, clock: GivenClock) -> None:
    before = hall.desk.renew_number(hall.guest.id)
    clock.forward(1)
    after = hall.desk.renew_number(hall.guest.id)
    clock.forward(1)
    take_latest_back(hall)
    assert is_number(before)
    answers = [try_number(hall.file, hall.guest.id, number, point="Foyer").outcome for number in (after, before)]
    assert answers == [NumberOutcome.WRONG, NumberOutcome.RIGHT]
    clock.forward(1)
    take_latest_back(hall)
    assert try_number(hall.file, hall.guest.id, before, point="Foyer").outcome is NumberOutcome.NONE


@pytest.mark.usefixtures("_cheap_pins")
def test_what_somebody_else_changed_is_taken_back_only_by_who_may(hall: Hall) -> None:
    everyone = prepare(hall.file, "Selin Ak", frozenset(Permission), badge=True)
    none = prepare(hall.file, "Deniz Kaya", badge=True)
    undo = prepare(hall.file, "Ece Ak", {Permission.UNDO}, badge=True)
    assert hall.desk.place.with_badge(everyone.code)
    hall.people.replace_badge(hall.guest.id)
    assert hall.desk.place.with_badge(none.code)
    with pytest.raises(StaffMayNot):
        take_latest_back(hall)
    assert hall.desk.place.with_badge(undo.code)
    assert take_latest_back(hall).staff == "Selin Ak"


def test_what_was_said_since_is_not_undone_by_an_older_question(hall: Hall, clock: GivenClock) -> None:
    hall.people.answer(hall.guest.id, "T-shirt", "M", "en")
    (first,) = hall.desk.latest_actions()
    clock.forward(1)
    hall.people.answer(hall.guest.id, "T-shirt", "L", "en")
    with pytest.raises(UndoneBefore):
        hall.desk.take_back(first, UndoReason.BY_MISTAKE)


def test_signing_in_is_nothing_to_take_back(hall: Hall) -> None:
    member = prepare(hall.file, "Selin Ak", frozenset(Permission), badge=True)
    hall.file.journal.append(SettingDetails("staff-required", "true"))
    assert hall.desk.scan(member.code) == member.member
    assert hall.desk.latest_actions() == []


def test_an_answer_about_photographs_that_is_taken_back_leaves_the_consent_from_before(
    hall: Hall, clock: GivenClock
) -> None:
    given = []
    for text in ("yes", "no"):
        hall.people.answer(hall.guest.id, PHOTOS, text, "en")
        clock.forward(1)
    for _ in range(2):
        take_latest_back(hall)
        clock.forward(1)
        given.append(bool(consents.agreed(hall.file.reader, Purpose.PHOTOS)))
    assert given == [True, False]
