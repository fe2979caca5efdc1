"""The session that was chosen on the organiser's page of the agenda, and what is about to be changed of it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.agenda.session import Session
from kiosk.domain.fault import Fault
from kiosk.domain.faults.live_agenda import AgendaChangedMeanwhile
from kiosk.services.live_agenda.changing import AgendaAct
from kiosk.services.live_agenda.foreseeing import Foreseen, carry_out_as_foreseen, foresee
from kiosk.viewmodels.foyer.session_words import changes_of, old_start, time_range
from kiosk.viewmodels.organiser import agenda_words as words
from kiosk.viewmodels.organiser.agenda_choices import OTHER, kind_rows, minute_rows, room_rows
from kiosk.viewmodels.organiser.agenda_draft import ChangeDraft, ChangeKind, MoveForm, act_of, form_of
from kiosk.viewmodels.organiser.agenda_reading import AgendaContent
from kiosk.viewmodels.organiser.agenda_rows import ActRow, EffectRow, effect_rows, history_of
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import joined, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The page makes its own.")
class OrganiserAgendaChange(QObject):
    """What is open, and what would become of it; nothing is changed before it is announced.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    changed = Signal()
    formChanged = Signal()
    """The form of a move says something else than was typed."""
    draftedChanged = Signal()
    announced = Signal(str, str)
    """Changes were recorded: their id, and what they are about."""
    told = Signal(str)
    """What went wrong, for a toast."""

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes = context.file, context.reads, context.writes
        self._content = AgendaContent()
        self._draft = ChangeDraft("")
        self._foreseen: Foreseen | None = None
        self._wrong, self._wanted, self._is_writing = "", 0, False
        self._kinds = Rows(ChoiceRow, parent=self)
        self._minutes = Rows(ChoiceRow, parent=self)
        self._rooms = Rows(ChoiceRow, parent=self)
        self._effects = Rows(EffectRow, parent=self)
        self._history = Rows(ActRow, parent=self)

    @Property(Rows, constant=True)
    def kinds(self) -> Rows[ChoiceRow]:
        """What can be done with it."""
        return self._kinds

    @Property(Rows, constant=True)
    def minuteChoices(self) -> Rows[ChoiceRow]:
        """By how many minutes it may be late."""
        return self._minutes

    @Property(Rows, constant=True)
    def rooms(self) -> Rows[ChoiceRow]:
        """Rooms into which it may move."""
        return self._rooms

    @Property(Rows, constant=True)
    def effects(self) -> Rows[EffectRow]:
        """What the change would do."""
        return self._effects

    @Property(Rows, constant=True)
    def history(self) -> Rows[ActRow]:
        """What was changed of it by hand, and can be taken back."""
        return self._history

    @Property(str, notify=changed)
    def identity(self) -> str:
        """The id of the session that is open; empty if none is."""
        return self._draft.session

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title."""
        session, view = self._session, self._content.view
        return session.text_in(view.language).title if session and view else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Its time, its room, and who speaks."""
        session, view = self._session, self._content.view
        if not session or not view:
            return ""
        return joined((time_range(session, view), session.text_in(view.language).room, *session.speakers))

    @Property(str, notify=changed)
    def mark(self) -> str:
        """How it is other than was printed; empty if it is not."""
        session, view = self._session, self._content.view
        return joined(changes_of(session, view)) if session and view else ""

    @Property(str, notify=changed)
    def oldTime(self) -> str:
        """The start that was printed; empty if it still holds."""
        session, view = self._session, self._content.view
        return old_start(session, view) if session and view and not session.is_cancelled else ""

    @Property(bool, notify=changed)
    def isChangeable(self) -> bool:
        """It takes place, so that something can be changed."""
        return self._session is not None and not self._session.is_cancelled

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What is to be done with it."""
        return self._draft.kind.value

    @Property(bool, notify=changed)
    def following(self) -> bool:
        """What follows in its room is late too."""
        return self._draft.following

    @Property(bool, notify=changed)
    def typesMinutes(self) -> bool:
        """The number of minutes is typed."""
        return self._draft.types_minutes

    @Property(str, notify=changed)
    def minutes(self) -> str:
        """By how many minutes it is late, as typed."""
        return self._draft.minutes

    @Property(str, notify=formChanged)
    def starts(self) -> str:
        """When it begins, as typed."""
        return self._draft.form.starts

    @Property(str, notify=formChanged)
    def ends(self) -> str:
        """When it ends, as typed."""
        return self._draft.form.ends

    @Property(str, notify=formChanged)
    def room(self) -> str:
        """Where it is, as typed."""
        return self._draft.form.room

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why it cannot be done so; empty if it can."""
        return self._wrong

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many sessions change; empty as long as nothing would."""
        view = self._content.view
        return words.summary(len(self._foreseen.changes), view) if self._foreseen and view else ""

    @Property(bool, notify=changed)
    def canAnnounce(self) -> bool:
        """There is something to announce."""
        return self._foreseen is not None and not self._is_writing

    @Slot(str)
    def pick(self, kind: str) -> None:
        """Choose what is to be done."""
        self._change(replace(self._draft, kind=ChangeKind(kind)))

    @Slot(str)
    def pickMinutes(self, name: str) -> None:
        """Choose by how many minutes it is late, or that this is typed."""
        other = name == OTHER
        self._change(replace(self._draft, minutes="" if other else name, types_minutes=other))
        self.formChanged.emit()

    @Slot(str)
    def late(self, minutes: str) -> None:
        """Say by how many minutes it is late."""
        self._change(replace(self._draft, minutes=minutes))

    @Slot(bool)
    def follow(self, follows: bool) -> None:
        """Say whether what follows in its room is late too."""
        self._change(replace(self._draft, following=follows))

    @Slot(str, str, str)
    def fill(self, starts: str, ends: str, room: str) -> None:
        """Say when and where it is to be."""
        self._change(replace(self._draft, form=MoveForm(starts, ends, room)))

    @Slot(str)
    def pickRoom(self, room: str) -> None:
        """Choose a room."""
        self._change(replace(self._draft, form=replace(self._draft.form, room=room)))
        self.formChanged.emit()

    @Slot()
    def discard(self) -> None:
        """Let everything be as it is."""
        self.open(self._draft.session)

    @Slot()
    def announce(self) -> None:
        """Do it, and so tell it on every screen; a second tap meanwhile does nothing."""
        foreseen, draft = self._foreseen, self._draft
        if foreseen is None or self._is_writing:
            return
        self._is_writing = True
        self.changed.emit()

        def make() -> AgendaAct:
            if (act := act_of(self._file, draft)) is None:
                raise AgendaChangedMeanwhile()
            return act

        self._writes.run(lambda: carry_out_as_foreseen(self._file, make, foreseen), self._done, self._failed)

    def open(self, session: str) -> None:
        """Open a session, with nothing to be changed yet; none for an empty id."""
        one, view = self._content.sessions.get(session), self._content.view
        form = form_of(one, view.zone) if one and view else MoveForm()
        self._change(ChangeDraft(one.id if one else "", form=form, as_it_is=form))
        self.formChanged.emit()

    def drafted(self) -> tuple[Session, ...]:
        """Return the sessions as they would be."""
        return tuple(after for _, after in self._foreseen.changes) if self._foreseen else ()

    def show(self, content: AgendaContent) -> None:
        """Take the agenda as it is now; what was typed stays, and its effects are reckoned anew."""
        renewed = content.sessions.get(self._draft.session) != self._session
        self._content = content
        if self._draft.session and self._session is None:
            self.open("")
        elif renewed:
            self._foresee()
        self._fill()

    @property
    def _session(self) -> Session | None:
        return self._content.sessions.get(self._draft.session)

    def _done(self, act: AgendaAct) -> None:
        title = self.title
        self._is_writing = False
        self.open(self._draft.session)
        self.announced.emit(act.id, title)

    def _failed(self, fault: Fault) -> None:
        self._is_writing = False
        self.told.emit(worded(fault))
        self._foresee()

    def _change(self, draft: ChangeDraft) -> None:
        self._draft = draft
        self._foresee()
        self._fill()

    def _foresee(self) -> None:
        """Reckon what the draft would do, away from the GUI thread."""
        self._wanted += 1
        wanted, draft = self._wanted, self._draft
        if not self.isChangeable:
            self._seen(wanted, None)
            return

        def look() -> Foreseen | None:
            act = act_of(self._file, draft)
            return foresee(self._file, act) if act and act.effects else None

        self._reads.run(look, lambda seen: self._seen(wanted, seen), lambda fault: self._seen(wanted, None, fault))

    def _seen(self, wanted: int, foreseen: Foreseen | None, fault: Fault | None = None) -> None:
        if wanted != self._wanted:
            return
        before, self._foreseen, self._wrong = self.drafted(), foreseen, worded(fault)
        self._fill()
        if before != self.drafted():
            self.draftedChanged.emit()

    def _fill(self) -> None:
        view, draft = self._content.view, self._draft
        self._effects.replace(effect_rows(self._foreseen, view) if self._foreseen and view else [])
        history = history_of(draft.session, self._content.acts, self._content.devices, view) if view else []
        self._history.replace(history)
        self._kinds.replace(kind_rows(draft))
        self._minutes.replace(minute_rows(self._session, draft, view.language) if view else [])
        self._rooms.replace(room_rows(self._content.sessions.values(), draft, view.language) if view else [])
        self.changed.emit()
