"""What the organiser reads about each export: what it holds, whom consent leaves out, and how it went."""

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.networking.export_format import GRAPH_FORMATS, HYPERGRAPH_FORMATS, ExportFormat
from kiosk.services.exports.request import Export, ExportKind, ExportRequest
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from kiosk.domain.networking.contact import LackOfConsent

translate = QCoreApplication.translate


def icon_of(kind: ExportKind) -> str:
    """Return an export's picture."""
    match kind:
        case ExportKind.CONTACTS:
            return "meet"
        case ExportKind.EXCHANGES:
            return "swap"
        case ExportKind.MEETINGS:
            return "table"
        case ExportKind.CHECKINS:
            return "scan"
        case ExportKind.ATTENDEES:
            return "list"
        case ExportKind.VCARDS:
            return "card"
        case ExportKind.SESSIONS:
            return "calendar"
        case ExportKind.NEWS | ExportKind.CONTACT_MAIL:
            return "mail"
        case ExportKind.VOICES:
            return "mic"
        case _:
            assert_never(kind)


def title_of(kind: ExportKind) -> str:
    """Return an export's name."""
    match kind:
        case ExportKind.CONTACTS:
            return translate("Organiser", "Contacts")
        case ExportKind.EXCHANGES:
            return translate("Organiser", "Exchanges")
        case ExportKind.MEETINGS:
            return translate("Organiser", "Meetings")
        case ExportKind.CHECKINS:
            return translate("Organiser", "Check-ins")
        case ExportKind.ATTENDEES:
            return translate("Organiser", "Attendees")
        case ExportKind.VCARDS:
            return translate("Organiser", "vCards")
        case ExportKind.CONTACT_MAIL:
            return translate("Organiser", "Contacts by mail")
        case ExportKind.SESSIONS:
            return translate("Organiser", "Sessions")
        case ExportKind.NEWS:
            return translate("Organiser", "Mailing list")
        case ExportKind.VOICES:
            return translate("Organiser", "Voices")
        case _:
            assert_never(kind)


def line_of(kind: ExportKind) -> str:
    """Return what an export holds, in a few words."""
    match kind:
        case ExportKind.CONTACTS:
            return translate("Organiser", "Who met whom, pair by pair")
        case ExportKind.EXCHANGES:
            return translate("Organiser", "One row for each exchange")
        case ExportKind.MEETINGS:
            return translate("Organiser", "To which both said yes, and who met")
        case ExportKind.CHECKINS:
            return translate("Organiser", "Every scan, refused ones too")
        case ExportKind.ATTENDEES:
            return translate("Organiser", "The roster, and who came")
        case ExportKind.VCARDS:
            return translate("Organiser", "Contact cards for an address book")
        case ExportKind.CONTACT_MAIL:
            return translate("Organiser", "For your mailer, to those who asked")
        case ExportKind.SESSIONS:
            return translate("Organiser", "Who was in which session")
        case ExportKind.NEWS:
            return translate("Organiser", "Who agreed to mail from you afterwards")
        case ExportKind.VOICES:
            return translate("Organiser", "Feedback, and what holds people back")
        case _:
            assert_never(kind)


def contents_of(kind: ExportKind, ending: ExportFormat) -> str:
    """Return what an export holds and whom consent leaves out, in whole sentences."""
    match kind:
        case ExportKind.CONTACTS if ending in GRAPH_FORMATS:
            return translate(
                "Organiser",
                "People as points, contacts as lines. Whoever did not agree to the organiser’s statistics is left out.",
            )
        case ExportKind.CONTACTS:
            return translate(
                "Organiser",
                "Both people of each contact, with time and kiosk. "
                "The cells of whoever did not agree to the organiser’s statistics stay empty.",
            )
        case ExportKind.EXCHANGES:
            return translate(
                "Organiser",
                "Time, kiosk and size of each exchange, and the members who agreed to the statistics. "
                "Without names they are numbers, and times are in steps of 15 minutes.",
            )
        case ExportKind.MEETINGS:
            return translate(
                "Organiser",
                "Time and table of each meeting to which both said yes, and whether they exchanged contacts. "
                "Those are named who then agreed to the organiser’s statistics.",
            )
        case ExportKind.CHECKINS:
            return translate(
                "Organiser",
                "Each scan with its time, kiosk, verdict and person. "
                "It needs no consent: it is the organiser’s own record of the door.",
            )
        case ExportKind.ATTENDEES:
            return translate(
                "Organiser",
                "Everyone on the roster, with when and where they came in. "
                "Badge codes are left out: they open the door.",
            )
        case ExportKind.VCARDS:
            return translate(
                "Organiser",
                "A card for each person who agreed that the organiser may know, with the fields they shared. "
                "All others are left out.",
            )
        case ExportKind.CONTACT_MAIL:
            return translate(
                "Organiser",
                "A table for your mailer, and for each person who asked for it a file with the contacts that others "
                "share with them. Send each file to nobody else.",
            )
        case ExportKind.SESSIONS:
            return translate(
                "Organiser",
                "How many people were in each session with a door, and how long they stayed where an exit tells. "
                "Without names people are numbers, and what is about fewer than 5 is left out.",
            )
        case ExportKind.NEWS:
            return translate(
                "Organiser",
                "Name, organisation, role and e-mail of whoever agreed to mail from you after the event, "
                "with the time. Nobody else stands in it.",
            )
        case ExportKind.VOICES:
            return translate(
                "Organiser",
                "How often each face was chosen, what people said, and each pain point with the share of each group. "
                "It names nobody, and what is about fewer than 5 is left out.",
            )
        case _:
            assert_never(kind)


def format_of(ending: ExportFormat) -> str:
    """Return a format's name as people know it: by the program that opens it, where there is one."""
    match ending:
        case ExportFormat.CSV:
            return "CSV"
        case ExportFormat.XLSX:
            return "Excel"
        case ExportFormat.JSON:
            return "JSON"
        case ExportFormat.GEXF:
            return "Gephi"
        case ExportFormat.GRAPHML:
            return "Cytoscape"
        case ExportFormat.TIJ:
            return translate("Organiser", "For research")
        case ExportFormat.HIF:
            return translate("Organiser", "Hypergraph")
        case ExportFormat.VCF:
            return translate("Organiser", "One file")
        case ExportFormat.ZIP:
            return translate("Organiser", "One each")
        case ExportFormat.PDF:
            return "PDF"
        case ExportFormat.GOOGLE:
            return "Google"
        case ExportFormat.OUTLOOK:
            return "Outlook"
        case ExportFormat.HUBSPOT:
            return "HubSpot"
        case ExportFormat.MAILCHIMP:
            return "Mailchimp"
        case ExportFormat.TXT:
            return translate("Organiser", "Text")
        case _:
            assert_never(ending)


def use_of(ending: ExportFormat) -> str:
    """Return what opens a format."""
    match ending:
        case ExportFormat.CSV:
            return translate("Organiser", "for any table program")
        case ExportFormat.XLSX:
            return translate("Organiser", "for Excel and LibreOffice")
        case ExportFormat.JSON:
            return translate("Organiser", "for other programs")
        case ExportFormat.GEXF:
            return translate("Organiser", "a picture of who met whom, for Gephi (GEXF)")
        case ExportFormat.GRAPHML:
            return translate("Organiser", "a picture of who met whom, for Cytoscape and others (GraphML)")
        case ExportFormat.TIJ:
            return translate("Organiser", "each contact with its quarter of an hour, for research (TIJ)")
        case ExportFormat.HIF:
            return translate("Organiser", "each exchange as one group, for research (HIF)")
        case ExportFormat.VCF:
            return translate("Organiser", "all cards in one file")
        case ExportFormat.ZIP:
            return translate("Organiser", "a file for each card, packed together")
        case ExportFormat.PDF:
            return translate("Organiser", "to print")
        case ExportFormat.GOOGLE:
            return translate("Organiser", "to import into Google Contacts (CSV)")
        case ExportFormat.OUTLOOK:
            return translate("Organiser", "to import into Outlook (CSV)")
        case ExportFormat.HUBSPOT:
            return translate("Organiser", "to import into HubSpot (CSV)")
        case ExportFormat.MAILCHIMP:
            return translate("Organiser", "to import into Mailchimp (CSV)")
        case ExportFormat.TXT:
            return translate("Organiser", "for any program")
        case _:
            assert_never(ending)


def written(request: ExportRequest, export: Export, language: str) -> str:
    """Return how much was written and what is left out for lack of consent."""
    amount = _amount(request, export.rows, locale_of(language).toString(export.rows))
    left_out = left_out_said(request.kind, export.left_out, language) if export.left_out is not None else ""
    return " ".join(part for part in (amount, left_out, _without_email(export, language)) if part)


def _without_email(export: Export, language: str) -> str:
    if not export.without_email:
        return ""
    pattern = translate("Organiser", "Left out because they have no e-mail: {count}.")
    return filled(pattern, count=locale_of(language).toString(export.without_email))


def _amount(request: ExportRequest, rows: int, figure: str) -> str:
    if request.kind is ExportKind.NEWS:
        one, many = translate("Organiser", "1 person."), translate("Organiser", "{count} people.")
    elif request.kind is ExportKind.VCARDS:
        one, many = translate("Organiser", "1 card."), translate("Organiser", "{count} cards.")
    elif request.kind is ExportKind.CONTACT_MAIL:
        one, many = translate("Organiser", "1 person."), translate("Organiser", "{count} people.")
    elif request.ending in GRAPH_FORMATS:
        one, many = translate("Organiser", "1 pair of people."), translate("Organiser", "{count} pairs of people.")
    elif request.kind is ExportKind.MEETINGS:
        one, many = translate("Organiser", "1 meeting."), translate("Organiser", "{count} meetings.")
    elif request.ending in HYPERGRAPH_FORMATS:
        one, many = translate("Organiser", "1 exchange."), translate("Organiser", "{count} exchanges.")
    else:
        one, many = translate("Organiser", "1 row."), translate("Organiser", "{count} rows.")
    return one if rows == 1 else filled(many, count=figure)


def left_out_said(kind: ExportKind, left_out: "LackOfConsent", language: str) -> str:
    """Return what an export leaves out for lack of consent."""
    if not left_out:
        return translate("Organiser", "Nobody is left out for lack of consent.")
    figure = locale_of(language).toString
    if kind in (ExportKind.VCARDS, ExportKind.NEWS, ExportKind.CONTACT_MAIL):
        pattern = translate("Organiser", "Left out because they did not agree: {count}.")
        return filled(pattern, count=figure(left_out.people))
    if kind is ExportKind.MEETINGS:
        pattern = translate(
            "Organiser", "People not named, as they did not agree: {people}; meetings with one of them: {count}."
        )
        return filled(pattern, people=figure(left_out.people), count=figure(left_out.contacts))
    pattern = translate(
        "Organiser",
        "Left out for lack of consent – people: {people}; exchanges with somebody missing: {exchanges}, "
        "contacts: {contacts}.",
    )
    return filled(
        pattern,
        people=figure(left_out.people),
        exchanges=figure(left_out.exchanges),
        contacts=figure(left_out.contacts),
    )
