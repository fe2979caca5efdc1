"""What an organiser does with guest lists that are not in order, all of it by clicks."""

import time

from tests.e2e.new_user.person import Person

LONG = 150.0
"""Patience with what reads or writes files on a busy machine, s."""


def say_a_column_again(person: Person, column: str) -> None:
    """Say of a column of the preview that it holds something else, and that it does not."""
    for field in ("Role", "Status of the order"):
        for _ in range(3):  # what the list would do is looked into again, and the columns move
            person.tap_below(f"{column}, …")
            time.sleep(2)
            if person.sees("Leave it as it is"):
                break
        person.find("Leave it as it is")
        person.picture(f"column-{field.partition(' ')[0].lower()}")
        person.tap_below(field)
        person.find("Import the guest list", seconds=LONG)
    time.sleep(1)


def take_back(person: Person, name: str) -> None:
    """Take back what was just imported, as a whole."""
    person.find(f"“{name}” was imported …", seconds=LONG)
    person.tap("Undo")
    person.find("Take it back")
    person.picture("take-a-list-back")
    person.tap("Take it back")
    person.find(f"“{name}” was taken back; the guest list is as before.", seconds=LONG)
    person.picture("list-taken-back")


def decide_about_somebody(person: Person) -> None:
    """Let somebody in whose status the list says in a word that nobody understands."""
    person.tap("People")
    person.find("Add a guest", seconds=LONG)
    person.tap("To decide, …")
    person.tap("Unclear: …", seconds=LONG)
    person.find("Change", seconds=LONG)
    person.picture("unclear-status")
    person.tap_below("Change")
    person.tap_below("May come in")
    person.picture("status-decided")
    person.tap("Save")
    person.find("Undo", seconds=LONG)
    person.picture("status-saved")


def merge_two(person: Person) -> None:
    """Make two entries one person that look like it, and see that it can be taken back."""
    person.tap("People")
    person.tap("The same person?", seconds=LONG)
    person.find("Same person, …", seconds=LONG)
    person.picture("perhaps-one-person")
    person.tap("Same person, …")
    person.find("Merged: …", seconds=LONG)
    person.picture("merged")


def practise(person: Person) -> None:
    """Start a practice, see its panel of badges, and end it there."""
    person.tap("Practise")
    person.tap("Start practising", seconds=LONG)
    person.picture("practice-starts")
    there = person.practising()
    there.find("Click a badge to scan it", seconds=LONG)
    there.picture("practice")
    there.tap_below("End the practice")
    person.acts = there.acts
    person.find("Start practising", seconds=LONG)
    person.picture("practice-ended")
