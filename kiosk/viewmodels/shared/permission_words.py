"""What a member of staff may, in the language of the screen."""

from collections.abc import Collection
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.permission import Permission
from kiosk.viewmodels.shared.wording import joined

translate = QCoreApplication.translate


def permission_said(permission: Permission) -> str:
    """Return what somebody may who has a permission, as it stands after “may”."""
    match permission:
        case Permission.DECIDE:
            return translate("Permission", "let in whom the door refuses")
        case Permission.UNDO:
            return translate("Permission", "take back what others recorded")
        case Permission.CORRECT:
            return translate("Permission", "correct people")
        case Permission.REPRINT:
            return translate("Permission", "print badges again")
        case _:
            assert_never(permission)


def permissions_said(may: Collection[Permission]) -> str:
    """Return all that somebody may beside checking people in; empty for nothing."""
    return joined(permission_said(one) for one in Permission if one in may)
