"""Faults of members of staff: preparing them, signing in, and what they may not do."""

from kiosk.domain.fault import Fault


class StaffUnnamed(Fault):
    text = "A member of staff needs a name; nothing was changed."


class NoSuchStaff(Fault):
    text = "No member of staff who was prepared is called “{name}”; nothing was changed."
    name: str


class StaffGone(Fault):
    text = "An organiser has removed this member of staff; nothing was changed."


class StaffErased(Fault):
    text = "Somebody of that name was erased from the staff, and stays so; nothing was changed. Give another name."


class StaffBadgeMadeElsewhere(Fault):
    text = "The code of this badge is known only where it was made. Make a new badge here; nothing was changed."


class StaffBadgeScanned(Fault):
    text = "This is the badge of {name}, who works here; it checks nobody in."
    name: str


class SignInFirst(Fault):
    text = "Nobody is signed in here; nothing was recorded. Scan your own badge, or press Ctrl+L."


class StaffMayNot(Fault):
    text = "Who is signed in may not do that; nothing was recorded. Let somebody sign in who may."
