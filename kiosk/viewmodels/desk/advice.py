"""What the desk advises next: one line each, some with a key that does it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

SEARCH = "search"
WALK_IN = "walk_in"
LET_IN = "let_in"
TURN_AWAY = "turn_away"
NAME_GUEST = "name_guest"
ABOUT = "about"
UNDO = "undo"
HELP = "help"
LANGUAGE = "language"
NEW_NUMBER = "new_number"
PRINT = "print"
HAND_OUT = "hand_out"
PARTY = "party"
STAFF = "staff"
TELL_ME = "tell_me"


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do next: an icon, a line, a second line, and what it does when chosen (nothing if empty)."""

    icon: str = ""
    text: str = ""
    detail: str = ""
    key_cap: str = ""
    act: str = ""


def not_this_person() -> Advice:
    """Look whether the badge is in the wrong hands."""
    return Advice("people", translate("Advice", "Not this person?"), "", "F6", SEARCH)


def take_back() -> Advice:
    """Take the check-in back that stands, whichever desk made it."""
    return Advice("undo", translate("Advice", "Undo that check-in"), "", "F4", UNDO)


def new_number() -> Advice:
    """Give the guest's badge a new number."""
    return Advice("lock", translate("Advice", "Give a new number"), "", "F10", NEW_NUMBER)


def scan_again() -> Advice:
    """Scan a code once more."""
    return Advice(
        "scan", translate("Advice", "Scan it again"), translate("Advice", "Hold the badge flat, 10 to 20 cm away")
    )


def scan_smooth() -> Advice:
    """Scan a code that was not read whole once more."""
    return Advice(
        "scan",
        translate("Advice", "Smooth the badge and scan it again"),
        translate("Advice", "Out of its sleeve, without a fold, 10 to 20 cm away"),
    )


def scan_new_badge() -> Advice:
    """Scan the badge that replaced this one."""
    return Advice("scan", translate("Advice", "Scan the new one"), translate("Advice", "A newer badge was given"))


def scan_other_ticket() -> Advice:
    """Scan another ticket of the same guest."""
    return Advice("scan", translate("Advice", "Scan another ticket"), translate("Advice", "Some guests hold two"))


def this_event() -> Advice:
    """Ask for the badge of this event."""
    return Advice(
        "card", translate("Advice", "Ask for this event’s badge"), translate("Advice", "Many guests carry several")
    )


def by_name() -> Advice:
    """Find somebody without a code."""
    return Advice(
        "search",
        translate("Advice", "Find the guest by name"),
        translate("Advice", "Ask for the surname and type it"),
        translate("Advice", "A–Z"),
        SEARCH,
    )


def by_name_instead() -> Advice:
    """Find somebody whose new badge is not at hand."""
    return Advice("search", translate("Advice", "None at hand?"), translate("Advice", "Find by name"), "F6", SEARCH)


def walk_in() -> Advice:
    """Add somebody who is on no list."""
    return Advice(
        "meet",
        translate("Advice", "Add a walk-in"),
        translate("Advice", "Name and organisation; let in at once"),
        "F2",
        WALK_IN,
    )


def walk_in_anew() -> Advice:
    """Add somebody again whose ticket is gone for good."""
    return Advice("meet", translate("Advice", "Add a walk-in"), translate("Advice", "As a new guest"), "F2", WALK_IN)


def ask_about_payment() -> Advice:
    """Send somebody to the organiser who has not paid."""
    return Advice("coins", translate("Advice", "Ask the organiser"), translate("Advice", "Only they can mark it paid"))


def ask_organiser() -> Advice:
    """Send somebody to the organiser whose ticket only they can change."""
    return Advice("people", translate("Advice", "Ask the organiser"), translate("Advice", "Only they can change it"))


def let_in() -> Advice:
    """Decide for the guest."""
    return Advice("check", translate("Advice", "Let the guest in"), "", "F7", LET_IN)


def turn_away() -> Advice:
    """Decide against the guest."""
    return Advice("x", translate("Advice", "Turn the guest away"), "", "F8", TURN_AWAY)


def name_guest() -> Advice:
    """Ask a guest whom the list only counts for their name."""
    return Advice("note", translate("Advice", "Name the guest"), "", "F5", NAME_GUEST)


def name_again() -> Advice:
    """Correct a guest's name, or take it back."""
    return Advice("note", translate("Advice", "Another name?"), "", "F5", NAME_GUEST)


def not_saved() -> tuple[Advice, ...]:
    """Return what to do when a check-in could not be written."""
    return (
        Advice(
            "scan",
            translate("Advice", "Scan it again"),
            translate("Advice", "Nobody was let in; nothing is half written"),
        ),
        Advice(
            "people",
            translate("Advice", "Call the organiser if it stays"),
            translate("Advice", "Other desks can go on admitting"),
        ),
    )
