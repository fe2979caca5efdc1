"""What holds for every source file of the program and no linter tells: closed sets, SQL, and length."""

import ast
import gc
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import kiosk

ROOT = Path(kiosk.__file__).parents[1]
LONGEST = 300

PARTIAL_TABLES = {"kiosk/viewmodels/foyer/seating.py"}
"""A card has no value of its own for a name, and no switch."""

SQL = re.compile(r"\b(SELECT\s|INSERT\s+(OR|INTO)\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|PRAGMA\s|CREATE\s+TABLE\b)")
EXECUTING = {"execute", "executemany", "executescript"}


def sources() -> dict[str, ast.Module]:
    files = sorted((ROOT / "kiosk").rglob("*.py"))
    gc.disable()  # CPython 3.11 takes what a collection runs inside of `ast.parse` for its own depth (gh-106905)
    try:
        return {file.relative_to(ROOT).as_posix(): ast.parse(file.read_text("utf-8")) for file in files}
    finally:
        gc.enable()


@pytest.fixture(scope="module")
def modules() -> dict[str, ast.Module]:
    return sources()


def silent_cases(module: ast.Module) -> Iterator[int]:
    """Yield the lines of cases that take whatever else comes without saying that nothing can."""
    for node in ast.walk(module):
        for case in node.cases if isinstance(node, ast.Match) else ():
            takes_all = isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None
            if takes_all and not says_never(case):
                yield case.pattern.lineno


def says_never(case: ast.match_case) -> bool:
    statement = case.body[0]
    call = statement.value if isinstance(statement, ast.Expr) else None
    names = call.func.id if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) else ""
    return names == "assert_never" and len(case.body) == 1 and case.guard is None


def enums_of(modules: Iterable[ast.Module]) -> dict[str, set[str]]:
    """Return the members of every enum."""
    classes = [node for module in modules for node in module.body if isinstance(node, ast.ClassDef)]
    enums = [node for node in classes if any("Enum" in ast.unparse(base) for base in node.bases)]
    return {node.name: {name for part in node.body for name in assigned(part)} for node in enums}


def assigned(part: ast.stmt) -> list[str]:
    return [each.id for each in part.targets if isinstance(each, ast.Name)] if isinstance(part, ast.Assign) else []


def tables_by_member(module: ast.Module, enums: dict[str, set[str]]) -> Iterator[tuple[int, set[str]]]:
    """Yield the line of every table that has an entry for each member of an enum but for some, and those."""
    for node in ast.walk(module):
        if not isinstance(node, ast.Dict):
            continue
        keys = [key for key in node.keys if isinstance(key, ast.Attribute)]
        kinds = {ast.unparse(key.value) for key in keys} & enums.keys()
        for kind in kinds if len(keys) > 1 else ():
            yield node.lineno, enums[kind] - {key.attr for key in keys}


def sql_in(module: ast.Module) -> Iterator[int]:
    """Yield the lines that hold a statement of SQL or execute one."""
    for node in ast.walk(module):
        match node:
            case ast.Constant(str(text)) if SQL.search(text):
                yield node.lineno
            case ast.Call(ast.Attribute(attr=name)) if name in EXECUTING:
                yield node.lineno
            case ast.Import(names) if any(name.name in ("sqlite3", "pysqlite3") for name in names):
                yield node.lineno


def test_no_case_is_left_to_whatever_else_comes(modules: dict[str, ast.Module]) -> None:
    silent = {f"{name}:{line}" for name, module in modules.items() for line in silent_cases(module)}
    assert not silent, "name the cases and end in assert_never, or write an if where the set is open"


def test_a_table_by_the_members_of_a_closed_set_has_them_all(modules: dict[str, ast.Module]) -> None:
    """mypy names a match that lacks a case, not a table; where one reads better, this names it."""
    enums = enums_of(modules.values())
    tables = {name: list(tables_by_member(module, enums)) for name, module in modules.items()}
    lacking = {f"{name}:{line}": lacks for name, found in tables.items() for line, lacks in found if lacks}
    assert not {place: lacks for place, lacks in lacking.items() if place.partition(":")[0] not in PARTIAL_TABLES}


def test_sql_stands_in_storage_only(modules: dict[str, ast.Module]) -> None:
    outside = {name: list(sql_in(module)) for name, module in modules.items() if not name.startswith("kiosk/storage/")}
    assert not {name: lines for name, lines in outside.items() if lines}, "SQL stands in kiosk/storage and db only"


@pytest.mark.parametrize(
    "statement",
    [
        "connection.execute(query)",
        'rows = "SELECT id FROM event"',
        'query = f"DELETE FROM {table}"',
        "connection.executemany(query, rows)",
        'mode = "PRAGMA synchronous = OFF"',
        "import sqlite3",
    ],
)
def test_sql_is_recognised(statement: str) -> None:
    assert list(sql_in(ast.parse(statement))) == [1]


def test_a_case_that_takes_the_rest_is_recognised() -> None:
    lines = "match verdict:\n    case Verdict.ADMITTED:\n        pass\n    case _:\n        {}\n"
    assert list(silent_cases(ast.parse(lines.format("return")))) == [4]
    assert list(silent_cases(ast.parse(lines.format("assert_never(verdict)")))) == []


def types_of(module: ast.Module) -> Iterator[str]:
    """Yield the names of the classes and type aliases that a module defines."""
    for node in module.body:
        match node:
            case ast.ClassDef(name):
                yield name
            case ast.Assign([ast.Name(name)], value) if name[0].isupper() and not name.isupper():
                if "TypeVar" not in ast.unparse(value):
                    yield name


def test_the_name_of_a_type_means_one_thing(modules: dict[str, ast.Module]) -> None:
    places: dict[str, list[str]] = {}
    for name, module in modules.items():
        for kind in types_of(module):
            places.setdefault(kind, []).append(name)
    shared = {kind: where for kind, where in places.items() if len(where) > 1}
    assert not shared, "give one of them another name"


def test_no_file_is_too_long_to_read_at_one_sitting(modules: dict[str, ast.Module]) -> None:
    lengths = {name: len((ROOT / name).read_text("utf-8").splitlines()) for name in modules}
    too_long = {name for name, lines in lengths.items() if lines > LONGEST}
    assert not too_long, "split it by meaning"


def sentences_in_text(module: ast.Module) -> Iterator[int]:
    """Yield the lines of sentences with a context that the search for what is to be translated passes over."""
    for text in (node for node in ast.walk(module) if isinstance(node, ast.JoinedStr)):
        for call in (node for node in ast.walk(text) if isinstance(node, ast.Call)):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if name == "translate" and len(call.args) > 1 and isinstance(call.args[1], ast.Constant):
                yield call.lineno


def test_no_sentence_stands_within_another_text_where_nobody_translates_it(modules: dict[str, ast.Module]) -> None:
    assert list(sentences_in_text(ast.parse("f\"{translate('Page', 'Two')} {count}\""))) == [1]
    assert not {file: lines for file, module in modules.items() if (lines := list(sentences_in_text(module)))}


def test_every_list_says_which_row_is_current_or_that_none_is() -> None:
    """Qt moves an invisible mark after the first row else, and draws frame after frame for it."""
    files = sorted((ROOT / "resources" / "qml").rglob("*.qml"))
    lists = [file for file in files if re.search(r"^\s*(List|Grid)View \{", file.read_text("utf-8"), re.MULTILINE)]
    assert lists
    silent = [
        file.name for file in lists if not re.search(r"\b(currentIndex|highlightFollows\w+)\b", file.read_text("utf-8"))
    ]
    assert not silent
