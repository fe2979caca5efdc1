"""Graphs that Gephi and networkx read, and that name nobody unless asked."""

import io
import re
from collections.abc import Callable
from typing import BinaryIO

import networkx
import pytest
import xmlschema

from kiosk.adapters.files.graph_file import write_gexf, write_graphml, write_tij
from kiosk.domain.networking.contact_graph import ContactGraph, Gathering, graph_of
from kiosk.domain.roster.attendee import Attendee
from tests import DATA

Write = Callable[[BinaryIO, ContactGraph], None]


AT = 1795156200000
PEOPLE = {
    f"id{n}": Attendee(
        f"id{n}", f"Kişi\x1d {n} <&> “x”", organisation=f"Firma {n}", group="SME & co", email="a@example.org"
    )
    for n in range(6)
}
GATHERINGS = [
    Gathering(AT, 4, ("id0", "id1", "id2")),
    Gathering(AT + 61_000, 2, ("id0", "id1")),
    Gathering(AT + 99_000, 2, ("id3",)),
]


@pytest.fixture(scope="module")
def schema() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(str(DATA / "schema" / "gexf-1.3" / "gexf.xsd"))


def graph(*, named: bool = False, gatherings: list[Gathering] = GATHERINGS) -> ContactGraph:
    return graph_of("Keys \x1d& co", AT, gatherings, PEOPLE, {"SME & co": 6}, named=named)


def written(write: Write, content: ContactGraph) -> bytes:
    out = io.BytesIO()
    write(out, content)
    return out.getvalue()


@pytest.mark.parametrize("named", [False, True])
@pytest.mark.parametrize("gatherings", [GATHERINGS, []])
def test_gexf_is_valid_1_3(schema: xmlschema.XMLSchema, named: bool, gatherings: list[Gathering]) -> None:
    schema.validate(io.BytesIO(written(write_gexf, graph(named=named, gatherings=gatherings))))


def test_gexf_has_timestamps_and_never_intervals() -> None:
    text = written(write_gexf, graph()).decode()
    assert 'mode="dynamic" timeformat="dateTime" timerepresentation="timestamp"' in text
    assert not re.search(r"\s(start|end|intervals)=", text)
    assert 'timestamps="[2026-11-20T06:30:00Z, 2026-11-20T06:31:01Z]"' in text
    assert text.index("<meta") < text.index("<graph") < text.index("<attributes") < text.index("<nodes")


def test_networkx_reads_the_gexf_back() -> None:
    read = networkx.read_gexf(io.BytesIO(written(write_gexf, graph(named=True))), version="1.3")
    assert not read.is_directed()
    assert read.nodes["1"]["label"] == "Kişi 0 <&> “x”"
    assert read.nodes["1"]["group"] == "SME & co"
    assert read.edges["1", "2"]["weight"] == pytest.approx(1 / 3 + 1)
    assert (read.number_of_nodes(), read.number_of_edges()) == (4, 3)


def test_networkx_reads_the_graphml_back_with_types() -> None:
    read = networkx.read_graphml(io.BytesIO(written(write_graphml, graph(named=True))))
    assert read.nodes["n1"] == {
        "label": "Kişi 0 <&> “x”",
        "group": "SME & co",
        "organisation": "Firma 0",
        "attendee": "id0",
    }
    assert read.edges["n1", "n2"]["meetings"] == 2
    assert read.edges["n1", "n2"]["weight"] == pytest.approx(1 / 3 + 1)
    assert read.edges["n1", "n2"]["last_at"] == "2026-11-20T06:31:01Z"


def test_every_graphml_key_is_declared_and_no_none() -> None:
    text = written(write_graphml, graph()).decode()
    assert set(re.findall(r'<data key="(\w+)"', text)) <= set(re.findall(r'<key id="(\w+)"', text))
    assert "None" not in text


@pytest.mark.parametrize("write", [write_gexf, write_graphml, write_tij])
def test_a_graph_without_names_tells_nothing_of_anyone_but_a_group(write: Write) -> None:
    text = written(write, graph()).decode()
    assert not any(word in text for word in ("Kişi", "Firma", "id0", "example.org"))


def test_sociopatterns_lines_are_t_i_j_at_20_seconds() -> None:
    second = AT // 1000 // 20 * 20
    lines = [tuple(map(int, line.split())) for line in written(write_tij, graph()).decode().splitlines()]
    assert lines == [(second, 1, 2), (second, 1, 3), (second, 2, 3), (second + 60, 1, 2)]
