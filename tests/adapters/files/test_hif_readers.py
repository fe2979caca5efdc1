"""Those who study hypergraphs open the exchanges with the libraries they have, and find them as they were.

Runs where the extra `hypergraphs` is installed, which nothing else needs.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.bootstrap.outputs import write_export
from kiosk.domain.networking.exchange import Answer
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock

MET = [({0, 1}, set()), ({0, 1}, set()), ({1, 2, 3, 4}, {3}), ({5, 6}, {5, 6}), ({0, 2}, {2}), ({4, 5}, set())]
"""Who met whom, and who of them refused to be counted: an exchange of nobody, of one, the same pair twice."""
EDGES = [{"Ada", "Ben"}, {"Ada", "Ben"}, {"Ben", "Cem", "Ela"}, set(), {"Ada"}, {"Ela", "Fay"}]
NEEDED = "needs the extra “hypergraphs”"
NAMES = ("Ada", "Ben", "Cem", "Dan", "Ela", "Fay", "Gül")


@pytest.fixture(params=[True, False], ids=["named", "numbered"])
def written(
    request: pytest.FixtureRequest, event_file: EventFile, add_guest: AddGuest, clock: GivenClock, tmp_path: Path
) -> tuple[Path, bool]:
    guests = [add_guest(name, group="SME").id for name in NAMES]
    for members, refused in MET:
        clock.forward(16)
        record_exchange(event_file, [Answer(guests[n], (), n not in refused) for n in sorted(members)], point="Foyer 1")
    path = tmp_path / "exchanges.hif.json"
    write_export(event_file, ExportRequest(ExportKind.EXCHANGES, ExportFormat.HIF, names=request.param), path)
    return path, request.param


def test_xgi_reads_every_exchange_with_its_members_size_and_time(written: tuple[Path, bool]) -> None:
    xgi: Any = pytest.importorskip("xgi", reason=NEEDED)
    path, named = written
    graph = xgi.read_hif(path)
    at = {edge: graph.edges[edge] for edge in graph.edges}
    edges = sorted(at, key=lambda edge: at[edge]["at"])
    assert [at[edge]["size"] for edge in edges] == [2, 2, 4, 2, 2, 2]
    assert {at[edge]["kiosk"] for edge in edges} == {"Foyer 1"}
    members = [graph.edges.members(edge) for edge in edges]
    assert [len(each) for each in members] == [len(edge) for edge in EDGES]
    assert {graph.nodes[node]["group"] for node in graph.nodes} == {"SME"}
    assert graph.num_nodes == len(set().union(*EDGES))
    if named:
        assert [{graph.nodes[node]["label"] for node in each} for each in members] == EDGES
    else:
        assert not any(name in path.read_text("utf-8") for name in NAMES)


def test_hypergraphx_reads_the_people_and_who_met_with_whom(written: tuple[Path, bool]) -> None:
    """It keeps a set of members once, however often they met."""
    readwrite: Any = pytest.importorskip("hypergraphx.readwrite", reason=NEEDED)
    path, named = written
    graph = readwrite.read_hif(str(path))
    assert graph.num_nodes() == len(set().union(*EDGES))
    assert sorted(map(len, graph.get_edges())) == [1, 2, 2, 3]
    assert graph.get_hypergraph_metadata()["left_out"] == json.loads(path.read_text("utf-8"))["metadata"]["left_out"]
    if named:
        labels = {node: graph.get_node_metadata(node)["attrs"]["label"] for node in graph.get_nodes()}
        read = {frozenset(labels[node] for node in edge) for edge in graph.get_edges()}
        assert read == {frozenset(edge) for edge in EDGES if edge}
