"""Opening the screens: one by one, the demo, a practice, and the chooser when no command is given."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from kiosk.cli.context import Invocation, fail, pass_invocation, replace_option, say
from kiosk.cli.languages import LanguageCode
from kiosk.domain.language import languages as installed

F = TypeVar("F", bound=Callable[..., Any])


def _guest_screen_option(command: F) -> F:
    words = "The monitor that welcomes guests, counted from 1; 0 for none.  [default: as it is set]"
    return click.option("--guest-screen", type=click.IntRange(0), help=words)(command)


def _locked_option(command: F) -> F:
    words = "Close for this kiosk’s exit PIN only, with exit status 3."
    return click.option("--locked", is_flag=True, help=words)(command)


_LOOKS = ("light", "dark", "contrast", "larger")


def _look_option(command: F) -> F:
    words = "How it looks at first, such as dark; repeatable, as larger (text) goes with each."
    return click.option("--look", "looks", type=click.Choice(_LOOKS), multiple=True, help=words)(command)


def _screen_options(point: str) -> Callable[[F], F]:
    def add(command: F) -> F:
        for option in reversed(
            (
                click.option("--point", default="", help=f"This place’s name.  [default: this kiosk’s, else {point}]"),
                click.option("--staff", default="", help="Who works here."),
                click.option("--language", type=LanguageCode(), help="Its language to begin with, such as en or tr."),
                click.option("--windowed", is_flag=True, help="Open in a window, not full screen."),
                click.option("--geometry", help="The window's size and place, such as 960x600+0+40."),
                click.option("--screen", type=click.IntRange(1), help="The display to open on, counted from 1."),
                _look_option,
                click.option(
                    "--codes",
                    default="",
                    metavar="DEVICE",
                    help="Read codes from a scanner’s device or a pipe too (“-”: standard input).",
                ),
            )
        ):
            command = option(command)
        return command

    return add


@click.command()
@_screen_options("Desk 1")
@_guest_screen_option
@_locked_option
@pass_invocation
def desk(invocation: Invocation, /, **options: Any) -> None:  # noqa: ANN401
    """Open the registration desk, full screen."""
    _open(invocation, "desk", **options)


@click.command()
@_screen_options("Foyer 1")
@_locked_option
@pass_invocation
def foyer(invocation: Invocation, /, **options: Any) -> None:  # noqa: ANN401
    """Open the foyer's touchscreen, full screen."""
    _open(invocation, "foyer", **options)


@click.command()
@_screen_options("Wall 1")
@_locked_option
@pass_invocation
def wall(invocation: Invocation, /, **options: Any) -> None:  # noqa: ANN401
    """Open the wall for a projector or a large screen, full screen; it only shows, and writes nothing."""
    _open(invocation, "wall", **options)


@click.command()
@_screen_options("Organiser")
@pass_invocation
def organiser(invocation: Invocation, /, **options: Any) -> None:  # noqa: ANN401
    """Open the organiser's page; it asks for the PIN."""
    _open(invocation, "organiser", **options)


@click.command()
@click.option("--shown", type=click.Path(path_type=Path, dir_okay=False), help="Make this file once the page is seen.")
def splash(shown: Path | None) -> None:
    """Show a calm page, full screen, under a screen that is being started, on a machine that does nothing else."""
    if not has_display():
        fail("There is no display to show a page on.")
    from kiosk.app.splash import show_splash

    sys.exit(show_splash(shown))


@click.command()
@click.option("--tour", type=click.Path(path_type=Path, file_okay=False), help="Play the day, leave pictures here.")
@click.option(
    "--language",
    "languages",
    type=LanguageCode(),
    multiple=True,
    help="Tour in this language; repeatable.  [default: all]",
)
@click.option("--size", "sizes", multiple=True, help="Tour at this size; repeatable. [default: 1280x800, 1920x1080]")
@_look_option
@replace_option
def demo(
    tour: Path | None, languages: tuple[str, ...], sizes: tuple[str, ...], looks: tuple[str, ...], replace: bool
) -> None:
    """Open the demo event: a desk, a foyer screen, and badges to “scan” with a click.

    With --tour, or without a display, the demo's day is played through the real screens, which leaves numbered
    screenshots, badges and exports in a folder.
    """
    if tour is None and has_display():
        from kiosk.demo.opening import open_demo

        sys.exit(open_demo(looks))
    from kiosk.demo.tour import play

    folder = tour or Path("foyer-tour")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder.mkdir(parents=True, exist_ok=True)
    chosen = tuple(_size(size) for size in sizes or ("1280x800", "1920x1080"))
    play(folder, languages or tuple(installed()), chosen, say, looks, replace=replace)


@click.command()
@click.argument("path", metavar="[EVENT]", required=False, type=click.Path(path_type=Path, dir_okay=False))
@pass_invocation
def practise(invocation: Invocation, path: Path | None) -> None:
    """Practise with your own guests: a desk, a foyer screen and badges to “scan” with a click, on a copy.

    Every screen says that nothing counts. The copy goes with the panel of badges, or, if that was killed, as soon as
    Foyer is used again. Until the event is on, its clock stands half an hour before the first session.
    """
    if not has_display():
        fail("There is no display to practise on; “kiosk rehearse” plays a morning without one.")
    from kiosk.demo.opening import open_practice

    sys.exit(open_practice(path or invocation.path))


@pass_invocation
def choose(invocation: Invocation) -> None:
    """Open the chooser: desk, foyer, wall or organiser; on the first run a new event, an import or the demo."""
    if not has_display():
        fail("There is no display; see “kiosk --help” for what works without one.")
    from kiosk.app.chooser import run_chooser
    from kiosk.demo.opening import open_demo, open_practice

    sys.exit(run_chooser(invocation.named, open_demo, open_practice))


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return os.environ["QT_QPA_PLATFORM"] not in ("offscreen", "minimal")
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open(
    invocation: Invocation,
    kind: str,
    *,
    point: str,
    staff: str,
    language: str | None,
    windowed: bool,
    geometry: str | None,
    screen: int | None,
    looks: tuple[str, ...],
    codes: str,
    guest_screen: int | None = None,
    locked: bool = False,
) -> None:
    if codes and Path(codes).is_dir():
        raise click.BadParameter(f"“{codes}” is a folder, not a scanner.", param_hint="--codes")
    size, position = _geometry(geometry) if geometry else ((1280, 800), None)
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        fail("There is no display to open a screen on; “kiosk scan -” checks people in without one.")
    with invocation.file(tidy=False) as file:
        from kiosk.app.manner import Manner, first_look
        from kiosk.app.opening import open_screen
        from kiosk.app.reopening import RESTART, begin_afresh
        from kiosk.app.view_models import ScreenKind
        from kiosk.viewmodels.shared.place import Place

        manner = Manner(language or "", windowed, size, position, screen or 0, guest_screen, locked, first_look(looks))
        status = open_screen(ScreenKind(kind), file, Place(point, staff), manner, codes)
    if status == RESTART:
        begin_afresh()
    sys.exit(status)


def _geometry(text: str) -> tuple[tuple[int, int], tuple[int, int] | None]:
    size, *place = text.split("+")
    if len(place) not in (0, 2) or not all(number.isdigit() for number in place):
        raise click.BadParameter(f"“{text}” is not a geometry like 960x600+0+40.")
    return _size(size), (int(place[0]), int(place[1])) if place else None


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) and int(height)):
        raise click.BadParameter(f"“{text}” is not a size like 1280x800.")
    return int(width), int(height)
