"""Networks of exchanges for tests, made without an event file."""

from collections.abc import Mapping, Sequence

from kiosk.domain.event import Event
from kiosk.domain.networking import numbering
from kiosk.domain.networking.contact import Party, Tables
from kiosk.domain.networking.contact_graph import ContactGraph, graph_of
from kiosk.domain.networking.hypergraph import Hypergraph
from kiosk.domain.networking.network import AGREED, Gathering, Gatherings, Network

Made = tuple[int, int, Sequence[str]]
"""An exchange: when in UTC milliseconds, how many members it has, and the ids of those who agreed."""


def network(people: Mapping[str, Party], made: Sequence[Made], sizes: Mapping[str, int], name: str) -> Network:
    """Return a network; the members of an exchange who agreed to nothing are on the roster, and stand nowhere."""
    withheld = max((size - len(agreed) for _, size, agreed in made), default=0)
    ids = [*people, *(f"withheld {number}" for number in range(withheld))]
    gatherings = Gatherings()
    for number, (at, size, agreed) in enumerate(sorted(made)):
        members = sorted((ids.index(one), AGREED) for one in agreed)
        members += [(len(people) + place, 0) for place in range(size - len(agreed))]
        places, covers = zip(*members, strict=True)
        gatherings.add(Gathering(f"exchange-{number}", at, "Foyer 1", size, places, covers))
    named = {one for _, _, agreed in made for one in agreed}
    told = [people[one] if one in named else None for one in ids]
    return Network(Event("e", name, "Europe/Istanbul", 0, 0), gatherings, told, sizes, withheld)


def graph(network: Network, at: int = 0, *, named: bool = False) -> ContactGraph:
    """Return its graph; without names the last id is the first node."""
    order = numbering.named(network) if named else numbering.pseudonymous(network, list.reverse)
    return graph_of(network, order, at)


def text_of(content: object) -> str:
    """Return all that an export tells, in one text."""
    match content:
        case Tables():
            return str([list(table.rows) for table in content.tables])
        case ContactGraph() | Hypergraph():
            return str((content.nodes, list(content.edges)))
        case _:
            return str(content)
