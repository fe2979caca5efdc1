"""What the world did, as opposed to a mistake in this program."""

from typing import TYPE_CHECKING

from kiosk.domain.message import Message


class Fault(Message, Exception):  # noqa: N818 - it is the world that was at fault
    """Something outside the program went wrong, told in one sentence for the person at the screen.

    Its kinds stand in `domain.faults`; each sentence says what happened, what was kept, and what to do. A bug is never
    a `Fault`. The command line prints ``str(fault)``; screens word it in their language (`viewmodels.shared.wording`).
    """

    context = "Fault"

    if TYPE_CHECKING:  # an exception takes anything, a fault nothing but its values

        def __init__(self) -> None: ...


class Reason(Message):
    """A part of a fault's sentence that is translated with it: why something failed, without a capital or full stop."""

    context = "Reason"


class InEnglish(Reason):
    """A reason that has no kind yet."""

    text = "{words}"
    words: str
