"""In which order kiosks are updated on the day: one after the other, so that a door is open all the while."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kiosk.domain.kiosks.names import as_counted
from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.members import Kiosk

_TURNS = (Role.HUB, Role.FOYER, Role.WALL, Role.DESK, Role.ORGANISER)
"""Whose turn comes first after the hubs': at a foyer screen nobody is waited for."""


@dataclass(frozen=True, slots=True)
class UpdateCourse:
    """How far updating is: who runs this computer's version, and who does not, in the order of their turns.

    `newer` are those that run a newer version than this computer, which is to be updated before any.
    """

    done: tuple[Kiosk, ...] = ()
    behind: tuple[Kiosk, ...] = ()
    newer: tuple[Kiosk, ...] = ()


def course_of(kiosks: Sequence[Kiosk], own: str, last: Collection[str] = ()) -> UpdateCourse:
    """Return how far updating is.

    Args:
        kiosks: all that are known; those that were shut out, or never said what they run, are none of it.
        own: the version of this computer.
        last: public keys of those whose turn comes after the others', as they are left for later or away.
    """
    running = [kiosk for kiosk in kiosks if kiosk.version and not kiosk.revoked]
    others = [kiosk for kiosk in running if kiosk.version != own]
    newer = [kiosk for kiosk in others if _parts(kiosk.version) > _parts(own)]
    behind = [kiosk for kiosk in others if kiosk not in newer]
    ordered = sorted(
        behind,
        key=lambda one: (one.public_key in last, not one.hub, _TURNS.index(one.role), as_counted(one.name)),
    )
    return UpdateCourse(tuple(one for one in running if one.version == own), tuple(ordered), tuple(newer))


def _parts(version: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d{1,9}", version)))
