"""Writes an export in the format that the file's ending names."""

from typing import BinaryIO

from kiosk.adapters.files import graph_file, vcard_file
from kiosk.adapters.sheets import tabular
from kiosk.domain.networking.contact import Card, Tables
from kiosk.domain.networking.contact_graph import ContactGraph
from kiosk.services.ports import Progress


def write_content(
    out: BinaryIO,
    ending: str,
    content: Tables | ContactGraph | tuple[Card, ...],
    separator: str = ",",
    progress: Progress | None = None,
) -> None:
    """Write an export's content.

    Args:
        out: the file to write.
        ending: the format, such as ``xlsx``; one that the content can be written to.
        content: what to write.
        separator: between the cells of a CSV file.
        progress: is told rows done and rows in all.

    Raises:
        Fault: the content does not fit the format.
        OSError: the file cannot be written.
    """
    match content, ending:
        case Tables(), "csv":
            tabular.write_csv(out, content.tables[0], separator, progress)
        case Tables(), "xlsx":
            tabular.write_xlsx(out, content, progress)
        case Tables(), "json":
            tabular.write_json(out, content, progress)
        case ContactGraph(), "gexf":
            graph_file.write_gexf(out, content)
        case ContactGraph(), "graphml":
            graph_file.write_graphml(out, content)
        case ContactGraph(), "tij":
            graph_file.write_tij(out, content)
        case tuple(), "vcf":
            vcard_file.write_vcf(out, content)
        case tuple(), "zip":
            vcard_file.write_zip(out, content)
        case _:
            raise ValueError(f"{type(content).__name__} cannot be written as {ending}")
