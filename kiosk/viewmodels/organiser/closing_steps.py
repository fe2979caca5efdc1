"""The steps of closing a day: what each is called, how it stands, and what it is about."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time, day_of
from kiosk.viewmodels.organiser import export_words
from kiosk.viewmodels.organiser.prepare_reading import StepStanding
from kiosk.viewmodels.shared.locales import day_and_month, full_day
from kiosk.viewmodels.shared.wording import filled, joined

if TYPE_CHECKING:
    from kiosk.services.closing import DayClosing, MadeFile

translate = QCoreApplication.translate


class ClosingStep(StrEnum):
    """One step; the order is that of the page."""

    REPORT = "report"
    EXPORTS = "exports"
    BACKUP = "backup"
    HAND_OVER = "hand_over"
    PURGE = "purge"


@dataclass(frozen=True, slots=True)
class ClosingState:
    """How a step stands, in a sentence of the installed language."""

    standing: StepStanding
    sentence: str


def title_of(step: ClosingStep) -> str:
    """Return what a step is called."""
    match step:
        case ClosingStep.REPORT:
            return translate("Closing", "Report of the day")
        case ClosingStep.EXPORTS:
            return translate("Closing", "Exports")
        case ClosingStep.BACKUP:
            return translate("Closing", "Backup")
        case ClosingStep.HAND_OVER:
            return translate("Closing", "Hand over")
        case ClosingStep.PURGE:
            return translate("Closing", "Erase everybody")
        case _:
            assert_never(step)


def about(step: ClosingStep) -> str:
    """Say what a step is about."""
    match step:
        case ClosingStep.REPORT:
            return translate("Closing", "Who came, who met whom, what people said. It names nobody.")
        case ClosingStep.EXPORTS:
            return translate("Closing", "Lists to go on with. Each says whom it leaves out for lack of consent.")
        case ClosingStep.BACKUP:
            return translate("Closing", "The whole event in one file. Keep it on a stick, away from this computer.")
        case ClosingStep.HAND_OVER:
            return translate(
                "Closing", "One sealed folder with all of it. Whoever gets it can tell if anything was changed."
            )
        case ClosingStep.PURGE:
            return translate("Closing", "Names, addresses and consents go for good, on every kiosk. Numbers stay.")
        case _:
            assert_never(step)


def state_of(step: ClosingStep, read: "DayClosing", event: Event, language: str) -> ClosingState:
    """Return how a step stands."""
    saved = read.saved
    match step:
        case ClosingStep.REPORT:
            return _made(saved.report, read, event, language)
        case ClosingStep.EXPORTS:
            return _exports(read)
        case ClosingStep.BACKUP:
            return _made(saved.backup, read, event, language)
        case ClosingStep.HAND_OVER:
            return _made(saved.dossier, read, event, language)
        case ClosingStep.PURGE:
            return _purge(read, event, language)
        case _:
            assert_never(step)


def _made(made: "MadeFile | None", read: "DayClosing", event: Event, language: str) -> ClosingState:
    if made is None:
        return ClosingState(StepStanding.OPEN, translate("Closing", "Not saved yet"))
    day = day_and_month(day_of(made.at, event.zone), language)
    when = filled(translate("Closing", "{day}, {time}"), day=day, time=clock_time(made.at, event.zone))
    if not read.is_latest(made):
        pattern = translate("Closing", "Saved {when}; somebody was scanned since")
        return ClosingState(StepStanding.OPEN, filled(pattern, when=when))
    if made.handed_over:
        pattern = translate("Closing", "Handed over {when}")
        return ClosingState(StepStanding.READY, filled(pattern, when=when))
    pattern = translate("Closing", "Saved {when}, in {folder}")
    return ClosingState(StepStanding.READY, filled(pattern, when=when, folder=made.path.parent.name))


def _exports(read: "DayClosing") -> ClosingState:
    named = [export_words.title_of(kind) for kind, made in read.saved.exports.items() if read.is_latest(made)]
    if not named:
        return ClosingState(StepStanding.OPTIONAL, translate("Closing", "None saved since the last scan"))
    return ClosingState(StepStanding.READY, joined(named))


def _purge(read: "DayClosing", event: Event, language: str) -> ClosingState:
    if not read.people:
        return ClosingState(StepStanding.READY, translate("Closing", "Nobody is kept any more"))
    count, day = QLocale().toString(read.people), full_day(day_of(read.kept_until, event.zone), language)
    if read.is_due:
        pattern = translate("Closing", "Due since {day}. People kept: {count}")
        return ClosingState(StepStanding.OPEN, filled(pattern, day=day, count=count))
    pattern = translate("Closing", "Due on {day}. People kept: {count}")
    return ClosingState(StepStanding.OPTIONAL, filled(pattern, day=day, count=count))
