"""The PIN before the organiser's page of this machine, and the wrong ones typed at it, by what they were to open."""

from kiosk.storage.connection import Connection


def organiser_pin(connection: Connection) -> str:
    """Return the hash of the PIN; empty if none was chosen on this machine."""
    row = connection.execute("SELECT hash FROM organiser_pin").fetchone()
    return str(row[0]) if row else ""


def keep_organiser_pin(connection: Connection, hashed: str) -> None:
    """Keep another hash, or none if it is empty."""
    connection.execute("DELETE FROM organiser_pin")
    if hashed:
        connection.execute("INSERT INTO organiser_pin (hash) VALUES (?)", (hashed,))


def add_attempt(connection: Connection, kind: str, uptime: int) -> None:
    """Remember a wrong try, with how long the machine had run (milliseconds)."""
    connection.execute("INSERT INTO pin_attempt (kind, uptime) VALUES (?, ?)", (kind, uptime))


def forget_attempts(connection: Connection, kind: str) -> None:
    """Forget all wrong tries, after a right one."""
    connection.execute("DELETE FROM pin_attempt WHERE kind = ?", (kind,))


def attempts(connection: Connection, kind: str) -> tuple[int, int]:
    """Return how many wrong tries there were since the last right one, and how long the machine had run at the last."""
    last = "SELECT uptime FROM pin_attempt WHERE kind = ? ORDER BY number DESC LIMIT 1"
    row = connection.execute(last, (kind,)).fetchone()
    (count,) = connection.execute("SELECT count(*) FROM pin_attempt WHERE kind = ?", (kind,)).fetchone()
    return int(count), int(row[0]) if row else 0
