"""The option by which a command is told a language."""

import click

from kiosk.domain import language
from kiosk.domain.fault import Fault


class LanguageCode(click.ParamType):  # type: ignore[type-arg]  # generic only in newer clicks
    """The code of a language that is installed; another one is refused with the list of those that are."""

    name = "language"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the code."""
        try:
            return language.checked(value)
        except Fault as fault:
            self.fail(str(fault), param, ctx)


class LanguageCodes(click.ParamType):  # type: ignore[type-arg]  # generic only in newer clicks
    """Codes of languages that are installed, with commas between, the first one first."""

    name = "languages"

    def convert(
        self, value: str | tuple[str, ...], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        """Return the codes, each once."""
        if isinstance(value, tuple):
            return value
        codes = (code.strip() for code in value.split(","))
        return tuple(dict.fromkeys(LanguageCode().convert(code, param, ctx) for code in codes if code))
