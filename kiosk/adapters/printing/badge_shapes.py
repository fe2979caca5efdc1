"""The shapes on a badge as PDF path operators. All lengths are points, `y` is counted from the foot."""

from kiosk.domain.admission.badge import Layout

MM = 72 / 25.4
"""Points in a millimetre."""

_KAPPA = 0.5523  # a quarter circle as a Bézier curve
_CROP_NEAR, _CROP_FAR = 2.0, 6.0
_CROP_COLOUR = "0.490 0.451 0.392 RG"


def arch(left: float, foot: float, width: float, height: float) -> str:
    """Return a rectangle whose top is a half circle as wide as itself."""
    r = width / 2
    right, spring, middle, top = left + width, foot + height - r, left + r, foot + height
    k = r * _KAPPA
    return (
        f"{left:.2f} {foot:.2f} m {left:.2f} {spring:.2f} l "
        f"{left:.2f} {spring + k:.2f} {middle - k:.2f} {top:.2f} {middle:.2f} {top:.2f} c "
        f"{middle + k:.2f} {top:.2f} {right:.2f} {spring + k:.2f} {right:.2f} {spring:.2f} c "
        f"{right:.2f} {foot:.2f} l h"
    )


def rounded(left: float, foot: float, width: float, height: float, r: float) -> str:
    """Return a rectangle with corners of radius `r`."""
    right, top, k = left + width, foot + height, r * (1 - _KAPPA)
    corners = (
        (right - r, foot, right - k, foot, right, foot + k, right, foot + r),
        (right, top - r, right, top - k, right - k, top, right - r, top),
        (left + r, top, left + k, top, left, top - k, left, top - r),
        (left, foot + r, left, foot + k, left + k, foot, left + r, foot),
    )
    sides = (f"{x:.2f} {y:.2f} l {' '.join(f'{part:.2f}' for part in curve)} c" for x, y, *curve in corners)
    return f"{left + r:.2f} {foot:.2f} m {' '.join(sides)} h"


def places(layout: Layout) -> tuple[tuple[float, float], ...]:
    """Return the lower left corner of every badge on a sheet, in reading order."""
    left, top = _margins(layout)
    sheet = layout.sheet
    return tuple(
        ((left + column * layout.width) * MM, (sheet.height - top - (row + 1) * layout.height) * MM)
        for row in range(sheet.rows)
        for column in range(sheet.columns)
    )


def crop_marks(layout: Layout) -> str:
    """Return hairlines outside the badges, where the sheet is to be cut; nothing where it is not."""
    sheet = layout.sheet
    if not sheet.crop_marks:
        return ""
    left, top = _margins(layout)
    lines = []
    for column in range(sheet.columns + 1):
        x = left + column * layout.width
        lines += [(x, near, x, far) for near, far in _ticks(top, sheet.height)]
    for row in range(sheet.rows + 1):
        y = top + row * layout.height
        lines += [(near, y, far, y) for near, far in _ticks(left, sheet.width)]
    drawn = (f"{x * MM:.2f} {y * MM:.2f} m {to_x * MM:.2f} {to_y * MM:.2f} l" for x, y, to_x, to_y in lines)
    return f"0.4 w {_CROP_COLOUR} {' '.join(drawn)} S"


def fold_line(layout: Layout) -> str:
    """Return the dashed hairline on which a badge is folded, so that its number is behind it."""
    fold = layout.fold
    start, end = (fold.x, layout.height - fold.y), (fold.x + fold.width, layout.height - fold.y - fold.height)
    drawn = f"{start[0] * MM:.2f} {start[1] * MM:.2f} m {end[0] * MM:.2f} {end[1] * MM:.2f} l S"
    return f"q 0.4 w {_CROP_COLOUR} [3 3] 0 d {drawn} Q"


def _ticks(margin: float, length: float) -> tuple[tuple[float, float], tuple[float, float]]:
    near, far = margin - _CROP_NEAR, margin - _CROP_FAR
    return (near, far), (length - near, length - far)


def _margins(layout: Layout) -> tuple[float, float]:
    sheet = layout.sheet
    return (sheet.width - sheet.columns * layout.width) / 2, (sheet.height - sheet.rows * layout.height) / 2
