"""The file beside an event file in which a kiosk keeps its own settings: TOML, for its owner's eyes only."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.files.whole_file import write_private
from kiosk.domain.fault import InEnglish
from kiosk.domain.faults.settings import SettingsDamaged, SettingsNotWritten
from kiosk.domain.faults.system import reason_of
from kiosk.domain.settings.messages import FileMalformed, FileUnread
from kiosk.domain.settings.values import KioskFile

_HEADING = "Settings of this kiosk; “kiosk settings” lists and explains them all."


def settings_path(event: Path) -> Path:
    """Return where the kiosk's settings for an event file are: ``fair.kiosk.toml`` for ``fair.db``."""
    return event.with_name(event.stem + ".kiosk.toml")


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """The kiosk's file of settings; what a person wrote into it beside them, comments too, is kept."""

    path: Path

    def read(self) -> KioskFile:
        """Return what it holds; nothing, with the trouble, if it cannot be read."""
        try:
            text = self.path.read_bytes()
        except FileNotFoundError:
            return KioskFile()
        except OSError as error:
            return KioskFile(trouble=FileUnread(self.path, reason_of(error)))
        import tomllib

        try:
            return KioskFile(tomllib.loads(text.decode("utf-8-sig")))
        except ValueError as error:
            return KioskFile(trouble=FileMalformed(self.path, InEnglish(str(error))))

    def write(self, name: str, value: int | bool | str | list[str] | None) -> None:
        """Set one name, or take it out; whole or not at all, and nothing else in it changes.

        Raises:
            Fault: it cannot be written, or what is there cannot be read.
        """
        import tomlkit

        if trouble := self.read().trouble:
            raise SettingsDamaged(trouble)
        if self.path.exists():
            document = tomlkit.parse(self.path.read_text("utf-8-sig"))
        else:
            document = tomlkit.document()
            document.add(tomlkit.comment(_HEADING))
        if value is None:
            document.pop(name, None)
        else:
            document[name] = value
        try:
            write_private(self.path, tomlkit.dumps(document))
        except OSError as error:
            raise SettingsNotWritten(self.path, reason_of(error)) from error

    def stamp(self) -> object:
        """Return what differs once the file was changed."""
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_ino, status.st_size
