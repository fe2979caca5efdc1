"""What an export would hold, before anything is written: its first rows, how many there are, and who is left out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.networking.contact import AttendeeRow, Card, Cell, CheckInRow, LackOfConsent, Tables
from kiosk.domain.networking.contact_graph import ContactGraph
from kiosk.domain.networking.contact_mail import ContactMailRow, ContactMails
from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.domain.networking.export_format import CARD_FORMATS
from kiosk.domain.plain_text import one_line
from kiosk.services.exports.cards import addresses_for_organiser
from kiosk.services.exports.export import prepare
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.exports.sheets import attendee_rows, check_in_rows
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, exchanges, scans

if TYPE_CHECKING:
    from kiosk.domain.networking.hypergraph import Hypergraph

FIRST_ROWS = 4
MOST_NAMES = 8
"""So many of those who are left out are named."""


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """What an export would hold: its columns, the cells of its first rows as texts, and how many rows there are.

    `left_out` is what it leaves out for lack of consent, None where it needs none; `names` are the first of those who
    did not agree, of `declined` in all, and `without_email` counts those who agreed and cannot be written to.
    """

    columns: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    rows: int
    left_out: LackOfConsent | None = None
    names: tuple[str, ...] = ()
    declined: int = 0
    without_email: int = 0


def preview_of(file: EventFile, request: ExportRequest) -> ExportPreview:
    """Return what an export would hold now; nothing is written or noted.

    The organiser's own tables are read no further than their first rows; what consent decides is read whole.
    """
    match request.kind:
        case ExportKind.ATTENDEES:
            columns = tuple(field.name for field in fields(AttendeeRow) if field.name != "badge_code")
            first = islice(attendee_rows(file, codes=False), FIRST_ROWS)
            return ExportPreview(columns, _of_fields(columns, first), attendees.count(file.reader))
        case ExportKind.CHECKINS:
            columns = tuple(field.name for field in fields(CheckInRow))
            first_scans = islice(check_in_rows(file), FIRST_ROWS)
            return ExportPreview(columns, _of_fields(columns, first_scans), scans.count(file.reader))
        case (
            ExportKind.SESSIONS | ExportKind.VOICES | ExportKind.CONTACT_MAIL | ExportKind.MEETINGS
        ):  # who is left out there is no refusal
            return _prepared(file, request, ())  # who is left out there is no refusal
        case ExportKind.VCARDS if request.ending in CARD_FORMATS:
            return _cards(file)
        case ExportKind.CONTACTS | ExportKind.EXCHANGES | ExportKind.VCARDS:
            return _prepared(file, request, _withheld(file))
        case ExportKind.NEWS:
            return _prepared(file, request, None)
        case _:
            assert_never(request.kind)


def _prepared(file: EventFile, request: ExportRequest, withheld: Sequence[str] | None) -> ExportPreview:
    """Return what an export holds that is made whole; `withheld` are those who did not agree, or the export says so."""
    export = prepare(file, request)
    names = export.declined if withheld is None else withheld
    columns, cells = _content(export.content)
    return ExportPreview(
        columns, cells, export.rows, export.left_out, tuple(names[:MOST_NAMES]), len(names), export.without_email
    )


def _cards(file: EventFile) -> ExportPreview:
    """Return whose cards there would be, without making any."""
    addresses, withheld = addresses_for_organiser(file), _withheld(file)
    cells = tuple((one_line(one.values.get(Field.NAME, "")),) for one in addresses[:FIRST_ROWS])
    left_out = LackOfConsent(people=len(withheld))
    return ExportPreview(("card",), cells, len(addresses), left_out, withheld[:MOST_NAMES], len(withheld))


def _content(
    content: "Tables | ContactGraph | Hypergraph | ContactMails | tuple[Card, ...]",
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    if isinstance(content, Tables):
        table = content.tables[0]
        return table.columns, tuple(tuple(map(_text, row)) for row in islice(table.cells(), FIRST_ROWS))
    if isinstance(content, tuple):
        return ("card",), tuple((one_line(card.title),) for card in content[:FIRST_ROWS])
    if isinstance(content, ContactMails):
        columns = tuple(field.name for field in fields(ContactMailRow))
        return columns, _of_fields(columns, content.rows[:FIRST_ROWS])
    people = {node.number: node.label for node in content.nodes}
    if isinstance(content, ContactGraph):
        pairs = islice(content.edges, FIRST_ROWS)
        return ("source", "target", "weight"), tuple(
            (people[edge.source], people[edge.target], f"{edge.weight:.2f}") for edge in pairs
        )
    groups = islice(content.edges, FIRST_ROWS)
    return ("size", "point", "members"), tuple(
        (str(edge.size), edge.point, _text(tuple(people[number] for number in edge.members))) for edge in groups
    )


def _withheld(file: EventFile) -> tuple[str, ...]:
    """Return who exchanged contacts and stands nowhere in what is told of it, by name."""
    met = {member for exchange in exchanges.everything(file.reader) for member in exchange.members}
    agreed = {attendee for attendee, _, _ in exchanges.standing(file.reader, Purpose.STATISTICS)}
    return tuple(sorted(person.name for person in attendees.of_ids(file.reader, met - agreed).values()))


def _of_fields(columns: Sequence[str], rows: Iterable[object]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(_text(getattr(row, column)) for column in columns) for row in rows)


def _text(cell: Cell) -> str:
    """Return a cell as a person reads it in a table; an empty one stays so."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"  # as a csv has it
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M}"
    return one_line("; ".join(cell) if isinstance(cell, tuple) else str(cell))
