"""The recovery sheet: the event's key put on paper, kept under a passphrase or not, and taken back from paper."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.rights import EventKeyMistyped, PassphrasesDiffer
from kiosk.domain.kiosks.kept_key import KeptKey
from kiosk.domain.kiosks.recovery_code import mistyped_line
from kiosk.domain.language import SOURCE, language_of, languages
from kiosk.domain.moment import day_of
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.targets import file_name, found_targets, free_name
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeyCard:
    """What the card shows: whether it is open, how the key is kept, and what was done or went wrong."""

    open: bool = False
    kept: KeptKey = KeptKey.NOWHERE
    busy: bool = False
    saved: bool = False
    asking: bool = False
    result: str = ""
    wrong: Fault | None = None


@QmlElement
@QmlUncreatable("The page of kiosks makes it.")
class KioskKey(QObject):
    """Shows how the key of the event is kept and changes that. Passphrases and keys stand in no property.

    Args:
        context: what the pages work with.
        parent: the page of kiosks.
    """

    changed = Signal()
    emptied = Signal()
    """What was typed is to be forgotten."""
    scanned = Signal(str)
    """A key was scanned, which the field takes."""
    moved = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._keys, self._writes = context.file, context.keys, context.writes
        self._card = KeyCard()
        self._spoken = SOURCE
        self._languages = Rows(ChoiceRow, parent=self)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the card is shown."""
        return self._card.open

    @Property(str, notify=changed)
    def kept(self) -> str:
        """How the key is kept here: clear, sealed or nowhere."""
        return self._card.kept

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._card.busy

    @Property(bool, notify=changed)
    def saved(self) -> bool:
        """Whether the sheet was saved since the card was opened."""
        return self._card.saved

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether it is asked if the key is to be on paper only."""
        return self._card.asking

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """How the key is kept here, and what that means."""
        match self._card.kept:
            case KeptKey.CLEAR:
                return translate(
                    "Kiosks",
                    "The event’s key lies on this computer as it is: whoever takes its disk can use it. Save the "
                    "sheet, print it and keep it elsewhere. Then put the key under a passphrase, or keep it on paper "
                    "only.",
                )
            case KeptKey.SEALED:
                return translate(
                    "Kiosks",
                    "The event’s key lies on this computer under a passphrase, which is asked for where the key is "
                    "needed.",
                )
            case KeptKey.NOWHERE:
                return translate(
                    "Kiosks",
                    "The event’s key is not on this computer. Was the laptop lost that the event was made on? Scan or "
                    "type the key from the recovery sheet: this computer is an organiser’s then.",
                )
            case _:
                assert_never(self._card.kept)

    @Property(str, notify=changed)
    def result(self) -> str:
        """What was done; empty at first."""
        return self._card.result

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why something was not done, or which line of a key is mistyped; empty if nothing is wrong."""
        return worded(self._card.wrong)

    @Property(Rows, constant=True)
    def languages(self) -> Rows[ChoiceRow]:
        """The languages in which the sheet can be saved, under their own names."""
        return self._languages

    @Slot()
    def ask(self) -> None:
        """Show the card."""
        self._show(KeyCard(open=True, kept=self._keys.kept()))

    @Slot()
    def close(self) -> None:
        """Show it no more."""
        self._show(KeyCard())
        self.emptied.emit()

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Save the sheet in this language."""
        if language in languages():
            self._spoken = language
            self._show(self._card)

    @Slot(str)
    def save(self, passphrase: str) -> None:
        """Save the sheet on the first drive that is plugged in, else among the documents."""
        event = self._file.read_event()
        name = file_name(event.name, "recovery", day_of(self._file.clock(), event.zone), "pdf")
        path, language = free_name(found_targets()[0].folder / name), self._spoken
        pattern = translate("Kiosks", "Saved as {name} in {folder}. Print it, then delete the file: it holds the key.")
        said = filled(pattern, name=path.name, folder=path.parent.name)
        self._run(lambda: self._keys.write_sheet(path, language, passphrase), said, saved=True)

    @Slot(str, str)
    def protect(self, passphrase: str, again: str) -> None:
        """Put the key, which lies here as it is, under a passphrase that was typed twice."""
        if passphrase != again:
            self._show(replace(self._card, wrong=PassphrasesDiffer(), result=""))
            return
        said = translate(
            "Kiosks", "The key is under the passphrase now. Nobody can tell you what it was: keep the sheet."
        )
        self._run(lambda: self._keys.keep("", passphrase), said)

    @Slot(str)
    def unprotect(self, passphrase: str) -> None:
        """Keep the key without a passphrase."""
        said = translate("Kiosks", "The key lies here as it is now.")
        self._run(lambda: self._keys.keep(passphrase, ""), said)

    @Slot()
    def askForget(self) -> None:
        """Ask whether the key is to be on paper only; not before the sheet was saved."""
        self._show(replace(self._card, asking=self._card.saved))

    @Slot()
    def keep(self) -> None:
        """Keep the key here."""
        self._show(replace(self._card, asking=False))

    @Slot()
    def forget(self) -> None:
        """Keep the key on paper only."""
        if self._card.asking:
            self._run(self._keys.forget, translate("Kiosks", "The key is on your sheet only now."))

    @Slot(str)
    def edit(self, text: str) -> None:
        """Take what is being typed of a key: a line that cannot be right is told at once."""
        line = mistyped_line(text)
        wrong = EventKeyMistyped(line) if line else None
        if worded(wrong) != self.wrong or self._card.result:
            self._show(replace(self._card, wrong=wrong, result=""))

    @Slot(str)
    def use(self, text: str) -> None:
        """Make this computer an organiser's with a key that was typed or scanned."""
        if text.strip():
            said = translate("Kiosks", "This computer is an organiser’s now, and keeps the key.")
            self._run(lambda: self._keys.use(text, ""), said)

    def scan(self, code: str) -> bool:
        """Take a key that was scanned, where one is asked for; returns whether it is."""
        is_wanted = self._card.open and self._card.kept is KeptKey.NOWHERE
        if is_wanted:
            self.scanned.emit(code)
            self.edit(code)
        return is_wanted

    def retranslate(self, language: str) -> None:
        """Say everything in another language, and save the sheet in that; what was said before goes."""
        self._spoken = language_of(language).code
        self._show(replace(self._card, result="", wrong=None))

    def _run(self, act: Callable[[], None], said: str, *, saved: bool = False) -> None:
        if self._card.busy:
            return
        card = replace(self._card, busy=True, asking=False, result="", wrong=None)
        self._show(card)
        self._writes.run(act, lambda _: self._done(said, saved=saved), self._fail)

    def _done(self, said: str, *, saved: bool) -> None:
        kept, open_still = self._keys.kept(), self._card.open
        self._show(KeyCard(open_still, kept, saved=saved or self._card.saved, result=said))
        self.emptied.emit()
        self.moved.emit()

    def _fail(self, fault: Fault) -> None:
        self._show(replace(self._card, busy=False, wrong=fault))

    def _show(self, card: KeyCard) -> None:
        self._card = card
        self._languages.replace(
            [ChoiceRow(code, one.own_name, code == self._spoken) for code, one in languages().items()]
        )
        self.changed.emit()
