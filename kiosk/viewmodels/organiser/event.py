"""The page of the event itself: each of its parts changed, with what follows from it, and taken back."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.services.event_changes import EventChange, change_event, take_event_change_back
from kiosk.services.readiness import bounds_of
from kiosk.storage.tables import sessions
from kiosk.viewmodels.organiser import event_rows as rows
from kiosk.viewmodels.organiser import event_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.event_parts import (
    EventDraft,
    EventPart,
    changes_of,
    draft_of,
    with_first,
    with_language,
)
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.information_rows import InformationSection, section_rows
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserEvent(OrganiserPageModel):
    """The parts of the event, and the one that is opened.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._reads = context.file, context.writes, context.reads
        self._event = context.file.read_event()
        self._language, self._is_open = SOURCE, False
        self._draft = draft_of(EventPart.NAME, self._event)
        self._spans: list[tuple[int, int]] = []
        self._changes: dict[str, object] = {}
        self._wrong = ""
        self._last: tuple[str, EventChange] | None = None
        self._sections = Rows(SectionRow, parent=self)
        self._parts = Rows(rows.PartRow, parent=self)
        self._fields = Rows(rows.EventField, parent=self)
        self._spoken = Rows(ChoiceRow, parent=self)
        self._firsts = Rows(ChoiceRow, parent=self)
        self._colours = Rows(rows.SuggestedColour, parent=self)

    @Property(Rows, constant=True)
    def sections(self) -> Rows[SectionRow]:
        """The event itself, and what else visitors are told, which stands on a page beside this one."""
        return self._sections

    @Property(Rows, constant=True)
    def parts(self) -> Rows[rows.PartRow]:
        """The parts of the event."""
        return self._parts

    @Property(Rows, constant=True)
    def fields(self) -> Rows[rows.EventField]:
        """The fields of the part that is opened."""
        return self._fields

    @Property(Rows, constant=True)
    def spoken(self) -> Rows[ChoiceRow]:
        """Every language that the screens can speak, while languages are chosen."""
        return self._spoken

    @Property(Rows, constant=True)
    def firsts(self) -> Rows[ChoiceRow]:
        """The chosen ones, of which one is the first."""
        return self._firsts

    @Property(Rows, constant=True)
    def colours(self) -> Rows[rows.SuggestedColour]:
        """Colours to choose from, while the colour is."""
        return self._colours

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is opened."""
        return words.part_title(self._draft.part)

    @Property(str, notify=changed)
    def note(self) -> str:
        """What it is for, and what follows from changing it."""
        return words.part_note(self._draft.part)

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """What cannot be of what is typed."""
        return self._wrong

    @Property(str, notify=changed)
    def reading(self) -> str:
        """How what is typed is understood."""
        return "" if self._wrong else words.reading_said(self._draft.part, self._would_be, self._language, self._now)

    @Property(str, notify=changed)
    def warning(self) -> str:
        """What would stand outside of the event."""
        if self._draft.part is not EventPart.DAYS or self._wrong:
            return ""
        begins, ends = bounds_of(self._would_be)
        outside = sum(not (end > begins and start < ends) for start, end in self._spans)
        return words.outside_said(len(self._spans), outside)

    @Property(str, notify=changed)
    def colour(self) -> str:
        """The colour as typed, if it may be one; else the event's."""
        return self._would_be.accent

    @Property(bool, notify=changed)
    def isChanged(self) -> bool:
        """Whether there is something to save or to drop."""
        return bool(self._changes or self._wrong)

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        """Whether it can be saved."""
        return bool(self._changes)

    @Slot(str)
    def show(self, section: str) -> None:
        """Lead to what else visitors are told."""
        if section != InformationSection.EVENT:
            self.led.emit("information", section)

    @Slot(str)
    def choose(self, part: str) -> None:
        """Open a part; what was typed in another is dropped."""
        self._open(EventPart(part))

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take what is typed in a field."""
        self._take(replace(self._draft, fields={**self._draft.fields, field: text}))

    @Slot(str)
    def pickLanguage(self, code: str) -> None:
        """Let screens offer a language, or no more."""
        self._take(with_language(self._draft, code))

    @Slot(str)
    def pickFirst(self, code: str) -> None:
        """Let screens begin in a language."""
        self._take(with_first(self._draft, code))

    @Slot(str)
    def pickColour(self, colour: str) -> None:
        """Take a colour that is suggested."""
        self._take(draft_of(EventPart.COLOUR, replace(self._event, accent=colour)))
        self._list_fields()

    @Slot()
    def drop(self) -> None:
        """Drop what was typed."""
        self._open(self._draft.part)

    @Slot()
    def save(self) -> None:
        """Let it hold, on every screen."""
        if self._changes:
            changes, said = self._changes, words.changed_said(self._draft.part)
            self._writes.run(
                lambda: change_event(self._file, **changes), lambda change: self._saved(said, change), self._failed
            )

    def undo_sentence(self) -> str:
        """Return what was just changed and can be taken back."""
        return self._last[0] if self._last else ""

    def take_change_back(self) -> None:
        """Take the last change back."""
        if self._last:
            _, change = self._last
            self._writes.run(
                lambda: take_event_change_back(self._file, change), lambda _: self._saved("", None), self._failed
            )

    def enter(self, language: str) -> None:
        """Begin with the name."""
        self._is_open, self._language = True, language
        self._reads.run(self._read_spans, self._spanned)
        self._event = self._file.read_event()
        self._open(EventPart.NAME)

    def leave(self) -> None:
        """Forget what was typed, and what could be taken back."""
        self._is_open, self._last = False, None
        self._open(EventPart.NAME)
        self.undoableChanged.emit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._list_fields()
        self._show()
        self.undoableChanged.emit()

    def refresh(self) -> None:
        """Take the event as any organiser has it since; what is typed stays."""
        if self._is_open and (event := self._file.read_event()) != self._event:
            untouched = self._draft == draft_of(self._draft.part, self._event)
            self._event = event
            if untouched:
                self._open(self._draft.part)
            else:
                self._take(self._draft)

    @property
    def _now(self) -> int:
        return self._file.clock()

    @property
    def _would_be(self) -> Event:
        return replace(self._event, **self._changes)  # type: ignore[arg-type]  # by name

    def _read_spans(self) -> list[tuple[int, int]]:
        return [(one.starts, one.ends) for one in sessions.scheduled(self._file.reader)]

    def _spanned(self, spans: list[tuple[int, int]]) -> None:
        self._spans = spans
        self.changed.emit()

    def _saved(self, said: str, change: EventChange | None) -> None:
        self._last = (said, change) if change and change.fields else None
        self._event = self._file.read_event()
        self._open(self._draft.part)
        self.undoableChanged.emit()

    def _failed(self, fault: Fault) -> None:
        self.told.emit(worded(fault), "warning", True)

    def _open(self, part: EventPart) -> None:
        self._take(draft_of(part, self._event))
        self._list_fields()

    def _take(self, draft: EventDraft) -> None:
        self._draft, self._changes, self._wrong = draft, {}, ""
        try:
            self._changes = changes_of(draft, self._event)
        except Fault as fault:
            self._wrong = worded(fault)
        self._show()

    def _list_fields(self) -> None:
        self._fields.replace([])  # each field is made anew: what is typed in one is its own
        self._fields.replace(rows.field_rows(self._draft))

    def _show(self) -> None:
        draft = self._draft
        self._sections.replace(section_rows(InformationSection.EVENT))
        self._parts.replace(rows.part_rows(self._event, draft.part, self._language))
        self._spoken.replace(rows.spoken_rows(draft))
        self._firsts.replace(rows.first_rows(draft))
        self._colours.replace(rows.colour_rows(draft, self._would_be.accent))
        self.changed.emit()
