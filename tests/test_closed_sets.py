"""A match over a closed set names every case, so that a new case makes the type checker name every place."""

import ast
from pathlib import Path

from kiosk import __file__ as package

SOURCES = sorted(Path(package).parent.rglob("*.py"))
OPEN_ENDED = {
    "kiosk/viewmodels/shared/sentences.py",
    "kiosk/viewmodels/organiser/export.py",
    "kiosk/viewmodels/organiser/export_words.py",
    "kiosk/viewmodels/foyer/check_in.py",
}
"""Still to be turned."""


def catches_all(case: ast.match_case) -> bool:
    return isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None


def says_never(case: ast.match_case) -> bool:
    match case.body:
        case [ast.Expr(ast.Call(ast.Name("assert_never")))]:
            return case.guard is None
    return False


def silent_cases(source: Path) -> list[str]:
    name = f"kiosk/{source.relative_to(Path(package).parent).as_posix()}"
    if name in OPEN_ENDED:
        return []
    matches = [node for node in ast.walk(ast.parse(source.read_text())) if isinstance(node, ast.Match)]
    cases = [case for match in matches for case in match.cases]
    return [f"{name}:{case.pattern.lineno}" for case in cases if catches_all(case) and not says_never(case)]


def test_no_case_is_left_to_whatever_else_comes() -> None:
    silent = [place for source in SOURCES for place in silent_cases(source)]
    assert not silent, "name the cases and end in assert_never, or write an if where the set is open"
