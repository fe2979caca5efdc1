"""What the world did, as opposed to a mistake in this program."""


class Fault(Exception):  # noqa: N818 - it is the world that was at fault
    """Something outside the program went wrong, told in one sentence for the person at the screen.

    The sentence says what happened, what was kept, and what to do. A bug is never a `Fault`.
    """


class DiskFullFault(Fault):
    """The disk that holds an event file is full."""
