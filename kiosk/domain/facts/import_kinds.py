"""What the journal says of an import as a whole."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.kiosks.role import Role


@fact(
    "import", subject="id", folded=True, tables=("import", "held"), writers=(Role.ORGANISER, Role.DESK), permissions=()
)
@dataclass(frozen=True, slots=True)
class RosterImport:
    """An import: what it reads and how many facts it has, and then that it has ended, or was given up.

    It is of a guest list, or of an `agenda`.
    """

    id: str
    source: str | None = None
    agenda: bool | None = None
    facts: int | None = None
    ended: bool | None = None
    cancelled: bool | None = None


@fact("import_undone", subject="id", folded=True, tables=("import_undone",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class ImportUndone:
    """An import was taken back after it had ended, for good: it is as if it had been given up."""

    id: str
