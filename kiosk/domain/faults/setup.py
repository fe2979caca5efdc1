"""What keeps the program out of a person's menus."""

from kiosk.domain.fault import Fault


class NoMenuHere(Fault):
    text = (
        "A menu entry and completion can be set up on Linux and other systems with freedesktop menus only; here, start "
        "“kiosk” yourself. Nothing was changed."
    )


class NoCommandInstalled(Fault):
    text = "This installation has no command “kiosk” that a menu could start; install it with pip, then run this again."
