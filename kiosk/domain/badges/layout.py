"""A layout: where everything stands on a badge, and on which paper. Lengths are millimetres, `y` counts from the top.

The dataclasses are the form of a layout file as well: a field is a key, what it may hold stands in its type
(`kiosk.domain.badges.layout_table` reads them).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Final

COLOURS: Final = ("ink", "soft", "white", "accent", "a10", "a20", "group")
"""Colours of the look: text, softer text, white, the event's own, two tints of it, and the one of a person's group."""

BUNDLED_LAYOUTS: Final = (
    *("a4-90x55", "a6", "a6-two-sided", "a6-folded", "a7", "4x3", "4x3-folded"),
    *("label-62", "label-29", "label-54", "label-102"),
)
"""The layouts that come with the program, in the order in which they are listed."""
ALIASES: Final = {"sheet": "a4-90x55", "label": "label-62"}
"""Short names that are understood as well."""
DEFAULT_LAYOUT: Final = "a4-90x55"


@dataclass(frozen=True, slots=True)
class Between:
    """A number's bounds, both allowed."""

    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class UpTo:
    """How many letters a text may have."""

    letters: int


@dataclass(frozen=True, slots=True)
class Colour:
    """A text is the name of a colour of the look."""


Offset = Annotated[float, Between(0, 1_200)]
Length = Annotated[float, Between(0.1, 1_200)]
Points = Annotated[float, Between(3, 400)]
ColourName = Annotated[str, Colour()]
ShortText = Annotated[str, UpTo(100)]


class BackPlace(StrEnum):
    """Where the back of a badge is printed."""

    PAGE = "page"
    """On the page after its front, for a printer that turns the paper over its long edge."""
    ABOVE = "above"
    """Above its front and upside down, so that it is behind it once the paper is folded."""
    BESIDE = "beside"
    """Left of its front, as the cover of a book."""


@dataclass(frozen=True, slots=True)
class TextBox:
    """A box that a text is fitted to. `largest` and `smallest` are points; below `smallest` it is wrapped."""

    x: Offset
    y: Offset
    width: Length
    height: Length
    largest: Points
    smallest: Points
    bold: bool = False
    colour: ColourName = "ink"
    centred: bool = False


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A box with words of its own, which are the same on every badge."""

    text: Annotated[str, UpTo(2_000)]
    x: Offset
    y: Offset
    width: Length
    height: Length
    size: Points
    bold: bool = False
    colour: ColourName = "ink"
    centred: bool = False


@dataclass(frozen=True, slots=True)
class AgendaBox:
    """A box that lists the event's sessions, as many as have room."""

    x: Offset
    y: Offset
    width: Length
    height: Length
    size: Points
    colour: ColourName = "ink"


@dataclass(frozen=True, slots=True)
class Arch:
    """A rectangle whose top is a half circle as wide as itself, filled with a colour of the look."""

    x: Offset
    y: Offset
    width: Length
    height: Length
    colour: ColourName


@dataclass(frozen=True, slots=True)
class Band:
    """A rectangle in a colour; `group` is the colour of the person's group."""

    x: Offset
    y: Offset
    width: Length
    height: Length
    colour: ColourName = "group"


@dataclass(frozen=True, slots=True)
class LogoBox:
    """A picture, as large as its box allows; `file` is a PNG or SVG file beside the layout's, or a full path."""

    file: Annotated[str, UpTo(400)]
    x: Offset
    y: Offset
    width: Length
    height: Length


@dataclass(frozen=True, slots=True)
class PhotoMark:
    """Where the mark stands on the badge of somebody who wishes not to be photographed."""

    x: Offset
    y: Offset
    side: Annotated[float, Between(4, 200)]


@dataclass(frozen=True, slots=True)
class QrBox:
    """Where the QR code stands, without its quiet zone, and how wide one module is."""

    x: Offset
    y: Offset
    module: Annotated[float, Between(0.4, 20)]


@dataclass(frozen=True, slots=True)
class Fold:
    """A dashed line on which a badge is folded, or torn off; its number stands on the far side."""

    x: Offset
    y: Offset
    width: Offset = 0
    height: Offset = 0


@dataclass(frozen=True, slots=True)
class BadgeSide:
    """What stands on one side of a badge; what is not named stands nowhere."""

    qr: QrBox | None = None
    event: TextBox | None = None
    person: TextBox | None = None
    organisation: TextBox | None = None
    role: TextBox | None = None
    group: TextBox | None = None
    number: TextBox | None = None
    fold: Fold | None = None
    photo_mark: PhotoMark | None = None
    agenda: AgendaBox | None = None
    arch: tuple[Arch, ...] = ()
    band: tuple[Band, ...] = ()
    logo: tuple[LogoBox, ...] = ()
    text: tuple[TextBlock, ...] = ()

    def boxes(self) -> "Iterator[tuple[str, float, float, float, float]]":
        """Yield every element's key, left, top, width and height."""
        for key in ("event", "person", "organisation", "role", "group", "number", "agenda"):
            if box := getattr(self, key):
                yield key, box.x, box.y, box.width, box.height
        for key in ("arch", "band", "logo", "text"):
            for at, box in enumerate(getattr(self, key)):
                yield f"{key}.{at}", box.x, box.y, box.width, box.height
        if self.qr:
            yield "qr", self.qr.x, self.qr.y, 21 * self.qr.module, 21 * self.qr.module
        if self.photo_mark:
            yield "photo_mark", self.photo_mark.x, self.photo_mark.y, self.photo_mark.side, self.photo_mark.side
        if self.fold:
            yield "fold", self.fold.x, self.fold.y, self.fold.width, self.fold.height


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """The paper: `columns` by `rows` badges in its middle, with crop marks where it is to be cut."""

    width: Length
    height: Length
    columns: Annotated[int, Between(1, 20)] = 1
    rows: Annotated[int, Between(1, 20)] = 1
    crop_marks: bool = False


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """What a printer is told of its paper beyond the size, in its driver's own words (PWG 5101.1, RFC 8011)."""

    media: ShortText = ""
    """The name of the paper in the stead of its size, such as ``na_index-4x6_4x6in``."""
    tray: ShortText = ""
    """`media-source`, such as ``main`` or ``main-roll``."""
    kind: ShortText = ""
    """`media-type`, such as ``labels``."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands on a badge of `width` by `height`, on which sides, and on which paper.

    `group_colours` are colours by the names of groups, ``#RRGGBB``; other groups have one of their own accord.
    """

    name: ShortText
    width: Length
    height: Length
    sheet: SheetLayout
    front: BadgeSide
    title: ShortText = ""
    back: BadgeSide | None = None
    back_place: BackPlace = BackPlace.PAGE
    monochrome: bool = False
    paper: PaperChoice = PaperChoice()
    group_colours: dict[str, str] = field(default_factory=dict)

    @property
    def per_sheet(self) -> int:
        """How many badges stand on one sheet."""
        return self.sheet.columns * self.sheet.rows

    @property
    def is_two_sided(self) -> bool:
        """Whether each page is followed by its back."""
        return self.back is not None and self.back_place is BackPlace.PAGE

    @property
    def cell_width(self) -> float:
        """How wide a badge is on the sheet, before it is folded."""
        return self.width * (2 if self.back and self.back_place is BackPlace.BESIDE else 1)

    @property
    def cell_height(self) -> float:
        """How high a badge is on the sheet, before it is folded."""
        return self.height * (2 if self.back and self.back_place is BackPlace.ABOVE else 1)

    @property
    def sides(self) -> tuple[BadgeSide, ...]:
        """The front, and the back if there is one."""
        return (self.front, self.back) if self.back else (self.front,)
