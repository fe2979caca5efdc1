"""The organiser's page of the voices of the day: what waits to be read, tables, who can help, and feedback."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import clock_time
from kiosk.domain.voices.feedback import FaceCount, Sentence
from kiosk.domain.voices.pain_point import PainPointStanding, SharedPainPoint
from kiosk.viewmodels.organiser import voices_acts as acts
from kiosk.viewmodels.organiser import voices_rows as rows
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.voices_acts import VoicesAct
from kiosk.viewmodels.organiser.voices_lists import OrganiserVoicesLists
from kiosk.viewmodels.organiser.voices_reading import Voices, VoicesSection, read_voices
from kiosk.viewmodels.organiser.voices_rows import HelperRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import joined, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserVoices(OrganiserVoicesLists):
    """The page of voices. It keeps no name once it is closed.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()
    chosenChanged = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes = context.file, context.reads, context.writes
        self._staff, self._event = context.place.staff, context.file.read_event()
        self._language, self._section, self._opened = SOURCE, VoicesSection.WAITING, ""
        self._voices, self._at, self._wrong = Voices(), 0, ""
        self._last: VoicesAct | None = None
        self._is_open = self._is_read = self._is_writing = self._goes_on = False

    @Property(str, notify=changed)
    def emptyText(self) -> str:
        """What stands where the list is empty."""
        return rows.nothing_of(self._section) if self._is_read else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is open; empty if nothing is."""
        if one := self._open:
            return one.pain_point.text
        if said := self._sentence:
            return said.text
        return rows.face_title(self._voices, counted, self._language) if (counted := self._counted) else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Its topic, how many share it, and its table; or how many voices there are, and their mean."""
        if one := self._open:
            return rows.pain_point_detail(self._voices, one, self._event.zone, self._language)
        if counted := self._counted:
            row = rows.face_row(self._voices, counted, self._language, chosen=True)
            return joined((row.detail, row.state_text))
        return rows.sentence_detail(self._voices, said) if (said := self._sentence) else ""

    @Property(str, notify=changed)
    def note(self) -> str:
        """What to know before a sentence is quoted; empty where none is open."""
        return rows.quote_note(said) if (said := self._sentence) else ""

    @Property(bool, notify=changed)
    def canQuote(self) -> bool:
        """A sentence is open that may be quoted, and is not."""
        return (said := self._sentence) is not None and said.is_quotable and not said.is_quoted

    @Property(bool, notify=changed)
    def canTakeOut(self) -> bool:
        """A sentence is open that the report quotes."""
        return (said := self._sentence) is not None and said.is_quoted

    @Property(bool, notify=changed)
    def isPainPoint(self) -> bool:
        """A pain point is open."""
        return self._open is not None

    @Property(bool, notify=changed)
    def canApprove(self) -> bool:
        """Others do not see it yet."""
        return self._open is not None and self._open.pain_point.standing is not PainPointStanding.APPROVED

    @Property(bool, notify=changed)
    def canHide(self) -> bool:
        """It is not hidden."""
        return self._open is not None and self._open.pain_point.standing is not PainPointStanding.HIDDEN

    @Property(bool, notify=changed)
    def hasTable(self) -> bool:
        """It is a table already."""
        return self._open is not None and self._open.pain_point.table is not None

    @Property(str, notify=chosenChanged)
    def tableTime(self) -> str:
        """When its table is; empty if that is not said."""
        table = self._open.pain_point.table if self._open else None
        return clock_time(table.starts, self._event.zone) if table and table.starts else ""

    @Property(str, notify=chosenChanged)
    def tablePlace(self) -> str:
        """Where its table is."""
        table = self._open.pain_point.table if self._open else None
        return table.place if table else ""

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why what was typed is no time; empty if nothing is wrong."""
        return self._wrong

    @Slot(str)
    def show(self, section: str) -> None:
        """Show another list."""
        self._section = VoicesSection(section)
        self._choose(0)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Open a row of the list."""
        if 0 <= row < self._voices.count(self._section):
            self._choose(row)

    @Slot()
    def approve(self) -> None:
        """Let others see the pain point that is open."""
        if self.canApprove:
            self._moderate(PainPointStanding.APPROVED)

    @Slot()
    def hide(self) -> None:
        """Hide the pain point that is open."""
        if self.canHide:
            self._moderate(PainPointStanding.HIDDEN)

    @Slot(bool)
    def setQuoted(self, quoted: bool) -> None:
        """Quote the sentence that is open in the report, or take it out."""
        if (said := self._sentence) and (self.canQuote if quoted else self.canTakeOut):
            self._write(lambda: acts.choose_quote(self._file, said, quoted=quoted))

    @Slot(str, str)
    def makeTable(self, time: str, place: str) -> None:
        """Make the pain point that is open a table, or change that; nothing typed is said later."""
        if not (one := self._open):
            return
        starts = acts.time_of_table(self._event, self._file.clock(), time)
        self._wrong = "" if starts is not None else translate("Voices", "A time has hours and minutes, such as 15:20.")
        self.changed.emit()
        if starts is not None:
            self._write(lambda: acts.make_table(self._file, one.pain_point, starts, place, self._staff))

    @Slot()
    def dropTable(self) -> None:
        """Take the table of the pain point away that is open."""
        if (one := self._open) and (pain_point := one.pain_point).table:
            self._write(lambda: acts.drop_table(self._file, pain_point, self._staff))

    def undo_sentence(self) -> str:
        """Say what was done last."""
        return self._last.said() if self._last else ""

    def take_change_back(self) -> None:
        """Take back what was done last."""
        if last := self._last:
            self._run(last.take_back, lambda _: None)

    def enter(self, language: str) -> None:
        """Begin with what waits."""
        self._is_open, self._section = True, VoicesSection.WAITING
        self.retranslate(language)
        self.refresh()

    def leave(self) -> None:
        """Keep nobody's name."""
        self._is_open = self._is_read = False
        self._voices, self._last, self._wrong, self._at, self._opened = Voices(), None, "", 0, ""
        self._fill()
        self.undoableChanged.emit()
        self.chosenChanged.emit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._fill()
        self.undoableChanged.emit()
        if self._is_open:
            self.refresh()

    def refresh(self) -> None:
        """Read again what was said."""
        if self._is_open:
            language = self._language
            self._reads.run(lambda: read_voices(self._file, language), self._arrived, self._tell)

    def _tell(self, fault: Fault) -> None:
        self.told.emit(worded(fault), "warning", True)

    def _arrived(self, voices: Voices) -> None:
        """Show what was read; what is open stays so.

        After a decision of this page the next one is open. Where another kiosk decided nothing is, so that no tap
        decides on what nobody has read.
        """
        if not self._is_open:
            return
        before, self._voices, self._is_read = self._opened, voices, True
        listed = voices.ids(self._section)
        if before in listed:
            self._at = listed.index(before)
        elif self._goes_on:
            self._at = max(0, self._at)
        elif before:
            self._at = -1
        self._goes_on = False
        self._choose(self._at, keep=True)

    def _choose(self, row: int, *, keep: bool = False) -> None:
        """Open a row, the last one if there are fewer; `keep` what is typed if the same is open."""
        before = self._opened
        self._at = min(row, self._voices.count(self._section) - 1)
        self._opened = dict(enumerate(self._voices.ids(self._section))).get(self._at, "")
        if not keep or before != self._opened:
            self._wrong = ""
        self._fill()
        if not keep or before != self._opened:
            self.chosenChanged.emit()

    @property
    def _open(self) -> SharedPainPoint | None:
        listed = self._voices.under(self._section) if self._section.standing else []
        return listed[self._at] if 0 <= self._at < len(listed) else None

    @property
    def _counted(self) -> FaceCount | None:
        listed = self._voices.faces if self._section is VoicesSection.FEEDBACK else ()
        return listed[self._at] if 0 <= self._at < len(listed) else None

    @property
    def _sentence(self) -> Sentence | None:
        is_listed = self._section is VoicesSection.SENTENCES and 0 <= self._at < len(self._voices.sentences)
        return self._voices.sentences[self._at] if is_listed else None

    def _moderate(self, standing: PainPointStanding) -> None:
        if one := self._open:
            self._write(lambda: acts.moderate(self._file, one.pain_point, standing, self._staff))

    def _write(self, work: Callable[[], VoicesAct]) -> None:
        def done(act: VoicesAct) -> None:
            self._last = act

        self._run(work, done)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Change the event; a second tap that comes meanwhile is about the same, and does nothing."""
        if self._is_writing:
            return
        self._is_writing = True

        def written(result: T) -> None:
            self._is_writing, self._last, self._goes_on = False, None, True
            done(result)
            self.undoableChanged.emit()
            self.refresh()

        def failed(fault: Fault) -> None:
            self._is_writing = False
            self._tell(fault)
            self.refresh()

        self._writes.run(work, written, failed)

    def _fill(self) -> None:
        voices, language = self._voices, self._language
        self._sections.replace(rows.section_rows(voices, self._section, language))
        self._rows.replace(rows.voice_rows(voices, self._section, self._at, self._event.zone, language))
        one, counted = self._open, self._counted
        faces = rows.face_bars(counted, language) if counted else []
        self._bars.replace(rows.share_bars(voices.groups, one, language) if one else faces)
        helping = voices.helpers.get(one.pain_point.id, ()) if one else ()
        self._helpers.replace([HelperRow(each.name, each.organisation) for each in helping])
        self.changed.emit()
