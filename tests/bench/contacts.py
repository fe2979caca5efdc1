"""Exporting contacts to each format, beside a plain SQL join of the same rows to csv; each in a process of its own."""

import argparse
import csv
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.domain.networking.exchange import Purpose, kind_of
from kiosk.storage.connection import sqlite3
from tests.bench.crowd import crowd

FORMATS = {
    "contacts": ("csv", "json", "xlsx", "gexf", "graphml", "tij"),
    "exchanges": ("hif.json",),
}
SIZES = (2, 2, 2, 2, 2, 3, 4, 6)
"""How many members exchanges have, in turns: 29 contacts in 8 exchanges."""
_AT = 1795156200000
_JOIN = (
    "SELECT c.exchange, c.kind, c.size, c.at, c.point, a.id, a.name, a.organisation, a.group_name, a.email, a.phone, "
    "a.link, b.id, b.name, b.organisation, b.group_name, b.email, b.phone, b.link, sa.fields, sb.fields "
    "FROM contact AS c "
    "LEFT JOIN attendee AS a ON a.id = c.a LEFT JOIN attendee AS b ON b.id = c.b "
    "LEFT JOIN standing_consent AS sa ON sa.attendee = c.a AND sa.exchange = c.exchange AND sa.purpose = 'statistics' "
    "AND sa.given = 1 "
    "LEFT JOIN standing_consent AS sb ON sb.attendee = c.b AND sb.exchange = c.exchange AND sb.purpose = 'statistics' "
    "AND sb.given = 1"
)


def fill(path: Path, people: int, contacts: int) -> int:
    """Write exchanges of that many contacts and both consents of each member into the tables; return how many."""
    chance, made = random.Random(1), 0
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    number = 0
    while made < contacts:
        size = min(SIZES[number % len(SIZES)], contacts - made + 1)
        made += size * (size - 1) // 2
        members = [f"{one:016x}" for one in chance.sample(range(people), size)]
        _write(connection, number, f"{chance.getrandbits(104):026x}", _AT + number * 100, members, chance)
        number += 1
    connection.commit()
    connection.close()
    return number


def plain(path: Path, out: Path) -> None:
    """Write the same rows as csv, as a plain SQL join of the file's views has them."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    with out.open("w", encoding="utf-8", newline="") as handle:
        csv.writer(handle).writerows(connection.execute(_JOIN))


def measured(*command: str) -> tuple[float, float, float]:
    """Run a command; return seconds at the wall, seconds of the processor, and its peak in megabytes."""
    script = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
        "used = resource.getrusage(resource.RUSAGE_CHILDREN); "
        "print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)"
    )
    begin = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", script, *command], check=True, capture_output=True, text=True)
    used, peak = map(float, done.stdout.split())
    return time.perf_counter() - begin, used, peak


def main() -> None:
    """Print times and memory of each format, and of the plain join."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=1_000_000)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--only", nargs="*", default=[], help="some of the formats")
    parser.add_argument("--plain", nargs=2, type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.plain:
        plain(*options.plain)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, _ = crowd(folder, options.people)
        file.close()
        exchanges = fill(file.path, options.people, options.contacts)
        print(f"{options.contacts:,} contacts in {exchanges:,} exchanges of {options.people:,} people")
        _row(
            "csv of a plain SQL join", measured(*_plain_command(file.path, folder / "plain.csv")), folder / "plain.csv"
        )
        for kind, ending in _formats(options.only):
            out = folder / f"{kind}.{ending}"
            command = (sys.executable, "-m", "kiosk", "--event", str(file.path), "export", kind, str(out))
            _row(f"kiosk export {kind} OUT.{ending}", measured(*command), out)


def _write(connection: Any, number: int, exchange: str, at: int, members: list[str], chance: random.Random) -> None:
    connection.execute(
        "INSERT INTO exchange (id, at, point, kind, size) VALUES (?, ?, ?, ?, ?)",
        (exchange, at, f"Foyer {chance.randrange(9)}", kind_of(len(members)), len(members)),
    )
    connection.executemany("INSERT INTO exchange_member VALUES (?, ?)", [(exchange, member) for member in members])
    rows = [
        (number * 20 + at_, at, member, exchange, purpose, int(chance.random() < 0.9))
        for at_, (member, purpose) in enumerate((m, p) for m in members for p in (Purpose.SHARE, Purpose.STATISTICS))
    ]
    connection.executemany(
        "INSERT INTO consent (device, seq, at, point, attendee, exchange, purpose, fields, recipients, named, "
        "notice_version, notice_digest, text_digest, language, given, version, staff, on_paper, kept, email, receipt) "
        "VALUES ('benchbenchbench1', ?, ?, 'Foyer 1', ?, ?, ?, "
        "'[\"name\",\"organisation\",\"email\"]', '[\"organiser\"]', '[]', '2026-11', "
        f"'{'a' * 64}', '{'b' * 64}', 'en', ?, '0.1.0', '', 0, '', '', '')",
        rows,
    )


def _plain_command(path: Path, out: Path) -> tuple[str, ...]:
    return (sys.executable, "-m", "tests.bench.contacts", "--plain", str(path), str(out))


def _formats(only: list[str]) -> Iterator[tuple[str, str]]:
    return ((kind, one) for kind, endings in FORMATS.items() for one in endings if not only or one in only)


def _row(what: str, figures: tuple[float, float, float], out: Path) -> None:
    wall, used, peak = figures
    size = out.stat().st_size / 1e6
    print(f"{what:<40} {wall:6.1f} s, {used:6.1f} s of the processor, peak {peak:4.0f} MB, {size:5.0f} MB", flush=True)


if __name__ == "__main__":
    main()
