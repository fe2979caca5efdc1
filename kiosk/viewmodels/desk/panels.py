"""The panels of the desk, one of which is open at most."""

NO_PANEL = ""
UNDO_PANEL = "undo"
WALK_IN_PANEL = "walk_in"
HELP_PANEL = "help"
NAME_PANEL = "name"
ABOUT_PANEL = "about"
PRINT_PANEL = "print"
DECISION_PANEL = "decide"
STAFF_PANEL = "staff"
PARTY_PANEL = "party"

TYPED = (WALK_IN_PANEL, NAME_PANEL)
"""Those into which something is being typed, which a scan leaves open."""
