"""The page "Your voice": how the day is, in faces, and what holds people back; a badge speaks once, blind."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.voices import NoKeyOfVoices, VoicesClosed
from kiosk.domain.language import SOURCE
from kiosk.domain.voices.feedback import LONGEST_SENTENCE
from kiosk.domain.voices.pain_point import LONGEST
from kiosk.services.look_up import LookUp, look_up
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import voice_rows, words
from kiosk.viewmodels.foyer.voice_rows import PainPointRow
from kiosk.viewmodels.foyer.voice_state import FACES, PAIN_POINTS, FoyerVoiceState, VoiceState
from kiosk.viewmodels.foyer.voice_words import counted_already, counts
from kiosk.viewmodels.foyer.voice_work import Discussion, Draft, VoiceAct, act, hear
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerVoices(FoyerVoiceState):
    """One visitor's voice. Their badge is asked for with the first thing they say, and known until they leave.

    Args:
        file: the event file.
        reads: runs look-ups.
        writes: runs what is given.
        place: where this screen stands.
        parent: the foyer's view model.
    """

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes, self._place = file, reads, writes, place
        self._zone = file.read_event().zone
        self._language = SOURCE
        self._visit = 0
        self._heard, self._draft = Discussion(), Draft()
        self._stage = FACES
        self._visitor = self._pain_point = ""
        self._asking: VoiceAct | None = None
        self._done: frozenset[tuple[VoiceAct, str]] = frozenset()

    @property
    def takes_scans(self) -> bool:
        """A scan is for this page: whose voice it is, of which nothing is kept."""
        return True

    def scan(self, code: str) -> None:
        """Learn whose badge it is until they leave, and do what they chose."""
        visit = self._visit
        self._reads.run(
            lambda: look_up(self._file, code, point=self._place.point),
            lambda found: self._looked_up(found) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    @Slot()
    def begin(self) -> None:
        """Read what there is to choose from; the page was turned to."""
        self.refresh()

    def refresh(self) -> None:
        """Read again what others see by now."""
        language = self._language
        self._reads.run(lambda: hear(self._file, language), self._arrived, self._failed)

    @Slot(str)
    def show(self, stage: str) -> None:
        """Turn to the faces, or to the pain points."""
        self._stage = stage
        self._cancel()

    @Slot(int)
    def chooseAbout(self, row: int) -> None:
        """Say what the face is about: the so-and-so-many-th of `abouts`."""
        self._write(replace(self._draft, about=self.abouts.rows[row].session, face=0))

    @Slot(int)
    def chooseFace(self, face: int) -> None:
        """Choose a face."""
        self._write(replace(self._draft, face=face))

    @Slot(str, int)
    def answer(self, question: str, face: int) -> None:
        """Answer a question of the organiser's with a face."""
        self._write(replace(self._draft, faces={**self._draft.faces, question: face}))

    @Slot(str)
    def setSentence(self, sentence: str) -> None:
        """Type a sentence; one that is emptied takes along that it may be quoted."""
        quotable = self._draft.quotable and bool(sentence.strip())
        self._write(replace(self._draft, sentence=sentence[:LONGEST_SENTENCE], quotable=quotable))

    @Slot(bool)
    def setQuotable(self, quotable: bool) -> None:
        """Agree that the sentence may be quoted, without their name, or no more."""
        self._write(replace(self._draft, quotable=quotable and bool(self._draft.sentence.strip())))

    @Slot(str)
    def chooseTopic(self, topic: str) -> None:
        """Look at another topic."""
        self._write(replace(self._draft, topic=topic))

    @Slot(str)
    def setText(self, text: str) -> None:
        """Type a pain point; what may say the same comes first."""
        self._write(replace(self._draft, text=text[:LONGEST]))

    @Slot()
    def give(self) -> None:
        """Give the feedback."""
        if self._draft.face:
            self._ask(VoiceAct.FEEDBACK)

    @Slot()
    def add(self) -> None:
        """Add the pain point."""
        if self._draft.text.strip() and self._draft.topic:
            self._ask(VoiceAct.ADD)

    @Slot(str)
    def support(self, pain_point: str) -> None:
        """Support a pain point."""
        self._ask(VoiceAct.SUPPORT, pain_point)

    @Slot(str)
    def offerHelp(self, pain_point: str) -> None:
        """Offer help with a pain point, by name; who has offered it takes that back."""
        self._ask(VoiceAct.WITHDRAW if (VoiceAct.HELP, pain_point) in self._done else VoiceAct.HELP, pain_point)

    @Slot()
    def cancel(self) -> None:
        """Wait for no badge any more."""
        self._cancel()

    def forget(self) -> None:
        """Forget the visitor, what they typed and what they chose."""
        self._visit += 1
        self._visitor, self._stage, self._draft, self._done = "", FACES, Draft(), frozenset()
        self._cancel()

    def retranslate(self, language: str) -> None:
        """Say the same in another language."""
        self._language = language
        self._render()

    def people(self) -> frozenset[str]:
        """Return the visitor, if their badge is known."""
        return frozenset({self._visitor} if self._visitor else ())

    def lose(self, gone: frozenset[str]) -> None:
        """Forget a visitor who was erased."""
        if self._visitor in gone:
            self.forget()

    def _ask(self, what: VoiceAct, pain_point: str = "") -> None:
        self._asking, self._pain_point = what, pain_point
        if self._visitor:
            self._act()
        else:
            self._render()

    def _cancel(self) -> None:
        self._asking, self._pain_point = None, ""
        self._render()

    def _looked_up(self, found: LookUp) -> None:
        if found.attendee is None:
            self.told.emit(words.not_opened(found), "scan", True)
            return
        if self._visitor not in ("", found.attendee.id):
            self.forget()  # whoever was here before has gone without “Leave”
            self.refresh()
        self._visitor = found.attendee.id
        if self._asking:
            self._act()
        else:
            said = QCoreApplication.translate("FoyerVoices", "Your badge is known until you leave. Tap what you think.")
            self.told.emit(said, "check", False)

    def _act(self) -> None:
        visit, what, pain_point = self._visit, self._asking, self._pain_point
        if what is None:
            return
        attendee, draft, language = self._visitor, self._draft, self._language
        self._cancel()
        self._writes.run(
            lambda: act(self._file, attendee, what, pain_point, draft, language),
            lambda is_new: self._acted(what, pain_point, is_new) if visit == self._visit else None,
            lambda fault: self._not_acted(fault) if visit == self._visit else None,
        )

    def _acted(self, what: VoiceAct, pain_point: str, is_new: bool) -> None:
        self.told.emit(counts(what) if is_new else counted_already(what), "check" if is_new else "i", not is_new)
        if what is VoiceAct.WITHDRAW:
            self._done -= {(VoiceAct.HELP, pain_point)}
        else:
            self._done |= {(what, pain_point)}
        if what is VoiceAct.FEEDBACK:
            self._draft = replace(self._draft, face=0, faces={}, sentence="", quotable=False)
            self._stage = PAIN_POINTS if self._heard.topics else FACES
        elif what is VoiceAct.ADD and is_new:
            self._draft = replace(self._draft, text="")
        self._render()
        self.refresh()

    def _not_acted(self, fault: Fault) -> None:
        is_told = isinstance(fault, VoicesClosed | NoKeyOfVoices)
        self.told.emit(worded(fault) if is_told else words.not_saved(fault), "help", True)

    def _arrived(self, heard: Discussion) -> None:
        self._heard = heard
        if not self._draft.topic and heard.topics:
            self._draft = replace(self._draft, topic=heard.topics[0].id)
        self._render()

    def _failed(self, fault: Fault) -> None:
        self.told.emit(words.not_read(fault), "help", True)

    def _write(self, draft: Draft) -> None:
        self._draft = draft
        self._render()

    def _render(self) -> None:
        heard, draft, language = self._heard, self._draft, self._language
        self._abouts.replace(voice_rows.about_rows(heard.sessions, draft.about, language, self._file.clock()))
        self._questions.replace(voice_rows.question_rows(heard.questions, draft.faces, language))
        self._topics.replace(voice_rows.topic_rows(heard.topics, heard.ranking, draft.topic, language))
        rows, matching = self._rows()
        self._pain_points.replace(rows)
        asking = self._asking.value if self._asking else ""
        self._show(
            VoiceState(
                self._stage,
                draft.face,
                draft.sentence,
                bool(draft.sentence.strip()),
                draft.quotable,
                draft.text,
                asking,
                topic_chosen=bool(draft.topic),
                discussed=bool(heard.topics),
                matching=matching,
            )
        )

    def _rows(self) -> tuple[list[PainPointRow], bool]:
        """Return the pain points under the topic, what may say the same as the text first, and whether any does."""
        from kiosk.domain.voices.likeness import alike

        shared = [one for one in self._heard.ranking.pain_points if one.pain_point.topic == self._draft.topic]
        likest = alike(self._draft.text, [one.pain_point for one in shared], self._language) if self._draft.text else ()
        first = [one.id for one in likest]
        shared.sort(key=lambda one: first.index(one.pain_point.id) if one.pain_point.id in first else len(first))
        groups = len(self._heard.ranking.groups)
        rows = [
            voice_rows.pain_point_row(
                one,
                groups,
                self._zone,
                supported=(VoiceAct.SUPPORT, one.pain_point.id) in self._done,
                offered=(VoiceAct.HELP, one.pain_point.id) in self._done,
            )
            for one in shared
        ]
        return rows, bool(first)
