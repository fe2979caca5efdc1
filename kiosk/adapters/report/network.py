"""Draws the network: one dot a person, whose form and colour tell the group; none has a name."""

from collections.abc import Sequence

from kiosk.adapters.report.drawing import SMALL, Drawing, width_of, wrapped
from kiosk.domain.palette import INK
from kiosk.domain.report.document import NetworkChart, NetworkMark

_HEIGHT, _EDGE = 392.0, 14.0
_LOOKS = (
    ("#B8588F", "#6E2552"),
    ("#1F5FA8", "#10345E"),
    ("#9DC9F2", "#14263A"),
    ("#1F7A4D", "#0D4028"),
    ("#4A433C", "#1B1815"),
    ("#E0A030", "#6B4708"),
    ("#77C3B8", "#0F4A44"),
)
"""Fill and edge of the groups after the first, which has the event's own colour."""
_CROSS, _WITHIN = "#A5758F", "#6F675E"


def draw_net(drawing: Drawing, net: NetworkChart) -> float:
    """Draw a network as wide as the page, and its key below; returns how high both are."""
    small = len(net.marks) <= 150

    def at(mark: NetworkMark) -> tuple[float, float]:
        return _EDGE + mark.x * (drawing.width - 2 * _EDGE), _EDGE + mark.y * (_HEIGHT - 2 * _EDGE)

    for a, b in net.lines:
        one, other = net.marks[a], net.marks[b]
        if one.kind is None or one.kind != other.kind:
            drawing.line(at(one), at(other), _CROSS, stroke_width=1 if small else 0.4)
        else:
            drawing.line(at(one), at(other), _WITHIN, stroke_width=1, stroke_dasharray="2 2.5")
    for mark in sorted(net.marks, key=lambda one: (-one.weight, one.x, one.y)):
        x, y = at(mark)
        _mark(drawing, x, y, (4.2 + 4.6 * mark.weight**0.7) if small else 2.5, mark.kind)
    return _key(drawing, net)


def _key(drawing: Drawing, net: NetworkChart) -> float:
    """Say whose each form is, in lines as long as the page."""
    x, y = 0.0, _HEIGHT + 22
    shown = {mark.kind for mark in net.marks}
    names: list[tuple[int | None, str]] = [(kind, name) for kind, name in enumerate(net.kinds) if kind in shown]
    for kind, name in [*names, *([(None, net.none)] if net.none else [])]:
        lines = wrapped(name, drawing.width - 26, SMALL)
        width = 24 + max(width_of(line, SMALL) for line in lines)
        if x and x + width > drawing.width:
            x, y = 0.0, y + 22
        _mark(drawing, x + 8, y, 7, kind)
        for place, line in enumerate(lines):
            drawing.text(x + 22, y + 4.5 + 15 * place, line, size=SMALL)
        x, y = x + width + 14, y + 15 * (len(lines) - 1)
    return y + 12


def _mark(drawing: Drawing, x: float, y: float, radius: float, kind: int | None) -> None:
    palette = drawing.palette
    if kind is None:
        drawing.dot(x, y, radius, "#FFFFFF", INK)
        return
    fill, edge = (palette.accent, palette.pressed) if kind == 0 else _LOOKS[(kind - 1) % len(_LOOKS)]
    corners = _corners(kind % 4, radius)
    if corners:
        drawing.shape(x, y, corners, fill, edge)
    else:
        drawing.dot(x, y, radius, fill, edge)


def _corners(form: int, radius: float) -> Sequence[tuple[float, float]]:
    """Return the corners of a form as large as a circle of a radius; none for the circle itself."""
    if form == 1:
        side = radius * 0.88
        return ((-side, -side), (side, -side), (side, side), (-side, side))
    if form == 2:
        far = radius * 1.22
        return ((0, -far), (far, 0), (0, far), (-far, 0))
    if form == 3:
        return ((0, -radius * 1.2), (radius * 1.16, radius * 0.85), (-radius * 1.16, radius * 0.85))
    return ()
