"""The table of complaints in the tests' README names tests that there are."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parent
COMPLAINTS = 20
ROW = re.compile(r"^\| (\d+) \| [^|]+ \| ([^|]+) \|$", re.MULTILINE)
NAMED = re.compile(r"`([^`]+)`")


def rows() -> list[tuple[int, str]]:
    text = (FOLDER / "README.md").read_text("utf-8").partition("## Complaints of the field")[2].partition("\n## ")[0]
    return [(int(number), tests) for number, tests in ROW.findall(text)]


def named(tests: str) -> Iterator[tuple[str, str]]:
    """Yield the file and the name of each test of a row."""
    for part in tests.split(";"):
        file, *names = NAMED.findall(part)
        for name in names:
            yield file, name


def names_in(file: str) -> set[str]:
    module = ast.parse((FOLDER / file).read_text("utf-8"))
    return {node.name for node in ast.walk(module) if isinstance(node, ast.FunctionDef)}


def test_every_complaint_of_the_field_has_a_test_that_is_there() -> None:
    assert [number for number, _ in rows()] == list(range(1, COMPLAINTS + 1))
    known = {file: names_in(file) for _, tests in rows() for file, _ in named(tests)}
    for number, tests in rows():
        assert list(named(tests)), f"no test shows that complaint {number} cannot come"
        for file, name in named(tests):
            assert f"test_{name}" in known[file], f"{file} has no test_{name}"
