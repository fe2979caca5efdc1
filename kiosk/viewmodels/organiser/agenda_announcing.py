"""Announcing something on foyer screens, from the organiser's page of the agenda."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.agenda.announcement import LONGEST, Announcement
from kiosk.domain.fault import Fault
from kiosk.domain.faults.live_agenda import AnnouncementOver
from kiosk.domain.language import language_of
from kiosk.services.live_agenda.announcing import announce
from kiosk.services.live_agenda.times import time_for
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.agenda_reading import AgendaContent
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MINUTES = ("15", "30", "60")
_MINUTE = 60_000

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WordsRow:
    """What is announced in one language, as typed."""

    code: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class AnnouncementForm:
    """What is to be announced: for so many minutes, unless a time is typed; on all screens, if none is chosen."""

    words: tuple[str, ...] = ()
    minutes: str = "30"
    until: str = ""
    screens: tuple[str, ...] = ()


@QmlElement
@QmlUncreatable("The page makes its own.")
class OrganiserAgendaAnnouncing(QObject):
    """The form of an announcement.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    changed = Signal()
    cleared = Signal()
    """The form is empty again."""
    announced = Signal(str, str)
    """Something is announced: its id, and its words."""

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes = context.file, context.writes
        self._languages = context.file.read_event().languages
        self._form, self._wrong, self._is_writing = AnnouncementForm(), "", False
        self._content = AgendaContent()
        self._words = Rows(WordsRow, [WordsRow(code, language_of(code).own_name, "") for code in self._languages], self)
        self._minutes = Rows(ChoiceRow, parent=self)
        self._screens = Rows(ChoiceRow, parent=self)

    @Property(Rows, constant=True)
    def words(self) -> Rows[WordsRow]:
        """The languages of the event, in each of which it can be said; the first is said in every other one too."""
        return self._words

    @Property(Rows, constant=True)
    def minuteChoices(self) -> Rows[ChoiceRow]:
        """For how many minutes."""
        return self._minutes

    @Property(Rows, constant=True)
    def screens(self) -> Rows[ChoiceRow]:
        """On which screens."""
        return self._screens

    @Property(int, constant=True)
    def longest(self) -> int:
        """How many letters it may have."""
        return LONGEST

    @Property(str, notify=changed)
    def until(self) -> str:
        """Until when, as typed."""
        return self._form.until

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why it was not announced; empty if nothing is wrong."""
        return self._wrong

    @Property(bool, notify=changed)
    def canAnnounce(self) -> bool:
        """There is something to announce."""
        return any(text.strip() for text in self._form.words) and not self._is_writing

    @Slot(int, str)
    def say(self, row: int, text: str) -> None:
        """Say it in a language."""
        words = [*self._form.words, *([""] * len(self._languages))][: len(self._languages)]
        words[row] = text
        self._show(replace(self._form, words=tuple(words)))

    @Slot(str)
    def last(self, minutes: str) -> None:
        """Choose for how many minutes it stands there."""
        self._show(replace(self._form, minutes=minutes, until=""))

    @Slot(str)
    def typeUntil(self, until: str) -> None:
        """Say until when it stands there."""
        self._show(replace(self._form, until=until))

    @Slot(str)
    def pickScreen(self, name: str) -> None:
        """Add a screen or leave it out; an empty name stands for all."""
        chosen = set() if name == "" else set(self._form.screens) ^ {name}
        self._show(replace(self._form, screens=tuple(one for one in self._content.screens if one in chosen)))

    @Slot()
    def announce(self) -> None:
        """Announce it; a second tap meanwhile does nothing."""
        if not self.canAnnounce:
            return
        self._is_writing, form = True, self._form
        self._writes.run(lambda: _announce(self._file, self._languages, form), self._done, self._failed)

    def show(self, content: AgendaContent) -> None:
        """Take the screens that there are."""
        self._content = content
        self._show(replace(self._form, screens=tuple(one for one in self._form.screens if one in content.screens)))

    def clear(self) -> None:
        """Forget what was typed."""
        self._show(AnnouncementForm())
        self.cleared.emit()

    def _done(self, made: Announcement) -> None:
        self._is_writing = False
        self.clear()
        said = made.words_in(self._content.view.language if self._content.view else "")
        self.announced.emit(made.id, said)

    def _failed(self, fault: Fault) -> None:
        self._is_writing, self._wrong = False, worded(fault)
        self.changed.emit()

    def _show(self, form: AnnouncementForm) -> None:
        self._form, self._wrong = form, ""
        if view := self._content.view:
            self._minutes.replace(_minute_rows(form, view.language))
        self._screens.replace(_screen_rows(form, self._content.screens))
        self.changed.emit()


def _minute_rows(form: AnnouncementForm, language: str) -> list[ChoiceRow]:
    pattern, figure = translate("Agenda", "{minutes} min"), locale_of(language).toString
    return [
        ChoiceRow(one, filled(pattern, minutes=figure(int(one))), one == form.minutes and not form.until)
        for one in MINUTES
    ]


def _screen_rows(form: AnnouncementForm, screens: Sequence[str]) -> list[ChoiceRow]:
    everywhere = ChoiceRow("", translate("Agenda", "All screens"), not form.screens)
    return [everywhere, *(ChoiceRow(one, one, one in form.screens) for one in screens)] if len(screens) > 1 else []


def _announce(file: EventFile, languages: Sequence[str], form: AnnouncementForm) -> Announcement:
    """Announce what a form says; in languages in which nothing was typed, what stands first.

    Raises:
        Fault: what was typed is no time, or see `announcing.announce`.
    """
    now = file.clock()
    typed = form.until.strip().replace(".", ":")
    ends = time_for(file.read_event(), typed, now) if typed else now + int(form.minutes) * _MINUTE
    if ends <= now:
        raise AnnouncementOver()
    said = {code: text.strip() for code, text in zip(languages, form.words, strict=False) if text.strip()}
    return announce(file, {"": next(iter(said.values()), "")} | said, ends, at=form.screens)
