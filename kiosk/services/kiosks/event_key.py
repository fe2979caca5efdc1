"""What the key of the event does: it makes a machine an organiser's where no organiser's machine is left."""

from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.founding import founding_grant
from kiosk.storage.journal.signatures import Signer


def become_organiser(file: EventFile, event_key: Signer, name: str) -> None:
    """Make this machine an organiser's, under a name.

    Raises:
        Fault: it is another event's key, or the file cannot be written.
    """
    with file.writing():
        file.journal.append(founding_grant(file.journal.event, file.journal.public_key, event_key, name))
