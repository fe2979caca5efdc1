"""The graph weighs groups down, names nobody unless asked, and leaves out who withheld consent."""

from kiosk.domain.networking.contact_graph import ContactGraph, Gathering, graph_of
from kiosk.domain.roster.attendee import Attendee

PEOPLE = {f"p{n}": Attendee(f"p{n}", f"Person {n}", group="SME" if n else "Investor") for n in range(6)}
SIZES = {"SME": 5, "Investor": 1}


def build(*gatherings: Gathering, named: bool = False) -> ContactGraph:
    return graph_of("Event", 0, gatherings, PEOPLE, SIZES, named=named)


def test_a_pair_in_a_group_of_n_weighs_one_over_n_minus_one() -> None:
    graph = build(Gathering(1, 4, ("p1", "p2", "p3", "p4")), Gathering(2, 2, ("p1", "p2")))
    assert {(edge.source, edge.target): edge.weight for edge in graph.edges}[(1, 2)] == 1 / 3 + 1
    assert graph.edges[0].times == (1, 2)


def test_labels_are_the_group_and_a_number_but_a_small_group_is_not_named() -> None:
    graph = build(Gathering(1, 3, ("p0", "p1", "p2")))
    assert [node.label for node in graph.nodes] == ["Guest 1", "SME 1", "SME 2"]
    assert all(not node.organisation and not node.attendee for node in graph.nodes)


def test_names_stand_there_when_asked_for() -> None:
    graph = build(Gathering(1, 2, ("p0", "p1")), named=True)
    assert [node.label for node in graph.nodes] == ["Person 0", "Person 1"]


def test_who_withheld_consent_is_no_node_yet_the_group_keeps_its_size() -> None:
    graph = build(Gathering(1, 4, ("p1", "p2")))
    assert len(graph.nodes) == 2
    assert graph.edges[0].weight == 1 / 3
    assert graph.withheld == 5
