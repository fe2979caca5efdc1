"""Collects what an export holds, and the note in the journal that names left the event."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from kiosk.domain.facts.privacy import NamesExported
from kiosk.domain.faults.people import NobodyToExport
from kiosk.domain.networking.address_book import address_table
from kiosk.domain.networking.contact import (
    CONTACT_COLUMNS,
    AttendeeRow,
    CheckInRow,
    ExchangeRow,
    LackOfConsent,
    Table,
    Tables,
    table_of,
)
from kiosk.domain.networking.contact_graph import graph_of
from kiosk.domain.networking.export_format import CARD_FORMATS, GRAPH_FORMATS, HYPERGRAPH_FORMATS, ExportFormat
from kiosk.domain.networking.hypergraph import hypergraph_of
from kiosk.domain.person_copy import PersonCopy
from kiosk.services.exports.cards import (
    addresses_for_attendee,
    addresses_for_organiser,
    cards_of,
    people_in_exchanges,
)
from kiosk.services.exports.contact_mail import contact_mails
from kiosk.services.exports.contacts import ContactRows, ExchangeRows, network_of, numbering_of
from kiosk.services.exports.mailing import mailing_of
from kiosk.services.exports.meetings import meetings_table
from kiosk.services.exports.request import Export, ExportKind, ExportRequest, PersonalExport
from kiosk.services.exports.sessions import session_tables
from kiosk.services.exports.sheets import attendee_rows, check_in_rows
from kiosk.services.exports.voices import voice_tables
from kiosk.services.sharing.exchange import recognise
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees


def prepare(file: EventFile, request: ExportRequest) -> Export:
    """Collect an export's content from the event file; nothing is written."""
    match request.kind:
        case ExportKind.CONTACTS if request.ending in GRAPH_FORMATS:
            network = network_of(file)
            graph = graph_of(network, numbering_of(network, named=request.names), file.clock())
            return Export(graph, len(graph.edges), graph.left_out, names=request.names)
        case ExportKind.CONTACTS:
            return _contacts(file)
        case ExportKind.EXCHANGES:
            return _exchanges(file, request)
        case ExportKind.MEETINGS:
            meetings, left_out = meetings_table(file)
            return _tables(file, [meetings], left_out, names=True)
        case ExportKind.CHECKINS:
            checkins = list(check_in_rows(file))
            return _tables(file, [table_of("checkins", CheckInRow, checkins)], names=True)
        case ExportKind.ATTENDEES:
            without = () if request.codes else ("badge_code",)
            roster = list(attendee_rows(file, codes=request.codes))
            return _tables(file, [table_of("attendees", AttendeeRow, roster, without)], names=True)
        case ExportKind.VCARDS:
            return _cards(file, request)
        case ExportKind.NEWS:
            return _mailing(file, request.ending)
        case ExportKind.SESSIONS:
            return _tables(file, session_tables(file, named=request.names), names=request.names)
        case ExportKind.CONTACT_MAIL:
            return _contact_mails(file)
        case ExportKind.VOICES:
            return _tables(file, voice_tables(file), names=False)
        case _:
            assert_never(request.kind)


def note(file: EventFile, request: ExportRequest, export: Export) -> None:
    """Record in the journal that names leave the event; an export without names leaves no record.

    Raises:
        Fault: the event file cannot be written.
    """
    if not export.names:
        return
    noted = NamesExported(
        request.attendee, request.kind, request.ending, names=True, codes=request.codes, rows=export.rows
    )
    with file.writing():
        file.journal.append(noted)


def note_person(file: EventFile, copy: PersonCopy, ending: ExportFormat) -> None:
    """Record in the journal that all that is kept about one person left the event.

    Raises:
        Fault: the event file cannot be written.
    """
    noted = NamesExported(copy.ids[0], PersonalExport.PERSON, ending, names=True, codes=True, rows=copy.rows)
    with file.writing():
        file.journal.append(noted)


def attendee_named(file: EventFile, text: str) -> str:
    """Return the id of the attendee whose badge code, ticket code or id this is.

    Raises:
        Fault: it is nobody's.
    """
    person = attendees.get(file.reader, text) or recognise(file, text).attendee
    if person is None:
        raise NobodyToExport()
    return person.id


def _contacts(file: EventFile) -> Export:
    network = network_of(file)
    exchanges = table_of("exchanges", ExchangeRow, ExchangeRows(network, numbering_of(network, named=True)))
    contacts = Table("contacts", CONTACT_COLUMNS, ContactRows(network), has_parts=True)
    return _tables(file, [contacts, exchanges], network.left_out, names=True)


def _exchanges(file: EventFile, request: ExportRequest) -> Export:
    network = network_of(file)
    order = numbering_of(network, named=request.names)
    if request.ending in HYPERGRAPH_FORMATS:
        hypergraph = hypergraph_of(network, order, file.clock())
        return Export(hypergraph, len(hypergraph.edges), network.left_out, names=request.names)
    exchanges = table_of("exchanges", ExchangeRow, ExchangeRows(network, order))
    return _tables(file, [exchanges], network.left_out, names=request.names)


def _cards(file: EventFile, request: ExportRequest) -> Export:
    one = request.attendee
    addresses = addresses_for_attendee(file, one) if one else addresses_for_organiser(file)
    left_out = None if one else LackOfConsent(people=max(0, people_in_exchanges(file) - len(addresses)))
    if request.ending in CARD_FORMATS:
        cards = tuple(cards_of(addresses))
        return Export(cards, len(cards), left_out, names=True)
    return _tables(file, [address_table("vcards", request.ending, addresses)], left_out, names=True)


def _mailing(file: EventFile, ending: ExportFormat) -> Export:
    mailing = mailing_of(file)
    table = address_table("news", ending, list(mailing.addresses))
    export = _tables(file, [table], LackOfConsent(people=len(mailing.declined)), names=True)
    return replace(export, declined=mailing.declined, without_email=mailing.without_email)


def _contact_mails(file: EventFile) -> Export:
    mails = contact_mails(file)
    withheld = max(0, people_in_exchanges(file) - len(mails.rows))
    return Export(mails, len(mails.rows), LackOfConsent(people=withheld), names=True)


def _tables(file: EventFile, tables: Sequence[Table], left_out: LackOfConsent | None = None, *, names: bool) -> Export:
    event = file.read_event()
    content = Tables(event.id, event.name, event.timezone, tuple(tables), left_out)
    return Export(content, len(tables[0].rows), left_out, names=names)
