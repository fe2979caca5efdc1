"""The verdict pane: one answer at a time, put before QML in one piece."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.desk.advice import Advice
from kiosk.viewmodels.desk.answer import PaneContent
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Saying = Callable[[], PaneContent]


@QmlElement
@QmlUncreatable("The desk makes its own pane.")
class VerdictPane(QObject):
    """Shows one `PaneContent`; every property changes in the same moment, with one signal."""

    changed = Signal()
    sentenceChanged = Signal()
    """The same answer is said in other words, as time has passed: nothing is shown anew for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say: Saying = PaneContent
        self._answer = PaneContent()
        self._about = ""
        self.remark: Callable[[str], str] = lambda _: ""
        """Says what is to be added about an attendee, whatever the answer is."""
        self.besides: list[Callable[[str, str], tuple[Advice, ...]]] = []
        """Give what can be done about an attendee beside what the answer, of a kind, advises."""

    @property
    def answer(self) -> PaneContent:
        """The answer that is shown."""
        return self._answer

    @property
    def saying(self) -> Saying:
        """What makes the answer that is shown."""
        return self._say

    @property
    def about(self) -> str:
        """The id of the attendee whom the answer is about; empty for nobody."""
        return self._about

    @Property(bool, notify=changed)
    def aboutSomebody(self) -> bool:
        """Whether there is an attendee whom the answer is about, so that there are details of theirs."""
        return self._about != ""

    def show(self, say: Saying, about: str = "") -> None:
        """Show another answer, about an attendee or nobody; `say` makes it, in whatever language is installed."""
        self._say, self._about = say, about
        self.retranslate()

    def clear(self) -> None:
        """Show no answer, as before the first scan."""
        self.show(PaneContent)

    def retranslate(self) -> None:
        """Say the same in the language that is installed now."""
        answer = self._say()
        besides = (advice for give in self.besides for advice in give(self._about, answer.kind))
        self._answer = replace(answer, advice=(*besides, *answer.advice))
        self.changed.emit()
        self.sentenceChanged.emit()

    def move_on(self) -> None:
        """Say the same of a later moment: how long ago something was."""
        later = self._say()
        if later.sentence != self._answer.sentence:
            self._answer = replace(self._answer, sentence=later.sentence)
            self.sentenceChanged.emit()

    @Property(str, notify=changed)
    def kind(self) -> str:
        """admitted, already_in, refused, information; empty before the first scan."""
        return self._answer.kind

    @Property(str, notify=changed)
    def word(self) -> str:
        """The verdict in one word."""
        return self._answer.word

    @Property(str, notify=changed)
    def given(self) -> str:
        """The first line of the name."""
        return self._answer.given

    @Property(str, notify=changed)
    def family(self) -> str:
        """The second line of the name."""
        return self._answer.family

    @Property(str, notify=changed)
    def headline(self) -> str:
        """The reason, where there is no name."""
        return self._answer.headline

    @Property(str, notify=changed)
    def organisation(self) -> str:
        """Where the person is from."""
        return self._answer.organisation

    @Property(str, notify=changed)
    def group(self) -> str:
        """The person's group at the event."""
        return self._answer.group

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What happened, in one sentence."""
        return self._answer.sentence

    @Property(str, notify=changed)
    def time(self) -> str:
        """When, to the second."""
        return self._answer.time

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """All of it as a screen reader says it."""
        answer = self._answer
        name = " ".join(part for part in (answer.given, answer.family, answer.headline) if part)
        facts = f"{answer.facts[0].label}: {answer.facts[0].text}" if answer.facts else ""
        said = (answer.word, name, answer.sentence, str(self.attention), answer.desk_text, answer.add_ons, facts)
        return " ".join(part if part.endswith(".") else f"{part}." for part in said if part)

    @Property(str, notify=changed)
    def attention(self) -> str:
        """Why staff shall look closer; empty where nothing asks for it."""
        parts = (self._answer.attention, self.remark(self._about) if self._about else "")
        return " ".join(part for part in parts if part)

    @Property(str, notify=changed)
    def deskText(self) -> str:
        """What the list asks the desk to say or do."""
        return self._answer.desk_text

    @Property(str, notify=changed)
    def addOns(self) -> str:
        """What the person took beside the ticket."""
        return self._answer.add_ons

    @Property("QStringList", notify=changed)
    def factIcons(self) -> list[str]:
        """The icon of each thing that the list says beside."""
        return [fact.icon for fact in self._answer.facts]

    @Property("QStringList", notify=changed)
    def factLabels(self) -> list[str]:
        """What each is."""
        return [fact.label for fact in self._answer.facts]

    @Property("QStringList", notify=changed)
    def factTexts(self) -> list[str]:
        """What each says, in one line."""
        return [" ".join(fact.text.split()) for fact in self._answer.facts]

    @Property(str, notify=changed)
    def factsSpoken(self) -> str:
        """All of them as a screen reader says them."""
        return joined(f"{fact.label}: {fact.text}" for fact in self._answer.facts)

    @Property(int, notify=changed)
    def adviceCount(self) -> int:
        """How many things there are to do next."""
        return len(self._answer.advice)

    @Property("QStringList", notify=changed)
    def adviceIcons(self) -> list[str]:
        """The icon of each thing to do next."""
        return [advice.icon for advice in self._answer.advice]

    @Property("QStringList", notify=changed)
    def adviceTexts(self) -> list[str]:
        """The line of each."""
        return [advice.text for advice in self._answer.advice]

    @Property("QStringList", notify=changed)
    def adviceDetails(self) -> list[str]:
        """The second line of each."""
        return [advice.detail for advice in self._answer.advice]

    @Property("QStringList", notify=changed)
    def adviceKeys(self) -> list[str]:
        """The key that does each."""
        return [advice.key_cap for advice in self._answer.advice]

    @Property("QStringList", notify=changed)
    def adviceActs(self) -> list[str]:
        """What each does; empty for mere advice."""
        return [advice.act for advice in self._answer.advice]
