"""Writes an export in the format that the file's ending names."""

from typing import BinaryIO, TypeVar, assert_never

from kiosk.adapters.files import contact_mail_file, graph_file, hif_file, vcard_file
from kiosk.adapters.sheets import tabular
from kiosk.domain.networking.contact import Card, Tables
from kiosk.domain.networking.contact_graph import ContactGraph
from kiosk.domain.networking.contact_mail import ContactMails
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.networking.hypergraph import Hypergraph
from kiosk.services.ports import Progress

Content = TypeVar("Content")


def write_content(
    out: BinaryIO,
    ending: ExportFormat,
    content: Tables | ContactGraph | Hypergraph | ContactMails | tuple[Card, ...],
    separator: str = ",",
    progress: Progress | None = None,
) -> None:
    """Write an export's content.

    Args:
        out: the file to write.
        ending: a format that the content can be written in.
        content: what to write.
        separator: between the cells of a CSV file.
        progress: is told rows done and rows in all.

    Raises:
        Fault: the content does not fit the format.
        OSError: the file cannot be written.
    """
    match ending:
        case ExportFormat.CSV:
            tabular.write_csv(out, _content_as(Tables, content).tables[0], separator, progress)
        case ExportFormat.XLSX:
            # Its library takes memory, and no other format needs it.
            from kiosk.adapters.sheets.xlsx_tables import write_xlsx

            write_xlsx(out, _content_as(Tables, content), progress)
        case ExportFormat.JSON:
            tabular.write_json(out, _content_as(Tables, content), progress)
        case ExportFormat.GEXF:
            graph_file.write_gexf(out, _content_as(ContactGraph, content), progress)
        case ExportFormat.GRAPHML:
            graph_file.write_graphml(out, _content_as(ContactGraph, content), progress)
        case ExportFormat.TIJ:
            graph_file.write_tij(out, _content_as(ContactGraph, content))
        case ExportFormat.HIF:
            hif_file.write_hif(out, _content_as(Hypergraph, content), progress)
        case ExportFormat.VCF:
            vcard_file.write_vcf(out, _content_as(tuple, content))
        case ExportFormat.ZIP if isinstance(content, ContactMails):
            contact_mail_file.write_contact_mails(out, content, separator)
        case ExportFormat.ZIP:
            vcard_file.write_zip(out, _content_as(tuple, content))
        case ExportFormat.GOOGLE | ExportFormat.HUBSPOT | ExportFormat.MAILCHIMP:
            tabular.write_csv(out, _content_as(Tables, content).tables[0], ",", progress, mark=False)
        case ExportFormat.OUTLOOK:  # its table programs know UTF-8 by the mark alone
            tabular.write_csv(out, _content_as(Tables, content).tables[0], ",", progress)
        case ExportFormat.PDF | ExportFormat.TXT:
            raise ValueError(f"{ending} is of a sheet to read, not of an export's content")
        case _:
            assert_never(ending)


def _content_as(kind: type[Content], content: object) -> Content:
    if isinstance(content, kind):
        return content
    raise ValueError(f"{type(content).__name__} is not what this format holds; it takes {kind.__name__}")
