"""What kiosks are there for, in words."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.kiosks.role import Role

translate = QCoreApplication.translate


def role_words(role: Role) -> str:
    """Say what a kiosk was admitted as."""
    match role:
        case Role.ORGANISER:
            return translate("Kiosks", "Organiser")
        case Role.DESK:
            return translate("Kiosks", "Desk")
        case Role.FOYER:
            return translate("Kiosks", "Foyer screen")
        case Role.HUB:
            return translate("Kiosks", "Hub")
        case Role.WALL:
            return translate("Kiosks", "Wall")
        case _:
            assert_never(role)
