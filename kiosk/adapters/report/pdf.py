"""The report as a PDF: set by typst, tagged (PDF/UA-1) and to be kept (PDF/A-2a), the same bytes each time.

Every text reaches typst as a string, which it never reads as its own language; pictures stand in the same source.
"""

from typing import Any, assert_never

from kiosk.adapters.report.charts import svg_of
from kiosk.adapters.report.drawing import FAMILIES
from kiosk.bundled import RESOURCES
from kiosk.domain.faults.report import NoReportLibraries, ReportNotDrawn
from kiosk.domain.language import language_of
from kiosk.domain.report.document import (
    Chart,
    Cover,
    Links,
    Numbers,
    Quotations,
    ReportDocument,
    ReportPart,
    ReportSection,
    ReportTable,
    ReportText,
    Subheading,
)
from kiosk.domain.report.form import ReportFile

_FORM = RESOURCES / "report" / "report.typ"
_FEW_ROWS, _FEW_LINKS = 6, 4
"""So many rows of a table, and so many links, are not parted."""
_STANDARDS = ["ua-1", "a-2a"]

TypstValue = str | float | bool | tuple["TypstValue", ...]
"""What typst is handed."""


def pdf_of(document: ReportDocument) -> ReportFile:
    """Return the report as a PDF; with a letter that no installed font has it is tagged, and claims no standard.

    Raises:
        Fault: typst is not installed, or refuses the document.
    """
    typst, source = _typst(), source_of(document).encode()
    refused = ""
    for standards in (_STANDARDS, []):
        try:
            made = document.made // 1000
            drawn = typst.compile(source, format="pdf", pdf_standards=standards, timestamp=made)
            return ReportFile(drawn, keeps_standards=bool(standards))
        except typst.TypstError as error:
            refused = str(error).splitlines()[0]
    raise ReportNotDrawn(refused)


def source_of(document: ReportDocument) -> str:
    """Return what typst reads."""
    return _Source(document).text


def _typst() -> Any:  # noqa: ANN401 - its stub names no modules
    try:
        import typst
    except ImportError as error:
        raise NoReportLibraries() from error
    return typst


class _Source:
    """Writes one document as typst's own source."""

    def __init__(self, document: ReportDocument) -> None:
        self._document, self._accent = document, _colour(document.palette.accent)
        self._is_turned = language_of(document.language).right_to_left
        lines = [
            f"#show: report.with(title: {_of(document.title)}, author: {_of(document.author)}, "
            f"foot: {_of(document.foot)}, language: {_of(document.language)}, turned: {_of(self._is_turned)}, "
            f"fonts: {_of(FAMILIES)}, accent: {self._accent})",
            self._cover(document.cover),
            self._part(document.highlights),
            *(line for section in document.sections for line in self._section(section)),
        ]
        self.text = _FORM.read_text("utf-8") + "\n".join(lines) + "\n"

    def _cover(self, cover: Cover) -> str:
        palette = self._document.palette
        bars = tuple((bar.label, round(bar.share, 4), bar.before, bar.number, bar.after) for bar in cover.bars)
        return (
            f"#cover(kicker: {_of(cover.kicker)}, title: {_of(cover.title)}, lines: {_of(cover.lines)}, "
            f"number: {_of(cover.number)}, caption: {_of(cover.caption)}, bars: {_of(bars)}, "
            f"turned: {_of(self._is_turned)}, accent: {self._accent}, ring1: {_colour(palette.ring1)}, "
            f"ring2: {_colour(palette.ring2)})"
        )

    def _section(self, section: ReportSection) -> list[str]:
        return [
            *(["#pagebreak(weak: true)"] if section.begins_page else []),
            f"#heading(level: 2, {_of(section.title)})",
            *([f"#lead({_of(section.lead.strong)}, {_of(section.lead.text)})"] if section.lead else []),
            *map(self._part, section.parts[:-2]),
            *(self._kept(part) for part in section.parts[-2:]),
            f"#counted({_of(self._document.counted)}, {_of(section.counted)}, turned: {_of(self._is_turned)})",
        ]

    def _kept(self, part: ReportPart) -> str:
        """Return one of the last two parts of a section, which stay on one page with how it was counted."""
        is_short = isinstance(part, ReportText | Chart | Numbers)
        is_short = is_short or (isinstance(part, ReportTable) and len(part.rows) <= _FEW_ROWS)
        is_short = is_short or (isinstance(part, Links) and len(part.links) <= _FEW_LINKS)
        return f"#block(sticky: true, width: 100%)[{self._part(part)}]" if is_short else self._part(part)

    def _part(self, part: ReportPart) -> str:
        match part:
            case Chart():
                svg = svg_of(part, self._document.palette, is_turned=self._is_turned)
                return f"#chart({_of(svg)}, {_of(part.alt)})"
            case Subheading():
                return f"#subheading({_of(part.text)}, {_of(part.line)})"
            case ReportText():
                return f"#said({_of(part.strong)}, {_of(part.text)})"
            case ReportTable():
                return f"#sheet({_of(part.head)}, {_of(part.rows)}, whole: {_of(len(part.rows) <= _FEW_ROWS)})"
            case Links():
                return f"#links({_of(tuple((one.title, one.text, one.address) for one in part.links))})"
            case Quotations():
                items = tuple(
                    (*one.marks, one.text, one.language, one.right_to_left, one.about) for one in part.quotations
                )
                return (
                    f"#quotes({_of(items)}, turned: {_of(self._is_turned)}, language: {_of(self._document.language)}, "
                    f"accent: {self._accent})"
                )
            case Numbers():
                items = tuple((one.number, one.caption) for one in part.highlights)
                return f"#numbers({_of(items)}, turned: {_of(self._is_turned)}, accent: {self._accent})"
            case _:
                assert_never(part)


def _colour(colour: str) -> str:
    return f"rgb({_of(colour)})"


def _of(value: TypstValue) -> str:
    """Return a value as typst writes it: of a text, only what would end it needs a sign before it."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", " ")
            return f'"{escaped}"'
        case tuple():
            return f"({''.join(f'{_of(one)}, ' for one in value)})" if value else "()"
        case float() | int():
            return repr(value)
