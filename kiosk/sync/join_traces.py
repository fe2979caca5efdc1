"""What a joining leaves on the disk, and taking it away again when it is given up."""

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.files.whole_file import write_whole
from kiosk.adapters.kiosks.places import MEMBERSHIP, sync_folder
from kiosk.storage.event_file import remove


@dataclass(frozen=True, slots=True)
class Traces:
    """What stood at an event file's place before this kiosk began to join; `membership` is None if there was none."""

    path: Path
    had_file: bool
    had_folder: bool
    membership: bytes | None

    @classmethod
    def before(cls, path: Path) -> "Traces":
        """Note what stands there now."""
        folder, membership = sync_folder(path), None
        with suppress(OSError):
            membership = (folder / MEMBERSHIP).read_bytes()
        return cls(path, path.exists(), folder.exists(), membership)

    def undo(self) -> None:
        """Remove what the joining made and keep what was there before; what cannot be removed stays."""
        folder = sync_folder(self.path)
        with suppress(OSError):
            if not self.had_folder:
                shutil.rmtree(folder, ignore_errors=True)
            elif self.membership is None:
                (folder / MEMBERSHIP).unlink(missing_ok=True)
            else:
                with write_whole(folder / MEMBERSHIP) as out:
                    out.write(self.membership)
        if not self.had_file:
            remove(self.path)
