"""Telling a screen, or all of a kind, what to show."""

from dataclasses import dataclass, replace
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.agenda.announcement import LONGEST
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.showing import EVERY_FOYER, GROUPS, Showing, Shows
from kiosk.domain.language import language_of
from kiosk.services.kiosks.showing import ShowingWish, rooms, shown_by, tell
from kiosk.viewmodels.organiser.agenda_announcing import WordsRow
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.showing_words import group_titles, shown_by_group, shows_titles, standing_words
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SHOW_MINUTES = ("5", "15", "30", "60", "120")

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ShowingForm:
    """Whom the form is about (a public key, a group, or nobody), what it is called, with whom, what it is to show."""

    kiosk: str = ""
    name: str = ""
    group: str = EVERY_FOYER
    shows: Shows = Shows.ANNOUNCEMENT
    room: str = ""
    minutes: str = "30"
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowingStanding:
    """What is shown now, if anything was told, and which rooms there are."""

    showing: Showing | None = None
    rooms: tuple[str, ...] = ()


@QmlElement
@QmlUncreatable("The page of kiosks makes it.")
class KioskShowing(QObject):
    """The form of what is to be shown.

    Args:
        context: what the pages work with.
        parent: the page of kiosks.
    """

    changed = Signal()
    cleared = Signal()
    """The form is empty again."""
    told = Signal(str, str, bool)

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._reads = context.file, context.writes, context.reads
        event = context.file.read_event()
        self._languages, self._zone, self._language = event.languages, event.zone, event.languages[0]
        self._form, self._standing = ShowingForm(), ShowingStanding()
        self._wrong, self._is_writing = "", False
        self._words = Rows(WordsRow, [WordsRow(code, language_of(code).own_name, "") for code in self._languages], self)
        self._groups = Rows(ChoiceRow, parent=self)
        self._choices = Rows(ChoiceRow, parent=self)
        self._rooms = Rows(ChoiceRow, parent=self)
        self._minutes = Rows(ChoiceRow, parent=self)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the form is open."""
        return self._form.kiosk != ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """Whom it is about."""
        return group_titles().get(self._form.kiosk, self._form.name)

    @Property(str, notify=changed)
    def standing(self) -> str:
        """What is shown now."""
        return standing_words(self._standing.showing, self._form.group, self._zone)

    @Property(bool, notify=changed)
    def shows(self) -> bool:
        """Whether anything else than at rest is shown now."""
        return self._standing.showing is not None

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """What is to be shown: announcement, room or wall."""
        return self._form.shows.value

    @Property(Rows, constant=True)
    def groups(self) -> Rows[ChoiceRow]:
        """Of which kind all screens can be told; none where one kiosk is."""
        return self._groups

    @Property(bool, notify=changed)
    def asksAll(self) -> bool:
        """Whether all of a kind are told."""
        return self._form.kiosk in GROUPS

    @Property(Rows, constant=True)
    def choices(self) -> Rows[ChoiceRow]:
        """What can be shown."""
        return self._choices

    @Property(Rows, constant=True)
    def rooms(self) -> Rows[ChoiceRow]:
        """The rooms of the agenda."""
        return self._rooms

    @Property(Rows, constant=True)
    def minuteChoices(self) -> Rows[ChoiceRow]:
        """For how many minutes."""
        return self._minutes

    @Property(Rows, constant=True)
    def words(self) -> Rows[WordsRow]:
        """The languages of the event, in each of which it can be said; the first is said in every other one too."""
        return self._words

    @Property(int, constant=True)
    def longest(self) -> int:
        """How many letters an announcement may have."""
        return LONGEST

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why nobody was told; empty if nothing is wrong."""
        return self._wrong

    @Property(bool, notify=changed)
    def canShow(self) -> bool:
        """There is something to show."""
        match self._form.shows:
            case Shows.ANNOUNCEMENT:
                is_whole = any(text.strip() for text in self._form.words)
            case Shows.ROOM:
                is_whole = self._form.room != ""
            case Shows.WALL | Shows.REST:
                is_whole = True
            case _:
                assert_never(self._form.shows)
        return is_whole and not self._is_writing

    @Slot()
    def askAll(self) -> None:
        """Ask what all of a kind are to show, the foyers first."""
        self.ask(EVERY_FOYER, "", EVERY_FOYER)

    def ask(self, kiosk: str, name: str, group: str) -> None:
        """Ask what the screens of a kiosk (its public key), or of all of a group, are to show."""
        self._standing = ShowingStanding()
        self._show(ShowingForm(kiosk, name, group))
        self.cleared.emit()
        self._look()

    @Slot(str)
    def turnTo(self, group: str) -> None:
        """Tell all of another kind; what was typed stays."""
        shows = self._form.shows if self._form.shows in shown_by_group(group) else Shows.ANNOUNCEMENT
        self._show(replace(self._form, kiosk=group, group=group, shows=shows))
        self._look()

    @Slot()
    def drop(self) -> None:
        """Ask no more; nothing is changed."""
        self._show(ShowingForm())
        self.cleared.emit()

    @Slot(str)
    def pick(self, shows: str) -> None:
        """Choose what is to be shown."""
        self._show(replace(self._form, shows=Shows(shows)))

    @Slot(str)
    def pickRoom(self, room: str) -> None:
        """Choose the room."""
        self._show(replace(self._form, room=room))

    @Slot(str)
    def last(self, minutes: str) -> None:
        """Choose for how many minutes."""
        self._show(replace(self._form, minutes=minutes))

    @Slot(int, str)
    def say(self, row: int, text: str) -> None:
        """Say the announcement in a language."""
        words = [*self._form.words, *([""] * len(self._languages))][: len(self._languages)]
        words[row] = text
        self._show(replace(self._form, words=tuple(words)))

    @Slot()
    def show(self) -> None:
        """Tell it; a second tap meanwhile does nothing."""
        if self.open and self.canShow:
            said = {code: text.strip() for code, text in zip(self._languages, self._form.words, strict=False) if text}
            words = {"": next(filter(None, said.values()), "")} | said
            self._tell(ShowingWish(self._form.shows, int(self._form.minutes), self._form.room, words))

    @Slot()
    def rest(self) -> None:
        """Let it show what it shows at rest."""
        if self.open and not self._is_writing:
            self._tell(ShowingWish(Shows.REST))

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._show(self._form)

    def _tell(self, wish: ShowingWish) -> None:
        form, self._is_writing = self._form, True
        self._writes.run(lambda: tell(self._file, form.kiosk, wish), lambda _: self._done(form), self._failed)

    def _done(self, form: ShowingForm) -> None:
        self._is_writing = False
        self.drop()
        name = group_titles().get(form.kiosk, form.name)
        pattern = translate("Kiosks", "{name}: told. Whoever stands there is not interrupted.")
        self.told.emit(filled(pattern, name=name), "mega", False)

    def _failed(self, fault: Fault) -> None:
        self._is_writing, self._wrong = False, worded(fault)
        self.changed.emit()

    def _look(self) -> None:
        kiosk = self._form.kiosk
        self._reads.run(
            lambda: ShowingStanding(shown_by(self._file, kiosk), tuple(rooms(self._file))),
            lambda standing: self._take(kiosk, standing),
        )

    def _take(self, kiosk: str, standing: ShowingStanding) -> None:
        if kiosk == self._form.kiosk:
            self._standing = standing
            self._show(self._form)

    def _show(self, form: ShowingForm) -> None:
        self._form, self._wrong = form, ""
        titles = group_titles() if form.kiosk in GROUPS else {}
        self._groups.replace([ChoiceRow(group, title, group == form.kiosk) for group, title in titles.items()])
        shown = shows_titles(form.group, self._standing.rooms)
        self._choices.replace([ChoiceRow(one.value, title, one is form.shows) for one, title in shown.items()])
        self._rooms.replace([ChoiceRow(room, room, room == form.room) for room in self._standing.rooms])
        figure = locale_of(self._language).toString
        pattern = translate("Agenda", "{minutes} min")
        self._minutes.replace(
            [ChoiceRow(one, filled(pattern, minutes=figure(int(one))), one == form.minutes) for one in SHOW_MINUTES]
        )
        self.changed.emit()
