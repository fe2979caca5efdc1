"""People on the roster as rows at the desk: who, from where, and whether they are in."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.admission.code import ending
from kiosk.domain.admission.verdict import FirstAdmission
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.domain.roster.folding import fold
from kiosk.domain.roster.marking import parts, spans
from kiosk.services.find import Found, FoundBy
from kiosk.services.namesakes import Namesake
from kiosk.viewmodels.desk.guest_row import GuestRow
from kiosk.viewmodels.desk.sentences import translate
from kiosk.viewmodels.desk.telling_apart import differences_of, masked, order_of
from kiosk.viewmodels.shared.wording import filled, joined


def result_rows(people: Sequence[Found], zone: ZoneInfo) -> list[GuestRow]:
    """Return the rows of a search, with what was typed marked in them."""
    differences = differences_of([found.attendee for found in people])
    rows = [
        _row(found.attendee, found.checked_in, zone, (*differing, _found_of(found)), _to_mark(found))
        for found, differing in zip(people, differences, strict=True)
    ]
    names = Counter(fold(row.name) for row in rows)
    return [
        replace(row, detail_leads=names[fold(row.name)] > 1 and found.attendee.organisation != "")
        for row, found in zip(rows, people, strict=True)
    ]


def namesake_rows(people: Sequence[Namesake], zone: ZoneInfo) -> list[GuestRow]:
    """Return the rows of people who may be one and the same."""
    differences = differences_of([one.attendee for one in people])
    return [
        _row(one.attendee, one.checked_in, zone, differing) for one, differing in zip(people, differences, strict=True)
    ]


def _row(
    person: Attendee,
    checked_in: FirstAdmission | None,
    zone: ZoneInfo,
    reasons: Sequence[str],
    words: tuple[str, ...] = (),
) -> GuestRow:
    detail, reason = joined((person.organisation, person.group)), joined(dict.fromkeys(reasons))
    return GuestRow(
        name=person.name,
        name_parts=parts(person.name, words),
        detail=detail,
        detail_parts=parts(detail, words),
        reason=reason,
        reason_parts=parts(reason, words),
        state_text=_state(person, checked_in, zone),
        past=checked_in is not None,
        ready=checked_in is None and person.status is OrderStatus.PAID,
    )


def _found_of(found: Found) -> str:
    """Return what was found of a person where it stands neither in the name nor in the detail."""
    person = found.attendee
    match found.by:
        case FoundBy.WORDS:
            seen = (person.name, person.organisation, person.group)
            is_seen = any(spans(text, found.words) for text in seen)
            return person.role if not is_seen and spans(person.role, found.words) else ""
        case FoundBy.ORDER:
            return order_of(person.order)
        case FoundBy.EMAIL:
            return masked(person.email)
        case FoundBy.CODE:
            return filled(translate("Desk", "Code ends in {ending}"), ending=ending(found.typed))
        case FoundBy.CODE_BEGINNING:
            return filled(translate("Desk", "Code begins with {beginning}"), beginning=found.typed)
        case FoundBy.CODE_ENDING:
            return filled(translate("Desk", "Code ends in {ending}"), ending=found.typed)
        case _:
            assert_never(found.by)


def _to_mark(found: Found) -> tuple[str, ...]:
    """Return the words to mark: an address that is shown in part is not marked by its parts."""
    match found.by:
        case FoundBy.EMAIL:
            return ()
        case FoundBy.CODE:
            return (fold(ending(found.typed)),)
        case FoundBy.WORDS | FoundBy.ORDER | FoundBy.CODE_BEGINNING | FoundBy.CODE_ENDING:
            return found.words
        case _:
            assert_never(found.by)


def _state(person: Attendee, checked_in: FirstAdmission | None, zone: ZoneInfo) -> str:
    if checked_in:
        return filled(translate("Desk", "In since {time}"), time=clock_time(checked_in.at, zone))
    match person.status:
        case OrderStatus.PAID:
            return translate("Desk", "Not in yet")
        case OrderStatus.UNPAID:
            return translate("Desk", "Not paid")
        case OrderStatus.CANCELLED:
            return translate("Desk", "Cancelled")
        case OrderStatus.UNCLEAR:
            return translate("Desk", "Needs a decision")
        case _:
            assert_never(person.status)
