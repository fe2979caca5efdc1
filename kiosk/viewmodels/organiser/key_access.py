"""What the organiser's pages want of the key of the event."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.faults.rights import NoEventKey
from kiosk.domain.kiosks.kept_key import KeptKey

if TYPE_CHECKING:
    from kiosk.storage.journal.signatures import Signer


def nowhere() -> KeptKey:
    """Stand in for what tells how the key is kept, where there is none."""
    return KeptKey.NOWHERE


def no_signer(passphrase: str) -> "Signer":
    """Stand in for what signs with the key."""
    del passphrase
    raise NoEventKey()


def no_keeping(passphrase: str, new_passphrase: str) -> None:
    """Stand in for what keeps the key under a passphrase, or takes one."""
    del passphrase, new_passphrase
    raise NoEventKey()


def no_forgetting() -> None:
    """Stand in for what removes the key."""


def no_sheet(out: Path, language: str, passphrase: str) -> None:
    """Stand in for what writes the recovery sheet."""
    del out, language, passphrase
    raise NoEventKey()


@dataclass(frozen=True, slots=True)
class KeyAccess:
    """The key of the event; with a passphrase all of it may take a second, and raises a Fault that says why not.

    `kept` tells how it is kept on this machine. `signer` returns it to sign with, by its passphrase. `keep` puts it
    under another passphrase, none if that is empty, and `forget` removes it here. `use` takes a key that was typed or
    scanned, and a passphrase to keep it under, and makes this machine an organiser's. `write_sheet` writes the recovery
    sheet as a PDF, in a language, by the passphrase.
    """

    kept: Callable[[], KeptKey] = nowhere
    signer: "Callable[[str], Signer]" = no_signer
    keep: Callable[[str, str], None] = no_keeping
    forget: Callable[[], None] = no_forgetting
    use: Callable[[str, str], None] = no_keeping
    write_sheet: Callable[[Path, str, str], None] = no_sheet


NO_KEY = KeyAccess()
"""Where there is none."""
