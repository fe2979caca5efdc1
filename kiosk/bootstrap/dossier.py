"""Handing an event over: one folder with what its day leaves, sealed, whole or not at all; and looking at one."""

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from kiosk.adapters.files.dossier_folder import digest_of, new_file, read_dossier, read_small, whole_folder
from kiosk.adapters.files.known_events_file import KnownEventsFile, known_events_path
from kiosk.adapters.files.output_file import Output, OutputKind, remember
from kiosk.bootstrap.event_files import open_event
from kiosk.domain.dossier import CONTENTS, SEAL, SUMS, DossierCheck, DossierPart, SealState, contents_text
from kiosk.domain.fault import Fault
from kiosk.domain.faults.disk import WritingStopped
from kiosk.domain.faults.dossier import DossierStopped, NoDossier
from kiosk.domain.faults.people import NobodyCame
from kiosk.domain.faults.report import NobodyToReport, NoReportLibraries
from kiosk.domain.report.form import ReportForm
from kiosk.services import dossier as service
from kiosk.services.dossier import Dossier, DossierOrder
from kiosk.storage.event_file import EventFile
from kiosk.storage.practice import refuse_practice

if TYPE_CHECKING:
    from kiosk.domain.kiosks.proof import Proof
    from kiosk.services.exports.request import ExportRequest
    from kiosk.services.ports import Progress

REPORT, CERTIFICATE, ATTENDANCE, BACKUP = "report", "certificate", "attendance", "backup"
"""The kinds of files in a dossier that are no export."""
_WITHHELD = (NobodyToReport, NoReportLibraries, NobodyCame)
"""What keeps a part from being made, and not the rest."""
_FINE = 1_000
"""Into so many steps the progress of one part is told."""


def write_dossier(
    file: EventFile, order: DossierOrder, proof: "Proof", out: Path, progress: "Progress | None" = None
) -> Dossier:
    """Write the folder: the certificate of a proof, what was ordered, a list of SHA-256 sums, and its seal.

    Raises:
        Fault: it is a practice, this machine does not speak for the event, something has that name, or the folder
            cannot be written; nothing of it is left.
    """
    refuse_practice(file)
    service.ensure_may_seal(file)
    try:
        with whole_folder(out) as draft:
            dossier = _DossierMaking(file, order, proof, draft, progress).made()
    except WritingStopped as error:
        raise DossierStopped() from error
    kinds = [part.kind for part in dossier.parts]
    remember(out / SUMS, Output(OutputKind.DOSSIER, file.read_event().id), file.clock(), kinds)
    return dossier


def check_dossier(folder: Path, file: EventFile | None = None, progress: "Progress | None" = None) -> DossierCheck:
    """Look whether a folder is as it was handed over.

    Args:
        folder: the folder.
        file: the event's, where it was named; else those that are known on this machine are asked who its organisers
            are, where the folder alone does not prove that one of them sealed it.
        progress: is told how far the reading is.

    Raises:
        Fault: it is no such folder.
    """
    read = read_dossier(folder, progress)
    contents = read_small(folder, CONTENTS) if read.digests.get(CONTENTS) else b""
    checked = service.check_dossier(read.sums, read.seal, read.digests, contents, file)
    if checked is None:
        raise NoDossier(folder)
    if file is not None or checked.seal is not SealState.UNPROVEN:
        return checked
    again = (
        service.check_dossier(read.sums, read.seal, read.digests, contents, known)
        for known in _known_files(checked.event)
    )
    return next((one for one in again if one is not None and one.seal is SealState.GOOD), checked)


def _known_files(event: str) -> Iterator[EventFile]:
    """Lend the files of an event that are known on this machine, one after the other."""
    for known in KnownEventsFile(known_events_path()).read():
        if known.path.exists():
            with suppress(Fault), closing(open_event(known.path)) as file:
                if file.read_event().id == event:
                    yield file


@dataclass(slots=True)
class _DossierMaking:
    """Fills the draft of one folder."""

    file: EventFile
    order: DossierOrder
    proof: "Proof"
    folder: Path
    progress: "Progress | None"
    parts: list[DossierPart] = field(default_factory=list)
    withheld: dict[str, Fault] = field(default_factory=dict)
    steps: int = 0

    def made(self) -> Dossier:
        """Write every part; the backup is the last, as it holds the notes that names left."""
        order = self.order
        reports = [DossierPart(f"{REPORT}.{form}", REPORT) for form in ReportForm] if order.report else []
        exports = list(dict.fromkeys(order.exports))
        self.steps = len(reports) + 1 + order.attendance + len(exports) + order.backup
        for part, form in zip(reports, ReportForm, strict=False):
            self._write(part, partial(self._report, form))
        self._write(DossierPart(f"{CERTIFICATE}.pdf", CERTIFICATE), self._certificate)
        if order.attendance:
            self._write(DossierPart(f"{ATTENDANCE}.pdf", ATTENDANCE), self._attendance)
        for request in exports:
            part = DossierPart(f"{request.kind}.{request.ending}", request.kind)
            self._write(part, partial(self._export, request))
        if order.backup:
            self._write(DossierPart(f"{BACKUP}.db", BACKUP), self._backup)
        self._seal()
        return Dossier(tuple(self.parts), self.withheld, self.file.journal.public_key)

    def _write(self, part: DossierPart, write: "Callable[[BinaryIO, Progress], DossierPart | None]") -> None:
        self._tell(0, 1)
        try:
            with new_file(self.folder, part.file) as out:
                counted = write(out, self._tell)
        except _WITHHELD as fault:
            (self.folder / part.file).unlink()
            self.withheld[part.file], self.steps = fault, self.steps - 1
            return
        self.parts.append(replace(counted, file=part.file, kind=part.kind) if counted else part)

    def _tell(self, done: int, total: int) -> None:
        """Tell how far the whole is while a part is so far."""
        if self.progress:
            share = min(_FINE, _FINE * done // total) if total else 0
            self.progress(_FINE * len(self.parts) + share, _FINE * self.steps)

    def _report(self, form: ReportForm, out: BinaryIO, _: "Progress") -> None:
        from kiosk.adapters.report.report_file import report_file
        from kiosk.services.report.report import report_of

        out.write(report_file(report_of(self.file, self.order.language), form).content)

    def _certificate(self, out: BinaryIO, _: "Progress") -> None:
        from kiosk.adapters.printing.certificate_pdf import write_certificate
        from kiosk.services.kiosks.proof import certificate

        write_certificate(out, certificate(self.file, self.proof), self.order.language)

    def _attendance(self, out: BinaryIO, tell: "Progress") -> DossierPart:
        from kiosk.adapters.printing.attendance_pdf import write_certificates
        from kiosk.adapters.qt.collation import QtCollation
        from kiosk.services.papers.certificates import certificates_of
        from kiosk.services.papers.people import note
        from kiosk.services.papers.request import CertificateRequest, PaperKind

        stated = certificates_of(self.file, CertificateRequest(), QtCollation(self.order.language))
        count = len(stated.attendances)
        write_certificates(out, stated.attendances, stated.events, count, tell)
        note(self.file, PaperKind.ATTENDANCE, count)
        return DossierPart("", "", count)

    def _export(self, request: "ExportRequest", out: BinaryIO, tell: "Progress") -> DossierPart:
        from kiosk.adapters.files.export_file import write_content
        from kiosk.services.exports.export import note, prepare

        prepared = prepare(self.file, request)
        write_content(out, request.ending, prepared.content, progress=tell)
        note(self.file, request, prepared)
        return DossierPart("", "", prepared.rows, prepared.left_out, prepared.without_email)

    def _backup(self, out: BinaryIO, tell: "Progress") -> None:
        self.file.backup(Path(out.name), tell)

    def _seal(self) -> None:
        with new_file(self.folder, CONTENTS) as out:
            out.write(contents_text(service.contents_of(self.file, tuple(self.parts))).encode())
        sums = {name: digest_of(self.folder / name) for name in (*(part.file for part in self.parts), CONTENTS)}
        signer = self.file.host.signer(self.file.path, self.file.read_event().id)
        for name, text in zip((SUMS, SEAL), service.sealed(sums, signer), strict=True):
            with new_file(self.folder, name) as out:
                out.write(text.encode())
