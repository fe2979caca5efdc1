"""What can be set: `settings` lists, explains, sets and unsets."""

from typing import Any

import click

from kiosk.bootstrap.event_files import settings_of
from kiosk.cli.context import ANY_TEXT, Invocation, pass_invocation, say, say_json
from kiosk.domain.settings.catalogue import SETTINGS, AnySetting, setting_named
from kiosk.domain.settings.forms import SettingValue, printed, storable, told
from kiosk.domain.settings.setting import Scope
from kiosk.domain.settings.values import Source, Standing, Values


@click.command()
@click.argument("name", required=False, type=ANY_TEXT)
@click.argument("value", required=False, type=ANY_TEXT)
@click.option("--here", is_flag=True, help="For this kiosk alone what is else set for the whole event.")
@click.option("--unset", is_flag=True, help="Take away what is set; the next source, or the default, holds again.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a setting.")
@pass_invocation
def settings(
    invocation: Invocation, name: str | None, value: str | None, here: bool, unset: bool, as_json: bool
) -> None:
    """Say what is set, and where each value comes from; explain one setting by its NAME, or set it to a VALUE.

    \b
    kiosk settings                       every setting, its value and where that comes from
    kiosk settings volume                what it is, and what it may be
    kiosk settings volume 60             sets it
    kiosk settings volume --unset        the default again
    kiosk settings foyer-idle 40 --here  on this kiosk only, where the event has another

    A variable of the environment, such as KIOSK_VOLUME, wins over the kiosk's file, that over the event's own, and that
    over the default. The kiosk's file lies beside the event file: event.kiosk.toml for event.db.
    """  # noqa: D301 - click's mark for lines that are kept as they are
    if unset and (name is None or value is not None):
        raise click.UsageError("Give the NAME of the setting to unset, and no value.")
    chosen = setting_named(name) if name is not None else None
    with invocation.file() as file:
        known = settings_of(file)
        if chosen and (value is not None or unset):
            scope = Scope.KIOSK if here else chosen.scope
            known.change(chosen, None if unset else chosen.read(value or ""), scope)
        values = known.values()
    chosen_settings = [chosen] if chosen else SETTINGS
    for setting in chosen_settings:
        _say(values.standing(setting), alone=chosen is not None, as_json=as_json)
    _warn(values, chosen)


def _say(standing: Standing, *, alone: bool, as_json: bool) -> None:
    if as_json:
        say_json(_fields(standing))
        return
    setting = standing.setting
    if not alone:
        say(f"{setting.name:<16} {_shown(told(setting.form, standing.value)):<16} {_origin(standing)}")
        return
    say(f"{setting.name}: {_shown(told(setting.form, standing.value))}, {_origin(standing)}")
    say(f"  {setting.explanation}")
    say(f"  may be     {setting.form.allowed}")
    say(f"  default    {_shown(setting.default)}")
    about = "the whole event, on every kiosk" if setting.scope is Scope.EVENT else "this kiosk alone"
    say(f"  about      {about}; changed by {'the organiser' if setting.changer == 'organiser' else 'staff'}")
    say(f"  variable   {setting.variable}")


def _fields(standing: Standing) -> dict[str, Any]:
    setting = standing.setting
    return {
        "setting": setting.name,
        "value": storable(told(setting.form, standing.value)),
        "source": standing.source,
        "default": storable(setting.default),
        "scope": setting.scope,
        "changer": setting.changer,
        "allowed": str(setting.form.allowed),
        "variable": setting.variable,
        "explanation": setting.explanation,
    }


def _shown(value: SettingValue) -> str:
    return printed(value) or "–"


def _origin(standing: Standing) -> str:
    match standing.source:
        case Source.VARIABLE:
            return f"set by {standing.setting.variable}"
        case Source.KIOSK:
            return "set on this kiosk"
        case Source.EVENT:
            return "set for the event"
        case Source.DEFAULT:
            return "default"


def _warn(values: Values, chosen: AnySetting | None) -> None:
    """Say on standard error what could not be used; of a setting that was asked for, its own troubles only."""
    if chosen is None:
        unused = values.unused()
    else:
        unused = [*([values.trouble] if values.trouble else []), *values.standing(chosen).unused]
    for message in unused:
        click.echo(f"kiosk: {message}", err=True)
