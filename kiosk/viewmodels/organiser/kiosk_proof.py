"""Whether anything is missing, kiosk by kiosk, and the certificate that says so."""

from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.proof import Completeness, Proof, ProofRow
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import clock_time, day_of
from kiosk.services.kiosks.inquiry import inquire
from kiosk.services.kiosks.proof import prove
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.hub import HubAccess
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.targets import file_name, found_targets, free_name
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ProofLine:
    """One kiosk of which not all is known to be here, and why."""

    name: str
    line: str


@QmlElement
@QmlUncreatable("The page of kiosks makes it.")
class KioskProof(QObject):
    """Checks whether anything is missing, and saves the certificate.

    Args:
        context: what the pages work with.
        parent: the page of kiosks.
    """

    changed = Signal()
    told = Signal(str, str, bool)

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes = context.file, context.reads, context.writes
        self._hub, self._status, self._zone = context.hub, context.status, context.file.read_event().zone
        self._language = SOURCE
        self._is_open = self._checking = False
        self._proof: Proof | None = None
        self._rows = Rows(ProofLine, parent=self)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the answer is shown, or awaited."""
        return self._is_open

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """Whether the journals are being checked."""
        return self._checking

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The seal of the answer."""
        if self._proof is None:
            return "information"
        return "refused" if self._proof.wrong else "already_in" if self._proof.open else "admitted"

    @Property(str, notify=changed)
    def headline(self) -> str:
        """The answer in a few words."""
        if self._proof is None:
            return translate("Kiosks", "Checking every journal…")
        if self._proof.wrong:
            return translate("Kiosks", "Not complete")
        return translate("Kiosks", "Not proven yet") if self._proof.open else translate("Kiosks", "Nothing is missing")

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What is known, and from whom."""
        proof = self._proof
        if proof is None:
            return ""
        figures = locale_of(self._language)
        count, records = figures.toString(len(proof.rows)), figures.toString(proof.records)
        pattern = (
            translate("Kiosks", "Every kiosk was heard from after its last record: {count} kiosks, {records} records.")
            if proof.is_whole
            else translate("Kiosks", "Switch these kiosks on near the hub and check again, or bring a USB stick.")
        )
        told = filled(pattern, count=count, records=records)
        unasked = "" if proof.hub_asked else translate("Kiosks", "No hub runs that could be asked.")
        return f"{told} {unasked}".strip()

    @Property(Rows, constant=True)
    def rows(self) -> Rows[ProofLine]:
        """The kiosks of which not all is known to be here."""
        return self._rows

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether there is an answer to save."""
        return self._proof is not None and not self._checking

    @Slot()
    def check(self) -> None:
        """Check every journal, and ask the hub how far each kiosk got."""
        if self._checking:
            return
        self._is_open, self._checking = True, True
        self._take(None)
        self._reads.run(self._look, self._arrived, self._failed)

    @Slot()
    def close(self) -> None:
        """Put the answer away."""
        self._is_open = False
        self._take(None)

    @Slot()
    def save(self) -> None:
        """Save the certificate on the first drive that is plugged in, else among the documents."""
        if (proof := self._proof) is None:
            return
        event = self._file.read_event()
        name = file_name(event.name, "certificate", day_of(self._file.clock(), event.zone), "pdf")
        path = free_name(found_targets()[0].folder / name)
        language = self._language
        self._writes.run(lambda: self._hub.certify(proof, path, language), lambda _: self._saved(path), self._failed)

    def ask(self, hub: HubAccess) -> None:
        """Ask another hub from now on."""
        self._hub = hub

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._take(self._proof)

    def _look(self) -> Proof:
        inquiry = inquire(self._file, self._hub.refresh_reports, self._status().offset)
        return prove(self._file, since=inquiry.since, hub_asked=inquiry.trouble is None)

    def _arrived(self, proof: Proof) -> None:
        self._checking = False
        self._take(proof if self._is_open else None)

    def _failed(self, fault: Fault) -> None:
        if self._checking:
            self._checking = self._is_open = False
        self.told.emit(worded(fault), "warning", True)
        self._take(self._proof)

    def _saved(self, path: Path) -> None:
        pattern = translate("Kiosks", "Saved as {name} in {folder}")
        self.told.emit(filled(pattern, name=path.name, folder=path.parent.name), "note", False)

    def _take(self, proof: Proof | None) -> None:
        self._proof = proof
        left = (*proof.wrong, *proof.open) if proof else ()
        self._rows.replace([ProofLine(row.name, self._line(row)) for row in left])
        self.changed.emit()

    def _line(self, row: ProofRow) -> str:
        line = _sentence(row, locale_of(self._language).toString(row.missing))
        if row.heard:
            heard = filled(translate("Kiosks", "last heard {time}"), time=clock_time(row.heard, self._zone))
            line = f"{line} · {heard}"
        shut_out = translate("Kiosks", "Shut out")
        return f"{shut_out} · {line}" if row.shut_out else line


def _sentence(row: ProofRow, missing: str) -> str:
    match row.standing:
        case Completeness.GAP | Completeness.TAIL:
            return filled(translate("Kiosks", "missing here: {count}"), count=missing)
        case Completeness.BROKEN:
            return translate("Kiosks", "a record is not what it wrote")
        case Completeness.UNHEARD:
            return translate("Kiosks", "nothing has come from it")
        case Completeness.SILENT:
            return translate("Kiosks", "may have recorded more")
        case Completeness.UNCONFIRMED:
            return translate("Kiosks", "never told how far it got")
        case Completeness.WHOLE | Completeness.UNUSED:
            return ""
        case _:
            assert_never(row.standing)
