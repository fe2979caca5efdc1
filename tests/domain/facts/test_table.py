"""db/README.md lists every kind of fact, as the registry has them."""

from kiosk.domain.facts.reading import every_kind
from kiosk.domain.facts.registry import Kind
from tests import ROOT

PAGE = ROOT / "db" / "README.md"
BEGIN, END = "<!-- the kinds of facts, as kiosk/domain/facts has them -->\n", "<!-- end -->\n"


def row(kind: Kind) -> str:
    """Return a kind's line: what it says, what it is about, how rows follow, the tables, and who may write it."""
    meaning = (kind.type.__doc__ or "").partition("\n")[0]
    about = f"`{kind.subject}`" + (", a person" if kind.personal else "")
    how = "folded" if kind.folded else "a row each" if kind.tables else "no row"
    tables = ", ".join(f"`{table}`" for table in kind.tables) or "–"
    writers = ", ".join(sorted(kind.writers))
    permissions = ", ".join(sorted(kind.permissions)) or "–"
    return f"| `{kind.name}` | {meaning} | {about} | {how} | {tables} | {writers} | {permissions} |\n"


def table() -> str:
    """Return the list of all kinds."""
    head = "| kind | what it says | about | rows | tables | written by | staff need |\n|---|---|---|---|---|---|---|\n"
    return head + "".join(row(kind) for kind in sorted(every_kind(), key=lambda kind: kind.name))


def test_the_page_lists_the_facts_that_there_are() -> None:
    page = PAGE.read_text("utf-8")
    _, begin, rest = page.partition(BEGIN)
    listed, end, _ = rest.partition(END)
    assert begin, "the list has lost its beginning"
    assert end, "the list has lost its end"
    assert listed == table(), f"write this into db/README.md:\n{table()}"
