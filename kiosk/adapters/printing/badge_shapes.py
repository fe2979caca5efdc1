"""The shapes on a badge as PDF path operators. All lengths are points, `y` is counted from the foot."""

from kiosk.domain.badges.layout import BackPlace, Fold, Layout

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


def rectangle(left: float, foot: float, width: float, height: float) -> str:
    """Return a rectangle; its corner is in points, its sides are millimetres."""
    return f"{left:.2f} {foot:.2f} {width * MM:.2f} {height * MM:.2f} re"


def no_photo_mark(left: float, foot: float, side: float, *, monochrome: bool) -> str:
    """Return a camera that is crossed out in a ring, on white; all lengths are points."""
    red = "0 0 0" if monochrome else "0.702 0.071 0.071"
    unit = side / 100
    r = 46 * _KAPPA
    ring = (
        f"96 50 m 96 {50 + r:.2f} {50 + r:.2f} 96 50 96 c {50 - r:.2f} 96 4 {50 + r:.2f} 4 50 c "
        f"4 {50 - r:.2f} {50 - r:.2f} 4 50 4 c {50 + r:.2f} 4 96 {50 - r:.2f} 96 50 c h"
    )
    k = 11 * _KAPPA
    lens = (
        f"61 48 m 61 {48 + k:.2f} {50 + k:.2f} 59 50 59 c {50 - k:.2f} 59 39 {48 + k:.2f} 39 48 c "
        f"39 {48 - k:.2f} {50 - k:.2f} 37 50 37 c {50 + k:.2f} 37 61 {48 - k:.2f} 61 48 c h"
    )
    camera = f"24 32 52 32 re 38 64 24 8 re {lens} f*"
    return (
        f"q {unit:.5f} 0 0 {unit:.5f} {left:.3f} {foot:.3f} cm 1 1 1 rg {ring} f 0 0 0 rg {camera} "
        f"{red} RG 8 w {ring} S 1 1 1 RG 15 w 19 19 m 81 81 l S {red} RG 8 w 17.5 17.5 m 82.5 82.5 l S Q"
    )


def places(layout: Layout) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return where the fronts of a sheet's badges stand and where their backs do, as matrices, in reading order.

    Backs on a page of their own stand the other way round, as that is turned over its long edge.
    """
    left, top = _margins(layout)
    sheet, turn = layout.sheet, layout.back_place
    fronts, backs = [], []
    for row in range(sheet.rows):
        for column in range(sheet.columns):
            x, y = left + column * layout.cell_width, sheet.height - top - (row + 1) * layout.cell_height
            is_beside = layout.back is not None and turn is BackPlace.BESIDE
            fronts.append(_matrix(x + layout.width if is_beside else x, y))
            match turn:
                case BackPlace.PAGE if sheet.width <= sheet.height:
                    backs.append(_matrix(sheet.width - x - layout.width, y))
                case BackPlace.PAGE:
                    backs.append(_turned(x + layout.width, sheet.height - y))
                case BackPlace.ABOVE:
                    backs.append(_turned(x + layout.width, y + layout.cell_height))
                case BackPlace.BESIDE:
                    backs.append(_matrix(x, y))
    return tuple(fronts), tuple(backs)


def joined_fold(layout: Layout) -> str:
    """Return the dashed lines on which sheets are folded so that backs come behind fronts; nothing for other backs."""
    if layout.back is None or layout.back_place is BackPlace.PAGE:
        return ""
    left, top = _margins(layout)
    sheet = layout.sheet
    lines = []
    for row in range(sheet.rows):
        for column in range(sheet.columns):
            x, y = left + column * layout.cell_width, sheet.height - top - (row + 1) * layout.cell_height
            if layout.back_place is BackPlace.ABOVE:
                lines.append((x, y + layout.height, x + layout.width, y + layout.height))
            else:
                lines.append((x + layout.width, y, x + layout.width, y + layout.height))
    drawn = (f"{x * MM:.2f} {y * MM:.2f} m {to_x * MM:.2f} {to_y * MM:.2f} l S" for x, y, to_x, to_y in lines)
    return f"q 0.4 w {_CROP_COLOUR} [3 3] 0 d {' '.join(drawn)} Q"


def crop_marks(layout: Layout) -> str:
    """Return hairlines outside the badges, where the sheet is to be cut; nothing where it is not."""
    sheet = layout.sheet
    if not sheet.crop_marks:
        return ""
    left, top = _margins(layout)
    lines = []
    for column in range(sheet.columns + 1):
        x = left + column * layout.cell_width
        lines += [(x, near, x, far) for near, far in _ticks(top, sheet.height)]
    for row in range(sheet.rows + 1):
        y = top + row * layout.cell_height
        lines += [(near, y, far, y) for near, far in _ticks(left, sheet.width)]
    drawn = (f"{x * MM:.2f} {y * MM:.2f} m {to_x * MM:.2f} {to_y * MM:.2f} l" for x, y, to_x, to_y in lines)
    return f"0.4 w {_CROP_COLOUR} {' '.join(drawn)} S"


def fold_line(height: float, fold: Fold) -> str:
    """Return the dashed hairline on which a badge of a height (mm) is folded, so that its number is behind it."""
    start, end = (fold.x, height - fold.y), (fold.x + fold.width, height - fold.y - fold.height)
    drawn = f"{start[0] * MM:.2f} {start[1] * MM:.2f} m {end[0] * MM:.2f} {end[1] * MM:.2f} l S"
    return f"q 0.4 w {_CROP_COLOUR} [3 3] 0 d {drawn} Q"


def _ticks(margin: float, length: float) -> tuple[tuple[float, float], tuple[float, float]]:
    near, far = margin - _CROP_NEAR, margin - _CROP_FAR
    return (near, far), (length - near, length - far)


def _margins(layout: Layout) -> tuple[float, float]:
    sheet = layout.sheet
    return (
        (sheet.width - sheet.columns * layout.cell_width) / 2,
        (sheet.height - sheet.rows * layout.cell_height) / 2,
    )


def _matrix(x: float, y: float) -> str:
    return f"1 0 0 1 {x * MM:.3f} {y * MM:.3f}"


def _turned(right: float, top: float) -> str:
    """Return the matrix of what stands upside down, its upper right corner where its lower left one would be."""
    return f"-1 0 0 -1 {right * MM:.3f} {top * MM:.3f}"
