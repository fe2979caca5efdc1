"""Which of several entries of a roster stands for a person, whoever said in whatever order that they are one."""

from collections.abc import Iterable


def representatives(same: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return under whom attendees stand who are the same person as others.

    Args:
        same: pairs of an attendee and the one whom they are said to be; two kiosks may say so in a circle.

    Returns:
        The attendee who stands for them, by the id of each other one: one of whom nobody says that they are another,
        else the first by id.
    """
    pairs = list(same)
    leaders: dict[str, str] = {}

    def leader(attendee: str) -> str:
        while leaders.get(attendee, attendee) != attendee:
            attendee = leaders[attendee]
        return attendee

    for one, other in pairs:
        first, second = leader(one), leader(other)
        leaders[max(first, second)] = min(first, second)
    groups: dict[str, set[str]] = {}
    for pair in pairs:
        groups.setdefault(leader(pair[0]), set()).update(pair)
    taken = {one for one, _ in pairs}
    return {
        attendee: person
        for group in groups.values()
        for person in (min(group - taken or group),)
        for attendee in group - {person}
    }
