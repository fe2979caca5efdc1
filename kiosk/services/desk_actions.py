"""What was done at a desk, of any kind, and taking it back, without limit of time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.domain.admission.action import ActionKind, DeskAction
from kiosk.domain.admission.permission import Permission
from kiosk.domain.admission.verdict import Method, ScanKey, UndoReason, Verdict
from kiosk.domain.facts import reading
from kiosk.domain.facts.corrections import corrections_of
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.facts.printing import HandedOver
from kiosk.domain.facts.record import Record
from kiosk.domain.faults.people import CannotBeUndone, UndoneBefore
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.services.admit import TakenBack, undo
from kiosk.services.people.correcting import undo_correction
from kiosk.services.people.naming import take_name_back
from kiosk.services.people.notes import note_person
from kiosk.services.staff import ensure_allowed, staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import actions, aliases, attendees, hand_overs, histories, scans
from kiosk.storage.tables import staff as names
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
    """Take back what a desk did.

    Raises:
        Fault: it stays done, or was taken back before, or it is somebody else's and who is signed in may not take that
            back, or the person is no longer on the roster, or the file cannot be written.
    """
    kind = action.kind
    if action.staff not in ("", staff):
        ensure_allowed(file.reader, staff, Permission.UNDO)
    match kind:
        case ActionKind.HANDED_OUT:
            _give_back(file, action, point, staff)
        case ActionKind.NOTED:
            note_person(file, action.attendee, StaffNote(action.detail), off=True, point=point, staff=staff)
        case ActionKind.NAMED:
            take_name_back(file, action.attendee, action.detail, point=point, staff=staff)
        case ActionKind.CORRECTED:
            undo_correction(file, action.attendee, _held_before(file.reader, action), point=point, staff=staff)
        case (
            ActionKind.CHECK_IN | ActionKind.LET_IN | ActionKind.WALK_IN | ActionKind.WENT_OUT | ActionKind.TURNED_AWAY
        ):
            return Undoing(action, undo(file, action.record, staff=staff, reason=reason))
        case ActionKind.PRINTED | ActionKind.ERASURE_ASKED:
            raise CannotBeUndone()
        case _:
            assert_never(kind)
    return Undoing(action)


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
    for record in actions.changes(connection, device, _AT_ONCE):
        yield from _change(connection, point, record)


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


def _change(connection: Connection, point: str, record: Record) -> Iterator[DeskAction]:
    """Yield the change of a person that a record is, if it still stands."""
    fact = reading.read_or_none(record)
    if not isinstance(fact, AttendeeDetails) or fact.point != point:
        return
    person = attendees.get(connection, aliases.person_of(connection, fact.attendee))
    if person is None:
        return
    by = names.everyone(connection).get(fact.staff, "")
    action = DeskAction(
        ActionKind.NAMED, ScanKey(record.device, record.seq), record.made_at, person.id, person.name,
        person.organisation, point, by, fact.name or "",
    )  # fmt: skip
    if fact.name and not fact.codes and person.guest_of and person.name == fact.name:
        yield action
    elif fact.corrected and action.record in _standing_corrections(connection, person.id):
        yield replace(action, kind=ActionKind.CORRECTED, detail="")


def _standing_corrections(connection: Connection, attendee: str) -> dict[ScanKey, dict[str, str | None]]:
    """Return the corrections of a person that stand, each with what held over the lists before, by its fields.

    One after which all is as it was before the latest takes that back, and is none itself.
    """
    facts: list[AttendeeDetails] = []
    standing: list[tuple[ScanKey, AttendeeDetails, Mapping[str, str]]] = []
    held: Mapping[str, str] = {}
    for record in histories.records(connection, aliases.members(connection, attendee)):
        fact = reading.read_or_none(record)
        if not isinstance(fact, AttendeeDetails):
            continue
        facts.append(fact)
        before, held = held, corrections_of(facts).values
        if standing and held == standing[-1][2] and held != before:
            standing.pop()
        elif fact.corrected:
            standing.append((ScanKey(record.device, record.seq), fact, before))
    return {key: {field: before.get(field) for field in fact.corrected} for key, fact, before in standing}


def _held_before(connection: Connection, action: DeskAction) -> dict[str, str | None]:
    """Return what held over the lists before a correction, by each field that it is about."""
    standing = _standing_corrections(connection, action.attendee)
    if action.record not in standing:
        raise UndoneBefore()
    return standing[action.record]


def _give_back(file: EventFile, action: DeskAction, point: str, staff: str) -> None:
    with file.writing() as connection:
        held = {one.add_on for one in hand_overs.held_by(connection, action.attendee)}
        if action.detail not in held:
            raise UndoneBefore()
        by = staff_id(file, connection, staff)
        file.journal.append(HandedOver(action.attendee, add_on=action.detail, point=point, staff=by, back=True))
