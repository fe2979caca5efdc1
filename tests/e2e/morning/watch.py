"""When each scan of a desk stood in its file, as another process sees it."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

LOOK_S = 0.01


@dataclass
class Watch:
    """The moments (of `time.monotonic`) at which the scans of a file were seen, and what was handed out."""

    scanned: list[float] = field(default_factory=list)
    handed: list[float] = field(default_factory=list)
    _ended: threading.Event = field(default_factory=threading.Event)

    def look(self, path: Path) -> None:
        """Look until it is told to end; only what another process has committed is seen."""
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            version = -1
            while not self._ended.wait(LOOK_S):
                (now,) = connection.execute("PRAGMA data_version").fetchone()
                if now == version:
                    continue
                version = now
                for table, seen in (("scan", self.scanned), ("hand_over", self.handed)):
                    (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
                    seen += [time.monotonic()] * (count - len(seen))

    def end(self) -> None:
        """Look no more."""
        self._ended.set()


@contextmanager
def watching(path: Path) -> Iterator[Watch]:
    """Watch a file meanwhile."""
    watch = Watch()
    thread = threading.Thread(target=watch.look, args=(path,))
    thread.start()
    try:
        yield watch
    finally:
        watch.end()
        thread.join()
