"""The network of who met whom: what hangs together, what bridges, and where its dots are drawn; all of it by igraph."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

from kiosk.domain.faults.report import NoReportLibraries

if TYPE_CHECKING:
    from collections.abc import Iterator

_SEED = 20_261_120
_ROUNDS = 2_000
_MOST_DRAWN = 1_500
"""More people are one grey cloud, and take minutes."""

ContactPair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class NetworkShape:
    """How many people hang together, how many contacts are bridges, and where each person is drawn (0 to 1)."""

    connected: int
    bridges: int
    places: Sequence[tuple[float, float]]


def shape_of(people: int, contacts: Sequence[ContactPair]) -> NetworkShape:
    """Look at the network of so many people, who all have a contact; the same places for the same contacts.

    Raises:
        Fault: igraph is not installed.
    """
    igraph = _igraph()
    graph = igraph.Graph(people, list(contacts))
    places = _places(igraph, graph) if people <= _MOST_DRAWN else ()
    return NetworkShape(max(graph.connected_components().sizes(), default=0), len(graph.bridges()), places)


def _igraph() -> Any:  # noqa: ANN401 - it has no types
    try:
        import igraph
    except ImportError as error:
        raise NoReportLibraries() from error
    return igraph


def _places(igraph: Any, graph: Any) -> Sequence[tuple[float, float]]:  # noqa: ANN401
    """Lay the network out by forces (Fruchterman and Reingold, 1991), from places on a circle and with a seed."""
    igraph.set_random_number_generator(Random(_SEED))  # noqa: S311 - nothing here is secret
    try:
        laid = graph.layout_fruchterman_reingold(niter=_ROUNDS, seed=graph.layout_circle().coords, start_temp=6.0)
    finally:
        igraph.set_random_number_generator(None)
    return list(_scaled([(x, y) for x, y in laid.coords]))


def _scaled(places: Sequence[tuple[float, float]]) -> "Iterator[tuple[float, float]]":
    """Yield places from 0 to 1 each way, as far apart as ranks and distances in equal parts make them."""
    axes = []
    for axis in zip(*places, strict=True):
        low, high = min(axis), max(axis)
        order = {at: rank for rank, at in enumerate(sorted(range(len(axis)), key=lambda at: axis[at]))}
        most = max(1, len(axis) - 1)
        axes.append([0.7 * (axis[at] - low) / ((high - low) or 1) + 0.3 * order[at] / most for at in range(len(axis))])
    yield from ((round(x, 4), round(y, 4)) for x, y in zip(*axes, strict=True))


def degrees(people: int, contacts: Sequence[ContactPair]) -> Mapping[int, int]:
    """Return how many others each person met."""
    met = dict.fromkeys(range(people), 0)
    for a, b in contacts:
        met[a] += 1
        met[b] += 1
    return met
