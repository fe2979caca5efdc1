"""The formats that an export can be written in."""

from collections.abc import Sequence
from enum import Enum, StrEnum, auto
from typing import assert_never


class Content(Enum):
    """What a format holds."""

    TABLES = auto()
    GRAPH = auto()
    HYPERGRAPH = auto()
    CARDS = auto()
    SHEET = auto()
    ADDRESSES = auto()
    MAILING = auto()


class ExportFormat(StrEnum):
    """A format, named by the ending of its files."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"
    GEXF = "gexf"
    GRAPHML = "graphml"
    TIJ = "tij"
    HIF = "hif.json"
    VCF = "vcf"
    ZIP = "zip"
    PDF = "pdf"
    TXT = "txt"
    GOOGLE = "google.csv"
    OUTLOOK = "outlook.csv"
    HUBSPOT = "hubspot.csv"
    MAILCHIMP = "mailchimp.csv"

    @property
    def content(self) -> Content:
        """What it holds."""
        match self:
            case ExportFormat.CSV | ExportFormat.XLSX | ExportFormat.JSON:
                return Content.TABLES
            case ExportFormat.GEXF | ExportFormat.GRAPHML | ExportFormat.TIJ:
                return Content.GRAPH
            case ExportFormat.HIF:
                return Content.HYPERGRAPH
            case ExportFormat.VCF | ExportFormat.ZIP:
                return Content.CARDS
            case ExportFormat.PDF | ExportFormat.TXT:
                return Content.SHEET
            case ExportFormat.GOOGLE | ExportFormat.OUTLOOK:
                return Content.ADDRESSES
            case ExportFormat.HUBSPOT | ExportFormat.MAILCHIMP:
                return Content.MAILING
            case _:
                assert_never(self)

    @property
    def takes_names(self) -> bool:
        """Whether it is a graph whose points can bear names."""
        return self.content is Content.GRAPH and self is not ExportFormat.TIJ


TABLE_FORMATS = tuple(one for one in ExportFormat if one.content is Content.TABLES)
GRAPH_FORMATS = tuple(one for one in ExportFormat if one.content is Content.GRAPH)
HYPERGRAPH_FORMATS = tuple(one for one in ExportFormat if one.content is Content.HYPERGRAPH)
CARD_FORMATS = tuple(one for one in ExportFormat if one.content is Content.CARDS)
SHEET_FORMATS = tuple(one for one in ExportFormat if one.content is Content.SHEET)
ADDRESS_FORMATS = tuple(one for one in ExportFormat if one.content is Content.ADDRESSES)
MAILING_FORMATS = tuple(one for one in ExportFormat if one.content is Content.MAILING)


def format_named(file_name: str, formats: Sequence[ExportFormat]) -> ExportFormat | None:
    """Return the format in which a file ends, of some; of `.google.csv` and `.csv` the longer one."""
    endings = sorted(formats, key=len, reverse=True)
    return next((one for one in endings if file_name.lower().endswith(f".{one}")), None)
