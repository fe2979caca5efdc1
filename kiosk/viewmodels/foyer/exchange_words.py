"""What the exchange page says besides its cards."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.translatable import QT_TRANSLATE_NOOP
from kiosk.viewmodels.foyer import seating
from kiosk.viewmodels.foyer.seat_cards import Asking
from kiosk.viewmodels.foyer.seating import Seats
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate

_BETWEEN = "  ·  "
_NOTHING = QT_TRANSLATE_NOOP("FoyerExchange", "No contacts shared this time")


class Stage(StrEnum):
    """How far an exchange is."""

    ASKING = "asking"
    SAVING = "saving"
    UNSAVED = "unsaved"


@dataclass(frozen=True, slots=True)
class ExchangeWords:
    """What the page says; `active_row` is the card that is answered next, or -1.

    `place` is where that card stands among the others: ``4 of 12``. `partial` says that some share who may be left
    while others have not answered; `full` that nobody else fits in. `ending` is what is said where nothing comes of it:
    never who said no.
    """

    title: str = ""
    subtitle: str = ""
    answered: str = ""
    place: str = ""
    way_on: str = ""
    partial: bool = False
    full: bool = False
    active_row: int = -1
    ending: str = ""
    notice_title: str = ""
    notice: str = ""
    notice_version: str = ""


def exchange_words(seats: Seats, stage: Stage, active: str, notice: tuple[str, str], asking: Asking) -> ExchangeWords:
    """Return what the page says; `notice` is Markdown whose first line is its heading, and its version."""
    heading, text = headed(notice[0])
    row = next((at for at, seat in enumerate(seats) if seat.person.id == active), -1)
    return ExchangeWords(
        title=_title(seats, asking),
        subtitle=_subtitle(seats, asking),
        answered="" if asking.awaits or seating.has_ended(seats) else _answered(seats),
        place=_place(seats, row),
        way_on=_way_on(stage),
        partial=stage is Stage.ASKING and bool(seating.waiting(seats)) and len(seating.sharing(seats)) > 1,
        full=seating.is_full(seats),
        active_row=row,
        ending=_ending(asking) if seating.has_ended(seats) else "",
        notice_title=heading,
        notice=text,
        notice_version=notice[1],
    )


def other_languages(seats: Seats, language: str) -> list[str]:
    """Return the languages, besides the screen's, in which people here read their cards, in the order of the cards."""
    spoken = dict.fromkeys(seat.language for seat in seats if seat.language)
    return [each for each in spoken if each != language]


def _title(seats: Seats, asking: Asking) -> str:
    if not seats:
        return translate("FoyerExchange", "Exchange contacts")
    if seating.has_ended(seats):
        return translate("FoyerExchange", _NOTHING)
    if asking.awaits:
        return translate("FoyerExchange", "Scan one more badge")
    return translate("FoyerExchange", "Share with each other?")


def _subtitle(seats: Seats, asking: Asking) -> str:
    if not seats:
        return ""
    others = [asking.speak(other) for other in other_languages(seats, asking.language)]
    if seating.has_ended(seats):
        return _BETWEEN.join(spoken.say("FoyerExchange", _NOTHING) for spoken in others)
    if asking.awaits:
        return translate("FoyerExchange", "Then each of you is asked again. What you shared before stays as it is.")
    if others and len(seats) > 1:
        asked = QT_TRANSLATE_NOOP("FoyerExchange", "Share with each other?")
        return _BETWEEN.join(spoken.say("FoyerExchange", asked) for spoken in others)
    return translate("FoyerExchange", "Each of you answers for yourself.")


def _ending(asking: Asking) -> str:
    """Say that nothing comes of it and that this is fine, and what became of what there was."""
    fine = translate("FoyerExchange", "Each of you decides freely, and nobody owes a reason.")
    if asking.goes_on:
        left = translate("FoyerExchange", "Nothing new was passed on, and what you shared before stays as it is.")
    else:
        left = translate("FoyerExchange", "Nothing was passed on, and no answer is kept.")
    return f"{fine} {left}"


def _answered(seats: Seats) -> str:
    if len(seats) < 2:
        return ""
    done = len(seats) - len(seating.waiting(seats))
    return filled(translate("FoyerExchange", "{done} of {all} have answered"), done=done, all=len(seats))


def _place(seats: Seats, row: int) -> str:
    if len(seats) < 2 or row < 0:
        return ""
    return filled(translate("FoyerExchange", "{number} of {all}"), number=row + 1, all=len(seats))


def _way_on(stage: Stage) -> str:
    match stage:
        case Stage.UNSAVED:
            return translate("FoyerExchange", "Try again")
        case Stage.ASKING | Stage.SAVING:
            return ""
        case _:
            assert_never(stage)


def headed(notice: str) -> tuple[str, str]:
    """Return the heading of a notice, which its first line is, and the rest; none where it has none."""
    first, _, rest = notice.partition("\n")
    return (first.removeprefix("# ").strip(), rest.strip()) if first.startswith("# ") else ("", notice)
