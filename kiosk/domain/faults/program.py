"""A fault of the program's own, as whoever waits for its answer is told of it."""

from kiosk.domain.fault import Fault


class ProgramAtFault(Fault):
    text = "That did not work, and the fault is the program’s own. Nothing of it was kept; try again, or go on without."
