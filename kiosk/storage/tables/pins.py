"""The wrong PINs typed at this machine, by what they were to open."""

from kiosk.storage.connection import Connection


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
