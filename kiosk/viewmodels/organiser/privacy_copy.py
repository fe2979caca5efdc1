"""All that is kept about one person: counted, and saved for that person to have."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.person_copy import CopySection
from kiosk.services.exports.request import PersonalExport, formats_of_personal
from kiosk.viewmodels.organiser import export_words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.export_course import Write, Written
from kiosk.viewmodels.organiser.saving import Document, ExportSaving
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.services.ports import Progress

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FORMATS = formats_of_personal(PersonalExport.PERSON)
SEPARATORS = (",", ";")

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CountRow:
    """A part of what is kept about a person, and how many entries it has."""

    title: str
    count: str


@QmlElement
@QmlUncreatable("The page of privacy makes it.")
class PrivacyCopy(QObject):
    """What is kept about whom the page has opened, in numbers, and a copy of it. It holds their id alone.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    changed = Signal()
    told = Signal(str, str, bool)

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._language = SOURCE
        self._attendee = ""
        self._counts: Mapping[CopySection, int] = {}
        self._ending = FORMATS[0]
        self._separator = ","
        self._saving = ExportSaving(context, self)
        self._rows = Rows(CountRow, parent=self)
        self._formats = Rows(ChoiceRow, parent=self)
        self._separators = Rows(ChoiceRow, parent=self)

    @Property(Rows, constant=True)
    def counts(self) -> Rows[CountRow]:
        """What is kept, part by part; what has no entry is left out."""
        return self._rows

    @Property(Rows, constant=True)
    def formats(self) -> Rows[ChoiceRow]:
        """The formats of the copy."""
        return self._formats

    @Property(ExportSaving, constant=True)
    def saving(self) -> ExportSaving:
        """Where to save it, and how that goes."""
        return self._saving

    @Property(str, notify=changed)
    def contents(self) -> str:
        """What the chosen format holds."""
        if self._ending is ExportFormat.VCF:
            return translate("Privacy", "Their own card: name, organisation, role, e-mail and phone.")
        return translate(
            "Privacy", "Every entry about them. Others stand in it as on a public screen: first name and initial."
        )

    @Property(str, notify=changed)
    def formatUse(self) -> str:
        """What opens the chosen format."""
        if self._ending is ExportFormat.VCF:
            return translate("Privacy", "for an address book")
        return export_words.use_of(self._ending)

    @Property(bool, notify=changed)
    def hasSeparator(self) -> bool:
        """Whether the cells' separator can be chosen."""
        return self._ending is ExportFormat.CSV

    @Property(Rows, constant=True)
    def separators(self) -> Rows[ChoiceRow]:
        """What can stand between the cells."""
        return self._separators

    @Slot(str)
    def chooseFormat(self, ending: str) -> None:
        """Choose the format."""
        if ending in FORMATS and ending != self._ending:
            self._ending = ExportFormat(ending)
            self._fill()

    @Slot(str)
    def setSeparator(self, separator: str) -> None:
        """Choose what stands between the cells."""
        if separator in SEPARATORS:
            self._separator = separator
            self._fill()

    def open(self, attendee: str) -> None:
        """Count what is kept about a guest; of nobody, without an id, nothing is."""
        self._attendee, self._counts, self._ending = attendee, {}, FORMATS[0]
        self._fill()
        if attendee:
            self._context.reads.run(
                lambda: _counted(self._context, attendee),
                lambda counts: self._arrived(attendee, counts),
                lambda fault: self._failed(attendee, fault),
            )

    def allow(self, *, allowed: bool) -> None:
        """Allow copies, or no more; one that is being written is finished."""
        self._saving.allow(allowed=allowed)

    def retranslate(self, language: str) -> None:
        """Make every text again."""
        self._language = language
        self._list()
        self._saving.retranslate(language)
        self.changed.emit()

    def _arrived(self, attendee: str, counts: Mapping[CopySection, int]) -> None:
        if attendee == self._attendee:
            self._counts = counts
            self._list()

    def _failed(self, attendee: str, fault: Fault) -> None:
        if attendee == self._attendee:
            self.told.emit(worded(fault), "shield", True)

    def _fill(self) -> None:
        self._list()
        write = self._write_of(self._attendee, self._ending, self._separator)
        self._saving.offer(Document(PersonalExport.PERSON, self._ending, write) if self._attendee else None)
        self.changed.emit()

    def _list(self) -> None:
        locale = locale_of(self._language)
        shown = [(section, count) for section, count in self._counts.items() if count]
        self._rows.replace([CountRow(section_title(section), locale.toString(count)) for section, count in shown])
        self._formats.replace([ChoiceRow(one, _format_of(one), one is self._ending) for one in FORMATS])
        self._separators.replace([ChoiceRow(one, _separator(one), one == self._separator) for one in SEPARATORS])

    def _write_of(self, attendee: str, ending: ExportFormat, separator: str) -> Write:
        file, write_person = self._context.file, self._context.outputs.person

        def write(out: "Path", progress: "Progress | None", over: bool) -> Written:
            del progress
            rows = write_person(file, attendee, ending, out, separator, replace=over).rows
            return lambda language: _written(ending, locale_of(language).toString(rows))

        return write


def _counted(context: OrganiserContext, attendee: str) -> Mapping[CopySection, int]:
    from kiosk.services.exports.person import person_copy

    return {section: len(rows) for section, rows in person_copy(context.file, attendee).sections.items()}


def _format_of(ending: ExportFormat) -> str:
    return "vCard" if ending is ExportFormat.VCF else export_words.format_of(ending)


def _separator(separator: str) -> str:
    return translate("Privacy", "Comma") if separator == "," else translate("Privacy", "Semicolon")


def _written(ending: ExportFormat, figure: str) -> str:
    if ending is ExportFormat.VCF:
        return translate("Privacy", "It is for this person alone; delete it here once they have it.")
    pattern = translate(
        "Privacy", "{count} entries. They are for this person alone; delete the file here once they have it."
    )
    return filled(pattern, count=figure)


def section_title(section: CopySection) -> str:
    """Return what a part of the copy is called on the screen."""
    match section:
        case CopySection.DETAILS:
            return translate("Privacy", "Entries on the roster")
        case CopySection.LISTS:
            return translate("Privacy", "Lists they came with")
        case CopySection.CODES:
            return translate("Privacy", "Badge and ticket codes")
        case CopySection.CHECK_INS:
            return translate("Privacy", "Scans")
        case CopySection.TAKEN_BACK:
            return translate("Privacy", "Check-ins taken back")
        case CopySection.EXCHANGES:
            return translate("Privacy", "Exchanges of contacts")
        case CopySection.CONSENTS:
            return translate("Privacy", "Consents, given or withdrawn")
        case CopySection.TEXTS:
            return translate("Privacy", "Texts shown for consent")
        case CopySection.GIVEN_TO:
            return translate("Privacy", "Contacts given to somebody")
        case CopySection.EXPORTS:
            return translate("Privacy", "Exports that name them")
        case CopySection.SAME_PERSON:
            return translate("Privacy", "Answers to “the same person?”")
        case CopySection.BADGE_NUMBERS:
            return translate("Privacy", "Numbers of a badge, as hashes")
        case CopySection.NUMBER_TRIES:
            return translate("Privacy", "Numbers typed at a kiosk")
        case CopySection.BADGE_PRINTS:
            return translate("Privacy", "Badges printed")
        case CopySection.HANDED_OVER:
            return translate("Privacy", "Handed over at the desk")
        case CopySection.CORRECTIONS:
            return translate("Privacy", "Details put right at the desk")
        case CopySection.STAFF_NOTES:
            return translate("Privacy", "Notes from the list of notes")
        case CopySection.AWAITED:
            return translate("Privacy", "Somebody was told of their arrival")
        case CopySection.HELP_OFFERS:
            return translate("Privacy", "Help they offered")
        case CopySection.STARS:
            return translate("Privacy", "Sessions that they starred")
        case CopySection.INTERESTS:
            return translate("Privacy", "What they offer and look for")
        case CopySection.MEETING_WISHES:
            return translate("Privacy", "Whom they wished to meet")
        case CopySection.NEEDS:
            return translate("Privacy", "Dietary and access needs")
        case CopySection.CORRECTION_REQUESTS:
            return translate("Privacy", "Requests to be put right")
        case CopySection.ERASURE_REQUESTS:
            return translate("Privacy", "Requests to be erased")
        case CopySection.RECORDS:
            return translate("Privacy", "Records of the journal")
        case _:
            assert_never(section)
