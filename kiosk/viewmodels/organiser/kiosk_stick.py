"""A USB stick instead of the network: what this kiosk holds is saved on it, and what another one saved is taken in."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.bundle import BundleOfShutOut
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import day_of
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.hub import HubAccess
from kiosk.viewmodels.shared.file_choosing import FileUse, FileWish
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.targets import file_name, found_targets, free_name
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ENDING = "foyer"

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The page of kiosks makes it.")
class KioskStick(QObject):
    """Saves a bundle, and takes one in.

    Args:
        context: what the pages work with.
        parent: the page of kiosks.
    """

    changed = Signal()
    taken = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._hub = context.file, context.writes, context.hub
        self._files, self._language = context.files, SOURCE
        self._is_open = self._busy = False
        self._result, self._shut_out = "", Path()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether it is asked what to do with a stick."""
        return self._is_open

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is being saved or taken in."""
        return self._busy

    @Property(str, notify=changed)
    def result(self) -> str:
        """What was saved or taken in, or why not; empty at first."""
        return self._result

    @Property(bool, notify=changed)
    def ofShutOut(self) -> bool:
        """Whether what was to be taken in is of a kiosk that was shut out, so that it is asked once more."""
        return self._shut_out != Path()

    @Slot()
    def ask(self) -> None:
        """Ask what to do."""
        self._show(is_open=True)

    @Slot()
    def close(self) -> None:
        """Ask no more."""
        self._show(is_open=False)

    @Slot()
    def save(self) -> None:
        """Save what this kiosk holds on the first drive that is plugged in, else among the documents."""
        event = self._file.read_event()
        name = file_name(event.name, "bundle", day_of(self._file.clock(), event.zone), ENDING)
        path = free_name(found_targets()[0].folder / name)
        self._begin()
        self._writes.run(lambda: self._hub.save_bundle(path), lambda records: self._saved(path, records), self._failed)

    @Slot()
    def chooseBundle(self) -> None:
        """Ask which file is to be taken in."""
        title = translate("Kiosks", "Take in from a stick")
        self._files.ask(
            FileWish(FileUse.OPEN, title, lambda path, _: self.take(QUrl.fromLocalFile(str(path))), (ENDING,))
        )

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Take in what another kiosk saved."""
        self._take(Path(url.toLocalFile()), shut_out_too=False)

    @Slot()
    def takeOfShutOut(self) -> None:
        """Take it in although the kiosk that saved it was shut out."""
        if self.ofShutOut:
            self._take(self._shut_out, shut_out_too=True)

    def ask_hub(self, hub: HubAccess) -> None:
        """Save and take in by other means from now on."""
        self._hub = hub

    def retranslate(self, language: str) -> None:
        """Say everything in another language; what was said before goes."""
        self._language = language
        self._show(is_open=self._is_open)

    def _take(self, path: Path, *, shut_out_too: bool) -> None:
        if self._busy:
            return
        self._begin()
        self._writes.run(
            lambda: self._hub.take_bundle(path, shut_out_too), self._took, lambda fault: self._refused(path, fault)
        )

    def _saved(self, path: Path, records: int) -> None:
        pattern = translate(
            "Kiosks", "Saved as {name} in {folder}, records: {count}. Take it to the organiser’s laptop."
        )
        count = locale_of(self._language).toString(records)
        self._end(filled(pattern, name=path.name, folder=path.parent.name, count=count))

    def _took(self, new: int) -> None:
        pattern = translate("Kiosks", "Taken in; new records: {count}.")
        self._end(filled(pattern, count=locale_of(self._language).toString(new)))
        self.taken.emit()

    def _refused(self, path: Path, fault: Fault) -> None:
        self._end(worded(fault), path if isinstance(fault, BundleOfShutOut) else Path())

    def _failed(self, fault: Fault) -> None:
        self._end(worded(fault))

    def _begin(self) -> None:
        self._busy, self._result, self._shut_out = True, "", Path()
        self.changed.emit()

    def _end(self, result: str, shut_out: Path = Path()) -> None:
        self._busy, self._result, self._shut_out = False, result, shut_out
        self.changed.emit()

    def _show(self, *, is_open: bool) -> None:
        self._is_open, self._result, self._shut_out = is_open, "", Path()
        self.changed.emit()
