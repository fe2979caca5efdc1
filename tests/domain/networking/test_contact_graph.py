"""The graph weighs groups down, names nobody unless asked, and leaves out who withheld consent."""

from kiosk.domain.networking.contact import LackOfConsent, Party
from kiosk.domain.networking.contact_graph import ContactGraph
from tests import networks
from tests.networks import Made

PEOPLE = {f"p{n}": Party(f"p{n}", f"Person {n}", group="SME" if n else "Investor") for n in range(6)}
SIZES = {"SME": 5, "Investor": 1}
QUARTER_MS = 900_000


def build(*made: Made, named: bool = False) -> ContactGraph:
    return networks.graph(networks.network(PEOPLE, made, SIZES, "Event"), named=named)


def test_a_pair_in_a_group_of_n_weighs_one_over_n_minus_one() -> None:
    graph = build((1, 4, ["p1", "p2", "p3", "p4"]), (2, 2, ["p1", "p2"]), named=True)
    first, *_ = graph.edges
    assert (first.source, first.target, first.weight, first.times) == (1, 2, 1 / 3 + 1, (1, 2))
    assert len(graph.edges) == len(list(graph.edges)) == 6


def test_labels_are_the_group_and_a_number_but_a_small_group_is_not_named() -> None:
    graph = build((1, 3, ["p0", "p1", "p2"]))
    assert [node.label for node in graph.nodes] == ["SME 1", "SME 2", "Guest 1"], "the order is one of chance"
    assert all(not node.organisation and not node.attendee for node in graph.nodes)


def test_names_stand_there_when_asked_for() -> None:
    graph = build((1, 2, ["p0", "p1"]), named=True)
    assert [node.label for node in graph.nodes] == ["Person 0", "Person 1"]


def test_times_without_names_are_quarters_of_an_hour() -> None:
    made = [(at, 2, ["p1", "p2"]) for at in (1, QUARTER_MS - 1, QUARTER_MS + 1)]
    exact, stepped = build(*made, named=True), build(*made)
    assert [edge.times for edge in exact.edges] == [(1, QUARTER_MS - 1, QUARTER_MS + 1)]
    assert [edge.times for edge in stepped.edges] == [(0, 0, QUARTER_MS)]
    assert [list(times) for times in stepped.times] == [[0, QUARTER_MS]] * 2


def test_who_withheld_consent_is_no_node_yet_the_group_keeps_its_size() -> None:
    graph = build((1, 4, ["p1", "p2"]))
    assert len(graph.nodes) == 2
    assert [edge.weight for edge in graph.edges] == [1 / 3]
    assert graph.left_out == LackOfConsent(people=2, exchanges=1, contacts=5)
