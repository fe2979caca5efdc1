"""This machine, as an event file knows it: its mark, and its key for each event."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.machine.machine_mark import machine_mark, machine_of
from kiosk.domain.fault import Fault

if TYPE_CHECKING:
    from kiosk.adapters.kiosks.identity import Identity
    from kiosk.storage.journal.signatures import Signer
    from kiosk.storage.voice_box import VoiceBox


class ThisMachine:
    """See `kiosk.storage.journal.signatures.Host`."""

    def __call__(self, path: Path) -> str:
        """Return what this machine, its user and this very file are known by."""
        return machine_of(path)

    def signer(self, path: Path, event: str) -> "Signer":
        """Return this machine's key for an event.

        Raises:
            Fault: it can be kept neither in the user's own folder nor beside the event file.
        """
        from kiosk.adapters.kiosks.identity import SigningIdentity

        return SigningIdentity(own_identity(path, event).seed)

    def new_event_key(self, path: Path) -> "Signer":
        """Make the key of a new event and keep it beside the event's file.

        Raises:
            Fault: it cannot be kept there.
        """
        from kiosk.adapters.kiosks.event_key_file import make_event_key
        from kiosk.adapters.kiosks.identity import SigningIdentity
        from kiosk.adapters.kiosks.places import sync_folder

        return SigningIdentity(make_event_key(sync_folder(path)))

    def event_key(self, path: Path) -> "Signer | None":
        """Return the key of the event if it is kept beside the event's file."""
        from kiosk.adapters.kiosks.event_key_file import read_event_key
        from kiosk.adapters.kiosks.identity import SigningIdentity
        from kiosk.adapters.kiosks.places import sync_folder

        seed = read_event_key(sync_folder(path))
        return SigningIdentity(seed) if seed else None

    def voice_box(self, path: Path) -> "VoiceBox":
        """Return what is kept of the voices of the day beside the event's file."""
        from kiosk.adapters.kiosks.voice_folder import VoiceFolder

        return VoiceFolder(path)


this_machine = ThisMachine()


def own_identity(path: Path, event: str) -> "Identity":
    """Return who this machine is in an event, to hubs, in the journal and on bundles; made at first need.

    A disk copied to another machine is another. All files of an event that a user has here share the key, which lies in
    the user's own folder, so that a backup can be opened; where nothing can be kept there, it lies beside the file, and
    is used from there ever after.

    Raises:
        Fault: it can be kept nowhere.
    """
    from kiosk.adapters.kiosks.identity import FILE, identity
    from kiosk.adapters.kiosks.places import sync_folder
    from kiosk.adapters.machine.state_folder import state_folder

    beside, mark = sync_folder(path), machine_mark()
    if (beside / FILE).exists():
        return identity(beside, mark)
    try:
        return identity(state_folder("keys") / _folder_of(event), mark)
    except Fault:
        return identity(beside, mark)


def identity_beside(path: Path) -> "Identity":
    """Return who this machine is in one event file alone, as if that lay on another machine; made at first need.

    Raises:
        Fault: it cannot be kept beside the file.
    """
    from kiosk.adapters.kiosks.identity import identity
    from kiosk.adapters.kiosks.places import sync_folder

    return identity(sync_folder(path), machine_mark())


def _folder_of(event: str) -> str:
    """Return the name of an event's folder; whoever made an event file may have written anything for its id."""
    is_plain = event.isascii() and event.isalnum() and len(event) <= _LONGEST
    return event if is_plain else hashlib.sha256(event.encode("utf-8", "replace")).hexdigest()


_LONGEST = 64
