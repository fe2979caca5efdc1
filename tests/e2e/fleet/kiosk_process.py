"""One kiosk as a process of its own: the real services and the real replicator, told on standard input what to do.

Its clock can be set wrong, which no command of the product can do; everything else is the product's own.
"""

import json
import logging
import sys
from base64 import b64decode
from pathlib import Path
from typing import Any

from kiosk.adapters.kiosks.places import sync_folder
from kiosk.adapters.machine.clock import system_clock
from kiosk.adapters.machine.machine_mark import machine_mark
from kiosk.bootstrap.this_machine import own_identity, this_machine
from kiosk.domain.admission.verdict import ScanKey
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.wire import decode
from kiosk.services import admit
from kiosk.storage.connection import sqlite3
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.tables import derived
from kiosk.sync.membership import membership_of
from kiosk.sync.replicator import Replicator
from tests.facts import Said

PATIENCE = (0.3, 1.2)


class KioskProcess:
    def __init__(self, path: Path, point: str) -> None:
        self.offset = 0
        self.point = point
        self.file = EventFile.open(path, lambda: system_clock() + self.offset, this_machine)
        self.scans: list[ScanKey] = []
        self.replicator = Replicator(self.file, lambda: membership_of(path), patience=PATIENCE)
        self.replicator.start()

    def scan(self, code: str) -> dict[str, Any]:
        found = admit.admit(self.file, code, point=self.point, staff="Selin")
        self.scans.append(found.scan)
        attendee = found.attendee.id if found.attendee else None
        return {"verdict": found.verdict, "attendee": attendee, "at": found.at, "point": self.point}

    def introduce(self) -> dict[str, Any]:
        admit.ensure_point(self.file, self.point)
        return {}

    def undo(self) -> dict[str, Any]:
        admit.undo(self.file, self.scans.pop(), staff="Selin")
        return {}

    def append(self, kind: str, subject: str, body: dict[str, Any]) -> dict[str, Any]:
        with self.file.writing():
            self.file.journal.append(Said(kind, subject, body))
        return {}

    def carry(self, message: str) -> dict[str, Any]:
        """Take in what somebody brought, as from a USB stick."""
        with self.file.writing():
            take(self.file.journal, decode(b64decode(message)))
        return {}

    def erase(self, attendee: str) -> dict[str, Any]:
        from kiosk.services import erase

        erase.erase(self.file, attendee, reason=ErasureReason.ASKED)
        return {}

    def pose(self, device: str, seed: str) -> dict[str, Any]:
        """Go on under another kiosk's device id and with its key, as a copy of its whole machine would."""
        beside = sync_folder(self.file.path) / "identity.json"
        beside.write_text(json.dumps({"seeds": {machine_mark(): seed}}))
        with self.file.writing():
            self.file.journal.binding.device = device
        return {}

    def seed(self) -> dict[str, Any]:
        return {"seed": own_identity(self.file.path, self.file.read_event().id).seed}

    def device(self) -> dict[str, Any]:
        return {"device": self.file.journal.device}

    def clock(self, offset: int) -> dict[str, Any]:
        self.offset = offset
        return {}

    def bulk(self, count: int, code: str) -> dict[str, Any]:
        """Import many people and scan one badge right after."""
        people = (Said("attendee", f"bulk{n}", {"name": f"Konuk {n}"}) for n in range(count))
        with self.file.writing():
            self.file.journal.append_many(people)
        return self.scan(code)

    def burst(self, codes: list[str]) -> dict[str, Any]:
        return {"scans": [self.scan(code) for code in codes]}

    def half(self, code: str) -> dict[str, Any]:
        """Begin to record a scan and never end: the power is cut in the middle of the transaction."""
        with self.file.writing():
            admit.admit(self.file, code, point=self.point)
            sys.stdout.write(json.dumps({"half": True}) + "\n")
            sys.stdout.flush()
            sys.stdin.readline()
        return {}

    def status(self) -> dict[str, Any]:
        now = self.replicator.status
        return {"state": now.state, "waiting": now.waiting, "behind": now.behind + now.missing, "offset": now.offset}

    def contents(self) -> dict[str, Any]:
        with self.file.snapshot() as connection:
            return {"rows": sum(len(rows) for rows in derived.contents(connection).values())}


def main() -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s", stream=sys.stderr)
    kiosk = KioskProcess(Path(sys.argv[1]), sys.argv[2])
    sys.stdout.write("{}\n")
    sys.stdout.flush()
    for line in sys.stdin:
        told = json.loads(line)
        try:
            answer = getattr(kiosk, told.pop("do"))(**told)
        except (Fault, IndexError) as fault:
            answer = {"fault": str(fault)}
        except sqlite3.Error as error:
            answer = {"error": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    kiosk.replicator.stop()
    kiosk.file.close()


if __name__ == "__main__":
    main()
