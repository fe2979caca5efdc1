"""What was tried in vain at one kiosk, codes and names; and whether a code is a badge's."""

from kiosk.domain.admission.code import CodeKind
from kiosk.domain.admission.verdict import Method, Verdict
from kiosk.storage.connection import Connection, is_storable


def unheld_on(connection: Connection, device: str, since: int) -> tuple[int, int]:
    """Return how many codes that nobody holds were tried at a kiosk since a time (UTC milliseconds), and when last.

    Those count that visitors held out, not those that a desk scanned.
    """
    count, last = connection.execute(
        "SELECT count(*), coalesce(max(at), 0) FROM scan INDEXED BY scan_at "
        "WHERE at > ? AND device = ? AND verdict = ? AND method IN (?, ?)",
        (since, device, Verdict.UNKNOWN_CODE, Method.SELF, Method.LOOK_UP),
    ).fetchone()
    return int(count), int(last)


def refused_by_name_on(connection: Connection, device: str, since: int) -> tuple[int, int]:
    """Return how often a name let nobody in at a kiosk since a time (UTC milliseconds), and when last.

    Whoever fits nobody and whoever has to see the desk count alike, or the wait would tell them apart.
    """
    count, last = connection.execute(
        "SELECT count(*), coalesce(max(at), 0) FROM scan INDEXED BY scan_at "
        "WHERE at > ? AND device = ? AND (method = ? OR method = ? AND verdict NOT IN (?, ?, ?))",
        (
            *(since, device, Method.NAME_TRY, Method.BY_NAME),
            *(Verdict.ADMITTED, Verdict.ALREADY_IN, Verdict.LEFT),
        ),
    ).fetchone()
    return int(count), int(last)


def is_badge(connection: Connection, code: str) -> bool:
    """Tell whether a code that somebody holds is a badge's, not a ticket of another system."""
    if not is_storable(code):
        return False
    row = connection.execute(
        "SELECT 1 FROM code WHERE code = ? AND kind = ? AND revoked = 0 LIMIT 1", (code, CodeKind.BADGE)
    ).fetchone()
    return row is not None
