"""Faults of badge layouts, and of the pictures that they show."""

from pathlib import Path

from kiosk.domain.fault import Fault, Reason


class NoBadgeLayout(Fault):
    text = "There is no badge layout “{name}”; choose one of {layouts}, or name a file that ends in .toml."
    name: str
    layouts: tuple[str, ...]


class LayoutUnread(Fault):
    text = "The badge layout {path} could not be read ({reason}). Nothing was printed."
    path: Path
    reason: Reason


class LayoutNoToml(Fault):
    text = "{path}, line {line}: this is no TOML, the form of a badge layout. Nothing was printed."
    path: Path
    line: int


class LayoutKeyUnknown(Fault):
    text = "{path}, line {line}: a badge layout has no “{key}” here; allowed are {allowed}. Nothing was printed."
    path: Path
    line: int
    key: str
    allowed: tuple[str, ...]


class LayoutKeyMissing(Fault):
    text = "{path}, line {line}: “{key}” is missing; it must be {allowed}. Nothing was printed."
    path: Path
    line: int
    key: str
    allowed: Reason


class LayoutValueUnfit(Fault):
    text = "{path}, line {line}: “{key}” must be {allowed}. Nothing was printed."
    path: Path
    line: int
    key: str
    allowed: Reason


class PictureRefused(Fault):
    text = "The picture {path} cannot stand on a badge: {reason}. Nothing was printed."
    path: Path
    reason: Reason


class LogoRefused(Fault):
    text = "The picture {path} cannot be the logo: {reason}. Nothing was changed."
    path: Path
    reason: Reason


class NoBadgeToPrint(Fault):
    text = "No badge is left to print: nobody is new, none was changed, or nobody is to have one. Nothing was written."


class NoRunToUndo(Fault):
    text = "No printed badges are recorded that could be taken back; nothing was changed."


class NumberWanted(Reason):
    text = "a number from {lowest} to {highest}"
    lowest: str
    highest: str


class TextWanted(Reason):
    text = "a text of at most {letters} letters"
    letters: int


class YesNoWanted(Reason):
    text = "true or false"


class TableWanted(Reason):
    text = "a table with {keys}"
    keys: tuple[str, ...]


class TablesWanted(Reason):
    text = "a list of tables with {keys}"
    keys: tuple[str, ...]


class ColoursWanted(Reason):
    text = "colours such as #551A48, each under the name of a group"


class OnTheBadge(Reason):
    text = "on the badge, within {width} × {height} mm"
    width: str
    height: str


class OnTheSheet(Reason):
    text = "large enough for {columns} × {rows} badges: at least {width} × {height} mm"
    columns: int
    rows: int
    width: str
    height: str


class QuietAround(Reason):
    text = "further from the edge: a code needs {edge} mm of white around it to be read"
    edge: str


class NumberHidden(Reason):
    text = "beyond the fold or on the back: nobody may read it from the front"


class LargeEnoughToRead(Reason):
    text = "the name of a person in letters of at least 8 points"


class OnTheFront(Reason):
    text = "on the front"


class OnOneSide(Reason):
    text = "on the front or on the back"


class PictureNotThere(Reason):
    text = "there is no such file"


class PictureUnread(Reason):
    text = "it is damaged, or no PNG, JPEG or SVG file"


class PictureTooLarge(Reason):
    text = "it has more than {megabytes} MB"
    megabytes: int


class PictureTooManyDots(Reason):
    text = "it has more than {megapixels} million dots"
    megapixels: int


class PictureReachesOut(Reason):
    text = "it names another file or address, or holds a program; save it with everything inside"


class PictureTooManyColours(Reason):
    text = "it does not become small enough to travel to every kiosk; take one with fewer colours"


class PictureEmpty(Reason):
    text = "nothing can be seen in it"


class PictureTakesTooLong(Reason):
    text = "drawing it takes too long or too much memory"
