"""The report is one file: HTML that fetches nothing, or a tagged PDF of the same pictures; the same bytes each time."""

import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.adapters.report.charts import svg_of
from kiosk.adapters.report.drawing import SLIM, WIDTH, width_of, wrapped
from kiosk.adapters.report.html import html_of
from kiosk.adapters.report.pdf import source_of
from kiosk.adapters.report.report_file import report_file
from kiosk.domain.palette import DEFAULT
from kiosk.domain.report.document import (
    Bar,
    BarChart,
    ChanceChart,
    ChanceRow,
    Chart,
    Column,
    ColumnChart,
    Cover,
    GroupBar,
    Highlight,
    Link,
    Links,
    NetworkChart,
    NetworkMark,
    Numbers,
    Quotation,
    Quotations,
    ReportDocument,
    ReportPart,
    ReportSection,
    ReportTable,
    ReportText,
    ShareChart,
    SharedWhole,
    Subheading,
    WholeShare,
)
from kiosk.domain.report.form import ReportForm
from tests.conftest import STARTS
from tests.programs import need

SPANS = ChanceChart(
    (
        ChanceRow("SME and Student", 0.4, 0.7, 0.9, "15 seen, 9 expected", True),
        ChanceRow("<b>&", 0.3, 0.5, None, "<5 seen", False),
    ),
    ((0.6, "as chance"),),
    0.6,
    ("outside", "within", "band"),
)
BAR = GroupBar("SME", 0.9, "", "21", " of 24")
PICTURES: tuple[ColumnChart | BarChart | ChanceChart | NetworkChart | ShareChart, ...] = (
    ColumnChart((Column(None), Column(0.5, "5", "1"), Column(1.0, "10", "2", True)), ((0.3, "09:00"),)),
    ColumnChart((Column(0.5, "5", "1"), Column(0, "", "2"), Column(1, "8", "3 to 6", width=4)), is_histogram=True),
    BarChart((Bar("Grants close " * 6, 0.5, "shared by 7"), Bar("Few", None, "fewer than 5"))),
    SPANS,
    NetworkChart(
        (NetworkMark(0.1, 0.2, 1, 0), NetworkMark(0.9, 0.8, 0.2, 1), NetworkMark(0.5, 0.5, 0.2, None)),
        ((0, 1), (1, 2)),
        ("A", "B"),
        "none",
    ),
    ShareChart(
        (SharedWhole("The day", (WholeShare(0.4, "40 %", 2, 0, 2), WholeShare(0.6, "60 %", 4, 3, 4)), "4.1"),),
        ("bad", "good"),
    ),
)


def document(language: str = "en", words: str = "Somebody’s words") -> ReportDocument:
    charts = tuple(Chart(picture, f"What it shows, {place}") for place, picture in enumerate(PICTURES))
    parts: tuple[ReportPart, ...] = (
        Subheading("Below", "a line"),
        *charts,
        ReportText("Rest.", "Strong."),
        ReportTable(("A", "B"), (("1", "2"),)),
        Quotations((Quotation(words, "en", False, "“”", "Panel"), Quotation("نعم", "ar", True, "«»", ""))),
    )
    link = Link("Magazine", words, "https://example.org/magazine")
    return ReportDocument(
        language=language,
        title='Report: "A" & <B> #C $d$ \\e',
        author="Host",
        foot="Foot",
        counted="How it was counted.",
        palette=DEFAULT,
        made=STARTS,
        cover=Cover("Report", "Keys & <growth>", ("20 November 2026",), "75", "of 83", (BAR,)),
        highlights=Numbers((Highlight("131", "contacts"),)),
        sections=(ReportSection("Who met whom", ReportText("Lead."), (*parts, Links((link,))), "So it was counted."),),
    )


def test_a_quote_is_in_its_own_language_and_what_it_is_about_in_the_reports() -> None:
    page = html_of(document("ar", "<Ours>"))
    assert '<blockquote lang="en" dir="ltr"><p><span class="mark">“</span>&lt;Ours&gt;”</p>' in page
    assert '<p class="about" lang="ar" dir="rtl">Panel</p></blockquote>' in page
    assert '<blockquote lang="ar" dir="rtl"><p><span class="mark">«</span>نعم»</p></blockquote>' in page


class References(HTMLParser):
    """Collects everything that a browser would fetch by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        names = {"src", "srcset", "data", "xlink:href", "poster", "action", "background"}
        names |= set() if tag == "a" else {"href"}
        self.fetched += [value or "" for name, value in attrs if name in names]


def test_a_telephone_shows_pictures_of_its_own_width_with_letters_as_large_and_paper_those_of_a_page() -> None:
    page = html_of(document("en"))
    figures = re.findall(r"<figure>(<svg.*?</svg>)(<svg.*?</svg>)</figure>", page)
    assert len(figures) == len(PICTURES)
    for whole, slim in figures:
        assert (_width(whole), _width(slim)) == (WIDTH, SLIM)
        assert set(re.findall(r'font-size="[\d.]+"', slim)) == set(re.findall(r'font-size="[\d.]+"', whole))
    style = page[page.index("<style>") :]
    assert "svg + svg { display: none;" in style[: style.index("@media")]
    narrow = style[style.index("@media screen and (max-width: 700px)") : style.index("@page")]
    assert "figure svg { display: none; } figure svg + svg { display: block; }" in narrow


def _width(svg: str) -> float:
    return float(svg.split('viewBox="0 0 ')[1].split()[0])


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_html_fetches_nothing_and_runs_nothing(language: str) -> None:
    page = html_of(document(language))
    read = References()
    read.feed(page)
    assert read.fetched == []
    assert not {"script", "link", "img", "iframe", "object", "embed"} & set(read.tags)
    assert "url(" not in page
    assert "@import" not in page
    assert "default-src 'none'" in page
    assert read.tags.count("svg") == 2 * len(PICTURES)


def test_what_people_wrote_is_text_and_nothing_else() -> None:
    page = html_of(document(words="<script>alert(1)</script>"))
    assert "&lt;script&gt;alert(1)" in page
    assert "<script" not in page
    source = source_of(document(words='"); #panic("x'))
    assert '"\\"); #panic(\\"x"' in source


@pytest.mark.parametrize("form", list(ReportForm))
def test_the_same_report_has_the_same_bytes(form: ReportForm) -> None:
    assert report_file(document(), form).content == report_file(document(), form).content


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
def test_the_pdf_is_tagged_to_be_kept_and_says_the_same(language: str, tmp_path: Path) -> None:
    need("pdfinfo")
    made = report_file(document(language), ReportForm.PDF)
    assert made.keeps_standards
    out = tmp_path / "report.pdf"
    out.write_bytes(made.content)
    told = subprocess.run(["pdfinfo", out], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Tagged:\s+yes", told)
    assert b"pdfuaid" in made.content
    assert b"pdfaid:conformance" in made.content
    words = subprocess.run(["pdftotext", out, "-"], capture_output=True, text=True, check=True).stdout
    text = " ".join(words.split())
    for said in ("Keys & <growth>", "75", "131", "21 of 24", "Who met whom", "So it was counted."):
        assert said in text or language == "ar"  # turned words are read in another order by whoever knows no Arabic
    tree = subprocess.run(["pdfinfo", "-struct", out], capture_output=True, text=True, check=True).stdout
    assert tree.count("Figure") == len(PICTURES)
    assert {"H1", "H2", "H3", "Table", "Link"} <= set(re.findall(r"^ *(\w+)", tree, flags=re.MULTILINE))


def test_a_letter_that_no_font_has_costs_the_standard_and_not_the_report() -> None:
    made = report_file(document(words="Thanks \ue000"), ReportForm.PDF)
    assert not made.keeps_standards
    assert made.content.startswith(b"%PDF")


@pytest.mark.parametrize("slim", [False, True])
@pytest.mark.parametrize("picture", PICTURES)
def test_pictures_stay_within_their_frame_and_are_turned_round_for_who_reads_from_the_right(
    picture: ColumnChart | BarChart | ChanceChart | NetworkChart | ShareChart, *, slim: bool
) -> None:
    drawn = [svg_of(Chart(picture, "A & B"), DEFAULT, is_turned=turned, is_slim=slim) for turned in (False, True)]
    for svg, first in zip(drawn, ("'Inter'", "'Noto Sans Arabic'"), strict=True):
        root = ElementTree.fromstring(svg)
        assert root.attrib["font-family"].startswith(first), "else all of it is set in whatever font has both scripts"
        assert root.get("aria-label") == "A & B"
        assert " id=" not in svg
        places = [float(x) for name in ("x", "x1", "x2", "cx") for x in re.findall(rf' {name}="([-\d.]+)"', svg)]
        assert places
        assert all(-1 <= x <= (SLIM if slim else WIDTH) + 1 for x in places)
        lowest = max(float(y) for y in re.findall(r' (?:y|y1|y2|cy)="([-\d.]+)"', svg))
        assert lowest <= float(root.attrib["viewBox"].split()[3])
    assert drawn[0] != drawn[1]


def test_a_long_pain_point_is_set_in_lines_that_fit() -> None:
    lines = wrapped("Grants close before small firms can apply for what they were made for at all", 200)
    assert len(lines) > 1
    assert all(width_of(line) <= 200 for line in lines)
    assert wrapped("", 200) == [""]
