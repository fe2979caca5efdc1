"""Graphs that Gephi and networkx read, and that name nobody unless asked."""

import io
import re
from collections.abc import Callable
from typing import BinaryIO

import networkx
import pytest
import xmlschema

from kiosk.adapters.files.graph_file import write_gexf, write_graphml, write_tij
from kiosk.domain.networking.contact import Party
from kiosk.domain.networking.contact_graph import ContactGraph
from tests import DATA, networks
from tests.networks import Made

Write = Callable[[BinaryIO, ContactGraph], None]


AT = 1795156200000
PEOPLE = {
    f"id{n}": Party(
        f"id{n}", f"Kişi\x1d {n} <&> “x”", organisation=f"Firma {n}", group="SME & co", email="a@example.org"
    )
    for n in range(6)
}
GATHERINGS: list[Made] = [
    (AT, 4, ("id0", "id1", "id2")),
    (AT + 61_000, 2, ("id0", "id1")),
    (AT + 99_000, 2, ("id3",)),
]


@pytest.fixture(scope="module")
def schema() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(str(DATA / "schema" / "gexf-1.3" / "gexf.xsd"))


def graph(*, named: bool = False, gatherings: list[Made] = GATHERINGS) -> ContactGraph:
    return networks.graph(networks.network(PEOPLE, gatherings, {"SME & co": 6}, "Keys \x1d& co"), AT, named=named)


def written(write: Write, content: ContactGraph) -> bytes:
    out = io.BytesIO()
    write(out, content)
    return out.getvalue()


@pytest.mark.parametrize("named", [False, True])
@pytest.mark.parametrize("gatherings", [GATHERINGS, []])
def test_gexf_is_valid_1_3(schema: xmlschema.XMLSchema, named: bool, gatherings: list[Made]) -> None:
    schema.validate(io.BytesIO(written(write_gexf, graph(named=named, gatherings=gatherings))))


def test_gexf_has_timestamps_and_never_intervals() -> None:
    text = written(write_gexf, graph(named=True)).decode()
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


@pytest.mark.parametrize("write", [write_gexf, write_graphml])
def test_a_graph_without_names_tells_quarters_of_an_hour_and_what_is_left_out(write: Write) -> None:
    text = written(write, graph(gatherings=[(AT + 61_000, 3, ("id0", "id1"))])).decode()
    assert set(re.findall(r"T(\d\d:\d\d:\d\d)Z", text)) == {"06:30:00"}
    assert "Left out for lack of consent: people 1, contacts 2." in text
    assert "steps of 15 minutes" in text


def test_sociopatterns_lines_are_t_i_j_at_15_minutes() -> None:
    later = AT + 15 * 60_000
    lines = written(write_tij, graph(gatherings=[*GATHERINGS, (later, 2, ("id0", "id1"))])).decode().splitlines()
    second = AT // 1000
    assert lines == [f"{second} 2 3", f"{second} 2 4", f"{second} 3 4", f"{second + 900} 3 4"]
