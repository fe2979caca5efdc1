"""A kiosk whose power is cut while it scans: no verdict that anybody saw is missing, none is doubled."""

import json
import os
import random
import sys
import time
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.cli import main
from kiosk.domain.admission.code import new_code
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.fractures import fractures
from tests.daytime import zone_by_day
from tests.facts import Said

CUTS = 200
GUESTS = 300


@pytest.fixture
def crowded(tmp_path: Path) -> tuple[Path, list[str]]:
    path = tmp_path / "event.db"
    file = EventFile.create(path, system_clock, this_machine)
    event = found_event(file, "Keys", zone_by_day(), system_clock())
    codes = [new_code(event.id) for _ in range(GUESTS)]
    file.journal.append_many(
        Said("attendee", f"p{n}", {"name": f"Guest {n}", "codes": {code: "badge"}}) for n, code in enumerate(codes)
    )
    file.close()
    return path, codes


PROGRAM = get_context("forkserver")
PROGRAM.set_forkserver_preload(["__main__", "kiosk.cli.scan", __name__])
"""Each cut hits a process of its own, which takes over a program that was loaded once for all of them."""


def _scan(path: str, fed: Connection, printed: Connection) -> None:
    """Be `kiosk scan -`, which reads from one pipe and prints into another."""
    os.dup2(fed.fileno(), 0)
    os.dup2(printed.fileno(), 1)
    sys.stdin, sys.stdout = open(0, encoding="utf-8"), open(1, "w", encoding="utf-8")  # noqa: SIM115
    sys.argv = ["kiosk", "--event", path, "scan", "-", "--json", "--point", "Desk 1"]
    main()


def _scan_until_cut(path: Path, fed: list[str], chance: random.Random) -> list[dict[str, str]]:
    """Feed codes to `kiosk scan -`, kill it at a random moment, and return the verdicts that it had printed."""
    codes, feeding = PROGRAM.Pipe(duplex=False)
    reading, verdicts = PROGRAM.Pipe(duplex=False)
    process = PROGRAM.Process(target=_scan, args=(str(path), codes, verdicts))
    process.start()
    codes.close()
    verdicts.close()
    os.write(feeding.fileno(), "".join(f"{code}\n" for code in fed).encode())
    with open(reading.fileno(), encoding="utf-8", closefd=False) as printed:
        first = printed.readline()
        time.sleep(chance.random() * 0.06)
        process.kill()
        rest = printed.read()
    process.join()
    for end in (feeding, reading):
        end.close()
    return [json.loads(line) for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]


@pytest.mark.slow
def test_two_hundred_power_cuts_lose_and_double_nothing(crowded: tuple[Path, list[str]]) -> None:
    path, codes = crowded
    chance = random.Random(7)
    seen: dict[str, str] = {}
    done = 0
    for _ in range(CUTS):
        fed = chance.choices(codes, k=120)
        printed = _scan_until_cut(path, fed, chance)
        file = EventFile.open(path, system_clock, this_machine)
        rows = file.reader.execute(
            "SELECT s.attendee, s.verdict FROM scan AS s JOIN journal AS j USING (device, seq) ORDER BY s.seq"
        ).fetchall()[done:]
        assert [(line["attendee"], line["verdict"]) for line in printed] == rows[: len(printed)]
        assert len(rows) <= len(printed) + 1, "more was recorded than the one verdict that was still on its way"
        assert [line["code"] for line in printed] == fed[: len(printed)]
        assert file.reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        done += len(rows)
        for line in printed:
            if line["verdict"] == "admitted":
                assert line["attendee"] not in seen, "the same guest was admitted twice"
                seen[line["attendee"]] = line["code"]
        file.close()
    file = EventFile.open(path, system_clock, this_machine)
    assert fractures(file.writer) == []
    doubled = file.reader.execute("SELECT count(*) FROM conflict").fetchone()
    assert doubled == (0,)
    assert done > CUTS
    file.close()
