"""What is to be exported, in which format, with names or without."""

from dataclasses import dataclass

from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services.exports.request import ExportKind, ExportRequest, formats_of, takes_names
from kiosk.viewmodels.organiser import export_words as words


@dataclass(frozen=True, slots=True)
class KindRow:
    """One thing that can be exported."""

    kind: str
    title: str
    line: str
    picture: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One of a few choices, such as a format."""

    name: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What is chosen; graph names are off until somebody asks for them."""

    kind: ExportKind = ExportKind.CONTACTS
    ending: ExportFormat = ExportFormat.CSV
    names: bool = False
    separator: str = ","

    @property
    def request(self) -> ExportRequest:
        """The choice as the export's service takes it."""
        return ExportRequest(self.kind, self.ending, self.names and self.takes_names)

    @property
    def takes_names(self) -> bool:
        """Whether it bears no names unless somebody asks for them."""
        return takes_names(self.kind, self.ending)


def kind_rows(choice: ExportChoice) -> list[KindRow]:
    """Return everything that can be exported."""
    return [
        KindRow(kind, words.title_of(kind), words.line_of(kind), words.icon_of(kind), kind is choice.kind)
        for kind in ExportKind
    ]


def format_rows(choice: ExportChoice) -> list[ChoiceRow]:
    """Return the formats of what is chosen."""
    return [ChoiceRow(one, words.format_of(one), one is choice.ending) for one in formats_of(choice.kind)]
