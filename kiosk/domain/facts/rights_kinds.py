"""What the journal says of who may write what; `domain.kiosks.rights` tells what follows from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import StaffId
from kiosk.domain.kiosks.role import Role


@fact("grant", subject="public_key", folded=True, strict=True, tables=("member",), writers=tuple(Role), permissions=())
@dataclass(frozen=True, slots=True)
class Grant:
    """A kiosk may write what its role may; anybody may carry it, as its signature tells.

    `by` is the public key that signed it, the event's or an invitation's; empty where an organiser grants it by writing
    it. `expires` is until when the hubs take the kiosk, in UTC milliseconds, 0 for ever. `signature` is hexadecimal.
    What it is called, and whether it runs a `hub`, an organiser or a hub says.
    """

    public_key: str
    name: str | None = None
    role: Role | None = None
    expires: int | None = None
    by: str | None = None
    signature: str | None = None
    hub: bool | None = None


@fact("invitation", subject="public_key", folded=True, strict=True, tables=("invitation",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class Invitation:
    """A key that grants a role to whoever has its private half, which a join code holds.

    Until `expires` (UTC milliseconds, 0 for ever) and for `uses` kiosks (0 for any number) the hubs let in who comes
    with it, and take them until `valid_until`. Once it is `closed` it stands for nobody but those that it had let in,
    `accepted`.
    """

    public_key: str
    role: Role | None = None
    expires: int | None = None
    valid_until: int | None = None
    uses: int | None = None
    closed: bool | None = None
    accepted: tuple[str, ...] = ()


@fact("fence", subject="public_key", folded=True, strict=True, tables=("member",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class Fence:
    """How much of what a kiosk wrote counts, and whether the hubs take it.

    If it is `limited`, `last` names the last records that count: by the hash of each (hexadecimal) the device id and
    the number that it was written under, with a space between. What they do not follow does not count, whatever its
    number and stamp say. `retires` is the id of the key that it knew when it was shut out. `number` and `signature`
    (hexadecimal) are those of the event key, which alone fences organisers off; the highest number holds.
    """

    public_key: str
    shut_out: bool | None = None
    limited: bool | None = None
    last: Mapping[str, str] = field(default_factory=dict)
    staff: StaffId | None = None
    retires: str | None = None
    number: int | None = None
    signature: str | None = None
