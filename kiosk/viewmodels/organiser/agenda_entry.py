"""The form of a session on the organiser's page of the agenda: one to be added, or what is said of one."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.live_agenda import AgendaChangedMeanwhile
from kiosk.services.live_agenda.changing import AgendaAct
from kiosk.services.live_agenda.foreseeing import Foreseen, carry_out_as_foreseen, foresee
from kiosk.viewmodels.organiser.agenda_entry_form import (
    ROOM,
    EntryFieldRow,
    entry_act,
    field_rows,
    fields_of,
    near_rooms,
)
from kiosk.viewmodels.organiser.agenda_reading import AgendaContent
from kiosk.viewmodels.organiser.agenda_rows import EffectRow, effect_rows
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import joined, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """A form as it is typed: of a session, or of a new one if that is empty; `stood` is what it said at first."""

    session: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    stood: Mapping[str, str] = field(default_factory=dict)


@QmlElement
@QmlUncreatable("The page makes its own.")
class OrganiserAgendaEntry(QObject):
    """A session as it is typed; nothing is changed before it is announced.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    changed = Signal()
    announced = Signal(str, str)
    """A session was added or said otherwise: the id of that, and its title."""
    told = Signal(str)
    """What went wrong, for a toast."""

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes = context.file, context.reads, context.writes
        self._languages = context.file.read_event().languages
        self._draft: EntryDraft | None = None
        self._content = AgendaContent()
        self._foreseen: Foreseen | None = None
        self._wrong, self._wanted, self._is_writing = "", 0, False
        self._fields = Rows(EntryFieldRow, parent=self)
        self._rooms = Rows(ChoiceRow, parent=self)
        self._effects = Rows(EffectRow, parent=self)

    @Property(Rows, constant=True)
    def fields(self) -> Rows[EntryFieldRow]:
        """What is typed of it."""
        return self._fields

    @Property(Rows, constant=True)
    def rooms(self) -> Rows[ChoiceRow]:
        """Rooms in which a new one may be."""
        return self._rooms

    @Property(Rows, constant=True)
    def effects(self) -> Rows[EffectRow]:
        """What it would do."""
        return self._effects

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """The form is open."""
        return self._draft is not None

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        """It is of a session that is to be added."""
        return self._draft is not None and not self._draft.session

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why it cannot be so; empty if it can, or nothing was typed yet."""
        return self._wrong

    @Property(str, notify=changed)
    def warning(self) -> str:
        """What stands in its way; empty if nothing does."""
        return joined(row.title for row in self._effects.rows if row.warns)

    @Property(bool, notify=changed)
    def canAnnounce(self) -> bool:
        """There is something to announce."""
        return self._foreseen is not None and not self._is_writing

    @Slot()
    def add(self) -> None:
        """Open the form of a new session."""
        stood = fields_of(None, self._languages, self._content.view)
        self._open(EntryDraft("", stood, stood))

    @Slot(str)
    def edit(self, session: str) -> None:
        """Open the form of a session."""
        if one := self._content.sessions.get(session):
            stood = fields_of(one, self._languages, self._content.view)
            self._open(EntryDraft(session, stood, stood))

    @Slot(str, str)
    def type(self, name: str, text: str) -> None:
        """Take what is typed in a field."""
        if self._draft:
            self._take(replace(self._draft, fields={**self._draft.fields, name: text}))

    @Slot(str)
    def pickRoom(self, room: str) -> None:
        """Choose a room."""
        self.type(ROOM, room)
        self._list_fields()

    @Slot()
    def close(self) -> None:
        """Drop what was typed."""
        self._take(None)

    @Slot()
    def announce(self) -> None:
        """Do it, and so tell it on every screen; a second tap meanwhile does nothing."""
        foreseen, draft, day = self._foreseen, self._draft, self._content.day
        if foreseen is None or draft is None or self._is_writing:
            return
        self._is_writing = True
        self.changed.emit()

        def make() -> AgendaAct:
            act = entry_act(self._file, draft.session, draft.fields, draft.stood, day)
            if act is None:
                raise AgendaChangedMeanwhile()
            # A new session has an id of its own each time: what was foreseen of it is what is announced.
            return act if draft.session else foreseen.act

        self._writes.run(lambda: carry_out_as_foreseen(self._file, make, foreseen), self._done, self._failed)

    def retranslate(self) -> None:
        """Say everything in another language."""
        self._take(self._draft)
        self._list_fields()

    def show(self, content: AgendaContent) -> None:
        """Take the agenda as it is now; what was typed stays."""
        changed = (content.sessions, content.view) != (self._content.sessions, self._content.view)
        self._content = content
        if self._draft and self._draft.session and self._draft.session not in content.sessions:
            self.close()
        elif self._draft and changed:
            self._take(self._draft)

    def _open(self, draft: EntryDraft) -> None:
        self._take(draft)
        self._list_fields()

    def _list_fields(self) -> None:
        self._fields.replace([])  # each field is made anew: what is typed in one is its own
        draft = self._draft
        self._fields.replace(field_rows(draft.fields, self._languages, draft.session) if draft else [])

    def _take(self, draft: EntryDraft | None) -> None:
        self._draft, self._wanted = draft, self._wanted + 1
        wanted, day = self._wanted, self._content.day
        if draft is None or draft.fields == draft.stood:
            self._seen(wanted, None)
            return

        def look() -> Foreseen | None:
            act = entry_act(self._file, draft.session, draft.fields, draft.stood, day)
            return foresee(self._file, act) if act and act.effects else None

        self._reads.run(look, lambda seen: self._seen(wanted, seen), lambda fault: self._seen(wanted, None, fault))

    def _seen(self, wanted: int, foreseen: Foreseen | None, fault: Fault | None = None) -> None:
        if wanted != self._wanted:
            return
        view, draft = self._content.view, self._draft
        self._foreseen, self._wrong = foreseen, worded(fault)
        self._effects.replace(effect_rows(foreseen, view) if foreseen and view else [])
        is_new = draft is not None and not draft.session
        rooms = near_rooms(self._content.sessions.values(), draft.fields, view) if is_new and draft and view else []
        self._rooms.replace(rooms)
        self.changed.emit()

    def _done(self, act: AgendaAct) -> None:
        self._is_writing = False
        self.close()
        effect, view = act.effects[0], self._content.view
        self.announced.emit(act.id, effect.after.text_in(view.language if view else "").title)

    def _failed(self, fault: Fault) -> None:
        self._is_writing = False
        self.told.emit(worded(fault))
        self._take(self._draft)
