"""The formats that an export can be written in."""

from enum import StrEnum


class ExportFormat(StrEnum):
    """A format, named by the ending of its files."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"
    GEXF = "gexf"
    GRAPHML = "graphml"
    TIJ = "tij"
    VCF = "vcf"
    ZIP = "zip"


TABLE_FORMATS = (ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.JSON)
GRAPH_FORMATS = (ExportFormat.GEXF, ExportFormat.GRAPHML, ExportFormat.TIJ)
CARD_FORMATS = (ExportFormat.VCF, ExportFormat.ZIP)
