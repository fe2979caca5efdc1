"""`kiosk help`: the manual without a screen."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.cli.manual import lines
from kiosk.domain.manual import Topic
from kiosk.services import manual


def kiosk(*arguments: str, **variables: str) -> Result:
    silent: dict[str, str | None] = {"LC_ALL": None, "LC_MESSAGES": None, "LANG": None}
    return CliRunner().invoke(cli, arguments, env=silent | variables)


def test_without_a_topic_all_pages_are_listed() -> None:
    listed = kiosk("help").stdout.splitlines()
    assert [line.split()[0] for line in listed] == list(Topic)
    assert listed[0].endswith("At the desk")


def test_a_page_is_plain_text_that_fits_a_terminal() -> None:
    answer = kiosk("help", "desk", COLUMNS="80")
    assert answer.exit_code == 0
    assert answer.stdout.startswith("At the desk\n===========\n")
    assert "**" not in answer.stdout
    assert "`" not in answer.stdout


@pytest.mark.parametrize("language", manual.languages())
@pytest.mark.parametrize("topic", list(Topic))
def test_no_line_is_wider_than_the_terminal(topic: Topic, language: str) -> None:
    printed = list(lines(manual.page(topic, language), width=80))
    assert [line for line in printed if len(line) > 80 and " " in line.strip()] == []


@pytest.mark.parametrize("language", manual.languages())
def test_the_desks_page_fits_on_one_sheet(language: str) -> None:
    """A4 in a terminal's 10 point letters, 2 cm from each edge, has 66 lines of 80."""
    assert len(list(lines(manual.page(Topic.DESK_CARD, language), width=80))) <= 66


def test_a_page_is_written_as_a_pdf_and_replaces_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "desk.pdf"
    assert kiosk("help", "desk-card", "--pdf", str(out)).stdout == f"Wrote 1 sheet to {out}.\n"
    assert out.read_bytes().startswith(b"%PDF")
    assert kiosk("help", "desk-card", "--pdf", str(out)).exit_code == 0, "its own older output may be replaced"
    mine = tmp_path / "mine.pdf"
    mine.write_text("mine")
    assert kiosk("help", "desk-card", "--pdf", str(mine)).exit_code == 1
    assert mine.read_text() == "mine"


def test_a_topic_that_is_not_there_is_refused_with_the_list() -> None:
    answer = kiosk("help", "coffee")
    assert answer.exit_code == 2
    assert all(topic in answer.stderr for topic in Topic)


def test_a_language_that_is_not_there_is_refused_with_the_list() -> None:
    answer = kiosk("help", "desk", "--language", "xx")
    assert answer.exit_code == 2
    assert all(language in answer.stderr for language in manual.languages())


def test_an_option_is_never_broken_over_two_lines() -> None:
    printed = set(kiosk("help", "files", COLUMNS="60").stdout.replace(",", " ").split())
    options = {word for word in (manual.FOLDER / "files.en.md").read_text("utf-8").split("`") if word.startswith("--")}
    assert {option.split()[0] for option in options} <= printed
