"""A list shown by a screen changes only where its rows differ."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.shared.rows import Rows


@dataclass(frozen=True, slots=True)
class Line:
    full_name: str
    chosen: bool = False
    parts: tuple[str, ...] = ()


def test_each_field_is_a_role_in_camel_case() -> None:
    rows = Rows(Line, [Line("Elif Kılıç", True, ("Elif ", "Kılıç"))])
    names = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    assert rows.data(rows.index(0), names["fullName"]) == "Elif Kılıç"
    assert rows.data(rows.index(0), names["chosen"]) is True
    assert rows.data(rows.index(0), names["parts"]) == ["Elif ", "Kılıç"]


def test_a_row_added_on_top_leaves_the_others_alone() -> None:
    rows = Rows(Line, [Line("a"), Line("b")])
    seen: list[object] = []
    rows.dataChanged.connect(lambda *_: seen.append("changed"))
    rows.rowsInserted.connect(lambda _, first, last: seen.append((first, last)))
    rows.replace([Line("new"), Line("a"), Line("b")])
    assert seen == [(0, 0)]


@given(st.lists(st.lists(st.sampled_from("abcd"), max_size=6), max_size=6))
def test_any_series_of_contents_is_shown_as_given(contents: list[list[str]]) -> None:
    rows = Rows(Line)
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    mirror: list[str] = []

    def insert(_: QModelIndex, first: int, last: int) -> None:
        mirror[first:first] = [""] * (last - first + 1)

    def remove(_: QModelIndex, first: int, last: int) -> None:
        del mirror[first : last + 1]

    rows.rowsInserted.connect(insert)
    rows.rowsRemoved.connect(remove)
    for names in contents:
        rows.replace([Line(name) for name in names])
        assert [row.full_name for row in rows.rows] == names
        assert len(mirror) == rows.rowCount() == rows.count == len(names)
    assert tester is not None
