"""What a kiosk holds since it joined an event, in its sync folder; the seed stands in a file of its own beside it."""

import json
from collections.abc import Callable
from pathlib import Path

from kiosk.adapters.files.whole_file import write_private
from kiosk.adapters.kiosks.identity import Identity
from kiosk.adapters.kiosks.places import MEMBERSHIP
from kiosk.domain.faults.hub import MembershipNotWritten, MembershipUnreadable
from kiosk.domain.faults.system import reason_of
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.role import Role


def read_membership(folder: Path, identity_in: Callable[[str], Identity]) -> Membership | None:
    """Return what a kiosk holds; None if it has joined no hub.

    Args:
        folder: the sync folder.
        identity_in: returns who this machine is in an event.

    Raises:
        Fault: the file is damaged.
    """
    place = folder / MEMBERSHIP
    try:
        content = json.loads(place.read_text("utf-8"))
        own = identity_in(content["event"])
        return Membership(
            event=content["event"],
            hubs=tuple(content["hubs"]),
            certificate=content["certificate"],
            seed=own.seed,
            public_key=own.public_key,
            name=content["name"],
            expires=content["expires"],
            role=Role(content["role"]) if content.get("role") else None,
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise MembershipUnreadable(place) from error


def write_membership(folder: Path, membership: Membership) -> None:
    """Remember what a kiosk holds.

    Raises:
        Fault: it cannot be written.
    """
    content = {
        **{"event": membership.event, "hubs": membership.hubs, "certificate": membership.certificate},
        **{"name": membership.name, "expires": membership.expires, "role": membership.role},
    }
    try:
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        write_private(folder / MEMBERSHIP, json.dumps(content))
    except OSError as error:
        raise MembershipNotWritten(folder, reason_of(error)) from error
