"""What a report can be written as."""

from dataclasses import dataclass
from enum import StrEnum


class ReportForm(StrEnum):
    """One file each: a page for a browser, or a document to print and to attach."""

    HTML = "html"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class ReportFile:
    """What is written; a PDF with a letter that no installed font has is not `keeps_standards` (PDF/UA-1, PDF/A-2a)."""

    content: bytes
    keeps_standards: bool = True
