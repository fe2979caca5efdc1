"""What an organiser does once the day is over, all of it by clicks."""

from tests.e2e.new_user.lists import LONG
from tests.e2e.new_user.person import Person


def export(person: Person) -> None:
    """Save the list of attendees."""
    person.tap("Export")
    person.tap("Attendees. …")
    person.tap("Documents, …")
    person.find("Saved as …", seconds=LONG)
    person.picture("exported")


def close_day(person: Person) -> None:
    """Close the day: report, backup, the folder that is handed over, and when everybody is erased."""
    person.tap("Close the day")
    person.tap("Documents, …", seconds=LONG)
    person.find_one("Saved as …", "Not saved", seconds=LONG)  # fewer than five people make no report
    person.picture("report")
    for step in ("Backup, …", "Hand over, …"):
        person.tap(step)
        person.tap("Documents, …", seconds=LONG)
        person.find("Saved as …", seconds=LONG)
        person.picture(step.partition(",")[0].lower().replace(" ", "-"))
    person.tap("Erase everybody, …")
    person.find("Due on …")
    person.picture("erase-everybody")


def erase_everybody(person: Person) -> None:
    """Erase everybody on the page that closes the day, once that is due."""
    person.tap("Export")
    person.tap("Close the day", seconds=LONG)
    person.tap("Erase everybody, …", seconds=LONG)
    person.tap("Erase everybody…")
    person.find("Erase for good")
    person.picture("erase-everybody-asked")
    person.tap("Erase for good")
    person.find("Erased for good: …", seconds=LONG)
    person.picture("everybody-erased")
