"""Codes in the keys of one device that is nothing but a scanner: what it presses is a code, however slowly."""

from kiosk.domain.admission.scanner_layout import Stroke, calibrated, is_control_end, symbol_of

_SHIFTS = frozenset({42, 54})
_CONTROLS = frozenset({29, 97})
_RIGHT_ALT = 100
_ENDS = frozenset({28, 15, 96})  # Enter, Tab, Enter of the number pad
LIMIT = 4096
"""How many keys of one code are kept at most."""


class StrokeLines:
    """Cuts the keys of a scanner into codes at Enter and Tab.

    Args:
        layout: the keyboard that the scanner is set up to be.
    """

    def __init__(self, layout: str) -> None:
        self.layout = layout
        self._down: set[int] = set()
        self._strokes: list[Stroke] = []

    def press(self, position: int) -> str | None:
        """Take a key that went down; returns the code that it ends, if it ends one."""
        self._down.add(position)
        if position in _ENDS or (self._down & _CONTROLS and is_control_end(position)):
            return self.end()
        stroke = Stroke(
            position,
            shift=bool(self._down & _SHIFTS),
            control=bool(self._down & _CONTROLS),
            third=_RIGHT_ALT in self._down,
        )
        if len(self._strokes) < LIMIT and position not in _SHIFTS | _CONTROLS | {_RIGHT_ALT}:
            self._strokes.append(stroke)
        return None

    def release(self, position: int) -> None:
        """Take a key that went up."""
        self._down.discard(position)

    def end(self) -> str | None:
        """End what has begun; returns it as a code, None if nothing has. The calibration code changes the layout."""
        strokes, self._strokes = self._strokes, []
        if layout := calibrated(strokes):
            self.layout = layout
        return "".join(symbol_of(stroke, self.layout) for stroke in strokes) or None
