"""The report as one HTML file that fetches nothing: pictures stand in it as SVG, and it runs no script."""

from collections.abc import Iterator
from html import escape
from typing import assert_never

from kiosk.adapters.report.charts import svg_of
from kiosk.bundled import RESOURCES
from kiosk.domain.language import language_of
from kiosk.domain.report.document import (
    Chart,
    Cover,
    Link,
    Links,
    Numbers,
    Quotation,
    Quotations,
    ReportDocument,
    ReportPart,
    ReportSection,
    ReportTable,
    ReportText,
    Subheading,
)

_STYLE = RESOURCES / "report" / "report.css"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def html_of(document: ReportDocument) -> str:
    """Return the report as one HTML file."""
    return _HtmlReport(document).text


class _HtmlReport:
    """Writes one document."""

    def __init__(self, document: ReportDocument) -> None:
        self._document = document
        language = language_of(document.language)
        self._is_turned = language.right_to_left
        direction = "rtl" if self._is_turned else "ltr"
        self.text = (
            f'<!doctype html>\n<html lang="{escape(document.language)}" dir="{direction}">\n<head>\n'
            f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            f'<meta name="author" content="{escape(document.author)}">\n<title>{escape(document.title)}</title>\n'
            f"<style>\n{self._colours()}\n{_STYLE.read_text('utf-8')}</style>\n</head>\n<body>\n<main>\n"
            f"{self._cover(document.cover)}\n"
            f'<div class="page">\n{self._part(document.highlights)}\n'
            f"{''.join(map(self._section, document.sections))}</div>\n"
            f"<footer>{escape(document.foot)}</footer>\n</main>\n</body>\n</html>\n"
        )

    def _colours(self) -> str:
        palette = self._document.palette
        colours = {"accent": palette.accent, "ring1": palette.ring1, "ring2": palette.ring2, "paper": "#F8EDEB"}
        return f":root {{ {' '.join(f'--{name}: {colour};' for name, colour in colours.items())} }}"

    def _cover(self, cover: Cover) -> str:
        rows = "".join(
            f'<tr><th scope="row">{escape(bar.label)}</th><td><span class="track"><b style="width:'
            f'{100 * bar.share:.0f}%"></b></span></td>'
            f"<td>{escape(bar.before)}<strong>{escape(bar.number)}</strong>{escape(bar.after)}</td></tr>"
            for bar in cover.bars
        )
        lines = "".join(f"<p>{escape(line)}</p>" for line in cover.lines)
        table = f"<table>{rows}</table>" if rows else ""
        return (
            f'<header class="cover"><div class="told"><p>{escape(cover.kicker)}</p><h1>{escape(cover.title)}</h1>'
            f'{lines}{table}</div><div class="arches"><i></i><i></i><i></i><div>'
            f'<span class="number">{escape(cover.number)}</span>{escape(cover.caption)}</div></div></header>'
        )

    def _section(self, section: ReportSection) -> str:
        lead = f'<p class="lead">{self._said(section.lead)}</p>\n' if section.lead else ""
        parts = "\n".join(map(self._part, section.parts))
        counted = f"<strong>{escape(self._document.counted)}</strong> {escape(section.counted)}"
        title = f"<h2>{escape(section.title)}</h2>"
        return f'<section>\n{title}\n{lead}{parts}\n<p class="counted">{counted}</p>\n</section>\n'

    def _part(self, part: ReportPart) -> str:
        match part:
            case Chart():
                # A narrow screen has a picture of its own, whose letters are as large and nothing of which is cut.
                pictures = (
                    svg_of(part, self._document.palette, is_turned=self._is_turned, is_slim=slim)
                    for slim in (False, True)
                )
                return f"<figure>{''.join(pictures)}</figure>"
            case Subheading():
                line = f'<p class="line">{escape(part.line)}</p>' if part.line else ""
                return f"<h3>{escape(part.text)}</h3>{line}"
            case ReportText():
                return f"<p>{self._said(part)}</p>"
            case ReportTable():
                return _sheet(part)
            case Links():
                return f'<ul class="links">{"".join(map(_link, part.links))}</ul>'
            case Quotations():
                return f'<div class="quotes">{"".join(map(self._quotation, part.quotations))}</div>'
            case Numbers():
                numbers = "".join(
                    f'<li><span class="number">{escape(one.number)}</span>{escape(one.caption)}</li>'
                    for one in part.highlights
                )
                return f'<ul class="numbers">{numbers}</ul>' if numbers else ""
            case _:
                assert_never(part)

    def _quotation(self, quotation: Quotation) -> str:
        opening, closing = map(escape, quotation.marks)
        own = f'lang="{escape(quotation.language)}" dir="{"rtl" if quotation.right_to_left else "ltr"}"'
        here = f'lang="{escape(self._document.language)}" dir="{"rtl" if self._is_turned else "ltr"}"'
        about = f'<p class="about" {here}>{escape(quotation.about)}</p>' if quotation.about else ""
        words = f'<p><span class="mark">{opening}</span>{escape(quotation.text)}{closing}</p>'
        return f"<blockquote {own}>{words}{about}</blockquote>"

    def _said(self, said: ReportText) -> str:
        return " ".join(_strong(said))


def _strong(said: ReportText) -> Iterator[str]:
    if said.strong:
        yield f"<strong>{escape(said.strong)}</strong>"
    if said.text:
        yield escape(said.text)


def _sheet(sheet: ReportTable) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in sheet.head)
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in sheet.rows)
    return f'<table class="sheet"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'


def _link(link: Link) -> str:
    text = f"<span>{escape(link.text)}</span> " if link.text else ""
    address = f'<a href="{escape(link.address)}">{escape(link.address)}</a>' if link.address else ""
    return f"<li><strong>{escape(link.title)}</strong>{text}{address}</li>"
