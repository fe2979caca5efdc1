"""The demo's day, played through the real screens: what each person does, and a picture of what they see."""

import tempfile
from pathlib import Path

from kiosk.app.application import make_application
from kiosk.app.manner import Manner, first_look
from kiosk.app.screen_keyboard import offer_keyboard
from kiosk.bootstrap.outputs import remove_older_tour
from kiosk.demo.tour_chooser import play_first_run
from kiosk.demo.tour_day import Say, TourDay
from kiosk.demo.tour_desk import morning_at_the_desk
from kiosk.demo.tour_foyer import day_in_the_foyer, networking
from kiosk.demo.tour_organiser import evening_with_the_organiser
from kiosk.demo.tour_rounds import rounds_at_tables
from kiosk.demo.tour_voices import voices_of_the_day
from kiosk.demo.tour_wall import bridge_on_the_wall, on_the_wall


def play(
    folder: Path,
    languages: tuple[str, ...],
    sizes: tuple[tuple[int, int], ...],
    say: Say,
    looks: tuple[str, ...] = (),
    *,
    replace: bool = False,
) -> None:
    """Play the day once for each language and size.

    Args:
        folder: receives the badges and exports, and the pictures in a folder for each language and size.
        languages: such as ``en``.
        sizes: width and height of the screens, px.
        say: is told one line for each step.
        looks: how the screens look, such as ``dark`` and ``larger``; as ever if empty.
        replace: write over files that no earlier tour left.
    """
    offer_keyboard()
    make_application()
    first = True
    for language in languages:
        for size in sizes:
            pictures = folder / "-".join([language, f"{size[0]}x{size[1]}", *looks])
            pictures.mkdir(parents=True, exist_ok=True)
            remove_older_tour(pictures)
            with tempfile.TemporaryDirectory(prefix="foyer-tour-") as place:
                manner = Manner(language, True, size, look=first_look(looks))
                day = TourDay(Path(place) / "demo.db", pictures, manner, say, replace=replace)
                play_day(day)
                if first:
                    day.leave_files(folder)
                day.file.close()
            first = False


def play_day(day: TourDay) -> None:
    """Play all of a day, from the first guest to the organiser's evening, and what a first start shows."""
    morning_at_the_desk(day)
    day_in_the_foyer(day)
    voices_of_the_day(day)
    on_the_wall(day)
    networking(day)
    bridge_on_the_wall(day)
    rounds_at_tables(day)
    evening_with_the_organiser(day)
    play_first_run(day.pictures, day.manner, day.save)
