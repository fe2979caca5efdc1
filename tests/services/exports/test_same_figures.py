"""Whatever people answer, take back or have erased: every format tells of the same people, exchanges and pairs."""

import csv
import json
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import networkx
import openpyxl
import pytest
from hypothesis import strategies as st

from kiosk.bootstrap.outputs import write_export
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.networking.contact import LackOfConsent
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.report.figures import ContactFigures
from kiosk.domain.small_cells import SMALLEST_GROUP
from kiosk.services.erase import erase
from kiosk.services.event import found_event
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.report.figures import report_figures
from kiosk.services.sharing.exchange import record_exchange, withdraw
from kiosk.storage.event_file import EventFile
from tests import DATA
from tests.conftest import STARTS, GivenClock
from tests.guests import put_on_the_list
from tests.properties import holds

GUESTS = 7
met = st.tuples(
    st.just("met"),
    st.sets(st.integers(0, GUESTS - 1), min_size=2, max_size=5),
    st.sets(st.integers(0, GUESTS - 1), max_size=3),
)
"""Some exchange contacts, of whom some refuse the organiser's statistics."""
changed = st.tuples(st.sampled_from(["withdrew", "erased"]), st.integers(0, GUESTS - 1))
days = st.lists(met | changed, min_size=2, max_size=9)

Pair = frozenset[str]


@dataclass
class Truth:
    """What happened, told by nothing of the program: each exchange's members and who of them agreed still."""

    sizes: dict[str, int] = field(default_factory=dict)
    agreed: dict[str, set[str]] = field(default_factory=dict)
    members: dict[str, set[str]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)

    @property
    def people(self) -> set[str]:
        return set().union(*self.agreed.values())

    @property
    def pairs(self) -> Counter[Pair]:
        return Counter(frozenset(two) for some in self.agreed.values() for two in combinations(some, 2))

    @property
    def left_out(self) -> LackOfConsent:
        present = set().union(*self.members.values()) - self.gone
        missing = sum(len(self.agreed[one]) < size for one, size in self.sizes.items())
        contacts = sum(size * (size - 1) // 2 for size in self.sizes.values())
        return LackOfConsent(len(present - self.people), missing, contacts - self.pairs.total())


@dataclass
class Told:
    """What a file tells: who stands in it, how often each pair met, the exchanges by size, and what is left out."""

    people: set[str]
    pairs: Counter[Pair]
    exchanges: Counter[int] | None = None
    left_out: dict[str, int] | None = None


@holds(4, 60, day=days)
def test_all_formats_tell_of_the_same_people_exchanges_and_pairs(day: list[Any]) -> None:
    hold_all(day)


def test_of_a_day_that_has_a_report_they_tell_the_same_too() -> None:
    contacts = hold_all([("met", {0, 1}, {1}), ("met", {1, 2, 3, 4, 5}, {3}), ("met", {1, 2}, set()), ("erased", 5)])
    assert contacts is None, "three people are too few to tell of"
    contacts = hold_all(
        [("met", {0, 1, 2, 3, 4}, set()), ("met", {4, 5, 6}, {6}), ("withdrew", 0), ("met", {5, 6}, set())]
    )
    assert contacts is not None
    assert (contacts.people, contacts.contacts, contacts.exchanges, contacts.withheld) == (6, 8, 3, 6)


def hold_all(day: list[Any]) -> ContactFigures | None:
    """Play a day, hold every format against it, and return what the report tells of its contacts."""
    with tempfile.TemporaryDirectory() as name:
        folder, clock = Path(name), GivenClock()
        with closing(EventFile.create(folder / "event.db", clock, this_machine)) as file:
            found_event(file, "Fair", "Europe/Istanbul", STARTS)
            truth = play(file, clock, day)
            hold_contact_table(file, truth)
            hold_named(file, folder, truth)
            hold_pseudonymous(file, folder, truth)
            return hold_report(file, truth)


def play(file: EventFile, clock: GivenClock, day: list[Any]) -> Truth:
    guests, truth = [put_on_the_list(file, f"Guest {n}", group="SME").id for n in range(GUESTS)], Truth()
    for act, whom, *refused in day:
        clock.forward(7)
        if act == "met":
            present = [guests[n] for n in whom if guests[n] not in truth.gone]
            yes = {guests[n] for n in whom - refused[0]} & set(present)
            if len(present) >= 2:
                answers = [Answer(one, (Field.EMAIL,), one in yes) for one in present]
                exchange = record_exchange(file, answers, point="Foyer 1").id
                truth.sizes[exchange], truth.agreed[exchange] = len(present), yes
                truth.members[exchange] = set(present)
        elif guests[whom] not in truth.gone:
            withdraw(file, guests[whom])
            for agreed in truth.agreed.values():
                agreed.discard(guests[whom])
            if act == "erased":
                truth.gone.add(guests[whom])
                erase(file, guests[whom], reason=ErasureReason.ASKED, by="Selin")
    return truth


def hold_contact_table(file: EventFile, truth: Truth) -> None:
    """Hold what anybody reads in the file itself, with nothing of the program, against what happened."""
    covered = file.reader.execute(
        "SELECT c.a, c.b, count(*) FROM contact AS c "
        "JOIN standing_consent AS a ON a.exchange = c.exchange AND a.attendee = c.a "
        "JOIN standing_consent AS b ON b.exchange = c.exchange AND b.attendee = c.b "
        "WHERE a.purpose = 'statistics' AND b.purpose = 'statistics' AND a.given = 1 AND b.given = 1 GROUP BY c.a, c.b"
    )
    assert Counter({frozenset((a, b)): count for a, b, count in covered}) == truth.pairs
    sizes = file.reader.execute("SELECT size FROM contact GROUP BY exchange").fetchall()
    assert Counter(size for (size,) in sizes) == Counter(truth.sizes.values())


def hold_report(file: EventFile, truth: Truth) -> ContactFigures | None:
    """Hold what the report counts against what happened; it tells nothing of fewer than five people or contacts."""
    people, contacts = set().union(*truth.pairs), report_figures(file).contacts
    if min(len(people), len(truth.pairs)) < SMALLEST_GROUP:
        assert contacts is None
        return None
    assert contacts is not None
    assert (contacts.people, contacts.contacts, contacts.exchanges) == (
        len(people),
        len(truth.pairs),
        len(truth.sizes),
    )
    assert contacts.withheld == told_or_none(truth.left_out.contacts)
    assert contacts.in_groups == told_or_none(sum(size > 2 for size in truth.sizes.values()))
    assert contacts.mean == pytest.approx(2 * len(truth.pairs) / len(people))
    return contacts


def told_or_none(count: int) -> int | None:
    return None if 0 < count < SMALLEST_GROUP else count


def hold_named(file: EventFile, folder: Path, truth: Truth) -> None:
    """Hold what names people against what happened, person by person."""
    sizes = Counter(truth.sizes.values())
    for kind, ending, read in NAMED:
        export = write_export(file, ExportRequest(kind, ending, names=True), folder / f"named.{ending}", replace=True)
        told = read(folder / f"named.{ending}")
        assert export.left_out == truth.left_out, ending
        assert told.people == truth.people or (kind is ExportKind.CONTACTS and told.people <= truth.people), ending
        assert told.pairs == truth.pairs, ending
        assert told.exchanges in (None, sizes), ending
        left_out = truth.left_out
        counts = {"people": left_out.people, "exchanges": left_out.exchanges, "contacts": left_out.contacts}
        assert told.left_out in (None, counts), ending


def hold_pseudonymous(file: EventFile, folder: Path, truth: Truth) -> None:
    """Hold what names nobody against what happened: as many people, pairs that met as often, times in quarters."""
    for kind, ending, read in (*NAMED[4:], (ExportKind.CONTACTS, ExportFormat.TIJ, of_tij)):
        write_export(file, ExportRequest(kind, ending), folder / f"secret.{ending}", replace=True)
        told = read(folder / f"secret.{ending}")
        text = (folder / f"secret.{ending}").read_text("utf-8")
        assert not any(one in text for one in (*truth.people, "Guest 0"))
        assert len(told.pairs) == len(truth.pairs), ending
        if ending is ExportFormat.TIJ:
            assert {int(line.split()[0]) % 900 for line in text.splitlines()} <= {0}
            continue
        assert sorted(told.pairs.values()) == sorted(truth.pairs.values()), ending
        assert len(told.people) == len(truth.people), ending
        assert told.exchanges in (None, Counter(truth.sizes.values())), ending


def of_rows(contacts: list[dict[str, Any]], exchanges: list[dict[str, Any]] | None = None) -> Told:
    sides = [frozenset(filter(None, (row["a_id"], row["b_id"]))) for row in contacts]
    pairs = Counter(side for side in sides if len(side) == 2)
    if exchanges is None:
        sizes = Counter({row["exchange_id"]: int(row["group_size"]) for row in contacts}.values())
        return Told(set().union(*sides), pairs, sizes)
    return Told(set().union(*sides), pairs, Counter(row["size"] for row in exchanges))


def of_csv(path: Path) -> Told:
    with path.open(encoding="utf-8-sig", newline="") as handle:
        return of_rows(list(csv.DictReader(handle)))


def of_json(path: Path) -> Told:
    read = json.loads(path.read_text("utf-8"))
    told = of_rows(read["contacts"], read["exchanges"])
    told.left_out = read["left_out"]
    return told


def of_xlsx(path: Path) -> Told:
    book: Any = openpyxl.load_workbook(path)
    return of_rows(sheet_of(book["contacts"]), sheet_of(book["exchanges"]))


def sheet_of(sheet: Any) -> list[dict[str, Any]]:
    header, *rows = sheet.values
    return [dict(zip(header, row, strict=True)) for row in rows if row[0]]


def of_exchanges(path: Path) -> Told:
    read = json.loads(path.read_text("utf-8"))
    members = [row["members"] for row in read["exchanges"]]
    pairs = Counter(frozenset(two) for some in members for two in combinations(some, 2))
    sizes = Counter(row["size"] for row in read["exchanges"])
    return Told({one for some in members for one in some}, pairs, sizes, read["left_out"])


def of_graph(graph: Any) -> Told:
    ids = {node: attributes.get("attendee", node) for node, attributes in graph.nodes(data=True)}
    pairs = Counter({frozenset((ids[a], ids[b])): edge["meetings"] for a, b, edge in graph.edges(data=True)})
    return Told(set(ids.values()), pairs)


def of_gexf(path: Path) -> Told:
    return of_graph(networkx.read_gexf(path, version="1.3"))


def of_graphml(path: Path) -> Told:
    return of_graph(networkx.read_graphml(path))


def of_hif(path: Path) -> Told:
    read = json.loads(path.read_text("utf-8"))
    jsonschema.Draft7Validator(SCHEMA).validate(read)
    ids = {node["node"]: node["attrs"].get("attendee", node["node"]) for node in read["nodes"]}
    members: dict[str, list[Any]] = {edge["edge"]: [] for edge in read["edges"]}
    for incidence in read["incidences"]:
        members[incidence["edge"]].append(ids[incidence["node"]])
    pairs = Counter(frozenset(two) for some in members.values() for two in combinations(some, 2))
    sizes = Counter(edge["attrs"]["size"] for edge in read["edges"])
    assert {one for some in members.values() for one in some} == set(ids.values())
    return Told(set(ids.values()), pairs, sizes, read["metadata"]["left_out"])


def of_tij(path: Path) -> Told:
    lines = [line.split() for line in path.read_text("ascii").splitlines()]
    return Told({one for _, *two in lines for one in two}, Counter({frozenset(two): 1 for _, *two in lines}))


SCHEMA = json.loads((DATA / "schema" / "hif-0.1.json").read_text("utf-8"))
NAMED: list[tuple[ExportKind, ExportFormat, Any]] = [
    (ExportKind.CONTACTS, ExportFormat.CSV, of_csv),
    (ExportKind.CONTACTS, ExportFormat.JSON, of_json),
    (ExportKind.CONTACTS, ExportFormat.XLSX, of_xlsx),
    (ExportKind.EXCHANGES, ExportFormat.JSON, of_exchanges),
    (ExportKind.EXCHANGES, ExportFormat.HIF, of_hif),
    (ExportKind.CONTACTS, ExportFormat.GEXF, of_gexf),
    (ExportKind.CONTACTS, ExportFormat.GRAPHML, of_graphml),
]
