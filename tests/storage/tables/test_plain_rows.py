"""Rows of people that are made without reading facts are those that their facts make."""

import json
from typing import Any

from hypothesis import strategies as st

from kiosk.domain.facts.kinds import ATTENDEE_FIELDS
from kiosk.domain.facts.registry import KINDS
from kiosk.storage.tables import attendee_rows, plain_rows
from tests.properties import holds

_TEXT = st.sampled_from(("", "Ada", "Işıl van den Berg", "Jean-Luc", "half \ud800", "paid", "unpaid", "let in"))
_ODD: st.SearchStrategy[Any] = st.sampled_from(
    (None, 0, 1, True, 1_795_000_000_000, [], ["Dinner"], {}, {"Menu": 1}, {"Menu": []})
)
_TEXTS = st.dictionaries(st.sampled_from(("Menu", "t1", "half \ud800", "r")), st.one_of(_TEXT, st.just("there")))
_SOURCES = st.dictionaries(st.sampled_from(("r", "s")), st.sampled_from(("there", "gone", "cancelled", "newer")))
_MAPS = {"answers": _TEXTS, "codes": _TEXTS, "sources": _SOURCES}
_FIELDS = {field: st.one_of(_TEXT, _TEXT, _TEXT, _ODD) for field in (*ATTENDEE_FIELDS, "revoked", "import", "later")}
_SAID = st.fixed_dictionaries({}, optional=_FIELDS | {name: st.one_of(one, one, _ODD) for name, one in _MAPS.items()})
_PLAIN = st.fixed_dictionaries({"name": _TEXT, "email": _TEXT}, optional=_MAPS)


@holds(few=100, many=1_000, said=st.lists(st.one_of(_SAID, _PLAIN), max_size=5))
def test_a_fact_makes_the_same_row_whether_it_is_read_as_a_fact_or_not(said: list[dict[str, Any]]) -> None:
    contents = [(f"{number:016x}", json.loads(json.dumps(one))) for number, one in enumerate(said)]
    read = KINDS["attendee"].read
    expected = attendee_rows.rows_of([[read(attendee, content)] for attendee, content in contents], are_new=True)
    rows = plain_rows.rows_of(contents)
    assert sorted(rows.people) == sorted(expected.people)
    assert sorted(rows.codes) == sorted(expected.codes)
    assert (rows.unnamed, rows.recoded, rows.before) == (expected.unnamed, expected.recoded, ())


def test_what_most_rosters_say_of_a_person_is_plain() -> None:
    said = {
        "name": "Işıl Kaya",
        "order": "X1",
        "codes": {"t1": "ticket"},
        "sources": {"r": "there"},
        "status": "unpaid",
    }
    assert plain_rows._row("1", said | {"answers": {"Menu": "Vegan"}, "import": "0123456789abcdef"})
    assert plain_rows._row("1", said | {"revoked": ["t1"]}) is None
