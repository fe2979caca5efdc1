"""Drawing the sides of badges as PDF operators: what is the same on all of them once, as forms, the rest each time."""

from collections.abc import Mapping

from kiosk.adapters.printing import badge_qr
from kiosk.adapters.printing.badge_fit import Fitted, fit
from kiosk.adapters.printing.badge_script import is_right_to_left
from kiosk.adapters.printing.badge_shapes import MM, arch, fold_line, no_photo_mark, rectangle, rounded
from kiosk.adapters.printing.badge_text import set_block, set_list
from kiosk.adapters.printing.face import Face
from kiosk.adapters.printing.typeface import Typeface
from kiosk.domain.badges.badge import Badge, BadgeEvent
from kiosk.domain.badges.group_colours import NO_GROUP, letters_on
from kiosk.domain.badges.layout import AgendaBox, Arch, BadgeSide, Band, Layout, LogoBox, QrBox, TextBlock, TextBox
from kiosk.domain.badges.picture import Picture

_INK, _SOFT, _WHITE, _BLACK = "#1B1815", "#4B443B", "#FFFFFF", "#000000"
_TINTS = {"a10": 0.1, "a20": 0.2}
_GIVEN_SHARE = 0.62
_PANEL_RADIUS = 1.4
_MOST_TEXTS = 20_000

Box = TextBox | TextBlock | AgendaBox


class BadgePress:
    """Draws badges of one layout for one event.

    Args:
        layout: where everything stands.
        event: what is the same on every badge.
        pictures: by the names under which the layout's logos have them; one that is missing is left out.
    """

    def __init__(self, layout: Layout, event: BadgeEvent, pictures: Mapping[str, Picture]) -> None:
        self._layout, self._event, self._pictures = layout, event, pictures
        one = layout.monochrome
        accent = _BLACK if one else event.accent
        self._colours = {
            "ink": _BLACK if one else _INK,
            "soft": _BLACK if one else _SOFT,
            "accent": accent,
            "white": _WHITE,
            "group": _BLACK if one else NO_GROUP,
        }
        self._fills = {name: fill(colour) for name, colour in self._colours.items()}
        self._fills |= {name: fill(accent, share) for name, share in _TINTS.items()}
        self._groups = {} if one else dict(event.group_colours)
        self._bold, self._regular = Typeface(bold=True), Typeface(bold=False)
        self._texts: dict[tuple[str, Box, str], str] = {}

    @property
    def faces(self) -> tuple[Face, ...]:
        """All fonts in use."""
        return (*self._bold.faces, *self._regular.faces)

    @property
    def unwritable(self) -> frozenset[str]:
        """Letters that no font has."""
        return frozenset(self._bold.unwritable | self._regular.unwritable)

    def background(self, side: BadgeSide) -> str:
        """Return what is the same on every badge's side, but for what lies in a group's colour below it."""
        drawn = [
            f"{self._fills[one.colour]} "
            f"{arch(one.x * MM, self._up(one.y + one.height), one.width * MM, one.height * MM)} f"
            for one in side.arch
            if one.colour != "group"
        ]
        drawn += [
            f"{self._fills[one.colour]} {rectangle(one.x * MM, self._up(one.y + one.height), one.width, one.height)} f"
            for one in side.band
            if one.colour != "group"
        ]
        drawn += [self._logo(logo) for logo in side.logo]
        if side.qr:
            drawn.append(self._panel(side.qr))
        if side.fold:
            drawn.append(fold_line(self._layout.height, side.fold))
        if side.event:
            drawn.append(self._text(self._event.name, side.event))
        drawn += [self._block(block) for block in side.text]
        if side.agenda:
            drawn.append(self._agenda(side.agenda))
        return "\n".join(part for part in drawn if part)

    def below(self, side: BadgeSide, badge: Badge) -> str:
        """Return what lies in the colour of a person's group below all else."""
        arches = (
            f"{arch(one.x * MM, self._up(one.y + one.height), one.width * MM, one.height * MM)} f"
            for one in side.arch
            if one.colour == "group"
        )
        bands = (
            f"{rectangle(one.x * MM, self._up(one.y + one.height), one.width, one.height)} f"
            for one in side.band
            if one.colour == "group"
        )
        drawn = "\n".join((*arches, *bands))
        return f"{self._group_fill(badge)} {drawn}" if drawn else ""

    def above(self, side: BadgeSide, badge: Badge) -> str:
        """Return what is each badge's own."""
        drawn = []
        if side.person:
            drawn.append(self._name(badge.given_name, badge.family_name, side.person))
        if side.organisation:
            drawn.append(self._text(badge.organisation, side.organisation))
        if side.role:
            drawn.append(self._text(badge.role, side.role))
        if side.group:
            drawn.append(self._text(badge.group, side.group, self._letters(side, side.group, badge)))
        if side.number:
            drawn.append(self._text(badge.number, side.number))
        if side.photo_mark and badge.no_photos:
            mark = side.photo_mark
            left, foot = mark.x * MM, self._up(mark.y + mark.side)
            drawn.append(no_photo_mark(left, foot, mark.side * MM, monochrome=self._layout.monochrome))
        if side.qr:
            scale = side.qr.module * MM
            corner = f"{side.qr.x * MM:.3f} {self._up(side.qr.y + badge_qr.SIDE * side.qr.module):.3f}"
            drawn += [f"q {fill(_BLACK)} {scale:.5f} 0 0 {scale:.5f} {corner} cm", badge_qr.path(badge.code), "f Q"]
        return "\n".join(part for part in drawn if part)

    def name_points(self, badge: Badge) -> float:
        """Return how large the first of a badge's names is set on its front, in points."""
        box = self._layout.front.person
        if box is None or not badge.given_name:
            return 0.0
        share = _GIVEN_SHARE if badge.family_name else 1
        return fit(
            badge.given_name, self._bold, box.width * MM, box.height * MM * share, box.largest, box.smallest
        ).size

    def _group_fill(self, badge: Badge) -> str:
        colour = self._groups.get(badge.group)
        return fill(colour) if colour else self._fills["group"]

    def _letters(self, side: BadgeSide, box: TextBox, badge: Badge) -> str:
        """Return the colour of a group's name: white on the group's own colour becomes one that is read there."""
        shapes: tuple[Band | Arch, ...] = (*side.band, *side.arch)
        is_over = any(
            one.colour == "group" and one.x <= box.x < one.x + one.width and one.y <= box.y < one.y + one.height
            for one in shapes
        )
        if box.colour == "white" and is_over:
            return letters_on(self._groups.get(badge.group, self._colours["group"]))
        if box.colour == "group":
            return self._groups.get(badge.group, self._colours["group"])
        return box.colour

    def _panel(self, qr: QrBox) -> str:
        edge, side = badge_qr.QUIET * qr.module, (badge_qr.SIDE + 2 * badge_qr.QUIET) * qr.module
        left, foot = (qr.x - edge) * MM, self._up(qr.y - edge + side)
        return f"{fill(_WHITE)} {rounded(left, foot, side * MM, side * MM, _PANEL_RADIUS * MM)} f"

    def _logo(self, box: LogoBox) -> str:
        picture = self._pictures.get(box.file)
        if picture is None:
            return ""
        scale = min(box.width / picture.width, box.height / picture.height) * MM
        width, height = picture.width * scale, picture.height * scale
        left = box.x * MM + (box.width * MM - width) / 2
        foot = self._up(box.y + box.height) + (box.height * MM - height) / 2
        name = picture_name(list(self._pictures).index(box.file))
        return f"q {width:.3f} 0 0 {height:.3f} {left:.3f} {foot:.3f} cm /{name} Do Q"

    def _name(self, given: str, family: str, box: TextBox) -> str:
        width, height = box.width * MM, box.height * MM
        first = fit(given, self._bold, width, height * (_GIVEN_SHARE if family else 1), box.largest, box.smallest)
        blocks = [first]
        if family:
            largest = min(box.largest * _GIVEN_SHARE, first.size)
            smallest = min(box.smallest * _GIVEN_SHARE, first.size)
            blocks.append(fit(family, self._bold, width, height * (1 - _GIVEN_SHARE), largest, smallest))
        top = self._up(box.y)
        lines = _stacked(blocks, box, top, box.centred, is_right_to_left(given))
        return "\n".join((self._fills[box.colour], *lines))

    def _text(self, text: str, box: TextBox, colour: str = "") -> str:
        if not text:
            return ""
        key = (text, box, colour)
        if key not in self._texts:
            if len(self._texts) > _MOST_TEXTS:
                self._texts.clear()
            face = self._bold if box.bold else self._regular
            fitted = fit(text, face, box.width * MM, box.height * MM, box.largest, box.smallest)
            self._texts[key] = self._placed(fitted, box, box.centred, text, colour or box.colour)
        return self._texts[key]

    def _block(self, block: TextBlock) -> str:
        face = self._bold if block.bold else self._regular
        fitted = set_block(block.text, face, block.width * MM, block.height * MM, block.size)
        return self._placed(fitted, block, block.centred, block.text, block.colour)

    def _agenda(self, box: AgendaBox) -> str:
        fitted = set_list(self._event.agenda, self._regular, box.width * MM, box.height * MM, box.size)
        return self._placed(fitted, box, False, " ".join(self._event.agenda), box.colour) if fitted.lines else ""

    def _placed(self, fitted: Fitted, box: Box, centred: bool, text: str, colour: str) -> str:
        top = self._up(box.y)
        if centred:
            top -= (box.height * MM - fitted.height) / 2
        drawn = self._fills[colour] if colour in self._fills else fill(colour)
        return "\n".join((drawn, *_stacked([fitted], box, top, centred, is_right_to_left(text))))

    def _up(self, y: float) -> float:
        """Turn millimetres from a badge's top into points from its foot, as PDF counts."""
        return (self._layout.height - y) * MM


def picture_name(number: int) -> str:
    """Return the name under which pages have a picture."""
    return f"P{number}"


def fill(colour: str, share: float = 1.0) -> str:
    """Return the operator that fills in a colour, ``#RRGGBB``, or in a share of it on white."""
    parts = (255 + (part - 255) * share for part in bytes.fromhex(colour.lstrip("#")))
    return f"{' '.join(f'{round(part) / 255:.3f}' for part in parts)} rg"


def _stacked(blocks: list[Fitted], box: Box, top: float, centred: bool, from_right: bool) -> list[str]:
    drawn = []
    share = 0.5 if centred else 1.0 if from_right else 0.0
    for block in blocks:
        for line in block.lines:
            x = box.x * MM + share * (box.width * MM - line.width * block.size)
            drawn.append(line.operators(block.size, x, top - block.size * line.ascent))
            top -= block.size * line.height
    return drawn
