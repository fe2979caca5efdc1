"""A dossier: the folder that an event's day leaves, its list of checksums, its seal, and what a look at it finds.

The list is as `sha256sum` writes it, and the seal as `ssh-keygen -Y sign` does, so that whoever gets the folder can
look without this program. What it holds, and who sealed it, stands in a file of its own that the list covers too.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.facts.rights_kinds import Grant
from kiosk.domain.kiosks.rights import IsSigned, is_good_grant, is_key_of
from kiosk.domain.kiosks.role import Role
from kiosk.domain.plain_text import one_line

if TYPE_CHECKING:
    from kiosk.domain.networking.contact import LackOfConsent

SUMS, SEAL, CONTENTS = "SHA256SUMS", "SHA256SUMS.sig", "contents.json"
NAMESPACE = "foyer-dossier"
"""What a seal is for, so that no signature that was made for something else is taken for one."""
_LINE = re.compile(r"([0-9a-f]{64})  ([^/\\\0\n]+)")


class FileState(StrEnum):
    """How a file of a dossier stands to the list."""

    WHOLE = "whole"
    CHANGED = "changed"
    MISSING = "missing"
    NEW = "new"
    """It is not on the list: somebody put it there."""
    UNREADABLE = "unreadable"


class SealState(StrEnum):
    """How the seal of a dossier stands."""

    GOOD = "good"
    """The list is as it was sealed, by a machine that the event's key made an organiser's."""
    UNPROVEN = "unproven"
    """The list is as it was sealed, and by whom nothing here proves."""
    BROKEN = "broken"
    """The list was changed, or sealed by somebody else."""
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class DossierPart:
    """One file: what it is, how many rows (people, cards, certificates) it has, and whom it leaves out.

    `left_out` tells of lack of consent, None where none is needed; `without_email` counts who cannot be written to.
    """

    file: str
    kind: str
    rows: int = 0
    left_out: "LackOfConsent | None" = None
    without_email: int = 0


@dataclass(frozen=True, slots=True)
class DossierContents:
    """What a dossier says of itself: the event, when it was made and by which machine, and what it holds.

    `made` is ISO 8601 with the event's zone. `public_key` is the machine's; `grant` is what made it an organiser's, if
    the event's key did.
    """

    event: str
    name: str
    made: str
    machine: str
    public_key: str
    grant: Grant | None
    parts: tuple[DossierPart, ...]


@dataclass(frozen=True, slots=True)
class DossierCheck:
    """What a look at a dossier found; `files` has every file that is there or should be, with how it stands."""

    seal: SealState
    public_key: str
    files: Mapping[str, FileState]
    event: str = ""
    name: str = ""
    made: str = ""
    machine: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether every file is as it was sealed, and nothing was added."""
        states = set(self.files.values())
        return states <= {FileState.WHOLE} and self.seal in (SealState.GOOD, SealState.UNPROVEN)


def sums_text(sums: Mapping[str, str]) -> str:
    """Write a list of SHA-256 sums (hexadecimal, by file name)."""
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items()))


def read_sums(text: str) -> dict[str, str]:
    """Read a list of sums.

    Raises:
        ValueError: it is none.
    """
    lines = [_LINE.fullmatch(line) for line in text.splitlines()]
    if not lines or not all(lines):
        raise ValueError("no list of sums")
    return {found[2]: found[1] for found in lines if found}


def compared(listed: Mapping[str, str], present: Mapping[str, str]) -> dict[str, FileState]:
    """Tell how each file stands, by its sum on the list and its sum now; one that cannot be read has an empty one."""
    return {name: _state(listed.get(name), present.get(name)) for name in sorted(listed.keys() | present.keys())}


def _state(listed: str | None, present: str | None) -> FileState:
    if listed is None:
        return FileState.NEW
    if present is None:
        return FileState.MISSING
    if not present:
        return FileState.UNREADABLE
    return FileState.WHOLE if present == listed else FileState.CHANGED


def contents_text(contents: DossierContents) -> str:
    """Write what a dossier says of itself as JSON."""
    return json.dumps(asdict(contents), ensure_ascii=False, indent=1) + "\n"


def read_contents(text: str) -> DossierContents:
    """Read what a dossier says of itself; the parts are for people and other programs, and are not read again.

    Raises:
        ValueError: it says nothing of the kind.
    """
    try:
        said = json.loads(text)
        grant = said["grant"]
        plain = {name: one_line(str(said[name])) for name in ("event", "name", "made", "machine", "public_key")}
        return DossierContents(**plain, grant=_read_grant(grant) if grant else None, parts=())
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError from error


def _read_grant(said: dict[str, object]) -> Grant:
    public_key, by, signature = (str(said[name]) for name in ("public_key", "by", "signature"))
    return Grant(
        public_key, role=Role(str(said["role"])), expires=int(str(said["expires"])), by=by, signature=signature
    )


def proves_organiser(contents: DossierContents, is_signed: IsSigned) -> bool:
    """Tell whether the event's key made the machine an organiser's that a dossier names, by its grant alone."""
    grant = contents.grant
    return (
        grant is not None
        and grant.public_key == contents.public_key
        and is_key_of(contents.event, grant.by or "")
        and is_good_grant(contents.event, grant, Role.ORGANISER, is_signed)
    )
