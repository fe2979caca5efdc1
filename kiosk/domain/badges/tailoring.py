"""A layout as an organiser wants it: which lines stand on a badge, in which order, how large the name, with a logo.

What nobody chose leaves a layout as its file has it. Everything else keeps its place: the code, the number, the fold.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from kiosk.domain.badges.layout import BadgeSide, Band, Layout, LogoBox, TextBox
from kiosk.domain.badges.parts import LINES, USUAL, BadgePart

EVENT_LOGO: Final = "event:logo"
"""Under this name a layout has the logo of the event, which is no file."""
_GAP = 1.0
_LEAST_NAME = 0.5
"""What share of the lines' height the name has at the least."""
_TWO_LINES = 0.65
"""How high an organisation and a role are each, where both stand below each other, beside an organisation alone."""
_MOST_LOGO, _LOGO_SHAPE = 0.45, 3.5
"""What share of the event's line a logo takes at most, and how much wider than high it may be."""


@dataclass(frozen=True, slots=True)
class BadgeWishes:
    """What an organiser wants on badges: the parts, the lines of them in their order; per cent of the name's size."""

    parts: tuple[BadgePart, ...] = USUAL
    name_size: int = 100

    @property
    def lines(self) -> tuple[BadgePart, ...]:
        """The lines in their order; the name is always one."""
        lines = tuple(part for part in self.parts if part in LINES)
        return lines if BadgePart.NAME in lines else (BadgePart.NAME, *lines)


def tailored(layout: Layout, wishes: BadgeWishes, *, has_logo: bool = False) -> Layout:
    """Return a layout with what is wanted on it; the very same where nothing else is wanted.

    Args:
        layout: a layout.
        wishes: what is wanted.
        has_logo: whether the event has a logo; without one, none is left room.
    """
    if wishes == BadgeWishes():
        return layout
    front = _tailored(layout.front, wishes, has_logo=has_logo)
    back = _tailored(layout.back, wishes, has_logo=has_logo and not layout.front.event) if layout.back else None
    return replace(layout, front=front, back=back)


def possible_parts(layout: Layout) -> tuple[BadgePart, ...]:
    """Return which parts a layout has room for."""
    sides = layout.sides
    stands = {
        BadgePart.LOGO: any(side.event for side in sides),
        BadgePart.EVENT: any(side.event for side in sides),
        BadgePart.NAME: any(side.person for side in sides),
        BadgePart.ORGANISATION: any(side.organisation for side in sides),
        BadgePart.ROLE: layout.front.person is not None,
        BadgePart.GROUP: any(side.group for side in sides),
        BadgePart.BAND: any(side.band or side.arch for side in sides),
        BadgePart.AGENDA: any(side.agenda for side in sides),
    }
    return tuple(part for part in BadgePart if stands[part])


def _tailored(side: BadgeSide, wishes: BadgeWishes, *, has_logo: bool) -> BadgeSide:
    parts = wishes.parts
    wanted = replace(
        side,
        event=side.event if BadgePart.EVENT in parts else None,
        group=side.group if BadgePart.GROUP in parts else None,
        agenda=side.agenda if BadgePart.AGENDA in parts else None,
        organisation=side.organisation if BadgePart.ORGANISATION in parts else None,
    )
    if BadgePart.BAND not in parts:
        wanted = _on_white(replace(wanted, band=(), arch=()))
    if has_logo and BadgePart.LOGO in parts and side.event:
        wanted = _with_logo(wanted, side.event)
    return _with_lines(wanted, side, wishes) if side.person else wanted


def _on_white(side: BadgeSide) -> BadgeSide:
    """Return a side on which nothing lies below the letters: white ones would not be seen."""

    def inked(box: TextBox | None) -> TextBox | None:
        return replace(box, colour="ink") if box and box.colour == "white" else box

    return replace(
        side,
        event=inked(side.event),
        person=inked(side.person),
        organisation=inked(side.organisation),
        group=inked(side.group),
        text=tuple(replace(one, colour="ink") if one.colour == "white" else one for one in side.text),
    )


def _with_logo(side: BadgeSide, box: TextBox) -> BadgeSide:
    """Return a side with the logo in the event's line: beside its name, or in its place."""
    width = min(box.width if side.event is None else box.width * _MOST_LOGO, box.height * _LOGO_SHAPE)
    logo = LogoBox(EVENT_LOGO, box.x, box.y, width, box.height)
    # A logo is made for white paper: where letters are white, it has white below it.
    white = (Band(box.x, box.y, width, box.height, "white"),) if box.colour == "white" and side.band else ()
    with_logo = replace(side, logo=(*side.logo, logo), band=(*side.band, *white))
    if side.event is None:
        return with_logo
    left = box.x + width + 2 * _GAP
    return replace(with_logo, event=replace(side.event, x=left, width=box.width - width - 2 * _GAP))


def _with_lines(side: BadgeSide, before: BadgeSide, wishes: BadgeWishes) -> BadgeSide:
    """Return a side whose lines share the room that name and organisation had, in the order that is wanted."""
    name, organisation = before.person, before.organisation
    if name is None:
        return side
    stacked = organisation is None or organisation.y >= name.y + name.height - _GAP
    lines = wishes.lines if stacked else tuple(one for one in wishes.lines if one is not BadgePart.ORGANISATION)
    if organisation is None:
        lines = tuple(one for one in lines if one is not BadgePart.ORGANISATION)
    foot = organisation.y + organisation.height if organisation and stacked else name.y + name.height
    small = organisation or replace(name, height=name.height / 4, largest=name.smallest, smallest=name.smallest / 2)
    if BadgePart.ROLE in lines:
        share = _TWO_LINES if BadgePart.ORGANISATION in lines else 1
        small = replace(small, height=small.height * share)
    large = replace(name, largest=name.largest * wishes.name_size / 100)
    heights = _heights(lines, small.height, foot - name.y, wishes)
    top = name.y
    placed: dict[BadgePart, TextBox] = {}
    for line, height in zip(lines, heights, strict=True):
        box = (
            large if line is BadgePart.NAME else small if line is BadgePart.ORGANISATION else replace(small, bold=False)
        )
        placed[line] = _beside_mark(replace(box, x=name.x, y=top, width=name.width, height=height), before)
        top += height + _GAP
    return replace(
        side,
        person=placed[BadgePart.NAME],
        organisation=placed.get(BadgePart.ORGANISATION) or (None if stacked else side.organisation),
        role=replace(role, bold=False) if (role := placed.get(BadgePart.ROLE)) else None,
    )


def _heights(lines: Sequence[BadgePart], small: float, room: float, wishes: BadgeWishes) -> list[float]:
    """Return how high each line is: the `small` ones as they were, less for a larger name, the name what is left."""
    room -= _GAP * (len(lines) - 1)
    others = len(lines) - 1
    each = min(small * 100 / max(100, wishes.name_size), room * (1 - _LEAST_NAME) / max(1, others))
    return [room - others * each if line is BadgePart.NAME else each for line in lines]


def _beside_mark(box: TextBox, side: BadgeSide) -> TextBox:
    """Return a box that leaves the mark of those who are not to be photographed its room."""
    mark = side.photo_mark
    if mark is None or mark.y >= box.y + box.height or mark.y + mark.side <= box.y:
        return box
    if not box.x < mark.x < box.x + box.width:
        return box
    return replace(box, width=max(_GAP, mark.x - _GAP - box.x))
