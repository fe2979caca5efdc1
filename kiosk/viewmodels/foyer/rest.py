"""The resting foyer: the event, what is on now and what comes next."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.agenda.days import event_days, span_of, within
from kiosk.domain.agenda.session import now_and_next
from kiosk.domain.moment import clock_time, day_of
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.rest_change import RestInput, announced_words, change_words
from kiosk.viewmodels.foyer.rest_rooms import RestRoom, page_of, rest_rooms
from kiosk.viewmodels.foyer.session_words import AgendaView, ends_at
from kiosk.viewmodels.shared.locales import day_and_month, full_day, short_day
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


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
    announcement: str = ""


def rest_words(given: RestInput) -> RestWords:
    """Return everything that the resting page says."""
    event, language, zone = given.event, given.language, given.event.zone
    span = event_days(event)
    days = day_and_month(span.first, language)
    if span.last != span.first:
        days = f"{days} – {day_and_month(span.last, language)}"
    is_of_event = not given.sessions or bool(within(given.sessions, span, zone))
    if not is_of_event and given.at < event.ends:
        now, coming, change = _welcome(), ("", "", "", ""), _of_other_days(given)
    else:
        now, coming, change = _now(given), _next(given), change_words(given)
    place = joined((days, event.place_in(language)))
    announced = announced_words(given)
    told = (announced, change[0]) if announced else change
    return RestWords(clock_time(given.at, zone), event.name_in(language), place, *now, *coming, *told, announced)


def _view(given: RestInput) -> AgendaView:
    return AgendaView(given.language, given.event.zone, given.at)


def _now(given: RestInput) -> tuple[str, str, str, float]:
    on = now_and_next(given.sessions, given.at).now
    if not on:
        return _between(given)
    timed = [session for session in on if not session.all_day]
    current = max(timed or on, key=lambda session: session.starts)
    text = current.text_in(given.language)
    if current.all_day:
        whole = QCoreApplication.translate("FoyerAgenda", "All day")
        return QCoreApplication.translate("FoyerRest", "Now"), text.title, joined((text.room, whole)), -1.0
    detail = words.until(text.room, ends_at(current, _view(given)))
    progress = (given.at - current.starts) / max(1, current.ends - current.starts)
    if len(timed) == 1:
        return QCoreApplication.translate("FoyerRest", "Now"), text.title, detail, progress
    label = filled(QCoreApplication.translate("FoyerRest", "Now, one of {count} sessions"), count=len(timed))
    return label, text.title, detail, progress


def _between(given: RestInput) -> tuple[str, str, str, float]:
    """Return what stands in the place of what is on, while nothing is."""
    zone, over = given.event.zone, [session for session in given.sessions if session.ends <= given.at]
    is_last = day_of(given.at, zone) >= event_days(given.event).last
    if over and len(over) == len(given.sessions) and is_last:
        return "", QCoreApplication.translate("FoyerRest", "Thank you for coming"), "", -1.0
    if any(day_of(session.ends, zone) == day_of(given.at, zone) for session in over):
        label = QCoreApplication.translate("FoyerRest", "Now")
        return label, QCoreApplication.translate("FoyerRest", "Time to meet people"), "", -1.0
    return _welcome()


def _welcome() -> tuple[str, str, str, float]:
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


def _of_other_days(given: RestInput) -> tuple[str, str]:
    """Return what to say of an agenda that does not touch the event: the staff has imported another one's."""
    span = span_of(given.sessions, given.event.zone)
    title = QCoreApplication.translate("FoyerRest", "The agenda here is not of these days")
    first, last = full_day(span.first, given.language), full_day(span.last, given.language)
    if first == last:
        pattern = QCoreApplication.translate("FoyerRest", "It is of {day}. Please tell the desk.")
        return title, filled(pattern, day=first)
    pattern = QCoreApplication.translate("FoyerRest", "It is of {first} to {last}. Please tell the desk.")
    return title, filled(pattern, first=first, last=last)


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
    driftChanged = Signal()
    announcementChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = RestWords()
        self._all_rooms: tuple[RestRoom, ...] = ()
        self._rooms = Rows(RestRoom, parent=self)
        self._rooms_a_page, self._at = 3, 0
        self._drift = 0

    def show(self, given: RestInput) -> None:
        """Say everything anew; only what changed is told."""
        before, self._shown = self._shown, rest_words(given)
        emit_changes(self, before, self._shown)
        self._all_rooms = rest_rooms(given)
        self.turn(given.at)

    def turn(self, at: int) -> None:
        """Show the rooms whose turn it is at a time (UTC milliseconds), and move the page a little each minute."""
        self._at = at
        self._rooms.replace(page_of(self._all_rooms, self._rooms_a_page, at))
        if (drift := at // words.MINUTE % 4) != self._drift:
            self._drift = drift
            self.driftChanged.emit()

    @Slot(int)
    def showRooms(self, count: int) -> None:
        """Show so many rooms at a time: what the window has height for."""
        self._rooms_a_page = max(1, count)
        self.turn(self._at)

    @Property(Rows, constant=True)
    def rooms(self) -> Rows[RestRoom]:
        """The rooms of the page whose turn it is; none where the event has a single room, or nothing is to come."""
        return self._rooms

    @Property(int, notify=driftChanged)
    def drift(self) -> int:
        """In which of four places the page stands, as a picture that never moves burns itself into its display."""
        return self._drift

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
        """What is announced, else the next session that was cancelled, moved or renamed."""
        return self._shown.change_title

    @Property(str, notify=changeDetailChanged)
    def changeDetail(self) -> str:
        """How it changed; beneath an announcement, what changed."""
        return self._shown.change_detail

    @Property(str, notify=announcementChanged)
    def announcement(self) -> str:
        """What is announced here, or nothing."""
        return self._shown.announcement
