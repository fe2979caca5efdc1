"""The manual says all that the program can do, in each of its languages, and leads nowhere that is not there."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import click
import pytest

from kiosk.cli import COMMANDS, cli
from kiosk.domain.admission.decision import DecisionReason
from kiosk.domain.admission.verdict import UndoReason, Verdict
from kiosk.domain.dossier import FileState, SealState
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.kiosks.proof import Completeness
from kiosk.domain.kiosks.sync_status import SyncState
from kiosk.domain.language import languages
from kiosk.domain.manual import Block, Heading, Style, TableRow, Text, TextSpan, Topic, plain
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.person_copy import CopySection
from kiosk.domain.settings.catalogue import SETTINGS, AnySetting
from kiosk.services import manual
from kiosk.services.exports.request import ExportKind, PersonalExport
from kiosk.services.finding import Check
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
            if command.invoke_without_command:
                named[f"kiosk {name}"] = command
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
    yield from (("kiosk scan", reason) for reason in DecisionReason)
    yield from (("kiosk undo", reason) for reason in UndoReason)
    yield from (("kiosk erase", reason) for reason in ErasureReason)
    yield from (("kiosk doctor", check) for check in Check)
    yield from (("kiosk doctor", standing) for standing in Completeness)
    yield from (("kiosk sync", state) for state in SyncState)
    yield from (("kiosk check-hand-over", state) for state in (*FileState, *SealState))
    yield from (("kiosk export", kind) for kind in (*ExportKind, *PersonalExport, *CopySection))
    yield from (("kiosk export", ending) for ending in ExportFormat)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_a_command_prints_or_takes_is_explained_there(language: str) -> None:
    told = sections(language)
    assert [f"{name}: {word}" for name, word in kinds_of_words() if word not in words_of(told[name])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_setting_is_listed_with_its_scope_and_variable(language: str) -> None:
    rows = [block for block in manual.page(Topic.FILES, language) if isinstance(block, TableRow)]
    by_name = {plain(row.cells[0]): row for row in rows if len(row.cells) == 3}
    assert [setting.name for setting in SETTINGS if setting.name not in by_name] == []
    wrong = [setting.name for setting in SETTINGS if not _is_told(setting, by_name[setting.name])]
    assert wrong == []


def _is_told(setting: AnySetting, row: TableRow) -> bool:
    return setting.variable in codes(row.cells[2]) and setting.scope in codes(row.cells[1])


def said_on_screens(language: str) -> str:
    """Return all sentences of the screens in a language, what they are filled with as #."""
    translated = language if language != manual.SOURCE else "tr"
    messages = ElementTree.parse(ROOT / "resources" / "translations" / f"foyer_{translated}.ts").iter("message")
    sentences = (each.findtext("source" if language == manual.SOURCE else "translation") or "" for each in messages)
    return re.sub(r"\{\w+\}|%\d", "#", "\n".join(sentences))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_page_quotes_stands_on_a_screen(language: str) -> None:
    said = said_on_screens(language)
    pages = {topic: (manual.FOLDER / f"{topic}.{language}.md").read_text("utf-8") for topic in Topic}
    quoted = {(topic, quote) for topic, text in pages.items() for quote in re.findall("“([^”]+)”", text)}
    wrong = [f"{topic}: {quote}" for topic, quote in quoted if not is_said(re.sub(r"\d+:\d+", "#", quote), said)]
    assert sorted(wrong) == []


def is_said(quote: str, said: str) -> bool:
    """Return whether a part of a sentence stands on the screens; a single word, as of a button, by itself."""
    if not quote.isalpha():
        return quote in said
    return re.search(rf"^{quote}…?$", said, re.MULTILINE) is not None


def test_the_manual_is_there_in_every_language_of_the_screens() -> None:
    assert set(LANGUAGES) == set(languages())


@pytest.mark.parametrize("topic", list(Topic))
def test_every_page_is_there_in_every_language(topic: Topic) -> None:
    assert [language for language in LANGUAGES if not (manual.FOLDER / f"{topic}.{language}.md").is_file()] == []


def texts(block: Block) -> tuple[Text, ...]:
    return block.cells if isinstance(block, TableRow) else (block.text,)


def outline(topic: Topic, language: str) -> list[tuple[str, ...]]:
    """Return what must be equal in each language: the order of blocks, the levels of headings, the codes."""
    return [
        (
            type(block).__name__,
            str(getattr(block, "level", "")),
            *sorted({c for text in texts(block) for c in codes(text)}),
        )
        for block in manual.page(topic, language)
    ]


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != manual.SOURCE])
@pytest.mark.parametrize("topic", list(Topic))
def test_every_language_says_the_same_under_the_same_headings(topic: Topic, language: str) -> None:
    english, other = outline(topic, manual.SOURCE), outline(topic, language)
    for at, (one, same) in enumerate(zip(english, other, strict=False)):
        assert same == one, f"block {at} of {topic}.{language}.md"
    assert len(other) == len(english)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_begins_with_its_only_title(page: Path) -> None:
    blocks = manual.blocks(page.read_text("utf-8"))
    titles = [at for at, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 1]
    assert titles == [0]


def documents() -> list[Path]:
    folders = ("kiosk", "db", "resources", "tests")
    return [ROOT / "README.md", *PAGES, *(path for folder in folders for path in (ROOT / folder).rglob("README.md"))]


def anchors(path: Path) -> set[str]:
    """Return the anchors of a document's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", documents(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    broken = []
    for target in LINK.findall(path.read_text("utf-8")):
        place, _, anchor = target.partition("#")
        if "://" in target:
            continue
        file = (path.parent / place).resolve() if place else path
        if not file.exists() or (anchor and file.suffix == ".md" and anchor not in anchors(file)):
            broken.append(target)
    assert broken == []


def test_readme_is_short_enough_for_a_newcomer() -> None:
    assert (ROOT / "README.md").stat().st_size <= 7_000


def test_readme_shows_the_screens_in_pictures_that_load_at_once() -> None:
    shown = [ROOT / target for target in LINK.findall((ROOT / "README.md").read_text("utf-8")) if ".png" in target]
    assert len(shown) >= 3
    assert [path.name for path in shown if path.stat().st_size > 150_000] == []


def test_readme_keeps_the_two_commands_with_which_everybody_begins() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert "sh resources/install.sh && .venv/bin/kiosk demo\n" in text
    assert "sh resources/install.sh --test && .venv/bin/pytest\n" in text


def test_every_room_says_what_lives_there() -> None:
    rooms = [path for path in (ROOT / "kiosk").iterdir() if (path / "__init__.py").is_file()]
    others = [ROOT / name for name in ("kiosk", "db", "tests", "tests/bench", "resources/qml")]
    assert [room.name for room in (*rooms, *others) if not (room / "README.md").is_file()] == []


def test_every_file_that_a_room_names_is_there() -> None:
    folders = ("kiosk", "db", "resources", "tests", ".ci")
    there = [path.as_posix() for folder in folders for path in (ROOT / folder).rglob("*")] + [f"{ROOT}/pyproject.toml"]
    gone = []
    for page in documents()[len(PAGES) + 1 :]:
        named = [
            code for code in CODE.findall(page.read_text("utf-8")) if re.fullmatch(r"[\w./-]+\.(py|qml|toml|sh)", code)
        ]
        gone += [f"{page.parent.name}: {name}" for name in named if "CODE" not in name and "fair." not in name]
        gone = [each for each in gone if not any(path.endswith(f"/{each.split(': ')[1]}") for path in there)]
    assert gone == []


def test_every_library_that_is_needed_says_why() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["hub"]]
    named = {name.split("[")[0] for name in (re.split(r"[<>=; ]", line)[0] for line in needed)}
    listed = (ROOT / "kiosk" / "adapters" / "README.md").read_text("utf-8").lower()
    assert sorted(name for name in named if name.lower() not in listed) == []


def test_a_page_shows_no_picture_and_runs_no_html() -> None:
    (block,) = manual.blocks("Look: ![map](https://example.org/a.png) <img src='https://example.org/b.png'>")
    (text,) = texts(block)
    assert "example.org/a.png" not in plain(text)
    assert {span.style for span in text} == {Style.PLAIN}


def test_marks_of_markdown_become_styles() -> None:
    (block,) = manual.blocks("**Red**: run `kiosk doctor`, see [Files](files.en.md).")
    assert texts(block) == (
        (
            *(
                TextSpan("Red", Style.STRONG),
                TextSpan(": run "),
                TextSpan("kiosk doctor", Style.CODE),
                TextSpan(", see "),
            ),
            *(TextSpan("Files"), TextSpan(".")),
        ),
    )
