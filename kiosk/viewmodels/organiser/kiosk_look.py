"""What one look at the kiosks and the hub found, and the join code as people type it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.offered_code import OfferedCode
from kiosk.domain.kiosks.restart import RestartOrder
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.sync_status import SyncStatus
from kiosk.services.kiosks.members import Kiosk


@dataclass(frozen=True, slots=True)
class JoinCodeShown:
    """What lets kiosks of a role join.

    Attributes:
        role: theirs.
        code: what lets them in, with what it is good for; None where no hub runs.
        rows: of it as a QR code, `1` dark.
    """

    role: Role = Role.DESK
    code: OfferedCode | None = None
    rows: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The code; empty if there is none."""
        return self.code.text if self.code else ""


@dataclass(frozen=True, slots=True)
class Told:
    """What one look found."""

    kiosks: tuple[Kiosk, ...] = ()
    trouble: Fault | None = None
    code: JoinCodeShown = field(default_factory=JoinCodeShown)
    status: SyncStatus = field(default_factory=SyncStatus)
    stoppable: bool = False
    restarts: Mapping[str, RestartOrder] = field(default_factory=dict)


def typed_text(code: str) -> str:
    """Return a code for somebody who types it: each hub on a line, then groups of four symbols, four on a line.

    The strokes between the parts are left out: the parts are known by their length.
    """
    where, _, rest = code.partition("/")
    symbols = rest.replace("/", "")
    groups = [symbols[at : at + 4] for at in range(0, len(symbols), 4)]
    lines = [" ".join(groups[at : at + 4]) for at in range(0, len(groups), 4)]
    return "\n".join((*where.replace("+", "\n+").splitlines(), *lines))
