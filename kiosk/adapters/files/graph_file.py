"""The graph of contacts as GEXF 1.3, GraphML and SocioPatterns files."""

from collections.abc import Iterable, Sequence
from typing import BinaryIO

from kiosk.adapters.files.xml_stream import XmlStream, xml_stream
from kiosk.adapters.sheets.table_rows import told
from kiosk.adapters.sheets.tabular import iso_time
from kiosk.domain.moment import utc
from kiosk.domain.networking.contact_graph import ContactGraph, Edge
from kiosk.domain.networking.network import QUARTER
from kiosk.domain.plain_text import one_line
from kiosk.services.ports import Progress

GEXF_NAMESPACE = "http://gexf.net/1.3"
GRAPHML_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"

_NODE_KEYS = ("group",)
_NAMED_NODE_KEYS = ("group", "organisation", "attendee")
_EDGE_KEYS = (("weight", "double"), ("meetings", "int"), ("first_at", "string"), ("last_at", "string"))


def write_gexf(out: BinaryIO, graph: ContactGraph, progress: Progress | None = None) -> None:
    """Write a dynamic GEXF 1.3 graph with timestamps (https://gexf.net/schema.html), for Gephi 0.9.3 and later."""
    dynamic = {"mode": "dynamic", "timeformat": "dateTime", "timerepresentation": "timestamp"}
    keys = _node_keys(graph)
    with xml_stream(out) as xml, xml.element("gexf", {"xmlns": GEXF_NAMESPACE, "version": "1.3"}):
        with xml.element("meta", {"lastmodifieddate": utc(graph.made_at).date().isoformat()}):
            xml.leaf("creator", text="Foyer")
            xml.leaf("description", text=_description(graph))
        with xml.element("graph", {"defaultedgetype": "undirected", "idtype": "integer", **dynamic}):
            _declare_gexf(xml, "node", [(key, "string") for key in keys])
            _declare_gexf(xml, "edge", [("meetings", "integer")])
            _gexf_nodes(xml, graph, keys)
            with xml.element("edges", {"count": str(len(graph.edges))}):
                for number, edge in told(graph.edges, progress):
                    _gexf_edge(xml, number, edge)


def write_graphml(out: BinaryIO, graph: ContactGraph, progress: Progress | None = None) -> None:
    """Write an undirected GraphML graph with every key declared (http://graphml.graphdrawing.org/specification.html)."""
    keys = ("label", *_node_keys(graph))
    with xml_stream(out) as xml, xml.element("graphml", {"xmlns": GRAPHML_NAMESPACE}):
        for key in keys:
            _declare_graphml(xml, key, "node", "string")
        for key, kind in _EDGE_KEYS:
            _declare_graphml(xml, key, "edge", kind)
        _declare_graphml(xml, "description", "graph", "string")
        with xml.element("graph", {"id": "contacts", "edgedefault": "undirected"}):
            xml.leaf("data", {"key": "graph_description"}, _description(graph))
            for node in graph.nodes:
                with xml.element("node", {"id": f"n{node.number}"}):
                    for key in keys:
                        xml.leaf("data", {"key": f"node_{key}"}, one_line(getattr(node, key)))
            for number, edge in told(graph.edges, progress):
                _graphml_edge(xml, number, edge)


def write_tij(out: BinaryIO, graph: ContactGraph) -> None:
    """Write one line ``t i j`` for each step of 15 minutes in which two people met, as SocioPatterns' files have it.

    `t` is in Unix seconds, `i` and `j` are node numbers (http://www.sociopatterns.org/datasets/).
    """
    out.writelines(b"%d %d %d\n" % (at // 1000, i, j) for at, i, j in graph.edges.by_quarter())


def _node_keys(graph: ContactGraph) -> tuple[str, ...]:
    return _NAMED_NODE_KEYS if graph.named else _NODE_KEYS


def _description(graph: ContactGraph) -> str:
    left_out = graph.left_out
    parts = [f"Who exchanged contacts at {graph.event_name}.", "A pair in a group of n weighs 1/(n-1)."]
    if not graph.named:
        parts.append(f"Times are in steps of {QUARTER} minutes.")
    if left_out:
        parts.append(f"Left out for lack of consent: people {left_out.people}, contacts {left_out.contacts}.")
    return one_line(" ".join(parts))


def _declare_gexf(xml: XmlStream, kind: str, keys: Iterable[tuple[str, str]]) -> None:
    with xml.element("attributes", {"class": kind}):
        for key, type_ in keys:
            xml.leaf("attribute", {"id": key, "title": key, "type": type_})


def _gexf_nodes(xml: XmlStream, graph: ContactGraph, keys: Sequence[str]) -> None:
    with xml.element("nodes", {"count": str(len(graph.nodes))}):
        for node, times in zip(graph.nodes, graph.times, strict=True):
            attributes = {"id": str(node.number), "label": one_line(node.label), **_gexf_times(times)}
            with xml.element("node", attributes), xml.element("attvalues"):
                for key in keys:
                    xml.leaf("attvalue", {"for": key, "value": one_line(getattr(node, key))})


def _gexf_edge(xml: XmlStream, number: int, edge: Edge) -> None:
    ends = {"id": str(number), "source": str(edge.source), "target": str(edge.target)}
    with (
        xml.element("edge", {**ends, "weight": repr(edge.weight), **_gexf_times(edge.times)}),
        xml.element("attvalues"),
    ):
        xml.leaf("attvalue", {"for": "meetings", "value": str(len(edge.times))})


def _gexf_times(times: Iterable[int]) -> dict[str, str]:
    # As an attribute, not as <spells>: networkx reads no dateTime spell, and Gephi reads both.
    written = ", ".join(iso_time(utc(time)) for time in dict.fromkeys(times))
    return {"timestamps": f"[{written}]"} if written else {}


def _declare_graphml(xml: XmlStream, key: str, kind: str, type_: str) -> None:
    xml.leaf("key", {"id": f"{kind}_{key}", "for": kind, "attr.name": key, "attr.type": type_})


def _graphml_edge(xml: XmlStream, number: int, edge: Edge) -> None:
    values = (repr(edge.weight), len(edge.times), iso_time(utc(edge.times[0])), iso_time(utc(edge.times[-1])))
    with xml.element("edge", {"id": f"e{number}", "source": f"n{edge.source}", "target": f"n{edge.target}"}):
        for (key, _), value in zip(_EDGE_KEYS, values, strict=True):
            xml.leaf("data", {"key": f"edge_{key}"}, str(value))
