"""What the page "Your voice" shows, as QML reads it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.domain.voices.feedback import LONGEST_SENTENCE
from kiosk.domain.voices.pain_point import LONGEST
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.foyer.voice_rows import AboutRow, FaceQuestionRow, PainPointRow, TopicRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FACES, PAIN_POINTS = "faces", "painPoints"


@dataclass(frozen=True, slots=True)
class VoiceState:
    """What the page shows beside its lists; `asking` is what the badge is awaited for, empty for nothing."""

    stage: str = FACES
    face: int = 0
    sentence: str = ""
    typed: bool = False
    quotable: bool = False
    text: str = ""
    asking: str = ""
    topic_chosen: bool = False
    discussed: bool = False
    matching: bool = False


@QmlElement
@QmlUncreatable("Only the page derived from it is made.")
class FoyerVoiceState(FoyerPageModel):
    """The lists and words of the page, each with its signal."""

    stageChanged = Signal()
    faceChanged = Signal()
    sentenceChanged = Signal()
    typedChanged = Signal()
    quotableChanged = Signal()
    textChanged = Signal()
    askingChanged = Signal()
    topicChosenChanged = Signal()
    discussedChanged = Signal()
    matchingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = VoiceState()
        self._abouts = Rows(AboutRow, parent=self)
        self._questions = Rows(FaceQuestionRow, parent=self)
        self._topics = Rows(TopicRow, parent=self)
        self._pain_points = Rows(PainPointRow, parent=self)

    @Property(Rows, constant=True)
    def abouts(self) -> Rows[AboutRow]:
        """What a face can be about."""
        return self._abouts

    @Property(Rows, constant=True)
    def questions(self) -> Rows[FaceQuestionRow]:
        """The organiser's own questions."""
        return self._questions

    @Property(Rows, constant=True)
    def topics(self) -> Rows[TopicRow]:
        """The topics of the open discussion."""
        return self._topics

    @Property(Rows, constant=True)
    def painPoints(self) -> Rows[PainPointRow]:
        """The pain points under the topic; while somebody types, those that may say the same come first."""
        return self._pain_points

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        """What is asked now: ``faces``, ``painPoints``."""
        return self._shown.stage

    @Property(int, notify=faceChanged)
    def face(self) -> int:
        """The face that was chosen, 1 to 5; 0 for none."""
        return self._shown.face

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What was typed beside the face."""
        return self._shown.sentence

    @Property(bool, notify=typedChanged)
    def typed(self) -> bool:
        """Whether there is a sentence, that could be quoted."""
        return self._shown.typed

    @Property(bool, notify=quotableChanged)
    def quotable(self) -> bool:
        """Whether they agree that it may be quoted, without their name."""
        return self._shown.quotable

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """The pain point that is being typed."""
        return self._shown.text

    @Property(str, notify=askingChanged)
    def asking(self) -> str:
        """What a badge is awaited for; empty for nothing."""
        return self._shown.asking

    @Property(bool, notify=topicChosenChanged)
    def topicChosen(self) -> bool:
        """Whether a topic is chosen."""
        return self._shown.topic_chosen

    @Property(bool, notify=discussedChanged)
    def discussed(self) -> bool:
        """Whether the event has topics to discuss."""
        return self._shown.discussed

    @Property(bool, notify=matchingChanged)
    def matching(self) -> bool:
        """Whether the first of the pain points may say what is being typed."""
        return self._shown.matching

    @Property(int, constant=True)
    def longest(self) -> int:
        """The most letters of a pain point."""
        return LONGEST

    @Property(int, constant=True)
    def longestSentence(self) -> int:
        """The most letters of a sentence."""
        return LONGEST_SENTENCE

    def _show(self, shown: VoiceState) -> None:
        before, self._shown = self._shown, shown
        emit_changes(self, before, shown)
