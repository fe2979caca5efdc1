"""What a desk changed of people, as its own records say, the latest first; and taking that back.

A change stands until something else is said of the same thing, or a record says that it takes it back (`undoes`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import assert_never

from kiosk.domain.admission.action import ActionKind, DeskAction
from kiosk.domain.admission.code import CodeKind
from kiosk.domain.admission.verdict import ScanKey
from kiosk.domain.facts import reading
from kiosk.domain.facts.awaiting import ArrivalAwaited
from kiosk.domain.facts.badge_numbers import BadgeNumber
from kiosk.domain.facts.contacts import PaperConsent
from kiosk.domain.facts.corrections import corrections_of
from kiosk.domain.facts.kinds import AttendeeDetails, Fact
from kiosk.domain.facts.needs import NeedsNoted
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.same_person import SamePerson
from kiosk.domain.networking.paper_place import paper_place
from kiosk.storage.connection import Connection
from kiosk.storage.tables import actions, aliases, attendees, awaiting, codes, consents, histories
from kiosk.storage.tables import staff as names

Changing = AttendeeDetails | SamePerson | BadgeNumber | NeedsNoted | PaperConsent | ArrivalAwaited

_ASIDE = ("badge_number", "paper_consent")
"""Kinds of facts about people that say nothing of their entry on the roster."""


def changes(connection: Connection, device: str, point: str) -> Iterator[DeskAction]:
    """Yield what a kiosk changed of people at a point and still stands, the latest first; each act once."""
    taken_back: set[str] = set()
    acts: set[str] = set()
    for record in actions.changes(connection, device):
        fact = reading.read_or_none(record)
        if not isinstance(fact, Changing):
            continue
        if undone := _undone_by(fact):
            taken_back.add(undone)
            continue
        key = ScanKey(record.device, record.seq)
        if fact.point != point or name_of(key) in taken_back:
            continue
        if isinstance(fact, SamePerson) and fact.act:
            if fact.act in acts:
                continue
            acts.add(fact.act)
        if action := _change(connection, record, key, fact):
            yield action


def changes_of(connection: Connection, person: str) -> dict[ScanKey, DeskAction]:
    """Return what was changed of a person by staff, at any kiosk, and still stands, by its record.

    What a list said is none; nor is what was said of several entries in one act, which is taken back as that; nor a
    correction whose field was corrected again, as long as that stands.
    """
    members = aliases.members(connection, person)
    records = histories.records(connection, members)
    records += [one for kind in _ASIDE for one in actions.about(connection, kind, members)]
    facts = [(one, reading.read_or_none(one)) for one in records if not one.import_id]
    taken_back = {_undone_by(fact) for _, fact in facts if isinstance(fact, Changing)}
    standing: dict[ScanKey, DeskAction] = {}
    corrected: set[str] = set()
    for record, fact in reversed(facts):
        key = ScanKey(record.device, record.seq)
        if not isinstance(fact, Changing) or _undone_by(fact) or name_of(key) in taken_back:
            continue
        is_act = isinstance(fact, SamePerson) and fact.act
        if is_act or not (action := _change(connection, record, key, fact)):
            continue
        fields = set(fact.corrected) if isinstance(fact, AttendeeDetails) else set()
        if not fields & corrected:
            standing[key] = action
        corrected |= fields
    return standing


def name_of(key: ScanKey) -> str:
    """Return a record's name, as a fact says it that takes it back."""
    return f"{key.device} {key.seq}"


def fact_of(connection: Connection, key: ScanKey) -> Fact | None:
    """Return what a record says; None if it is not there, or nothing that this version knows."""
    record = actions.record(connection, key.device, key.seq)
    return reading.read_or_none(record) if record else None


def dated(connection: Connection, kind: str, ids: list[str]) -> list[tuple[ScanKey, Changing]]:
    """Return the facts of a kind about some subjects that stand, each with its record's name, in their order.

    What was taken back is left out with what took it back: all is then as if neither had been said.
    """
    records = actions.about(connection, kind, ids)
    facts = [(ScanKey(one.device, one.seq), reading.read_or_none(one)) for one in records]
    taken_back = {_undone_by(fact) for _, fact in facts if isinstance(fact, Changing)}
    return [
        (key, fact)
        for key, fact in facts
        if isinstance(fact, Changing) and not _undone_by(fact) and name_of(key) not in taken_back
    ]


def standing_corrections(connection: Connection, attendee: str) -> dict[ScanKey, dict[str, str | None]]:
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
        if fact.undoes:
            standing = [one for one in standing if name_of(one[0]) != fact.undoes]
        elif standing and held == standing[-1][2] and held != before:
            standing.pop()
        elif fact.corrected:
            standing.append((ScanKey(record.device, record.seq), fact, before))
    return {key: {field: before.get(field) for field in fact.corrected} for key, fact, before in standing}


def _undone_by(fact: Changing) -> str:
    return "" if isinstance(fact, ArrivalAwaited) else fact.undoes


def _change(connection: Connection, record: Record, key: ScanKey, fact: Changing) -> DeskAction | None:
    """Return the change of a person that a record is, if it still stands."""
    attendee = (fact.attendee or "") if isinstance(fact, NeedsNoted) else fact.attendee
    person = attendees.get(connection, aliases.person_of(connection, attendee))
    if person is None:
        return None
    by = names.everyone(connection).get(fact.staff or "", "")
    action = DeskAction(
        ActionKind.CORRECTED, key, record.made_at, person.id, person.name, person.organisation, fact.point or "", by
    )
    match fact:
        case AttendeeDetails():
            return _of_details(connection, action, fact)
        case SamePerson():
            return _of_entries(connection, action, fact)
        case BadgeNumber():
            given = dated(connection, "badge_number", aliases.members(connection, person.id))
            latest = [one for one, number in given if isinstance(number, BadgeNumber) and number.code == fact.code][-1:]
            holds = latest == [key] and fact.code in _held(connection, person.id)
            return replace(action, kind=ActionKind.NUMBER_GIVEN) if holds else None
        case NeedsNoted():
            latest = [one for one, _ in dated(connection, "needs", [fact.id])][-1:]
            return replace(action, kind=ActionKind.NEEDS_NOTED) if latest == [key] else None
        case PaperConsent():
            latest = [one for one, _ in dated(connection, "paper_consent", aliases.members(connection, person.id))][-1:]
            now = consents.lasting(connection, person.id)
            holds = now is not None and (now.fields, now.kept) == (fact.fields, paper_place(fact.kept))
            return replace(action, kind=ActionKind.PAPER_NOTED) if holds and latest == [key] else None
        case ArrivalAwaited():
            wished = (fact.waiting, fact.point, True)
            waits = [(one.waiting, one.point, one.own) for one in awaiting.standing_of(connection, person.id)]
            return replace(action, kind=ActionKind.AWAITED) if fact.own and not fact.over and wished in waits else None
        case _:
            assert_never(fact)


def _of_details(connection: Connection, action: DeskAction, fact: AttendeeDetails) -> DeskAction | None:
    person = attendees.get(connection, action.attendee)
    if fact.revoked and CodeKind.BADGE in fact.codes.values():
        holds = _held(connection, action.attendee).issuperset(fact.codes)
        return replace(action, kind=ActionKind.BADGE_REPLACED) if holds else None
    if fact.name and not fact.codes and person and person.guest_of and person.name == fact.name:
        return replace(action, kind=ActionKind.NAMED, detail=fact.name)
    if fact.answered:
        return _of_answer(connection, action, fact)
    return action if fact.corrected and action.record in standing_corrections(connection, action.attendee) else None


def _held(connection: Connection, attendee: str) -> set[str]:
    return {one.code for one in codes.of_attendee(connection, attendee) if not one.revoked}


def _of_answer(connection: Connection, action: DeskAction, fact: AttendeeDetails) -> DeskAction | None:
    """Return that an answer was noted, unless another one was since."""
    question = next(iter(fact.answered))
    said = dated(connection, "attendee", aliases.members(connection, action.attendee))
    latest = next((key for key, one in reversed(said) if _is_about(one, question)), None)
    return replace(action, kind=ActionKind.ANSWERED, detail=question) if latest == action.record else None


def _is_about(fact: Changing, question: str) -> bool:
    return isinstance(fact, AttendeeDetails) and (question in fact.answered or question in fact.as_listed)


def _of_entries(connection: Connection, action: DeskAction, fact: SamePerson) -> DeskAction | None:
    """Return that two entries were made one person, or one several, unless something else was said since."""
    if fact.other is None:
        return None
    said = dated(connection, "same_person", [fact.attendee])
    latest = next((key for key, one in reversed(said) if isinstance(one, SamePerson) and one.other is not None), None)
    if latest != action.record:
        return None
    return replace(action, kind=ActionKind.MERGED if fact.other else ActionKind.PARTED)
