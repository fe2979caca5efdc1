"""What is handed over when a day is closed, by whose word, and whether what was handed over is still as it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.dossier import (
    CONTENTS,
    NAMESPACE,
    DossierCheck,
    DossierContents,
    DossierPart,
    SealState,
    compared,
    proves_organiser,
    read_contents,
    read_sums,
    sums_text,
)
from kiosk.domain.facts.rights_kinds import Grant
from kiosk.domain.fault import Fault
from kiosk.domain.faults.dossier import NotToHandOver
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.moment import local
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.ssh_signature import SshSignature, read_signature, text_to_sign, write_signature
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.kiosks.purpose import is_admitted
from kiosk.storage.ed25519 import is_made_by
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.founding import founding_grant_of
from kiosk.storage.journal.signatures import Signer
from kiosk.storage.tables import events, rights

USUAL = tuple(
    ExportRequest(kind, ExportFormat.XLSX)
    for kind in (ExportKind.CONTACTS, ExportKind.CHECKINS, ExportKind.ATTENDEES, ExportKind.SESSIONS, ExportKind.VOICES)
)
"""The exports that are handed over unless others are named."""


@dataclass(frozen=True, slots=True)
class DossierOrder:
    """What is to be handed over beside the certificate that nothing is missing: in which language, and which exports.

    `report` is the report of the day, in both its forms; `attendance` are certificates for those who came; `backup` is
    the whole event file.
    """

    language: str
    exports: tuple[ExportRequest, ...] = USUAL
    report: bool = True
    attendance: bool = False
    backup: bool = True


@dataclass(frozen=True, slots=True)
class Dossier:
    """What was handed over, what could not be made and why, and the public key that sealed it."""

    parts: tuple[DossierPart, ...]
    withheld: Mapping[str, Fault]
    public_key: str


def ensure_may_seal(file: EventFile) -> None:
    """See that this machine speaks for the event.

    Raises:
        Fault: it was not admitted as an organiser's, or was shut out.
    """
    own = rights.of(file.reader, file.journal.public_key)
    if not is_admitted(file, frozenset({Role.ORGANISER})) or (own is not None and own.shut_out):
        raise NotToHandOver()


def contents_of(file: EventFile, parts: tuple[DossierPart, ...]) -> DossierContents:
    """Return what a dossier says of itself."""
    event, device, public_key = file.read_event(), file.journal.device, file.journal.public_key
    made: datetime = local(file.clock(), event.zone)
    return DossierContents(
        event=event.id,
        name=event.name,
        made=made.isoformat(timespec="seconds"),
        machine=(device and events.device_name(file.reader, device)) or device or "",
        public_key=public_key,
        grant=_grant(file, public_key),
        parts=parts,
    )


def sealed(sums: Mapping[str, str], signer: Signer) -> tuple[str, str]:
    """Return the list of sums and its seal, as the texts of their files."""
    text = sums_text(sums)
    signed = signer.sign(text_to_sign(NAMESPACE, text.encode()))
    return text, write_signature(SshSignature(signer.verify_key, NAMESPACE, signed))


def check_dossier(
    sums: bytes, seal: bytes, digests: Mapping[str, str], contents: bytes, file: EventFile | None = None
) -> DossierCheck | None:
    """Tell how a folder that was handed over stands; None if its list of sums is none.

    Args:
        sums: the list of sums.
        seal: its seal; empty if there is none.
        digests: the SHA-256 of every other file that is there, empty for one that cannot be read.
        contents: what the folder says of itself.
        file: the event's own file, if it is at hand: it knows organisers whom another organiser admitted.
    """
    try:
        listed = read_sums(sums.decode())
    except ValueError:
        return None
    files = compared(listed, digests)
    key, is_good = _key_of(sums, seal)
    said = _said(contents) if is_good and CONTENTS in listed and digests.get(CONTENTS) == listed[CONTENTS] else None
    if not is_good:
        return DossierCheck(SealState.BROKEN if seal else SealState.MISSING, key, files)
    if said is None:
        return DossierCheck(SealState.UNPROVEN, key, files)
    is_proven = said.public_key == key and (proves_organiser(said, is_made_by) or _is_organiser(file, said))
    state = SealState.GOOD if is_proven else SealState.UNPROVEN
    return DossierCheck(state, key, files, said.event, said.name, said.made, said.machine)


def _key_of(sums: bytes, seal: bytes) -> tuple[str, bool]:
    """Return the public key of a seal, and whether that is one of this very list."""
    try:
        signature = read_signature(seal.decode())
    except ValueError:
        return "", False
    text = text_to_sign(NAMESPACE, sums)
    is_good = signature.namespace == NAMESPACE and is_made_by(signature.key, text, signature.signed)
    return key_text(signature.key), is_good


def _said(contents: bytes) -> DossierContents | None:
    try:
        return read_contents(contents.decode())
    except ValueError:
        return None


def _is_organiser(file: EventFile | None, said: DossierContents) -> bool:
    if file is None or file.read_event().id != said.event:
        return False
    own = rights.of(file.reader, said.public_key)
    return own is not None and own.role is Role.ORGANISER


def _grant(file: EventFile, public_key: str) -> Grant | None:
    return founding_grant_of(file.reader, file.read_event().id, public_key)
