"""The resting foyer: the event, what is on now and what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.agenda.session import Session, now_and_next
from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time, day_of
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.shared.locales import day_and_month, short_day
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class RestInput:
    """What the resting page is made of; `at` is in UTC milliseconds."""

    event: Event
    sessions: Sequence[Session]
    language: str
    at: int


@dataclass(frozen=True, slots=True)
class RestWords:
    """What stands on the resting page; an empty text is not shown."""

    clock: str = ""
    event_name: str = ""
    event_detail: str = ""
    now_label: str = ""
    now_title: str = ""
    now_detail: str = ""
    now_progress: float = -1.0
    next_label: str = ""
    next_title: str = ""
    next_detail: str = ""
    next_short: str = ""
    change_title: str = ""
    change_detail: str = ""


def rest_words(given: RestInput) -> RestWords:
    """Return everything that the resting page says."""
    event, language, zone = given.event, given.language, given.event.zone
    first, last = day_of(event.starts, zone), day_of(max(event.starts, event.ends - 1), zone)
    days = day_and_month(first, language)
    if last != first:
        days = f"{days} – {day_and_month(last, language)}"
    return RestWords(
        clock_time(given.at, zone),
        event.name_in(language),
        joined((days, event.place_in(language))),
        *_now(given),
        *_next(given),
        *_change(given),
    )


def _now(given: RestInput) -> tuple[str, str, str, float]:
    on = now_and_next(given.sessions, given.at).now
    if not on:
        return _between(given)
    current = max(on, key=lambda session: session.starts)
    text = current.text_in(given.language)
    detail = words.until(text.room, clock_time(current.ends, given.event.zone))
    progress = (given.at - current.starts) / max(1, current.ends - current.starts)
    if len(on) == 1:
        return QCoreApplication.translate("FoyerRest", "Now"), text.title, detail, progress
    label = filled(QCoreApplication.translate("FoyerRest", "Now, one of {count} sessions"), count=len(on))
    return label, text.title, detail, progress


def _between(given: RestInput) -> tuple[str, str, str, float]:
    if given.sessions and given.at >= max(session.ends for session in given.sessions):
        return "", QCoreApplication.translate("FoyerRest", "Thank you for coming"), "", -1.0
    if any(session.ends <= given.at for session in given.sessions):
        label = QCoreApplication.translate("FoyerRest", "Now")
        return label, QCoreApplication.translate("FoyerRest", "Time to meet people"), "", -1.0
    return "", QCoreApplication.translate("FoyerRest", "Welcome"), "", -1.0


def _next(given: RestInput) -> tuple[str, str, str, str]:
    coming = now_and_next(given.sessions, given.at).next
    if not coming:
        return "", "", "", ""
    zone, first = given.event.zone, coming[0]
    time, text = clock_time(first.starts, zone), first.text_in(given.language)
    pattern = QCoreApplication.translate("FoyerRest", "Next, at {time}")
    when = time
    if day_of(first.starts, zone) != day_of(given.at, zone):
        when = f"{short_day(day_of(first.starts, zone), given.language)}, {time}"
        pattern = QCoreApplication.translate("FoyerRest", "Next, on {time}")
    title, detail = text.title, text.room
    if len(coming) > 1:
        tracks = {session.track for session in coming}
        title = tracks.pop() if len(tracks) == 1 and first.track else title
        detail = filled(QCoreApplication.translate("FoyerRest", "{count} sessions at the same time"), count=len(coming))
    short = filled(QCoreApplication.translate("FoyerRest", "Next: {title}, {time}"), title=title, time=time)
    return filled(pattern, time=when), title, detail, short


def _change(given: RestInput) -> tuple[str, str]:
    moved = [session for session in given.sessions if session.moved_from is not None and session.starts > given.at]
    if not moved:
        return "", ""
    first, zone = min(moved, key=lambda session: session.starts), given.event.zone
    old = first.moved_from or first.starts
    pattern = QCoreApplication.translate("FoyerRest", "{title}: now at {time}")
    group = {session.track for session in moved if session.starts == first.starts}
    alone = sum(session.starts == first.starts for session in moved) == 1
    title = first.track if not alone and len(group) == 1 and first.track else first.text_in(given.language).title
    detail = filled(
        QCoreApplication.translate("FoyerRest", "{shift} than printed"),
        shift=words.shift(old, first.starts, clock_time(old, zone)),
    )
    if abs(first.starts - old) >= 60 * words.MINUTE:
        detail = words.shift(old, first.starts, clock_time(old, zone))
    return filled(pattern, title=title, time=clock_time(first.starts, zone)), detail


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerRest(QObject):
    """The words of the resting page, and of every page's head."""

    clockChanged = Signal()
    eventNameChanged = Signal()
    eventDetailChanged = Signal()
    nowLabelChanged = Signal()
    nowTitleChanged = Signal()
    nowDetailChanged = Signal()
    nowProgressChanged = Signal()
    nextLabelChanged = Signal()
    nextTitleChanged = Signal()
    nextDetailChanged = Signal()
    nextShortChanged = Signal()
    changeTitleChanged = Signal()
    changeDetailChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = RestWords()

    def show(self, given: RestInput) -> None:
        """Say everything anew; only what changed is told."""
        before, self._shown = self._shown, rest_words(given)
        emit_changes(self, before, self._shown)

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """The time at the event."""
        return self._shown.clock

    @Property(str, notify=eventNameChanged)
    def eventName(self) -> str:
        """The event's name."""
        return self._shown.event_name

    @Property(str, notify=eventDetailChanged)
    def eventDetail(self) -> str:
        """The event's day and place."""
        return self._shown.event_detail

    @Property(str, notify=nowLabelChanged)
    def nowLabel(self) -> str:
        """The word above what is on."""
        return self._shown.now_label

    @Property(str, notify=nowTitleChanged)
    def nowTitle(self) -> str:
        """What is on."""
        return self._shown.now_title

    @Property(str, notify=nowDetailChanged)
    def nowDetail(self) -> str:
        """Where it is and when it ends."""
        return self._shown.now_detail

    @Property(float, notify=nowProgressChanged)
    def nowProgress(self) -> float:
        """How much of it is over, 0 to 1; below 0 where nothing is on."""
        return self._shown.now_progress

    @Property(str, notify=nextLabelChanged)
    def nextLabel(self) -> str:
        """When the next session begins."""
        return self._shown.next_label

    @Property(str, notify=nextTitleChanged)
    def nextTitle(self) -> str:
        """What comes next."""
        return self._shown.next_title

    @Property(str, notify=nextDetailChanged)
    def nextDetail(self) -> str:
        """Where the next session is."""
        return self._shown.next_detail

    @Property(str, notify=nextShortChanged)
    def nextShort(self) -> str:
        """What comes next, in one line."""
        return self._shown.next_short

    @Property(str, notify=changeTitleChanged)
    def changeTitle(self) -> str:
        """The next session that was moved."""
        return self._shown.change_title

    @Property(str, notify=changeDetailChanged)
    def changeDetail(self) -> str:
        """How it was moved."""
        return self._shown.change_detail
