"""The graph of contacts as GEXF 1.3, GraphML and SocioPatterns files."""

from collections.abc import Iterable, Sequence
from typing import BinaryIO
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from kiosk.adapters.sheets.tabular import iso_time
from kiosk.domain.moment import utc
from kiosk.domain.networking.contact_graph import ContactGraph, Edge
from kiosk.domain.plain_text import one_line

GEXF_NAMESPACE = "http://gexf.net/1.3"
GRAPHML_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
TIJ_SECONDS = 20
"""The resolution of SocioPatterns files, http://www.sociopatterns.org/datasets/."""

_NODE_KEYS = ("group",)
_NAMED_NODE_KEYS = ("group", "organisation", "attendee")


def write_gexf(out: BinaryIO, graph: ContactGraph) -> None:
    """Write a dynamic GEXF 1.3 graph with timestamps (https://gexf.net/schema.html), for Gephi 0.9.3 and later."""
    root = Element("gexf", {"xmlns": GEXF_NAMESPACE, "version": "1.3"})
    meta = SubElement(root, "meta", {"lastmodifieddate": utc(graph.made_at).date().isoformat()})
    SubElement(meta, "creator").text = "Foyer"
    SubElement(meta, "description").text = _description(graph)
    dynamic = {"mode": "dynamic", "timeformat": "dateTime", "timerepresentation": "timestamp"}
    body = SubElement(root, "graph", {"defaultedgetype": "undirected", "idtype": "integer", **dynamic})
    keys = _node_keys(graph)
    _declare_gexf(body, "node", [(key, "string") for key in keys])
    _declare_gexf(body, "edge", [("meetings", "integer")])
    _gexf_nodes(body, graph, keys)
    _gexf_edges(body, graph.edges)
    _save(root, out)


def write_graphml(out: BinaryIO, graph: ContactGraph) -> None:
    """Write an undirected GraphML graph with every key declared (http://graphml.graphdrawing.org/specification.html)."""
    root = Element("graphml", {"xmlns": GRAPHML_NAMESPACE})
    keys = ("label", *_node_keys(graph))
    for key in keys:
        _declare_graphml(root, key, "node", "string")
    for key, kind in (("weight", "double"), ("meetings", "int"), ("first_at", "string"), ("last_at", "string")):
        _declare_graphml(root, key, "edge", kind)
    _declare_graphml(root, "description", "graph", "string")
    body = SubElement(root, "graph", {"id": "contacts", "edgedefault": "undirected"})
    _graphml_values(body, [("graph_description", _description(graph))])
    for node in graph.nodes:
        element = SubElement(body, "node", {"id": f"n{node.number}"})
        _graphml_values(element, [(f"node_{key}", one_line(getattr(node, key))) for key in keys])
    for number, edge in enumerate(graph.edges, 1):
        ends = {"source": f"n{edge.source}", "target": f"n{edge.target}"}
        values = (
            ("edge_weight", repr(edge.weight)),
            ("edge_meetings", str(len(edge.times))),
            ("edge_first_at", iso_time(utc(edge.times[0]))),
            ("edge_last_at", iso_time(utc(edge.times[-1]))),
        )
        _graphml_values(SubElement(body, "edge", {"id": f"e{number}", **ends}), values)
    _save(root, out)


def write_tij(out: BinaryIO, graph: ContactGraph) -> None:
    """Write one line ``t i j`` a contact, `t` in Unix seconds at a resolution of 20 s, `i` and `j` node numbers."""
    lines = {
        (time // (TIJ_SECONDS * 1000) * TIJ_SECONDS, edge.source, edge.target)
        for edge in graph.edges
        for time in edge.times
    }
    text = "".join(f"{t} {i} {j}\n" for t, i, j in sorted(lines))
    out.write(text.encode("ascii"))


def _node_keys(graph: ContactGraph) -> tuple[str, ...]:
    return _NAMED_NODE_KEYS if graph.named else _NODE_KEYS


def _description(graph: ContactGraph) -> str:
    left_out = f"; {graph.withheld} contacts are left out, for want of consent" if graph.withheld else ""
    return one_line(f"Who exchanged contacts at {graph.event_name}{left_out}. A pair in a group of n weighs 1/(n-1).")


def _times_by_node(edges: Iterable[Edge]) -> dict[int, tuple[int, ...]]:
    times: dict[int, set[int]] = {}
    for edge in edges:
        for end in (edge.source, edge.target):
            times.setdefault(end, set()).update(edge.times)
    return {number: tuple(sorted(seen)) for number, seen in times.items()}


def _declare_gexf(body: Element, kind: str, keys: Iterable[tuple[str, str]]) -> None:
    attributes = SubElement(body, "attributes", {"class": kind})
    for key, type_ in keys:
        SubElement(attributes, "attribute", {"id": key, "title": key, "type": type_})


def _gexf_nodes(body: Element, graph: ContactGraph, keys: Sequence[str]) -> None:
    times = _times_by_node(graph.edges)
    nodes = SubElement(body, "nodes", {"count": str(len(graph.nodes))})
    for node in graph.nodes:
        when = _gexf_times(times.get(node.number, ()))
        element = SubElement(nodes, "node", {"id": str(node.number), "label": one_line(node.label), **when})
        _gexf_values(element, [(key, one_line(getattr(node, key))) for key in keys])


def _gexf_edges(body: Element, edges: Sequence[Edge]) -> None:
    held = SubElement(body, "edges", {"count": str(len(edges))})
    for number, edge in enumerate(edges, 1):
        ends = {"source": str(edge.source), "target": str(edge.target)}
        when = _gexf_times(edge.times)
        element = SubElement(held, "edge", {"id": str(number), **ends, "weight": repr(edge.weight), **when})
        _gexf_values(element, [("meetings", str(len(edge.times)))])


def _gexf_values(element: Element, values: Iterable[tuple[str, str]]) -> None:
    held = SubElement(element, "attvalues")
    for key, value in values:
        SubElement(held, "attvalue", {"for": key, "value": value})


def _gexf_times(times: Iterable[int]) -> dict[str, str]:
    # As an attribute, not as <spells>: networkx reads no dateTime spell, and Gephi reads both.
    written = ", ".join(iso_time(utc(time)) for time in times)
    return {"timestamps": f"[{written}]"} if written else {}


def _declare_graphml(root: Element, key: str, kind: str, type_: str) -> None:
    SubElement(root, "key", {"id": f"{kind}_{key}", "for": kind, "attr.name": key, "attr.type": type_})


def _graphml_values(element: Element, values: Iterable[tuple[str, str]]) -> None:
    for key, value in values:
        SubElement(element, "data", {"key": key}).text = value


def _save(root: Element, out: BinaryIO) -> None:
    indent(root, space=" ")
    ElementTree(root).write(out, encoding="utf-8", xml_declaration=True)
