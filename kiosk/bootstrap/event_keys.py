"""The key of an event on this machine: how it is kept, put on paper, and used where no organiser is left."""

import socket
from pathlib import Path

from kiosk.adapters.files.output_file import OutputKind
from kiosk.adapters.kiosks.event_key_file import forget_event_key, keep_event_key, kept_event_key, open_event_key
from kiosk.adapters.kiosks.identity import SigningIdentity, is_seed
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.bootstrap.outputs import output_of
from kiosk.domain.faults.disk import SheetNotPdf
from kiosk.domain.faults.rights import NotAnEventKey, OtherEventKey
from kiosk.domain.kiosks.kept_key import KeptKey
from kiosk.domain.kiosks.recovery_code import read_key, recovery_code
from kiosk.domain.kiosks.rights import event_id
from kiosk.services.kiosks.event_key import become_organiser
from kiosk.services.kiosks.names import name_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.signatures import Signer


def kept_key(file: EventFile) -> KeptKey:
    """Tell how the key of an event is kept on this machine."""
    return kept_event_key(sync_folder(file.path))


def event_key_text(file: EventFile, passphrase: str = "") -> str:
    """Return the key of an event (NKEY seed).

    Raises:
        Fault: it is not kept here, or the passphrase is needed or wrong.
    """
    return open_event_key(sync_folder(file.path), passphrase)


def event_signer(file: EventFile, passphrase: str = "") -> Signer:
    """Return the key of an event, which signs with it.

    Raises:
        Fault: it is not kept here, or the passphrase is needed or wrong.
    """
    return SigningIdentity(event_key_text(file, passphrase))


def keep_key(file: EventFile, passphrase: str, new_passphrase: str) -> None:
    """Keep the key of an event under another passphrase, or as it is if that is empty.

    Raises:
        Fault: it is not kept here, a passphrase is wrong or too short, or it cannot be written.
    """
    keep_event_key(sync_folder(file.path), event_key_text(file, passphrase), new_passphrase)


def forget_key(file: EventFile) -> None:
    """Keep the key of an event on paper only.

    Raises:
        Fault: it cannot be removed here.
    """
    forget_event_key(sync_folder(file.path))


def use_event_key(file: EventFile, text: str, passphrase: str = "") -> None:
    """Make this machine an organiser's with the key of the event, and keep the key here.

    Args:
        file: the event file.
        text: the key, typed or scanned; empty for the one that is kept here.
        passphrase: under which it is kept here; or is to be, where it is not yet; empty for none.

    Raises:
        Fault: it is no key, a line of it is mistyped, it is another event's, or it cannot be kept.
    """
    seed = read_key(text) if text.strip() else event_key_text(file, passphrase)
    if not is_seed(seed):
        raise NotAnEventKey()
    key = SigningIdentity(seed)
    if event_id(key.verify_key) != file.journal.event:
        raise OtherEventKey()
    if kept_key(file) is KeptKey.NOWHERE:
        keep_event_key(sync_folder(file.path), seed, passphrase)
    name = name_of(file.reader, file.journal.public_key) or socket.gethostname()
    become_organiser(file, key, name)


def write_recovery_sheet(
    file: EventFile, out: Path, language: str, passphrase: str = "", *, replace: bool = False
) -> None:
    """Write the recovery sheet of an event as a PDF, whole or not at all.

    Raises:
        Fault: the key is not kept here, its passphrase is needed or wrong, no font is installed, the file is to be no
            PDF, or it cannot be written; an earlier file is kept.
    """
    from kiosk.adapters.printing.manual_pdf import write_page
    from kiosk.services.kiosks.recovery import recovery_sheet

    if out.suffix.lower() != ".pdf":
        raise SheetNotPdf(out.name)
    seed = event_key_text(file, passphrase)
    sheet = recovery_sheet(file.read_event(), seed, file.clock(), language)
    with output_of(file, out, OutputKind.RECOVERY, replace=replace) as draft:
        write_page(draft, sheet.blocks, language, code=recovery_code(seed), code_after=sheet.code_after)
