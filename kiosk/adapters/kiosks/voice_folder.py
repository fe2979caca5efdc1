"""The voices of the day beside an event file: the keys of their marks, and voices that wait to be written."""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.files.overwriting import overwritten_then
from kiosk.adapters.files.whole_file import fault_of, write_private
from kiosk.adapters.kiosks.places import MEMBERSHIP, SECRETS, hub_folder, sync_folder
from kiosk.domain.faults.event_file import EventFileHeld
from kiosk.domain.faults.voices import VoicesUnreadable
from kiosk.domain.voices.mark import KEY_BYTES

KEYS, HELD = "voice-keys.json", "voices-held.json"
_PATIENCE_S, _LOOK_S = 2.0, 0.01
_READ_AGAIN = 20
"""How often a file is read again that is written over meanwhile."""


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
        try:
            self._folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        except OSError as error:
            raise fault_of(self._folder, error) from error
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

    @property
    def is_used(self) -> bool:
        """Whether it holds any key or voice, be it one that cannot be read."""
        return any((self._folder / name).exists() for name in (KEYS, HELD))

    def day_keys(self) -> dict[str, bytes]:
        """Return the keys of days that are not destroyed; what a hub handed out and is damaged is asked for again."""
        try:
            return _keys_in(self._read(KEYS))
        except VoicesUnreadable:
            if self.may_draw:
                raise
        except (ValueError, AttributeError, TypeError) as error:
            if self.may_draw:  # a new one would let each badge speak again
                raise VoicesUnreadable(self._folder / KEYS) from error
        return {}

    def keep_keys(self, keys: Mapping[str, bytes]) -> None:
        """Keep these keys and destroy all others."""
        self._keep(KEYS, json.dumps({day: key.hex() for day, key in sorted(keys.items())}) if keys else "")

    def held(self) -> str:
        """Return the voices that wait as text; empty for none."""
        return self._read(HELD)

    @property
    def held_place(self) -> Path:
        """The file in which voices wait."""
        return self._folder / HELD

    def hold(self, text: str) -> None:
        """Keep the voices that wait in place of those before."""
        self._keep(HELD, text)

    def _read(self, name: str) -> str:
        """Return what a file holds, empty if it is not there; zeros stand where it was just replaced (`_keep`)."""
        place = self._folder / name
        for _ in range(_READ_AGAIN):
            try:
                text = place.read_text("utf-8")
            except FileNotFoundError:
                return ""
            except (OSError, ValueError) as error:
                raise VoicesUnreadable(place) from error
            if "\0" not in text:
                return text
            time.sleep(_LOOK_S)
        raise VoicesUnreadable(place)

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


def _keys_in(text: str) -> dict[str, bytes]:
    keys = {str(day): bytes.fromhex(key) for day, key in json.loads(text).items()} if text else {}
    if any(len(key) != KEY_BYTES for key in keys.values()):
        raise ValueError("no keys of days")
    return keys
