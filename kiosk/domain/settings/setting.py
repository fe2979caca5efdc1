"""One setting: its name, what it may be, whom it concerns and who may change it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from kiosk.domain.faults.settings import SettingUnfit
from kiosk.domain.settings.forms import Form, SettingValue, repeated

V = TypeVar("V", bound=SettingValue)

VARIABLE_PREFIX = "KIOSK_"


class Scope(StrEnum):
    """What a setting is about: the whole event, on every kiosk, or this kiosk alone."""

    EVENT = "event"
    KIOSK = "kiosk"


class Changer(StrEnum):
    """Who may change a setting."""

    ORGANISER = "organiser"
    STAFF = "staff"


class Group(StrEnum):
    """Settings that belong together."""

    FOYER = "foyer"
    LANGUAGES = "languages"
    SCANNER = "scanner"
    SOUND = "sound"
    SCREEN = "screen"
    PRINTING = "printing"
    STAFF = "staff"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Setting(Generic[V]):
    """A setting. `title` and `explanation` are English, and translated on the screens under the context Settings.

    `default` stands where nobody has set anything; it may lie outside the form, as the empty word that leaves a choice
    to the program; `unset` says then what that means. `at_start`: it holds once a screen is opened anew.
    """

    name: str
    form: Form
    default: V
    scope: Scope
    group: Group
    title: str
    explanation: str
    unset: str = ""
    at_start: bool = False

    @property
    def variable(self) -> str:
        """The environment variable that sets it for one process."""
        return VARIABLE_PREFIX + self.name.upper().replace("-", "_")

    @property
    def changer(self) -> Changer:
        """Who may change it."""
        return Changer.ORGANISER if self.scope is Scope.EVENT else Changer.STAFF

    def read(self, text: str) -> SettingValue:
        """Return the value that a person typed.

        Raises:
            Fault: the setting cannot be that; the sentence names what it can be.
        """
        try:
            return self.form.read(text)
        except ValueError as error:
            raise SettingUnfit(self.name, self.form.allowed, repeated(self.form, text.strip())) from error
