"""Taking back what a desk changed of a person: what held before holds again."""

from itertools import count
from typing import assert_never

from kiosk.domain.admission.action import DeskAction
from kiosk.domain.admission.verdict import ScanKey
from kiosk.domain.badges.photo_wish import is_about_photos
from kiosk.domain.facts.awaiting import ArrivalAwaited
from kiosk.domain.facts.badge_numbers import BadgeNumber
from kiosk.domain.facts.contacts import PaperConsent
from kiosk.domain.facts.corrections import corrections_of
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.facts.needs import NeedsNoted
from kiosk.domain.facts.same_person import SamePerson
from kiosk.domain.faults.people import UndoneBefore
from kiosk.services.people.changes import Changing, changes, changes_of, dated, fact_of, name_of, standing_corrections
from kiosk.services.people.correcting import undo_correction
from kiosk.services.people.naming import undo_naming
from kiosk.services.people.paper import undo_paper_consent
from kiosk.services.people.photos import restore_photo_consent
from kiosk.services.printing.orders import cancel_order
from kiosk.services.staff import staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, print_jobs


def undo_change(file: EventFile, action: DeskAction, *, point: str, staff: str) -> None:
    """Take back what a desk changed of a person.

    Raises:
        Fault: it does not stand any more, or the person is no longer on the roster, or the file cannot be written.
    """
    with file.writing() as connection:
        key = action.record
        at_desk = changes(connection, key.device, action.point)
        if key not in changes_of(connection, action.attendee) and all(one.record != key for one in at_desk):
            raise UndoneBefore()
        fact, by = fact_of(connection, key), staff_id(file, connection, staff)
        if not isinstance(fact, Changing):
            raise UndoneBefore()
        match fact:
            case AttendeeDetails() if fact.revoked and fact.codes:
                _restore_badge(file, connection, action, fact, point, by)
            case AttendeeDetails() if fact.answered:
                _restore_answer(file, connection, action, fact, point, by)
            case AttendeeDetails() if fact.corrected:
                held = standing_corrections(connection, action.attendee)[key]
                undo_correction(file, action.attendee, held, point=point, staff=staff, undoes=name_of(key))
            case AttendeeDetails():
                undo_naming(file, action.attendee, action.detail, point=point, staff=staff)
            case SamePerson():
                _restore_entries(file, connection, action, fact, point, by)
            case BadgeNumber():
                _restore_number(file, connection, action, fact, point, by)
            case NeedsNoted():
                _restore_needs(file, connection, action, fact, point, by)
            case PaperConsent():
                undo_paper_consent(file, connection, action.attendee, key, point=point, by=by)
            case ArrivalAwaited():
                file.journal.append(
                    ArrivalAwaited(fact.attendee, fact.waiting, fact.point, over=True, own=fact.own, staff=by)
                )
            case _:
                assert_never(fact)


def _restore_badge(
    file: EventFile, connection: Connection, action: DeskAction, fact: AttendeeDetails, point: str, by: str
) -> None:
    """Let the badge hold again that was lost, and not the one in its stead, which is printed no more."""
    for job in print_jobs.of_attendee(connection, action.attendee):
        if job.code in fact.codes:
            cancel_order(file, job.number)
    revoked = tuple(fact.codes)
    file.journal.append(
        AttendeeDetails(
            fact.attendee,
            revoked=revoked,
            restored=fact.revoked,
            point=point,
            staff=by,
            undoes=name_of(action.record),
        )
    )


def _restore_answer(
    file: EventFile, connection: Connection, action: DeskAction, fact: AttendeeDetails, point: str, by: str
) -> None:
    before: list[AttendeeDetails] = []
    for key, one in dated(connection, "attendee", aliases.members(connection, action.attendee)):
        if key == action.record:
            break
        if isinstance(one, AttendeeDetails):
            before.append(one)
    held = {question: text for question, text in corrections_of(before).answers.items() if question in fact.answered}
    as_listed = tuple(question for question in fact.answered if question not in held)
    file.journal.append(
        AttendeeDetails(
            fact.attendee, answered=held, as_listed=as_listed, point=point, staff=by, undoes=name_of(action.record)
        )
    )
    if any(map(is_about_photos, fact.answered)):
        restore_photo_consent(file, connection, action.attendee, point=point, by=by)


def _restore_entries(
    file: EventFile, connection: Connection, action: DeskAction, fact: SamePerson, point: str, by: str
) -> None:
    """Let two people be two again; or several entries one person, as many as were parted in one act."""
    together = same_act(connection, action.record, fact.act) if fact.act else [(action.record, fact)]
    for key, one in together:
        other = ""
        for earlier, said in dated(connection, "same_person", [one.attendee]):
            if earlier == key:
                break
            other = said.other if isinstance(said, SamePerson) and said.other is not None else other
        file.journal.append(SamePerson(one.attendee, other, point=point, staff=by, undoes=name_of(key)))


def same_act(connection: Connection, last: ScanKey, act: str) -> list[tuple[ScanKey, SamePerson]]:
    """Return what was said of entries of the roster in one act, the last first; its records stand side by side."""
    found: list[tuple[ScanKey, SamePerson]] = []
    for seq in count(last.seq, -1):
        key = ScanKey(last.device, seq)
        fact = fact_of(connection, key)
        if not isinstance(fact, SamePerson) or fact.act != act:
            break
        found.append((key, fact))
    return found


def _restore_number(
    file: EventFile, connection: Connection, action: DeskAction, fact: BadgeNumber, point: str, by: str
) -> None:
    """Let the number hold again that the badge had; without one the badge has none again."""
    before = BadgeNumber(fact.attendee, fact.code)
    for key, one in dated(connection, "badge_number", aliases.members(connection, action.attendee)):
        if key == action.record:
            break
        if isinstance(one, BadgeNumber) and one.code == fact.code:
            before = one
    file.journal.append(
        BadgeNumber(
            fact.attendee,
            fact.code,
            before.salt,
            before.hash,
            before.key,
            point=point,
            staff=by,
            undoes=name_of(action.record),
        )
    )


def _restore_needs(
    file: EventFile, connection: Connection, action: DeskAction, fact: NeedsNoted, point: str, by: str
) -> None:
    before: dict[str, bool] = {}
    for key, one in dated(connection, "needs", [fact.id]):
        if key == action.record:
            break
        if isinstance(one, NeedsNoted):
            before |= one.needs
    needs = {need: before.get(need, False) for need in fact.needs}
    file.journal.append(
        NeedsNoted(
            fact.id,
            attendee=fact.attendee,
            needs=needs,
            notice_version=fact.notice_version,
            notice_digest=fact.notice_digest,
            language=fact.language,
            point=point,
            staff=by,
            undoes=name_of(action.record),
        )
    )
