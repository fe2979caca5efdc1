"""The fact that names a member of staff."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.kiosks.role import Role


@fact("staff", subject="staff", personal=True, folded=True, tables=("staff",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class StaffDetails:
    """A member of staff: what they did bears their id alone, so that their name can be erased and that stays.

    Whoever was prepared `may` certain things (`Permission`), be it none, and signs in with a badge or a PIN: `badge` is
    a digest of its code, which `badge_salt` and the key of the id `badge_key` give where it was made, and `pin` a slow
    hash; each is empty for none. Who is `removed` keeps the name alone.
    """

    staff: str
    name: str | None = None
    may: tuple[str, ...] | None = None
    badge: str | None = None
    badge_salt: str | None = None
    badge_key: str | None = None
    pin: str | None = None
    removed: bool | None = None
