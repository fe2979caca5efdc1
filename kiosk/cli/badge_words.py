"""What `kiosk badges` says of who gets none."""

from collections.abc import Sequence
from typing import Any, assert_never

from kiosk.cli.context import readable
from kiosk.domain.badges.no_badge import NoBadgeReason
from kiosk.services.badges.choosing import SHOWN, WithoutBadge


def badge_count(count: int, kind: str = "") -> str:
    """Return a number of badges of a kind in words."""
    return f"{count:,} {kind}badge{'' if count == 1 else 's'}"


def left_out_said(rest: Sequence[WithoutBadge]) -> list[str]:
    """Return a line for each reason for which people get no badge, with the first names."""
    return [f"No badge: {_reason_said(one.reason, one.count)}{_names(one)}." for one in rest]


def left_out_json(rest: Sequence[WithoutBadge]) -> list[dict[str, Any]]:
    """Return who gets no badge as JSON values, everybody by id and name."""
    return [
        {
            "reason": one.reason.value,
            "count": one.count,
            "people": [{"attendee": person.id, "name": person.name} for person in one.people],
        }
        for one in rest
    ]


def _names(rest: WithoutBadge) -> str:
    if not rest.people:
        return ""
    names = [readable(person.name) or person.id for person in rest.people[:SHOWN]]
    more = f" and {rest.count - len(names):,} more" if rest.count > len(names) else ""
    return f": {', '.join(names)}{more}"


def _reason_said(reason: NoBadgeReason, count: int) -> str:
    match reason:
        case NoBadgeReason.CANCELLED:
            return f"{count:,} cancelled"
        case NoBadgeReason.BLOCKED:
            return f"{count:,} blocked"
        case NoBadgeReason.UNNAMED:
            return f"{count:,} without a name yet"
        case NoBadgeReason.ERASED:
            return f"{count:,} erased"
        case _:
            assert_never(reason)
