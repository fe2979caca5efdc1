"""What an import compares a roster by takes a few bytes a person, and still tells people apart."""

import tracemalloc
from pathlib import Path

import pytest
from hypothesis import strategies as st

from kiosk.domain.fault import Fault
from kiosk.domain.roster.entry import RosterEntry
from kiosk.services.people import digests
from kiosk.services.people.digests import Digests
from kiosk.services.roster import import_roster
from kiosk.storage.event_file import EventFile
from kiosk.storage.spool import Pile
from tests.properties import holds
from tests.services.test_roster import GivenRoster

_STEPS = st.lists(
    st.tuples(st.sampled_from(("add", "replace", "remove")), st.text(max_size=2), st.integers(0, 3)), max_size=200
)


@holds(few=60, many=600, steps=_STEPS, texts=st.sampled_from((0, 3, 1_000)))
def test_a_table_of_digests_keeps_what_a_table_of_texts_would(steps: list[tuple[str, str, int]], texts: int) -> None:
    table, kept = Digests(texts), dict[str, list[int]]()
    for what, text, number in steps:
        numbers = kept.setdefault(text, [])
        if what == "add":
            table.add(text, number)
            numbers.append(number)
        elif what == "remove":
            table.remove(text, number)
            if number in numbers:
                numbers.remove(number)
        elif len(numbers) < 2:
            table.replace(text, number)
            numbers[:] = [number]
    for text, numbers in kept.items():
        assert table.every(text) == sorted(numbers)
        assert (table.first(text) in numbers) if numbers else (table.first(text) is None)


def test_a_table_grows_with_what_it_keeps() -> None:
    table = Digests(few=500)
    for number in range(20_000):
        table.add(f"guest{number}@example.org", number)
    assert all(table.first(f"guest{number}@example.org") == number for number in range(20_000))
    assert table.first("guest20000@example.org") is None
    assert table.size < 50 * 20_000


def test_what_is_put_on_a_pile_is_there_at_its_place(tmp_path: Path) -> None:
    pile = Pile(tmp_path / "event.db")
    places = [pile.put((number, "x" * 5_000)) for number in range(600)]
    assert [pile.get(place)[0] for place in reversed(places)] == list(reversed(range(600)))
    assert list(tmp_path.iterdir()) == [], "nothing of it has a name"
    pile.close()


@pytest.fixture
def _many_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(digests, "FEW", 500)


def _peak(file: EventFile, rows: int) -> int:
    """Return the most bytes that Python held at once while a roster was read and compared."""
    entries = (
        RosterEntry(n, f"Guest {n}", email=f"guest{n}@example.org", order=f"O{n}", tickets=(f"secret-{n}",))
        for n in range(2, rows + 2)
    )
    tracemalloc.start()
    try:
        import_roster(file, GivenRoster(entries), dry_run=True)  # type: ignore[arg-type]  # none is held on to
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.usefixtures("_many_are_few")
def test_a_person_more_on_a_list_takes_a_few_bytes_of_memory_more(event_file: EventFile) -> None:
    few, many = _peak(event_file, 3_000), _peak(event_file, 9_000)
    assert (many - few) / 6_000 < 260, "a million rows are imported in less than 400 MB"


@pytest.mark.usefixtures("_many_are_few")
def test_people_who_stand_on_the_roster_take_no_more(event_file: EventFile) -> None:
    rows = [RosterEntry(n, f"Guest {n}", email=f"guest{n}@example.org", tickets=(f"t{n}",)) for n in range(2, 4_002)]
    nobody = _peak(event_file, 1)
    import_roster(event_file, GivenRoster(rows))
    assert (_peak(event_file, 1) - nobody) / 4_000 < 260


def test_a_disk_that_is_full_while_people_are_compared_is_said_as_that(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.storage.spool._PART", 0)
    pile = Pile(event_file.path)
    pile.close()
    monkeypatch.setattr(pile, "_file", type("Full", (), {"seek": full})())
    with pytest.raises(Fault, match="is full"):
        pile.put("x")
