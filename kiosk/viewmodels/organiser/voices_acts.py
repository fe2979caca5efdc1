"""What staff do with a pain point on the organiser's page, what is said of it, and the way back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.faults.voices import NoTableYet
from kiosk.domain.voices.feedback import Sentence
from kiosk.domain.voices.pain_point import DiscussionTable, PainPoint, PainPointStanding
from kiosk.services.live_agenda.times import time_for
from kiosk.services.voices import discussion
from kiosk.services.voices.quotes import quote
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.voices_rows import shortened
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class VoicesAct:
    """What was done: `said` tells it in the language of the screen, `take_back` undoes it and may raise a Fault."""

    said: Callable[[], str]
    take_back: Callable[[], object]


def moderate(file: EventFile, one: PainPoint, standing: PainPointStanding, staff: str) -> VoicesAct:
    """Let a pain point be seen, or hide it.

    Raises:
        Fault: see `discussion.moderate`.
    """
    discussion.moderate(file, one.id, standing, staff=staff)
    return VoicesAct(
        lambda: filled(_moderated(standing), text=one.text),
        lambda: discussion.moderate(file, one.id, one.standing, staff=staff),
    )


def make_table(file: EventFile, one: PainPoint, starts: int, place: str, staff: str) -> VoicesAct:
    """Make a pain point a table, or change when and where it is.

    Raises:
        Fault: see `discussion.make_table`.
    """
    before = one.table
    discussion.make_table(file, one.id, starts=starts, place=place, staff=staff)
    if before:
        return VoicesAct(
            lambda: filled(translate("Voices", "Table changed: {text}"), text=one.text),
            lambda: _as_before(file, before, staff),
        )
    return VoicesAct(
        lambda: filled(translate("Voices", "Made a table: {text}"), text=one.text),
        lambda: _no_table(file, one, staff),
    )


def drop_table(file: EventFile, one: PainPoint, staff: str) -> VoicesAct:
    """Take the table of a pain point away.

    Raises:
        Fault: see `discussion.drop_table`.
    """
    if (before := one.table) is None:
        raise NoTableYet()
    discussion.drop_table(file, one.id, staff=staff)
    return VoicesAct(
        lambda: filled(translate("Voices", "Table taken away: {text}"), text=one.text),
        lambda: _made_again(file, before, staff),
    )


def choose_quote(file: EventFile, one: Sentence, *, quoted: bool) -> VoicesAct:
    """Quote a sentence in the report, or take it out.

    Raises:
        Fault: see `quote`.
    """
    quote(file, one.id, quoted=quoted)
    return VoicesAct(
        lambda: filled(_quoted(quoted), text=shortened(one.text)),
        lambda: quote(file, one.id, quoted=not quoted),
    )


def time_of_table(event: Event, now: int, typed: str) -> int | None:
    """Return a time of this day as it was typed, in UTC milliseconds, 0 for nothing; None if it is no time."""
    written = typed.strip().replace(".", ":")
    try:
        return time_for(event, written, now) if written else 0
    except Fault:
        return None


def _quoted(quoted: bool) -> str:
    return translate("Voices", "Quoted: {text}") if quoted else translate("Voices", "Taken out: {text}")


def _moderated(standing: PainPointStanding) -> str:
    match standing:
        case PainPointStanding.APPROVED:
            return translate("Voices", "Approved: {text}")
        case PainPointStanding.HIDDEN:
            return translate("Voices", "Hidden: {text}")
        case PainPointStanding.WAITING:
            return translate("Voices", "Waits again: {text}")
        case _:
            assert_never(standing)


def _no_table(file: EventFile, one: PainPoint, staff: str) -> None:
    discussion.drop_table(file, one.id, staff=staff)
    if one.standing is not PainPointStanding.APPROVED:
        discussion.moderate(file, one.id, one.standing, staff=staff)


def _as_before(file: EventFile, before: DiscussionTable, staff: str) -> None:
    if not (before.starts and before.place):  # what is not given would stay as it is
        discussion.drop_table(file, before.pain_point, staff=staff)
    _made_again(file, before, staff)


def _made_again(file: EventFile, before: DiscussionTable, staff: str) -> None:
    discussion.make_table(
        file, before.pain_point, starts=before.starts, place=before.place, seats=before.seats, staff=staff
    )
