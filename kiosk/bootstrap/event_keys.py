"""The key of an event on this machine: shown to be kept elsewhere, and used where no organiser's machine is left."""

import socket

from kiosk.adapters.kiosks.event_key_file import keep_event_key, read_event_key
from kiosk.adapters.kiosks.identity import SigningIdentity, is_seed
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.domain.faults.rights import NoEventKey, NotAnEventKey
from kiosk.services.kiosks.event_key import become_organiser
from kiosk.services.kiosks.names import name_of
from kiosk.storage.event_file import EventFile


def event_key_text(file: EventFile) -> str:
    """Return the key of an event (NKEY seed).

    Raises:
        Fault: it is not kept here.
    """
    if seed := read_event_key(sync_folder(file.path)):
        return seed
    raise NoEventKey()


def use_event_key(file: EventFile, text: str) -> None:
    """Make this machine an organiser's with the key of the event, and keep the key here.

    Args:
        file: the event file.
        text: the key as it was shown; spaces in it do not matter. Empty for the one that is kept here.

    Raises:
        Fault: it is no key, or another event's, or it cannot be kept.
    """
    seed = "".join(text.split()).upper() or event_key_text(file)
    if not is_seed(seed):
        raise NotAnEventKey()
    name = name_of(file.reader, file.journal.public_key) or socket.gethostname()
    become_organiser(file, SigningIdentity(seed), name)
    keep_event_key(sync_folder(file.path), seed)
