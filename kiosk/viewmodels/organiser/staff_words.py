"""What the page of staff says of a member."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.permission import Permission, StaffMember
from kiosk.viewmodels.shared.permission_words import permissions_said

translate = QCoreApplication.translate


def permission_title(permission: Permission) -> str:
    """Return what a permission lets somebody do, as a switch says it."""
    match permission:
        case Permission.DECIDE:
            return translate("Staff", "Let in whom the door refuses, or turn away")
        case Permission.UNDO:
            return translate("Staff", "Take back what others recorded")
        case Permission.CORRECT:
            return translate("Staff", "Correct what is known of a guest")
        case Permission.REPRINT:
            return translate("Staff", "Print a badge again")
        case _:
            assert_never(permission)


def may_said(member: StaffMember) -> str:
    """Return what a member may beside checking people in, in one line."""
    return permissions_said(member.may) or translate("Staff", "checks people in")


def means_said(member: StaffMember) -> str:
    """Return by what a member signs in."""
    if member.has_badge and member.has_pin:
        return translate("Staff", "Signs in by a badge or a PIN.")
    if member.has_badge:
        return translate("Staff", "Signs in by a badge.")
    if member.has_pin:
        return translate("Staff", "Signs in by a PIN.")
    return translate("Staff", "Cannot sign in yet: make a badge or draw a PIN.")
