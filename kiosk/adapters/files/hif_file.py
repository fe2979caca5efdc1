"""The exchanges as a Hypergraph Interchange Format file, written as they come (https://doi.org/10.1017/nws.2025.10018)."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

import orjson

from kiosk.adapters.sheets.table_rows import told
from kiosk.adapters.sheets.tabular import iso_time
from kiosk.domain.moment import utc
from kiosk.domain.networking.hypergraph import Hypergraph
from kiosk.domain.networking.network import QUARTER
from kiosk.domain.plain_text import one_line
from kiosk.services.ports import Progress

_HOW = (
    "Each edge is one exchange of contacts at a kiosk. Its size counts all members, its incidences are of those who "
    "agreed to the organiser's statistics."
)


def write_hif(out: BinaryIO, graph: Hypergraph, progress: Progress | None = None) -> None:
    """Write one undirected edge an exchange, with an incidence for each member whose consent covers it.

    Args:
        out: the file to write.
        graph: the exchanges.
        progress: is told exchanges done and exchanges in all.
    """
    out.write(b'{"network-type": "undirected",\n"metadata": ' + orjson.dumps(_metadata(graph)))
    _write_list(out, "nodes", _nodes(graph))
    _write_list(out, "edges", _edges(graph))
    _write_list(out, "incidences", _incidences(graph, progress))
    out.write(b"}\n")


def _metadata(graph: Hypergraph) -> dict[str, object]:
    left_out = graph.left_out
    return {
        "event": one_line(graph.event_name),
        "event_id": graph.event_id,
        "made": utc(graph.made_at).date().isoformat(),
        "made_by": "Foyer",
        "how": _HOW,
        "names": graph.named,
        "time_step_minutes": None if graph.named else QUARTER,
        "people": len(graph.nodes),
        "exchanges": len(graph.edges),
        "left_out": {"people": left_out.people, "exchanges": left_out.exchanges, "contacts": left_out.contacts},
    }


def _nodes(graph: Hypergraph) -> Iterator[object]:
    for node in graph.nodes:
        attributes = {"label": one_line(node.label), "group": one_line(node.group)}
        if graph.named:
            attributes |= {"organisation": one_line(node.organisation), "attendee": node.attendee}
        yield {"node": node.number, "attrs": attributes}


def _edges(graph: Hypergraph) -> Iterator[object]:
    for edge in graph.edges:
        attributes = {"kind": edge.kind, "size": edge.size, "at": iso_time(utc(edge.at)), "kiosk": one_line(edge.point)}
        yield {"edge": edge.id, "attrs": attributes}


def _incidences(graph: Hypergraph, progress: Progress | None) -> Iterator[object]:
    for _, edge in told(graph.edges, progress):
        for member in edge.members:
            yield {"edge": edge.id, "node": member}


def _write_list(out: BinaryIO, name: str, items: Iterable[object]) -> None:
    out.write(f',\n"{name}": ['.encode())
    for number, item in enumerate(items):
        out.write(b",\n" if number else b"\n")
        out.write(orjson.dumps(item))
    out.write(b"]")
