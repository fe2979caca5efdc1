"""The voices of the day beside an event file: the keys of their marks, and voices that wait to be written."""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.files.overwriting import overwritten_then
from kiosk.adapters.files.whole_file import fault_of, write_private
from kiosk.adapters.kiosks.places import MEMBERSHIP, SECRETS, hub_folder, sync_folder
from kiosk.domain.faults.event_file import EventFileHeld
from kiosk.domain.voices.mark import KEY_BYTES

KEYS, HELD = "voice-keys.json", "voices-held.json"
_PATIENCE_S, _LOOK_S = 2.0, 0.01


class VoiceFolder:
    """See `kiosk.storage.voice_box.VoiceBox`.

    Args:
        path: the event file.
    """

    def __init__(self, path: Path) -> None:
        self._path, self._folder = path, sync_folder(path)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Let nobody else on this machine use the box meanwhile; waits a moment for whoever does."""
        with suppress(OSError):  # where nothing can be kept, `hold` says so
            self._folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        lock, deadline = HeldLock(self._folder / "voices.lock"), time.monotonic() + _PATIENCE_S
        while not lock.take():
            if time.monotonic() >= deadline:
                raise EventFileHeld(self._path)
            time.sleep(_LOOK_S)
        try:
            yield
        finally:
            lock.release()

    @property
    def may_draw(self) -> bool:
        """Whether this machine draws keys itself, as it has joined no hub that does."""
        return not (self._folder / MEMBERSHIP).exists() or (hub_folder(self._path) / SECRETS).exists()

    def day_keys(self) -> dict[str, bytes]:
        """Return the keys of days that are not destroyed; one that is damaged is none."""
        try:
            content = json.loads((self._folder / KEYS).read_text("utf-8"))
            keys = {str(day): bytes.fromhex(key) for day, key in content.items()}
        except (OSError, ValueError, AttributeError, TypeError):
            return {}
        return {day: key for day, key in keys.items() if len(key) == KEY_BYTES}

    def keep_keys(self, keys: Mapping[str, bytes]) -> None:
        """Keep these keys and destroy all others."""
        self._keep(KEYS, json.dumps({day: key.hex() for day, key in sorted(keys.items())}) if keys else "")

    def held(self) -> str:
        """Return the voices that wait as text; empty for none."""
        try:
            return (self._folder / HELD).read_text("utf-8")
        except OSError:
            return ""

    def hold(self, text: str) -> None:
        """Keep the voices that wait in place of those before."""
        self._keep(HELD, text)

    def _keep(self, name: str, text: str) -> None:
        place = self._folder / name
        try:
            with overwritten_then(place):
                if text:
                    write_private(place, text)
                else:
                    place.unlink(missing_ok=True)
        except OSError as error:
            raise fault_of(place, error) from error
