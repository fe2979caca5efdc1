"""The codes of a guest as rows: what each is, how it ends, and whether it opens anything."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.code import CodeKind, ending
from kiosk.services.desk_actions import undo_action
from kiosk.services.people.changes import changes_of
from kiosk.services.printing.orders import replace_badge
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.storage.tables.codes import HeldCode
from kiosk.viewmodels.organiser.guest_acts import GuestAct
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class GuestCodeRow:
    """A code: what it is, how it ends, and that it opens nothing; `badge` tells the one that is on their badge."""

    label: str
    text: str
    aside: str
    badge: bool


def code_rows(held: Sequence[HeldCode]) -> list[GuestCodeRow]:
    """Return the rows of somebody's codes: those that hold first, and of these the badge's."""
    rows = [_row(one) for one in held if one.kind in frozenset(CodeKind)]
    return sorted(rows, key=lambda row: (bool(row.aside), not row.badge))


def replace_lost(file: EventFile, attendee: str) -> GuestAct:
    """Give somebody a new badge in the stead of a lost one.

    Raises:
        Fault: see `replace_badge`.
    """
    replace_badge(file, attendee, point="")
    person = attendees.get(file.reader, attendee)
    name = person.name if person else ""
    action = next(iter(changes_of(file.reader, attendee).values()))  # the latest
    return GuestAct(
        attendee,
        lambda: filled(translate("Guests", "{name} has a new badge; the lost one opens nothing any more."), name=name),
        lambda: undo_action(file, action, point=""),
    )


def _row(held: HeldCode) -> GuestCodeRow:
    text = filled(translate("Guests", "ends in {ending}"), ending=ending(held.code))
    is_over = bool(held.revoked or held.went_to or held.replaced_by)
    return GuestCodeRow(
        _kind_said(CodeKind(held.kind)),
        text,
        translate("Guests", "Opens nothing any more") if is_over else "",
        held.kind == CodeKind.BADGE and not is_over,
    )


def _kind_said(kind: CodeKind) -> str:
    match kind:
        case CodeKind.BADGE:
            return translate("Guests", "Badge")
        case CodeKind.TICKET:
            return translate("Guests", "Ticket")
        case CodeKind.ADD_ON:
            return translate("Guests", "Beside the ticket")
        case CodeKind.INVITATION:
            return translate("Guests", "Invitation")
        case _:
            assert_never(kind)
