"""Many kiosks in one process: real connections, consumers and reports, but no event file of their own behind them.

Each does what a kiosk does on its connection (`kiosk.services.replicate`, `kiosk.sync.replicator`): asks where the
stream stands, reads both lanes, listens for those who lack records, and reports to the hub every five seconds.
"""

import asyncio
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.adapters.kiosks.identity import public_key_of
from kiosk.adapters.kiosks.nats_link import NatsLink, connect
from kiosk.domain.kiosks import wire
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.subjects import service_subject, wanted_subject
from kiosk.services.ports import Delivered, Lane, LinkError
from kiosk.sync.replicator import LONGEST_PAUSE, REPORT_S, SHORTEST_PAUSE
from tests.bench.hall import answer

CLOCK_S = 30.0


class Arrivals:
    """What reached the kiosks of this process: for each record how many have it, and when the last one got it."""

    def __init__(self) -> None:
        self.found: dict[str, tuple[int, int]] = {}
        self._names: dict[int, list[str]] = {}

    def note(self, message: Delivered) -> None:
        if message.seq not in self._names:  # decoded once; on machines of their own each would
            self._names[message.seq] = [f"{r.device}:{r.seq}" for r in wire.decode(message.payload)]
        for name in self._names[message.seq]:
            count, _ = self.found.get(name, (0, 0))
            self.found[name] = (count + 1, time.time_ns())


class LightKiosk:
    """One of them."""

    def __init__(self, membership: Membership, arrivals: Arrivals) -> None:
        self._membership = membership
        self._arrivals = arrivals
        self._behind = 0
        self.is_reading = False
        self.failures: Counter[str] = Counter()
        self.unanswered = 0

    @property
    def behind(self) -> int:
        """How many messages it lacks, as the hub last told."""
        return self._behind

    async def live(self) -> None:
        """Connect, again and again if need be, and read."""
        pause = SHORTEST_PAUSE
        while True:
            try:
                await self._session(await connect(self._membership, self._membership.name))
            except LinkError as error:
                self.failures[str(error)] += 1
            pause = min(2 * pause, LONGEST_PAUSE)
            await asyncio.sleep(random.uniform(pause / 2, pause))

    async def _session(self, link: NatsLink) -> None:
        reports = asyncio.ensure_future(self._report(link))
        try:
            await self._read(link)
        finally:
            self.is_reading = False
            reports.cancel()
            await link.close()

    async def _read(self, link: NatsLink) -> None:
        state = await link.state()
        for lane in Lane:
            await link.mark_at(state.last)
            await link.consume(lane, state.last + 1)
        await link.listen(wanted_subject(self._membership.event))
        self.is_reading, asked = True, time.monotonic()
        while True:
            await link.delivered(1.0)
            for lane in Lane:
                for message in link.take(lane, 100):
                    self._arrivals.note(message)
                    self._behind = message.pending
            link.heard()
            if time.monotonic() - asked > CLOCK_S:
                asked = time.monotonic()
                await link.state()

    async def _report(self, link: NatsLink) -> None:
        key = self._membership.public_key
        report = {
            **{"public_key": key, "device": key[:12].lower(), "name": self._membership.name, "version": __version__},
            **{"head": 0, "waiting": 0, "behind": 0, "offset": 0, "battery": None, "at": 0},
        }
        while True:
            told = await link.ask(service_subject(self._membership.event, "here", key), json.dumps(report).encode())
            self.unanswered += told is None
            await asyncio.sleep(REPORT_S)


async def follow(memberships: Sequence[Membership]) -> None:
    """Let the kiosks live; answers each line on standard input."""
    arrivals = Arrivals()
    kiosks = [LightKiosk(membership, arrivals) for membership in memberships]
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    answer(ready=True)
    await reader.readline()
    begin = time.perf_counter()
    lives = [asyncio.ensure_future(kiosk.live()) for kiosk in kiosks]
    while not all(kiosk.is_reading for kiosk in kiosks):
        await asyncio.sleep(0.02)
    answer(connected=time.perf_counter() - begin, failures=_failures(kiosks))
    while await reader.readline():
        answer(**_standing(kiosks, arrivals))
    for life in lives:
        life.cancel()
    await asyncio.gather(*lives, return_exceptions=True)


def _standing(kiosks: Sequence[LightKiosk], arrivals: Arrivals) -> dict[str, Any]:
    behind, unanswered = sum(kiosk.behind for kiosk in kiosks), sum(kiosk.unanswered for kiosk in kiosks)
    return {"behind": behind, "unanswered": unanswered, "failures": _failures(kiosks), "arrivals": arrivals.found}


def _failures(kiosks: Sequence[LightKiosk]) -> Counter[str]:
    return sum((kiosk.failures for kiosk in kiosks), Counter[str]())


def main() -> None:
    """Read memberships from a file: what all have in common, and each one's seed."""
    told = json.loads(Path(sys.argv[1]).read_text())
    common = Membership(told["event"], tuple(told["hubs"]), told["certificate"], "", "", "")
    asyncio.run(
        follow([replace(common, seed=seed, public_key=public_key_of(seed), name=name) for name, seed in told["kiosks"]])
    )


if __name__ == "__main__":
    main()
