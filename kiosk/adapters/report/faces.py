"""Draws the faces of the feedback beside how often each was chosen."""

from kiosk.adapters.report.drawing import SMALL, Drawing, width_of
from kiosk.domain.report.document import WholeShare

_RADIUS = 5.6
_GAP, _DASH, _MARGIN = 4.0, 6.0, 6.0
_SMILES = (-2.8, -1.4, 0.0, 1.4, 2.8)
"""How far the middle of a mouth lies below its ends, the saddest face first."""


def say_part(drawing: Drawing, part: WholeShare, middle: float, y: float, width: float, ink: str) -> None:
    """Say in the middle of a bar which faces it is of and what share, or what of it there is room for.

    Of faces that are taken together the first and the last one stand there.
    """
    faces = [part.first] if part.first == part.last else [part.first, part.last]
    dash = _DASH if len(faces) > 1 else 0.0
    marks, words = len(faces) * 2 * _RADIUS + dash, width_of(part.text, SMALL)
    if marks + _GAP + words + _MARGIN <= width:
        at = middle - (marks + _GAP + words) / 2
        drawing.text(at + marks + _GAP, y + 4, part.text, size=SMALL, colour=ink)
        _faces(drawing, faces, at, y, ink)
    elif words + _MARGIN <= width:
        drawing.text(middle, y + 4, part.text, anchor="middle", size=SMALL, colour=ink)
    elif marks + _MARGIN <= width:
        _faces(drawing, faces, middle - marks / 2, y, ink)


def _face(drawing: Drawing, x: float, y: float, face: int, ink: str) -> None:
    drawing.dot(x, y, _RADIUS, "none", ink, 1.1)
    for eye in (-2.0, 2.0):
        drawing.dot(x + eye, y - 1.6, 0.45, ink, ink, 0.5)
    ends = y + 2.1 - _SMILES[face] / 3
    drawing.curve((x - 2.6, ends), (x + 2.6, ends), _SMILES[face], ink)


def _faces(drawing: Drawing, faces: list[int], x: float, y: float, ink: str) -> None:
    _face(drawing, x + _RADIUS, y, faces[0], ink)
    if len(faces) > 1:
        begins = x + 2 * _RADIUS
        drawing.line((begins + 1.5, y), (begins + _DASH - 1.5, y), ink, stroke_width=1)
        _face(drawing, begins + _DASH + _RADIUS, y, faces[1], ink)
