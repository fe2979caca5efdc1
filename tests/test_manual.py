"""The manual says all that the program can do, in each of its languages, and leads nowhere that is not there."""

import re
from collections.abc import Iterator

import click
import pytest

from kiosk.cli import COMMANDS, cli
from kiosk.domain.admission.verdict import UndoReason, Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.manual import Style, Text
from kiosk.services import manual
from tests import ROOT

LANGUAGES = manual.languages()
PAGES = sorted(manual.FOLDER.glob("*.md"))
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`]+)`")


def commands() -> dict[str, click.Command]:
    """Return every command as a person calls it."""
    context = click.Context(cli)
    named: dict[str, click.Command] = {}
    for name in COMMANDS:
        command = cli.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            named |= {f"kiosk {name} {inner}": each for inner, each in command.commands.items()}
        else:
            named[f"kiosk {name}"] = command
    return named


def codes(text: Text) -> list[str]:
    return [span.text for span in text if span.style is Style.CODE]


def sections(language: str) -> dict[str, str]:
    """Return what the page of commands says under each heading that is a code, by that code."""
    told: dict[str, str] = {}
    name = ""
    for line in (manual.FOLDER / f"files.{language}.md").read_text("utf-8").splitlines():
        if line.startswith("#"):
            found = CODE.findall(line)
            name = found[0] if found else ""
        elif name:
            told[name] = told.get(name, "") + line + "\n"
    return told


def words_of(text: str) -> set[str]:
    """Return the codes of a text, each also by its first word: ``--point`` of ``--point NAME``."""
    found = CODE.findall(text)
    return {*found, *(code.split()[0] for code in found)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_its_section(language: str) -> None:
    assert sorted(set(commands()) - set(sections(language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_section_tells_of_a_command_that_is_gone(language: str) -> None:
    assert sorted(set(sections(language)) - set(commands()) - {"kiosk"}) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_stands_in_its_commands_section(language: str) -> None:
    told = sections(language)
    missing = [
        f"{name} {max(option.opts, key=len)}"
        for name, command in commands().items()
        for option in command.params
        if isinstance(option, click.Option) and not option.hidden and "--event" not in option.opts
        if max(option.opts, key=len) not in words_of(told.get(name, ""))
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_section_tells_of_an_option_that_its_command_does_not_take(language: str) -> None:
    taken = {
        name: {opt for option in command.params for opt in option.opts} | {"--help"}
        for name, command in commands().items()
    }
    gone = [
        f"{name}: {word}"
        for name, text in sections(language).items()
        for row in re.findall(r"^\| `(--[a-z-]+)", text, flags=re.MULTILINE)
        for word in (row,)
        if name in taken and word not in taken[name]
    ]
    assert gone == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_of_the_installer_is_told(language: str) -> None:
    text = (manual.FOLDER / f"files.{language}.md").read_text("utf-8")
    script = (ROOT / "resources" / "install.sh").read_text("utf-8")
    cases = re.findall(r"^ +(-[-a-z]+(?: \| -[-a-z]+)*)\)", script, flags=re.MULTILINE)
    taken = {word for case in cases for word in case.split(" | ") if word.startswith("--")}
    assert {"--test", "--from", "--uninstall"} <= taken
    assert sorted(taken - words_of(text)) == []


def kinds_of_words() -> Iterator[tuple[str, str]]:
    yield from (("kiosk scan", verdict) for verdict in Verdict)
    yield from (("kiosk undo", reason) for reason in UndoReason)
    yield from (("kiosk erase", reason) for reason in ErasureReason)
