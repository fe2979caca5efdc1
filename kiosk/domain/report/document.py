"""The report as a document: what is said in which order, and what each picture shows. Writers give it a form.

All texts are in the document's language and ready to be read; places in a picture run from 0 to 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.domain.palette import Palette


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with what it is of and what it says; `share` is how much of its track it fills, None for nothing told."""

    label: str
    share: float | None
    text: str


@dataclass(frozen=True, slots=True)
class GroupBar:
    """A bar of the cover: a group, how much of its track is filled, and a sentence around the number that is strong."""

    label: str
    share: float
    before: str
    number: str
    after: str


@dataclass(frozen=True, slots=True)
class Cover:
    """The first half page: the event, who came of whom, and the same by group."""

    kicker: str
    title: str
    lines: tuple[str, ...]
    number: str
    caption: str
    bars: tuple[GroupBar, ...]


@dataclass(frozen=True, slots=True)
class Highlight:
    """One number that a host quotes, and what it is of."""

    number: str
    caption: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a chart, 0 to 1 high; None for what is not told. `label` stands on it, `foot` below it.

    `width` is how many columns of the usual width it stands for.
    """

    height: float | None
    label: str = ""
    foot: str = ""
    is_strong: bool = False
    width: int = 1


@dataclass(frozen=True, slots=True)
class ColumnChart:
    """Columns side by side; `ticks` are marks below them, each with where it stands.

    Those of a histogram touch, and the area of each is what it counts.
    """

    columns: tuple[Column, ...]
    ticks: tuple[tuple[float, str], ...] = ()
    is_histogram: bool = False


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars below each other."""

    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class ChanceRow:
    """A row of the comparison with chance: the band, the mark (None if it is not told), and what it says."""

    label: str
    low: float
    high: float
    mark: float | None
    text: str
    is_outside: bool


@dataclass(frozen=True, slots=True)
class ChanceChart:
    """Numbers beside the bands that chance gives them.

    `ticks` are lines down, each with where it stands and what it is; `middle` is the one that is chance itself. `key`
    says what a mark outside, a mark within and a band is.
    """

    spans: tuple[ChanceRow, ...]
    ticks: tuple[tuple[float, str], ...]
    middle: float
    key: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class NetworkMark:
    """A dot of the network; `weight` (0 to 1) makes it large, `kind` is its colour, None for no group that is told."""

    x: float
    y: float
    weight: float
    kind: int | None


@dataclass(frozen=True, slots=True)
class NetworkChart:
    """Dots, and lines between them by their places; `kinds` name the colours, the last one that of no group."""

    marks: tuple[NetworkMark, ...]
    lines: tuple[tuple[int, int], ...]
    kinds: tuple[str, ...]
    none: str


@dataclass(frozen=True, slots=True)
class WholeShare:
    """A part of a whole: its share, what it says of it, and which of five steps (from 0, the lowest) it is of.

    `step`, between the `first` and the `last`, is the one whose colour it has.
    """

    share: float
    text: str
    step: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class SharedWhole:
    """A whole in its parts, the lowest first, with what it is of and what it says."""

    label: str
    parts: tuple[WholeShare, ...]
    text: str


@dataclass(frozen=True, slots=True)
class ShareChart:
    """Rows that are a whole each; `ends` say what the lowest and the highest step is."""

    rows: tuple[SharedWhole, ...]
    ends: tuple[str, str]


ChartPicture = ColumnChart | BarChart | ChanceChart | NetworkChart | ShareChart


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture, with what it shows said in words for whoever does not see it."""

    picture: ChartPicture
    alt: str


@dataclass(frozen=True, slots=True)
class Subheading:
    """The title of a part of a section, with a line beneath it that may be empty."""

    text: str
    line: str = ""


@dataclass(frozen=True, slots=True)
class ReportText:
    """A paragraph, of which the beginning may be set strong."""

    text: str
    strong: str = ""


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A small table: a head, and rows of as many cells."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Something to go on with: its title, what stands beneath it, and an address that may be empty."""

    title: str
    text: str
    address: str


@dataclass(frozen=True, slots=True)
class Links:
    """Links below each other."""

    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers side by side."""

    highlights: tuple[Highlight, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """What somebody said, between `marks` (two letters) of its own language; `about` is empty for the day."""

    text: str
    language: str
    right_to_left: bool
    marks: str
    about: str


@dataclass(frozen=True, slots=True)
class Quotations:
    """Quotations beside and below each other."""

    quotations: tuple[Quotation, ...]


ReportPart = Chart | Subheading | ReportText | ReportTable | Links | Numbers | Quotations


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A section: its title, the sentence that matters, its parts, and how its figures were counted."""

    title: str
    lead: ReportText | None
    parts: Sequence[ReportPart]
    counted: str
    begins_page: bool = False
    """Whether it begins a page where there are pages."""


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """A report in one language. `made` is the time that a file of it bears: the event's end, in UTC milliseconds."""

    language: str
    title: str
    author: str
    foot: str
    counted: str
    """The words before how something was counted."""
    palette: Palette
    made: int
    cover: Cover
    highlights: Numbers
    sections: tuple[ReportSection, ...] = field(default=())
