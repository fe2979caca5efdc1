"""SQLite's module, and connections that keep at hand what would be read anew in each transaction that writes.

The `pysqlite3` package brings a newer SQLite than Python's own module.
"""

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        import pysqlite3 as sqlite3
    except ImportError:
        import sqlite3

__all__ = ["Connection", "cached", "sqlite3"]

P = ParamSpec("P")
T = TypeVar("T")


class Connection(sqlite3.Connection):
    """A connection that knows how long what was read within its transactions stays true: see `cached`."""

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - as the library's own
        super().__init__(*arguments, **options)
        self.cache: dict[Any, tuple[int, Any]] = {}
        """What was read, each with the epoch that it was read in."""
        self.passes_over = False
        """Whether what is written now changes nothing that was read."""
        self.counted = 0
        """The `total_changes` up to which changes are known of."""
        self._epoch = 0
        self._version = -1

    def begun(self) -> None:
        """Note that a transaction has begun that writes: until its end nobody else does."""
        (version,) = self.execute("PRAGMA data_version").fetchone()
        if version != self._version:
            self._version = version
            self.forget()

    def forget(self) -> None:
        """Hold nothing for true any more that was read: others have written, or what was written is undone."""
        self._epoch += 1
        self.cache = {}

    @property
    def epoch(self) -> int:
        """A number that stays the same until rows change; true within transactions that `begun` was told of."""
        if self.total_changes != self.counted and not self.passes_over:
            self.counted = self.total_changes
            self.forget()
        return self._epoch

    def passing_over(self) -> "PassingOver":
        """Return what lets rows be written on which nothing depends that was read."""
        return PassingOver(self)


class PassingOver:
    """While it is entered, rows are written on which nothing depends that a connection has read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.epoch  # noqa: B018 - what was written before counts
        self._connection.passes_over = True

    def __exit__(self, error: type[BaseException] | None, *_: object) -> None:
        self._connection.passes_over = False
        if error is None:
            self._connection.counted = self._connection.total_changes


def cached(read: Callable[Concatenate[Connection, P], T]) -> Callable[Concatenate[Connection, P], T]:
    """Let a function that reads, by arguments that can be keys, keep what it returned for the next transactions.

    It is kept until somebody writes, in this process or another; a scan, which changes nothing of what is read this
    way, does not count (see `Journal.append`). Outside a transaction that writes all is read anew.
    """

    @wraps(read)
    def look_up(connection: Connection, /, *arguments: P.args, **options: P.kwargs) -> T:
        if options or not isinstance(connection, Connection) or not connection.in_transaction:
            return read(connection, *arguments, **options)
        epoch, key = connection.epoch, (read, arguments)
        kept = connection.cache.get(key)
        if kept and kept[0] == epoch:
            value: T = kept[1]
            return value
        value = read(connection, *arguments, **options)
        connection.cache[key] = (epoch, value)
        return value

    return look_up
