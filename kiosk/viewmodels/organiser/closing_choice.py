"""What of a day is to be handed over, as it is chosen on the page, and what was, as it is told there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services.exports.request import ExportKind, ExportRequest, formats_of
from kiosk.viewmodels.organiser import export_words
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled, worded

if TYPE_CHECKING:
    from kiosk.domain.dossier import DossierPart
    from kiosk.domain.fault import Fault
    from kiosk.services.dossier import Dossier, DossierOrder

translate = QCoreApplication.translate


class ChosenPart(StrEnum):
    """What can be handed over beside exports."""

    REPORT = "report"
    ATTENDANCE = "attendance"
    BACKUP = "backup"


_USUAL = frozenset(
    {
        ChosenPart.REPORT,
        ChosenPart.BACKUP,
        *(ExportKind.CONTACTS, ExportKind.CHECKINS, ExportKind.ATTENDEES, ExportKind.SESSIONS, ExportKind.VOICES),
    }
)


@dataclass(frozen=True, slots=True)
class DossierChoice:
    """What is chosen; the certificate that nothing is missing is always there."""

    parts: frozenset[StrEnum] = _USUAL

    def turned(self, name: str) -> "DossierChoice":
        """Return the choice with one part more, or less."""
        part = next((one for one in (*ChosenPart, *ExportKind) if one == name), None)
        return replace(self, parts=self.parts ^ {part}) if part else self

    def order(self, language: str) -> "DossierOrder":
        """Return the choice as the service takes it."""
        from kiosk.services.dossier import DossierOrder

        exports = tuple(ExportRequest(kind, _format_of(kind)) for kind in ExportKind if kind in self.parts)
        return DossierOrder(
            language,
            exports,
            report=ChosenPart.REPORT in self.parts,
            attendance=ChosenPart.ATTENDANCE in self.parts,
            backup=ChosenPart.BACKUP in self.parts,
        )


@dataclass(frozen=True, slots=True)
class HandedRow:
    """One file that was handed over, or could not be made: its name, and what there is to say of it."""

    file: str
    line: str


def part_rows(choice: DossierChoice) -> list[ChoiceRow]:
    """Return all that can be handed over."""
    others = [ChoiceRow(one, _title_of(one), one in choice.parts) for one in ChosenPart]
    return others + [ChoiceRow(one, export_words.title_of(one), one in choice.parts) for one in ExportKind]


def handed_rows(dossier: "Dossier", language: str) -> list[HandedRow]:
    """Return what is to be said of each file, those that could not be made last."""
    made = [HandedRow(part.file, _line_of(part, language)) for part in dossier.parts]
    return made + _withheld_rows(dossier.withheld)


def _withheld_rows(withheld: "Mapping[str, Fault]") -> list[HandedRow]:
    return [HandedRow(name, worded(fault)) for name, fault in withheld.items()]


def _line_of(part: "DossierPart", language: str) -> str:
    figure = locale_of(language).toString
    says = []
    if part.rows:
        says.append(filled(translate("Closing", "Rows: {count}."), count=figure(part.rows)))
    if part.left_out is not None:
        says.append(export_words.left_out_said(ExportKind(part.kind), part.left_out, language))
    if part.without_email:
        pattern = translate("Organiser", "Left out because they have no e-mail: {count}.")
        says.append(filled(pattern, count=figure(part.without_email)))
    return " ".join(says)


def _title_of(part: ChosenPart) -> str:
    match part:
        case ChosenPart.REPORT:
            return translate("Closing", "Report")
        case ChosenPart.ATTENDANCE:
            return translate("Closing", "Certificates of attendance")
        case ChosenPart.BACKUP:
            return translate("Closing", "Backup")
        case _:
            assert_never(part)


def _format_of(kind: ExportKind) -> ExportFormat:
    """Return a spreadsheet, where the export can be one."""
    formats = formats_of(kind)
    return ExportFormat.XLSX if ExportFormat.XLSX in formats else formats[0]
