"""What the organiser's page offers to choose from for a session: what can be done with it, minutes, rooms."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.agenda.session import Session
from kiosk.domain.roster.folding import fold
from kiosk.viewmodels.organiser import agenda_words as words
from kiosk.viewmodels.organiser.agenda_draft import ChangeDraft, ChangeKind
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.shared.locales import in_order, locale_of

MINUTES = ("5", "10", "20")
OTHER = "other"
"""Another number of minutes, which is typed."""
_ROOMS = 6
"""So many rooms are offered at once; typing finds the others."""

translate = QCoreApplication.translate


def kind_rows(draft: ChangeDraft) -> list[ChoiceRow]:
    """Return what can be done with a session."""
    return [ChoiceRow(one, words.kind_title(one), one is draft.kind) for one in ChangeKind]


def minute_rows(session: Session | None, draft: ChangeDraft, language: str) -> list[ChoiceRow]:
    """Return by how many minutes a session may be late; one that is late may be on time again."""
    figure = locale_of(language).toString
    typed = draft.minutes if not draft.types_minutes else ""
    rows = [ChoiceRow(one, f"+{figure(int(one))}", one == typed) for one in MINUTES]
    if session and session.delay:
        rows.insert(0, ChoiceRow("0", translate("Agenda", "On time"), typed == "0"))
    return [*rows, ChoiceRow(OTHER, translate("Agenda", "Other"), draft.types_minutes)]


def room_rows(sessions: Iterable[Session], draft: ChangeDraft, language: str) -> Sequence[ChoiceRow]:
    """Return rooms that what was typed is a part of; those of the agenda while nothing else was typed."""
    if not draft.session:
        return []
    rooms = in_order({one.text.room for one in sessions if one.text.room}, language)
    typed = fold(draft.form.room) if draft.form.room != draft.as_it_is.room else ""
    near = [room for room in rooms if typed in fold(room)]
    return [ChoiceRow(room, room, room == draft.form.room) for room in (near or rooms)[:_ROOMS]]
