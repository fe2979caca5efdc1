"""Badges a second from the roster in the event file to a PDF on the disk.

pretix 2026.8 writes 131 a second on the machine that this project was measured on, without a QR code.
"""

import argparse
import tempfile
import time
from pathlib import Path

from kiosk.bootstrap.badges import BadgeMaker
from kiosk.bootstrap.outputs import print_badges
from kiosk.domain.badges.layout import BUNDLED_LAYOUTS, DEFAULT_LAYOUT
from kiosk.services.badges.issuing import badges_of
from tests.bench.crowd import crowd

PRETIX = 131


def main() -> None:
    """Print badges a second for each layout, or the one given: the first one twice, as a badge is new but once."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--layout", choices=BUNDLED_LAYOUTS, action="append")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        file, _ = crowd(Path(name), options.count)
        layouts = options.layout or [DEFAULT_LAYOUT, "a6", "label-62"]
        for number, layout in enumerate([layouts[0], *layouts]):
            out = Path(name) / f"{number}-{layout}.pdf"
            begin = time.perf_counter()
            print_badges(file, out, badges_of(file), BadgeMaker(file, layout))
            rate = options.count / (time.perf_counter() - begin)
            size = out.stat().st_size / 1e6
            first = "" if number else ", with each badge's number made and stored"
            print(
                f"{layout:<10} {options.count:,}: {rate:,.0f} a second, {rate / PRETIX:.1f} x pretix, {size:.1f} MB"
                + first
            )
        file.close()


if __name__ == "__main__":
    main()
