"""The texts of a session: each is one text, or one a language."""

import re
from collections.abc import Iterable

from kiosk.adapters.agenda.markup import plain_line
from kiosk.adapters.agenda.reading import SHOWN, AgendaDraft, JsonObject, UnfitError, expect
from kiosk.domain.agenda.session import SessionText
from kiosk.domain.faults.agenda import NoTitle, ShouldBe
from kiosk.domain.language import SOURCE
from kiosk.domain.plain_text import writable
from kiosk.domain.remarks.agenda import PartLeftOut

_LANGUAGE = re.compile(r"[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*")

Wordings = dict[str, str]
"""A text by language; under ``""`` the one that serves all others."""


def title_of(table: JsonObject, key: str = "title") -> Wordings:
    """Return a session's title.

    Raises:
        UnfitError: there is none, or it is no text.
    """
    wordings = _wordings(table.get(key), key)
    if not wordings.get(""):
        raise UnfitError(NoTitle())
    return wordings


def part_of(
    table: JsonObject, keys: Iterable[str], row: int, title: str, draft: AgendaDraft, *, line: bool = True
) -> Wordings:
    """Return the first of some texts that says anything; one that is no text is left out, and said.

    Args:
        table: the session.
        keys: where the text may stand.
        row: the session's number in the file.
        title: its title.
        draft: takes the remark.
        line: whether it is one line; else it may have paragraphs and markup.
    """
    for key in keys:
        try:
            wordings = _wordings(table.get(key), key, line=line)
        except UnfitError as unfit:
            leave_part_out(unfit, row, title, draft)
            continue
        if any(wordings.values()):
            return wordings
    return {}


def leave_part_out(unfit: UnfitError, row: int, title: str, draft: AgendaDraft) -> None:
    """Say that a part of a session was left out, as it is of another kind."""
    if isinstance(unfit.reason, ShouldBe):
        reason = unfit.reason
        draft.note(row, PartLeftOut(title[:SHOWN], reason.key, reason.expected, reason.found))


def session_texts(title: Wordings, **parts: Wordings) -> tuple[SessionText, dict[str, SessionText]]:
    """Return a session's own text, and its texts by language."""
    languages = dict.fromkeys(code for wordings in (title, *parts.values()) for code in wordings if code)
    return _text("", title, parts), {code: _text(code, title, parts) for code in languages}


def _text(language: str, title: Wordings, parts: dict[str, Wordings]) -> SessionText:
    words = {name: wordings.get(language, "") for name, wordings in parts.items()}
    return SessionText(title.get(language, ""), **words)


def _wordings(value: object, key: str, *, line: bool = True) -> Wordings:
    if value is None:
        return {}
    if isinstance(value, int | float) and not isinstance(value, bool):
        return {"": str(value)[:40]} if abs(value) < 1e15 else {}
    if isinstance(value, dict) and value and all(isinstance(code, str) and _LANGUAGE.fullmatch(code) for code in value):
        words = {code: _clean(expect(one, str, key), line) for code, one in value.items() if one is not None}
        own = words.get(SOURCE) or next(filter(None, words.values()), "")
        return {"": own} | {code.partition("_")[0]: text for code, text in words.items() if text}
    return {"": _clean(expect(value, str, key), line)}


def _clean(text: str, line: bool) -> str:
    return plain_line(text) if line else writable(text).strip()
