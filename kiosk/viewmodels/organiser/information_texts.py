"""The privacy texts on the page of information: read as visitors read them, replaced by one's own, and back again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import language_of
from kiosk.services.sharing.own_texts import StandingText, TextPart, name_of, standing_texts
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.information_changes import InformationChange, InformationChanges
from kiosk.viewmodels.shared.file_choosing import FileUse, FileWish
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ENDINGS = ("md", "txt")
_NUMBERED = re.compile(r"^(\d+)\. ")
"""The number of an item, which Markdown would begin anew in a paragraph of its own."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TextRow:
    """A text in the list."""

    name: str
    title: str
    detail: str
    chosen: bool


@QmlElement
@QmlUncreatable("The page of information makes it.")
class InformationTexts(QObject):
    """The notice and the sentences of consent in each language, and the one that is opened.

    Args:
        context: what the pages work with.
        changes: makes the changes.
        parent: the page.
    """

    changed = Signal()
    told = Signal(str, str, bool, arguments=["text", "iconName", "trouble"])

    def __init__(self, context: OrganiserContext, changes: InformationChanges, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._changes, self._file = context, changes, context.file
        self._is_open = False
        self._texts: tuple[StandingText, ...] = ()
        self._name = self._trouble = ""
        self._rows = Rows(TextRow, parent=self)

    @Property(Rows, constant=True)
    def texts(self) -> Rows[TextRow]:
        """The texts, by language."""
        return self._rows

    @Property(str, notify=changed)
    def title(self) -> str:
        """Which text is opened; empty if none is."""
        return _title(self._shown) if self._shown else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Whose it is, and its version."""
        return _detail(self._shown) if self._shown else ""

    @Property("QStringList", notify=changed)
    def paragraphs(self) -> list[str]:
        """What it says below its heading, each paragraph and each item of a list by itself."""
        lines = _parted(self._shown)[1].splitlines() if self._shown else []
        return [_NUMBERED.sub(r"\1\\. ", line) for line in lines if line.strip()]

    @Property(str, notify=changed)
    def heading(self) -> str:
        """Its heading; empty if it has none."""
        return _parted(self._shown)[0] if self._shown else ""

    @Property(bool, notify=changed)
    def isNotice(self) -> bool:
        """Whether it is the notice, in Markdown, rather than the sentences of consent."""
        return self._shown is not None and self._shown.part is TextPart.NOTICE

    @Property(bool, notify=changed)
    def isOwn(self) -> bool:
        """Whether it is the organiser's own."""
        return self._shown is not None and self._shown.is_own

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What is wrong with a text; empty if nothing is."""
        return self._trouble

    @Slot(str)
    def choose(self, name: str) -> None:
        """Open a text."""
        self._name, self._trouble = name, ""
        self._show()

    @Slot()
    def takeOwn(self) -> None:
        """Ask for a file with one's own wording."""
        title = translate("InformationPage", "Choose your own wording")
        self._context.files.ask(FileWish(FileUse.OPEN, title, lambda path, _: self._take(path), ENDINGS))

    @Slot(QUrl)
    def drop(self, url: QUrl) -> None:
        """Take a file that was dropped on the page as one's own wording."""
        self._take(Path(url.toLocalFile()))

    @Slot()
    def asItCame(self) -> None:
        """Let the text be the program's again."""
        if (shown := self._shown) and shown.is_own:
            said = filled(translate("InformationPage", "{text} is as it came again"), text=_title(shown))
            self._put(shown, None, said)

    @Slot()
    def saveCopy(self) -> None:
        """Ask where to save the text, to change it there."""
        if shown := self._shown:
            title = translate("InformationPage", "Save the text to write on in")
            name = name_of(shown.part, shown.language)
            wish = FileWish(
                FileUse.SAVE, title, lambda path, asked: self._copy(shown, path, replace=asked), ENDINGS, name
            )
            self._context.files.ask(wish)

    def enter(self, language: str) -> None:
        """Show the texts."""
        del language
        self._is_open = True
        self.refresh()

    def leave(self) -> None:
        """Forget which text was opened."""
        self._is_open, self._name, self._trouble = False, "", ""
        self._show()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        del language
        self._show()

    def refresh(self) -> None:
        """Read them again."""
        if self._is_open:
            event, path = self._file.read_event(), self._file.path
            self._context.reads.run(lambda: standing_texts(event, path), self._arrived, self._fail)

    @property
    def _shown(self) -> StandingText | None:
        return next((one for one in self._texts if name_of(one.part, one.language) == self._name), None)

    def _arrived(self, texts: Sequence[StandingText]) -> None:
        if not self._is_open:
            return
        self._texts = tuple(texts)
        if self._shown is None and self._texts:
            self._name = name_of(self._texts[0].part, self._texts[0].language)
        self._show()

    def _take(self, path: Path) -> None:
        if shown := self._shown:
            self._trouble = ""
            file, take, put = self._file, self._context.texts.take, self._context.texts.put
            said = filled(translate("InformationPage", "{text} is your own now"), text=_title(shown))
            self._changes.make(
                lambda: take(file, shown.part, shown.language, path),
                lambda before: InformationChange(said, lambda: put(file, shown.part, shown.language, before)),
                self._fail,
            )

    def _put(self, shown: StandingText, content: bytes | None, said: str) -> None:
        file, put = self._file, self._context.texts.put
        self._changes.make(
            lambda: put(file, shown.part, shown.language, content),
            lambda before: InformationChange(said, lambda: put(file, shown.part, shown.language, before)),
            self._fail,
        )

    def _copy(self, shown: StandingText, path: Path, *, replace: bool) -> None:
        file, copy = self._file, self._context.texts.copy
        said = filled(translate("InformationPage", "Saved: {file}"), file=path.name)
        self._context.writes.run(
            lambda: copy(file, shown.part, shown.language, path, replace=replace),
            lambda _: self.told.emit(said, "check", False),
            self._fail,
        )

    def _fail(self, fault: Fault) -> None:
        self._trouble = worded(fault) if self._is_open else ""
        self.changed.emit()

    def _show(self) -> None:
        rows = [(name_of(one.part, one.language), one) for one in self._texts]
        self._rows.replace([TextRow(name, _title(one), _detail(one), name == self._name) for name, one in rows])
        self.changed.emit()


def _parted(text: StandingText) -> tuple[str, str]:
    """Return a notice's heading and what stands below it; the sentences of consent have none."""
    first, _, rest = text.says.partition("\n")
    is_heading = text.part is TextPart.NOTICE and first.startswith("# ")
    return (first.removeprefix("# "), rest.strip()) if is_heading else ("", text.says)


def _title(text: StandingText) -> str:
    language = language_of(text.language).own_name
    match text.part:
        case TextPart.NOTICE:
            return filled(translate("InformationPage", "Notice, {language}"), language=language)
        case TextPart.CONSENT:
            return filled(translate("InformationPage", "Consent, {language}"), language=language)
        case _:
            assert_never(text.part)


def _detail(text: StandingText) -> str:
    if text.is_own:
        return filled(translate("InformationPage", "Your own, version {version}"), version=text.version)
    return filled(translate("InformationPage", "As it came, version {version}"), version=text.version)
