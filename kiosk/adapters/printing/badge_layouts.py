"""Badge layouts: those that come with the program, those of an event's own folder, and any file that is named."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.files.plain_file import open_plain
from kiosk.bundled import RESOURCES
from kiosk.domain.badges.layout import ALIASES, BUNDLED_LAYOUTS, Layout
from kiosk.domain.badges.layout_rules import ensure_fits
from kiosk.domain.badges.layout_table import LayoutText, read_table
from kiosk.domain.faults.badges import LayoutNoToml, LayoutUnread, NoBadgeLayout
from kiosk.domain.faults.system import reason_of

ENDING = ".toml"
_MOST_BYTES = 200_000
_AT_LINE = re.compile(r"at line (\d+)")


@dataclass(frozen=True, slots=True)
class LayoutFile:
    """A layout that was read, and where its file lies: pictures are looked for beside it."""

    path: Path
    layout: Layout


def layouts_folder(event_path: Path) -> Path:
    """Return the folder of an event's own layouts: ``fair.badges`` beside ``fair.db``."""
    return event_path.with_name(f"{event_path.stem}.badges")


def layout_names(event_path: Path | None = None) -> tuple[str, ...]:
    """Return the names of all layouts: the event's own first."""
    own = own_layouts(event_path) if event_path else ()
    return (*own, *(name for name in BUNDLED_LAYOUTS if name not in own))


def own_layouts(event_path: Path) -> tuple[str, ...]:
    """Return the names of the layouts in an event's own folder."""
    try:
        return tuple(sorted(path.stem for path in layouts_folder(event_path).glob(f"*{ENDING}")))
    except OSError:
        return ()


def read_layout(name: str, event_path: Path | None = None) -> LayoutFile:
    """Return a layout.

    Args:
        name: of a layout of the event's own folder or of the program; or a file, which ends in .toml, where a path that
            is not absolute is looked for from the working folder, then beside the event file.
        event_path: the event file.

    Raises:
        Fault: there is none, or it is faulty.
    """
    if name.endswith(ENDING):
        return _read(_place_of(Path(name), event_path))
    if event_path and name == Path(name).name and (own := layouts_folder(event_path) / f"{name}{ENDING}").is_file():
        return _read(own)
    plain = ALIASES.get(name, name)
    if plain not in BUNDLED_LAYOUTS:
        raise NoBadgeLayout(name, layout_names(event_path))
    return _read(RESOURCES / "badges" / f"{plain}{ENDING}")


def _place_of(path: Path, event_path: Path | None) -> Path:
    beside = event_path.parent / path if event_path else path
    return path if path.is_absolute() or path.exists() or not beside.exists() else beside


def _read(path: Path) -> LayoutFile:
    source = LayoutText(path, _text_of(path))
    try:
        table = tomllib.loads(source.text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = _AT_LINE.search(str(error))
        raise LayoutNoToml(path, int(at[1]) if at else max(1, len(source.text.splitlines()))) from error
    layout = read_table(source, table)
    ensure_fits(source, layout)
    return LayoutFile(path, layout)


def _text_of(path: Path) -> str:
    try:
        with open_plain(path) as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise LayoutUnread(path, reason_of(error)) from error
    if len(content) > _MOST_BYTES:
        raise LayoutNoToml(path, 1)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LayoutNoToml(path, content[: error.start].count(b"\n") + 1) from error
