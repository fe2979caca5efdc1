"""The list of the events that this machine has seen, in the user's own state folder."""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.files.whole_file import write_private
from kiosk.domain.known_event import KnownEvent

_MOST = 50


def known_events_path() -> Path:
    """Return where the list is."""
    import platformdirs

    return platformdirs.user_state_path("foyer-kiosk", appauthor=False) / "events.json"


@dataclass(frozen=True, slots=True)
class KnownEventsFile:
    """The list in its file; where it cannot be read or written there are no events in it, and nothing else fails."""

    path: Path

    def read(self) -> tuple[KnownEvent, ...]:
        """Return the events, the last used one first."""
        try:
            rows = json.loads(self.path.read_text("utf-8"))
            events = [
                KnownEvent(
                    Path(str(row["path"])), str(row["name"]), str(row["timezone"]), int(row["starts"]), int(row["used"])
                )
                for row in rows
            ]
        except (OSError, ValueError, KeyError, TypeError):
            return ()
        return tuple(sorted(events, key=lambda event: -event.used))

    def note(self, event: KnownEvent) -> None:
        """Put an event into the list, in place of what was known of its file."""
        self._write([event, *(each for each in self.read() if each.path != event.path)][:_MOST])

    def forget(self, path: Path) -> None:
        """Take a file out of the list."""
        self._write([each for each in self.read() if each.path != path])

    def _write(self, events: list[KnownEvent]) -> None:
        rows = [
            {
                "path": str(event.path),
                "name": event.name,
                "timezone": event.timezone,
                "starts": event.starts,
                "used": event.used,
            }
            for event in events
        ]
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_private(self.path, json.dumps(rows, ensure_ascii=False, indent=1))
