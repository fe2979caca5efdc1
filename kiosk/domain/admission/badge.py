"""A badge: what it says, and where each thing stands on it. Lengths are millimetres, `y` counts from the top."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LAYOUTS = {"a4-90x55": "a4-90x55", "sheet": "a4-90x55", "a6": "a6", "label-62": "label-62", "label": "label-62"}
"""The layouts' names, with the short ones that are understood as well."""

DEFAULT_LAYOUT = "a4-90x55"


@dataclass(frozen=True, slots=True)
class Badge:
    """What one badge says; `code` stands in its QR code and nowhere else, `number` under its fold and in no code."""

    code: str
    given_name: str
    family_name: str = ""
    organisation: str = ""
    group: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class TextBox:
    """A box that a text is fitted to. `largest` and `smallest` are points; below `smallest` it is wrapped."""

    x: float
    y: float
    width: float
    height: float
    largest: float
    smallest: float
    bold: bool = False
    colour: str = "ink"
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Arch:
    """A rectangle whose top is a half circle as wide as itself, filled with a colour of the look."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class QrBox:
    """Where the QR code stands, without its quiet zone, and how wide one module is."""

    x: float
    y: float
    module: float


@dataclass(frozen=True, slots=True)
class Fold:
    """A dashed line on which a badge is folded, or torn off; its number stands on the far side."""

    x: float
    y: float
    width: float = 0
    height: float = 0


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """The paper: `columns` by `rows` badges in its middle, with crop marks where it is to be cut."""

    width: float
    height: float
    columns: int = 1
    rows: int = 1
    crop_marks: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands on a badge of `width` by `height`, and on which paper."""

    name: str
    width: float
    height: float
    sheet: SheetLayout
    qr: QrBox
    event: TextBox
    person: TextBox
    organisation: TextBox
    group: TextBox
    number: TextBox
    fold: Fold
    arches: tuple[Arch, ...] = ()
    monochrome: bool = False

    @property
    def per_sheet(self) -> int:
        """How many badges stand on one sheet."""
        return self.sheet.columns * self.sheet.rows


def layout_of(table: Mapping[str, Any]) -> Layout:
    """Make a layout of what a layout file holds (resources/badges/*.toml)."""
    return Layout(
        name=table["name"],
        width=table["width"],
        height=table["height"],
        sheet=SheetLayout(**table["sheet"]),
        qr=QrBox(**table["qr"]),
        event=TextBox(**table["event"]),
        person=TextBox(**table["person"]),
        organisation=TextBox(**table["organisation"]),
        group=TextBox(**table["group"]),
        number=TextBox(**table["number"]),
        fold=Fold(**table["fold"]),
        arches=tuple(Arch(**arch) for arch in table.get("arch", ())),
        monochrome=table.get("monochrome", False),
    )
