"""What the organiser's pages want of the hub."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.offered_code import OfferedCode
from kiosk.domain.kiosks.role import Role

if TYPE_CHECKING:
    from kiosk.domain.kiosks.proof import Proof


def no_trouble() -> Fault | None:
    """Stand in for what asks the hub, where there is none."""
    return None


def no_code(role: Role) -> OfferedCode | None:
    """Stand in for the hub's join codes, where there are none."""
    del role
    return None


def no_new_code(role: Role, uses: int, expires: int) -> None:
    """Stand in for what makes join codes."""
    del role, uses, expires


def no_withdrawal(role: Role) -> None:
    """Stand in for what withdraws join codes."""
    del role


def nothing() -> None:
    """Stand in for what starts and ends the hub, where there is none."""


def never() -> bool:
    """Stand in for what tells whether a window has started the hub, where there is none."""
    return False


def no_bundle(path: Path) -> int:
    """Stand in for what writes a bundle."""
    del path
    return 0


def no_merge(path: Path, shut_out_too: bool) -> int:
    """Stand in for what takes a bundle in."""
    del path, shut_out_too
    return 0


def no_certificate(proof: "Proof", path: Path, language: str) -> None:
    """Stand in for what writes a certificate."""
    del proof, path, language


@dataclass(frozen=True, slots=True)
class HubAccess:
    """What is asked of the hub; all but `stoppable` may take seconds.

    `refresh_reports` lets it tell what the kiosks last said and returns what went wrong, if anything; `join_code`
    returns the code that another kiosk joins with for a role, or None where no hub runs; `make_code` replaces it by one
    that lets in so many kiosks (0 for any number) until a time (UTC milliseconds, 0 for until it is withdrawn), and
    `withdraw_code` ends it. `start` and `stop` run the hub on this computer and raise a Fault that says why not;
    `stoppable` tells whether a window of this computer has started it. `certify` writes a certificate of a proof, in a
    language. `save_bundle` writes what this kiosk holds and returns how many records that are; `take_bundle` takes one
    in, also one of a kiosk that was shut out if it is told so, and returns how many records were new.
    """

    refresh_reports: Callable[[], Fault | None] = no_trouble
    join_code: Callable[[Role], OfferedCode | None] = no_code
    start: Callable[[], None] = nothing
    stop: Callable[[], None] = nothing
    stoppable: Callable[[], bool] = never
    certify: "Callable[[Proof, Path, str], None]" = no_certificate
    save_bundle: Callable[[Path], int] = no_bundle
    take_bundle: Callable[[Path, bool], int] = no_merge
    make_code: Callable[[Role, int, int], None] = no_new_code
    withdraw_code: Callable[[Role], None] = no_withdrawal


NO_HUB = HubAccess()
"""Where there is none."""
