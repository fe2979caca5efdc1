"""What the exchange page says besides its cards."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.foyer import seating, words
from kiosk.viewmodels.foyer.seat_cards import call_names
from kiosk.viewmodels.foyer.seating import Seats
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


class Stage(StrEnum):
    """How far an exchange is."""

    ASKING = "asking"
    SAVING = "saving"
    UNSAVED = "unsaved"
    CONNECTED = "connected"


@dataclass(frozen=True, slots=True)
class ExchangeWords:
    """What the page says; `active_row` is the card that is answered next, or -1.

    `partial` says that some share who may be left while others have not answered.
    """

    title: str = ""
    subtitle: str = ""
    answered: str = ""
    way_on: str = ""
    ready: bool = False
    connected: bool = False
    partial: bool = False
    active_row: int = -1
    notice_title: str = ""
    notice: str = ""
    notice_version: str = ""


def exchange_words(seats: Seats, stage: Stage, active: str, notice: str, version: str) -> ExchangeWords:
    """Return what the page says; `notice` is Markdown whose first line is its heading."""
    heading, text = _headed(notice)
    return ExchangeWords(
        title=_title(seats, stage),
        subtitle=_subtitle(seats, stage),
        answered=_answered(seats),
        way_on=_way_on(seats, stage),
        ready=stage in (Stage.UNSAVED, Stage.CONNECTED),
        connected=stage is Stage.CONNECTED,
        partial=bool(seating.waiting(seats)) and len(seating.sharing(seats)) > 1,
        active_row=next((at for at, seat in enumerate(seats) if seat.person.id == active), -1),
        notice_title=heading,
        notice=text,
        notice_version=version,
    )


def _title(seats: Seats, stage: Stage) -> str:
    if not seats:
        return translate("FoyerExchange", "Exchange contacts")
    if stage is not Stage.CONNECTED:
        return translate("FoyerExchange", "Share with each other?")
    sharing = seating.sharing(seats)
    if len(sharing) < len(seats):
        names = words.listed([call_names(seats)[seat.person.id] for seat in sharing])
        return filled(translate("FoyerExchange", "Connected: {names}"), names=names)
    if len(sharing) == 2:
        return translate("FoyerExchange", "You two are connected")
    return filled(translate("FoyerExchange", "All {count} of you are connected"), count=len(sharing))


def _subtitle(seats: Seats, stage: Stage) -> str:
    if not seats:
        return ""
    if stage is Stage.CONNECTED:
        return translate("FoyerExchange", "It is saved. Each of you can undo it at any kiosk.")
    return translate("FoyerExchange", "Each of you answers for yourself, and can undo it at any kiosk.")


def _answered(seats: Seats) -> str:
    if len(seats) < 2:
        return ""
    done = len(seats) - len(seating.waiting(seats))
    return filled(translate("FoyerExchange", "{done} of {all} have answered"), done=done, all=len(seats))


def _way_on(seats: Seats, stage: Stage) -> str:
    match stage:
        case Stage.SAVING:
            return translate("FoyerExchange", "Saving")
        case Stage.UNSAVED:
            return translate("FoyerExchange", "Try again")
        case Stage.CONNECTED:
            return translate("FoyerExchange", "Show the codes")
        case Stage.ASKING:
            return _missing(seats)
        case _:
            assert_never(stage)


def _missing(seats: Seats) -> str:
    if len(seats) < 2:
        return translate("FoyerExchange", "Scan the next badge")
    missing = seating.waiting(seats)
    if len(missing) == 1:
        name = call_names(seats)[missing[0].person.id]
        return filled(translate("FoyerExchange", "Waiting for {name}"), name=name)
    if missing:
        return filled(translate("FoyerExchange", "Waiting for {count} answers"), count=len(missing))
    return translate("FoyerExchange", "At least two must share")


def _headed(notice: str) -> tuple[str, str]:
    first, _, rest = notice.partition("\n")
    return (first.removeprefix("# ").strip(), rest.strip()) if first.startswith("# ") else ("", notice)
