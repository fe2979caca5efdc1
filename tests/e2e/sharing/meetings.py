"""Meetings on which people agree who then exchange contacts at a screen, so that there is a table of them."""

from collections.abc import Iterable

from kiosk.domain.meeting.interests import Interests
from kiosk.services.meeting.interests import agree, suggestion_texts
from kiosk.services.meeting.wishes import wish
from kiosk.services.voices.discussion import set_topic
from kiosk.storage.event_file import EventFile
from tests.e2e.sharing.script import Act
from tests.guests import Guest

MOST = 12
"""So many meetings are agreed on."""


def let_meet(file: EventFile, acts: Iterable[Act]) -> None:
    """Let each two who exchange contacts first, and two who never do, say yes to a meeting beforehand."""
    pairs = _pairs(acts)
    texts, topic = suggestion_texts(file, "en").read, set_topic(file, "Export")
    for guest in {guest.id: guest for pair in pairs for guest in pair}.values():
        stated = Interests(frozenset({topic}), frozenset({topic}))
        agree(file, guest.id, stated, read=texts, language="en", point="Foyer 1")
    for one, other in pairs:
        wish(file, one.id, other.id, point="Foyer 1")
        wish(file, other.id, one.id, point="Foyer 1")


def _pairs(acts: Iterable[Act]) -> list[tuple[Guest, Guest]]:
    together = [tuple(seat.guest for seat in act.sharing) for act in acts if act.sharing]
    pairs = list(dict.fromkeys((some[0], some[1]) for some in together))[:MOST]
    strangers = (pairs[0][0], pairs[-1][1])
    return pairs if strangers in pairs or strangers[0] == strangers[1] else [*pairs, strangers]
