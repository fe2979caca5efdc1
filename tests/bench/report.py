"""Writing the report of a day of 83 and of 10,000 people as HTML and as PDF, beside a command that opens the file."""

import argparse
import sys
import tempfile
from pathlib import Path

from kiosk.services.admit import admit
from kiosk.storage.event_file import EventFile
from tests.bench.contacts import fill, measured
from tests.bench.crowd import crowd

CONTACTS = 3
"""So many contacts are made for each person who is on the list."""


def day(folder: Path, people: int) -> Path:
    """Make an event to which nine of ten come, and at which they exchange contacts."""
    file, codes = crowd(folder, people)
    _let_in(file, codes)
    file.close()
    fill(file.path, people, CONTACTS * people)
    return file.path


def main() -> None:
    """Print time and memory for each size and form."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="83,10000")
    options = parser.parse_args()
    for people in map(int, options.sizes.split(",")):
        with tempfile.TemporaryDirectory() as name:
            path = day(Path(name), people)
            kiosk = (sys.executable, "-m", "kiosk", "--event", str(path))
            _row(f"{people:,} people: kiosk info", measured(*kiosk, "info"))
            for form in ("html", "pdf"):
                out = Path(name) / f"report.{form}"
                figures = measured(*kiosk, "report", str(out))
                _row(f"{people:,} people: kiosk report OUT.{form}", figures, out)


def _let_in(file: EventFile, codes: list[str]) -> None:
    for number, code in enumerate(codes):
        if number % 10:
            admit(file, code, point="Desk 1")


def _row(what: str, figures: tuple[float, float, float], out: Path | None = None) -> None:
    wall, used, peak = figures
    size = f", {out.stat().st_size / 1e6:.2f} MB" if out else ""
    print(f"{what:<40} {wall:6.1f} s, {used:6.1f} s of the processor, peak {peak:4.0f} MB{size}", flush=True)


if __name__ == "__main__":
    main()
