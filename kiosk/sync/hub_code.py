"""The join code of a hub that runs on this machine, for the other processes of the machine: read, or made anew."""

import time
from dataclasses import replace
from pathlib import Path

from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.kiosks.places import HUB_LOCK, hub_folder
from kiosk.domain.faults.hub import JoinCodeNotTaken, NoHubRuns
from kiosk.domain.kiosks import join_code
from kiosk.domain.kiosks.join_code import JoinCode
from kiosk.domain.kiosks.offered_code import OfferedCode
from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.letting_in import withdraw
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import invitation_terms, rights
from kiosk.sync import invitations

CODE_FILE = "join-code"
"""In the hub's folder: the code, which a hub that crashed leaves behind."""
TAKEN_S = 15.0
"""For how long a hub that runs is waited for to take a new join code."""


def folder_of_hub(file: EventFile) -> Path:
    """Return the folder in which a file's hub keeps its secrets and its stream."""
    return hub_folder(file.path)


def code_file(folder: Path, role: Role) -> Path:
    """Return the file in a hub's folder that holds the join code for a role."""
    return folder / (CODE_FILE if role is Role.DESK else f"{CODE_FILE}-{role}")


def code_shown(file: EventFile, role: Role = Role.DESK) -> str:
    """Return the join code for a role, of the hub that runs on this machine for a file; empty if there is none."""
    folder = folder_of_hub(file)
    try:
        code = code_file(folder, role).read_text("ascii").strip()
    except OSError:
        return ""
    return code if _runs(folder) else ""


def offered_code(file: EventFile, role: Role) -> OfferedCode | None:
    """Return the join code for a role with what it is good for, of the hub that runs here; None where none runs.

    It is told from the invitations that are open, so that it is right at once after one was made or withdrawn.
    """
    shown = codes_shown(file)
    if not shown:
        return None
    kept = invitations.kept(file).get(role)
    if kept is None:
        return OfferedCode()
    code = replace(next(iter(shown.values())), token=kept.token, role=role)
    terms = next(one for one in rights.invitations(file.reader) if one.public_key == kept.public_key)
    return OfferedCode(code.text, terms.expires, terms.uses, terms.used)


def withdraw_code(file: EventFile, role: Role) -> None:
    """Withdraw the join code for a role: it lets nobody in any more; a hub makes another one for desks and foyers.

    Raises:
        Fault: this machine is no organiser's, or the file cannot be written.
    """
    if kept := invitations.kept(file).get(role):
        withdraw(file, kept.public_key)


def codes_shown(file: EventFile) -> dict[Role, JoinCode]:
    """Return the join codes of the hub that runs on this machine for a file, by role."""
    shown = {role: code_shown(file, role) for role in Role}
    return {role: join_code.read(text) for role, text in shown.items() if text}


def new_code(file: EventFile, role: Role, *, uses: int = 0, expires: int = 0) -> JoinCode:
    """Make a join code for a role, in the stead of one that is known here; see `kiosk.domain.facts.rights_kinds`.

    The hubs take whom it lets in for as long as those whom the code before let in, or that for desks.

    Args:
        file: the event file, of an organiser.
        role: what it makes.
        uses: how many kiosks it may let in, 0 for any number.
        expires: until when it does (UTC milliseconds, 0 for ever).

    Raises:
        Fault: no hub runs on this machine, this machine is no organiser's, or the file cannot be written.
    """
    shown = codes_shown(file)
    if not shown:
        raise NoHubRuns()
    with file.writing() as connection:
        kept = invitations.kept(file)
        before = kept.get(role) or kept.get(Role.DESK)
        ends = invitation_terms.valid_until(connection, before.public_key) if before else 0
        if role in kept:
            withdraw(file, kept[role].public_key)
        token = invitations.make(file, role, uses=uses, expires=expires, valid_until=ends)
    return replace(next(iter(shown.values())), token=token, role=role)


def renew_codes(file: EventFile, valid_until: int) -> dict[Role, JoinCode]:
    """Make new join codes; the old ones let nobody join any more.

    Args:
        file: the event file, of an organiser.
        valid_until: until when the hubs take whom they let in (UTC milliseconds, 0 for ever).

    Returns:
        The codes if a hub runs on this machine for the file, which has taken them then; else nothing.

    Raises:
        Fault: they cannot be written, or the hub that runs does not take them.
    """
    folder = folder_of_hub(file)
    invitations.renew(file, valid_until)
    tokens = {one.token for one in invitations.kept(file).values() if one.role is not Role.HUB}
    deadline = time.monotonic() + TAKEN_S
    while _runs(folder):
        codes = codes_shown(file)
        if codes and {code.token for code in codes.values()} == tokens:
            return codes
        if time.monotonic() > deadline:
            raise JoinCodeNotTaken()
        time.sleep(0.1)
    return {}


def _runs(folder: Path) -> bool:
    """Tell whether a hub runs in a folder."""
    lock = HeldLock(folder / HUB_LOCK)
    try:
        return not lock.take()
    finally:
        lock.release()
