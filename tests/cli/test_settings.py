"""`kiosk settings`, and every option as a variable, as a person or a program types them."""

import json
import stat
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from kiosk.cli import COMMANDS, cli
from kiosk.domain.fault import Fault
from kiosk.domain.settings.catalogue import SETTINGS
from kiosk.storage.event_file import EventFile

Kiosk = Callable[..., Result]


@pytest.fixture
def kiosk(event_file: EventFile) -> Kiosk:
    def run(*arguments: object, **variables: str) -> Result:
        return CliRunner().invoke(cli, ["--event", str(event_file.path), *map(str, arguments)], env=variables)

    return run


@pytest.fixture
def own_file(event_file: EventFile) -> Path:
    return event_file.path.with_name("event.kiosk.toml")


def test_all_settings_are_listed_with_value_and_source(kiosk: Kiosk) -> None:
    kiosk("settings", "volume", "60")
    kiosk("settings", "foyer-idle", "40")
    lines = kiosk("settings", KIOSK_SOUNDS="off").stdout.splitlines()
    assert [line.split()[0] for line in lines] == [setting.name for setting in SETTINGS]
    assert "volume           60               set on this kiosk" in lines
    assert "foyer-idle       40               set for the event" in lines
    assert "sounds           off              set by KIOSK_SOUNDS" in lines
    assert "foyer-warning    20               default" in lines


def test_one_setting_is_explained(kiosk: Kiosk) -> None:
    answer = kiosk("settings", "scanner-gap").stdout
    assert "The longest pause between two keys of one scan" in answer
    assert "a whole number of milliseconds from 10 to 150" in answer
    assert "default    50" in answer
    assert "this kiosk alone; changed by staff" in answer
    assert "KIOSK_SCANNER_GAP" in answer


def test_a_program_reads_one_object_a_setting(kiosk: Kiosk) -> None:
    answers = [json.loads(line) for line in kiosk("settings", "--json").stdout.splitlines()]
    assert [one["setting"] for one in answers] == [setting.name for setting in SETTINGS]
    assert set(answers[0]) == {
        *("setting", "value", "source", "default", "scope", "changer", "allowed", "variable", "explanation")
    }


def test_what_is_unset_takes_the_next_source_again(kiosk: Kiosk) -> None:
    kiosk("settings", "foyer-idle", "40")
    kiosk("settings", "foyer-idle", "50", "--here")
    assert json.loads(kiosk("settings", "foyer-idle", "--json").stdout)["value"] == 50
    assert json.loads(kiosk("settings", "foyer-idle", "--unset", "--here", "--json").stdout)["value"] == 40
    assert json.loads(kiosk("settings", "foyer-idle", "--unset", "--json").stdout)["source"] == "default"


def test_a_setting_of_the_event_goes_to_every_kiosk_and_is_no_file(
    kiosk: Kiosk, own_file: Path, event_file: EventFile
) -> None:
    kiosk("settings", "statistics", "off")
    assert not own_file.exists()
    event_file.rebuild()
    assert json.loads(kiosk("settings", "statistics", "--json").stdout)["value"] is False


def test_only_the_owner_reads_the_kiosks_file(kiosk: Kiosk, own_file: Path) -> None:
    kiosk("settings", "point", "Desk 2")
    assert stat.S_IMODE(own_file.stat().st_mode) == 0o600
    assert 'point = "Desk 2"' in own_file.read_text("utf-8")


def test_what_people_wrote_into_the_file_is_kept_and_what_is_unknown_is_told(kiosk: Kiosk, own_file: Path) -> None:
    own_file.write_text('# the hall is loud\nvolume = 30\ncolour = "red"\n', "utf-8")
    answer = kiosk("settings", "volume", "80")
    assert answer.exit_code == 0
    assert own_file.read_text("utf-8") == '# the hall is loud\nvolume = 80\ncolour = "red"\n'
    assert "sets “colour”, which this version does not know; it was kept" in kiosk("settings").stderr


def test_a_bad_value_in_file_or_variable_is_told_and_the_default_holds(kiosk: Kiosk, own_file: Path) -> None:
    own_file.write_text('volume = "loud"\n', "utf-8")
    answer = kiosk("settings", KIOSK_SCANNER_GAP="9999")
    assert answer.exit_code == 0
    assert "volume           100              default" in answer.stdout
    assert "“volume” to “loud”, which is not a percentage from 0 to 100" in answer.stderr
    assert "KIOSK_SCANNER_GAP" in answer.stderr


def test_a_file_that_is_no_toml_is_told_and_never_overwritten(kiosk: Kiosk, own_file: Path) -> None:
    own_file.write_text("volume = = 3\n", "utf-8")
    assert "is no TOML" in kiosk("settings").stderr
    answer = kiosk("settings", "volume", "10")
    assert isinstance(answer.exception, Fault)
    assert own_file.read_text("utf-8") == "volume = = 3\n"


def test_a_bad_value_is_refused_with_what_is_allowed(kiosk: Kiosk, own_file: Path) -> None:
    answer = kiosk("settings", "volume", "150")
    assert str(answer.exception).startswith("“volume” must be a percentage from 0 to 100; “150” is not.")
    assert not own_file.exists()


def test_unset_needs_a_name_and_no_value(kiosk: Kiosk) -> None:
    assert kiosk("settings", "--unset").exit_code == 2
    assert kiosk("settings", "volume", "10", "--unset").exit_code == 2


def every_option() -> list[tuple[str, click.Option]]:
    found, groups = [], [(name, cli.get_command(click.Context(cli), name)) for name in COMMANDS]
    while groups:
        name, command = groups.pop()
        groups += [(f"{name} {inner}", one) for inner, one in getattr(command, "commands", {}).items()]
        params = command.params if command else []
        options = [one for one in params if isinstance(one, click.Option) and "--event" not in one.opts]
        found += [(name, option) for option in options]
    return found


def test_every_option_of_every_command_has_a_variable_of_its_own() -> None:
    variables = [option.envvar for _, option in every_option()]
    assert all(isinstance(one, str) and one.startswith("KIOSK_") for one in variables)
    assert len(set(variables)) == len(variables)
    assert not set(variables) & {"KIOSK_EVENT", *(setting.variable for setting in SETTINGS)}
    for name, option in every_option():
        longest = max(option.opts, key=len)
        assert option.envvar == "KIOSK_" + f"{name} {longest}".upper().replace(" --", "_").translate(
            str.maketrans(" -", "__")
        )


def test_an_option_is_taken_from_its_variable(kiosk: Kiosk) -> None:
    assert json.loads(kiosk("info", KIOSK_INFO_JSON="1").stdout)["event"] == "Keys to successful growth"
    assert kiosk("find", "nobody", KIOSK_FIND_JSON="perhaps").exit_code == 2


def test_the_event_may_be_named_after_the_command(event_file: EventFile) -> None:
    answer = CliRunner().invoke(cli, ["info", "--event", str(event_file.path), "--json"])
    assert json.loads(answer.stdout)["event"] == "Keys to successful growth"


def test_an_exit_pin_is_kept_as_a_hash_and_told_to_nobody(kiosk: Kiosk, own_file: Path) -> None:
    answer = kiosk("settings", "exit-pin", "482913")
    assert answer.exit_code == 0
    assert "exit-pin: set, set on this kiosk" in answer.stdout
    listed = [kiosk("settings"), kiosk("settings", "--json"), kiosk("settings", KIOSK_EXIT_PIN="482913")]
    said = answer.stdout + "".join(one.output for one in listed)
    assert json.loads(kiosk("settings", "exit-pin", "--json").stdout)["value"] == "set"
    assert "482913" not in said + own_file.read_text("utf-8")
    assert "argon2" not in said
    assert 'exit-pin = "$argon2id$' in own_file.read_text("utf-8")
    assert "exit-pin: –, default" in kiosk("settings", "exit-pin", "--unset").stdout


def test_a_mistyped_exit_pin_is_refused_and_not_repeated(kiosk: Kiosk) -> None:
    answer = kiosk("settings", "exit-pin", "4829x3")
    assert answer.exit_code == 1
    assert "four to twelve digits" in str(answer.exception)
    assert "4829x3" not in answer.output + repr(answer.exception)


def test_an_exit_pin_is_of_one_kiosk_and_travels_nowhere(kiosk: Kiosk, event_file: EventFile) -> None:
    kiosk("settings", "exit-pin", "482913")
    (count,) = event_file.reader.execute("SELECT count(*) FROM journal WHERE kind = 'setting'").fetchone()
    assert count == 0
