"""What was done at a desk, of any kind, and taking it back, without limit of time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, assert_never

from kiosk.domain.admission.action import ActionKind, DeskAction
from kiosk.domain.admission.permission import Permission
from kiosk.domain.admission.verdict import Method, ScanKey, UndoReason, Verdict
from kiosk.domain.facts.printing import HandedOver
from kiosk.domain.faults.people import CannotBeUndone, UndoneBefore
from kiosk.domain.kiosks.role import Role
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.services.admit import TakenBack, undo
from kiosk.services.kiosks.purpose import is_admitted
from kiosk.services.people.changes import changes, changes_of
from kiosk.services.people.notes import note_person, notes_of
from kiosk.services.people.undoing import undo_change
from kiosk.services.staff import ensure_allowed, staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import actions, aliases, attendees, hand_overs, histories, scans
from kiosk.storage.tables.actions import ActionRow

_AT_ONCE = 12
UNDOABLE = frozenset({Verdict.ADMITTED, Verdict.LEFT, Verdict.TURNED_AWAY})
"""Answers of a door that can be taken back."""
_NOTES = frozenset(StaffNote)


@dataclass(frozen=True, slots=True)
class Undoing:
    """What was taken back, and of a check-in what became of it."""

    action: DeskAction
    taken: TakenBack | None = None


def latest_actions(file: EventFile, point: str) -> list[DeskAction]:
    """Return the latest things that this very kiosk recorded at a point and that still stand, the latest first.

    What stays done, such as a badge that was printed, is among them.
    """
    with file.snapshot() as connection:
        return sorted(_read(connection, file.device, point), key=lambda one: one.record.seq, reverse=True)


def undo_action(
    file: EventFile, action: DeskAction, *, point: str, staff: str = "", reason: UndoReason = UndoReason.BY_MISTAKE
) -> Undoing:
    """Take back what a desk did; an organiser does it without a point and anybody's name.

    Raises:
        Fault: it stays done, or was taken back before, or it is somebody else's and who is signed in may not take that
            back, or the person is no longer on the roster, or the file cannot be written.
    """
    kind = action.kind
    by_organiser = not (point or staff) and is_admitted(file, frozenset({Role.ORGANISER}))
    if action.staff not in ("", staff) and not by_organiser:
        ensure_allowed(file.reader, staff, Permission.UNDO)
    match kind:
        case ActionKind.HANDED_OUT:
            _give_back(file, action, point, staff)
        case ActionKind.NOTED:
            _take_off(file, action, point, staff)
        case (
            ActionKind.NAMED
            | ActionKind.CORRECTED
            | ActionKind.ANSWERED
            | ActionKind.NEEDS_NOTED
            | ActionKind.PAPER_NOTED
            | ActionKind.BADGE_REPLACED
            | ActionKind.NUMBER_GIVEN
            | ActionKind.MERGED
            | ActionKind.PARTED
            | ActionKind.AWAITED
        ):
            undo_change(file, action, point=point, staff=staff)
        case (
            ActionKind.CHECK_IN | ActionKind.LET_IN | ActionKind.WALK_IN | ActionKind.WENT_OUT | ActionKind.TURNED_AWAY
        ):
            taken = undo(file, action.record, staff=staff, reason=reason, alone=by_organiser)
            return Undoing(action, taken)
        case ActionKind.PRINTED | ActionKind.ERASURE_ASKED:
            raise CannotBeUndone()
        case _:
            assert_never(kind)
    return Undoing(action)


def undoable(file: EventFile, attendee: str) -> dict[ScanKey, DeskAction]:
    """Return what was done about a person, at any kiosk, that stands and can be taken back, by its record."""
    with file.snapshot() as connection:
        person = attendees.get(connection, attendee)
        if person is None:
            return {}
        ids, name = aliases.members(connection, attendee), person.name
        done: dict[ScanKey, DeskAction] = {}
        for at, verdict, method, point, by, device, seq, undone in histories.scans(connection, ids):
            if verdict in UNDOABLE and undone is None and method != Method.IMPORT:
                key, kind = ScanKey(device, seq), _kind_of_scan(Verdict(verdict), method)
                done[key] = DeskAction(kind, key, at, person.id, name, point=point, staff=by)
        done |= {
            one.record: one
            for one in _standing_of(ActionKind.HANDED_OUT, histories.hand_overs(connection, ids), person)
        }
        done |= {one.record: one for one in _standing_of(ActionKind.NOTED, histories.notes(connection, ids), person)}
        return done | changes_of(connection, person.id)


def _standing_of(kind: ActionKind, rows: Iterable[Any], person: Attendee) -> Iterator[DeskAction]:
    """Yield of each thing that was handed out or noted the latest that was said, unless it was taken back with that."""
    latest = {row[1]: row for row in sorted(rows, key=lambda row: (row[0], row[5], row[6]))}
    for at, what, is_over, point, by, device, seq in latest.values():
        if not is_over and (kind is not ActionKind.NOTED or what in _NOTES):
            yield DeskAction(kind, ScanKey(device, seq), at, person.id, person.name, point=point, staff=by, detail=what)


def action_of_scan(scan: scans.Scan, name: str, organisation: str, *, device: str) -> DeskAction | None:
    """Return what a scan did that can be taken back; None if it did nothing, or is taken back.

    Args:
        scan: the attempt.
        name: of whom it is about.
        organisation: where they are from.
        device: of this kiosk.
    """
    if scan.undone or not scan.attendee or scan.verdict not in UNDOABLE:
        return None
    kind, here = _kind_of_scan(scan.verdict, scan.method), scan.key.device == device
    return DeskAction(kind, scan.key, scan.at, scan.attendee, name, organisation, scan.point, scan.staff, here=here)


def _read(connection: Connection, device: str, point: str) -> Iterator[DeskAction]:
    for row in actions.scans(connection, device, point, _AT_ONCE):
        yield from _action(connection, device, point, row, _kind_of_scan(Verdict(row.first), row.second))
    for row in actions.hand_overs(connection, device, point, _AT_ONCE):
        yield from _action(connection, device, point, row, ActionKind.HANDED_OUT, row.first)
    for row in actions.notes(connection, device, point, _AT_ONCE):
        if row.first in _NOTES:
            yield from _action(connection, device, point, row, ActionKind.NOTED, row.first)
    for row in actions.prints(connection, device, point, _AT_ONCE):
        yield from _action(connection, device, point, row, ActionKind.PRINTED)
    for row in actions.erasure_requests(connection, device, point, _AT_ONCE):
        yield from _action(connection, device, point, row, ActionKind.ERASURE_ASKED)
    yield from islice(changes(connection, device, point), _AT_ONCE)


def _action(
    connection: Connection, device: str, point: str, row: ActionRow, kind: ActionKind, detail: str = ""
) -> Iterator[DeskAction]:
    person = attendees.get(connection, aliases.person_of(connection, row.attendee))
    if person:
        record = ScanKey(device, row.seq)
        yield DeskAction(kind, record, row.at, person.id, person.name, person.organisation, point, row.staff, detail)


def _kind_of_scan(verdict: Verdict, method: str) -> ActionKind:
    if verdict is Verdict.LEFT:
        return ActionKind.WENT_OUT
    if verdict is Verdict.TURNED_AWAY:
        return ActionKind.TURNED_AWAY
    by_method = {Method.WALK_IN.value: ActionKind.WALK_IN, Method.DECISION.value: ActionKind.LET_IN}
    return by_method.get(method, ActionKind.CHECK_IN)


def _take_off(file: EventFile, action: DeskAction, point: str, staff: str) -> None:
    note = StaffNote(action.detail)
    with file.writing():
        if all(one.note is not note for one in notes_of(file, action.attendee)):
            raise UndoneBefore()
        note_person(file, action.attendee, note, off=True, point=point, staff=staff)


def _give_back(file: EventFile, action: DeskAction, point: str, staff: str) -> None:
    with file.writing() as connection:
        held = {one.add_on for one in hand_overs.held_by(connection, action.attendee)}
        if action.detail not in held:
            raise UndoneBefore()
        by = staff_id(file, connection, staff)
        file.journal.append(HandedOver(action.attendee, add_on=action.detail, point=point, staff=by, back=True))
