"""What this machine last wrote under a device id, kept outside the event file.

An older copy that is put back over an event file (cp, rsync --inplace, a file whose inode number is used again) looks
like the very file. Were its device to go on from there, it would give the same numbers to other facts, and its history
would fork. What was written last tells: if the file does not hold that record, the device takes a new id.
"""

import os
from contextlib import suppress
from pathlib import Path


class LastWritten:
    """Remembers one record for each device id; where nothing can be remembered, no device id is ever used again."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._device = ""
        self._handle = -1

    def read(self, device: str) -> tuple[int, bytes] | None:
        """Return the seq and hash of the last record written under a device id; None if unknown."""
        try:
            seq, digest = self._place(device).read_text("ascii").split()
            return int(seq), bytes.fromhex(digest)
        except (OSError, ValueError):
            return None

    def write(self, device: str, seq: int, digest: bytes) -> None:
        """Remember a record that is durable; not flushed to the disk, as an older memory is as good."""
        with suppress(OSError):
            if device != self._device:
                self.close()
                place = self._place(device)
                place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                self._handle = os.open(place, os.O_WRONLY | os.O_CREAT, 0o600)
                self._device = device
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, f"{seq:020d} {digest.hex()}\n".encode("ascii"))

    def close(self) -> None:
        """Close what is open."""
        if self._device:
            os.close(self._handle)
            self._device = ""

    def _place(self, device: str) -> Path:
        if self._folder is None:
            import platformdirs

            self._folder = platformdirs.user_state_path("foyer-kiosk", appauthor=False) / "devices"
        return self._folder / device
