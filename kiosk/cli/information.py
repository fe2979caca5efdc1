"""What visitors take along from the foyer: `information`."""

from typing import Any

import click

from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, pass_invocation, say, say_json
from kiosk.cli.floor_plan import floor_plan
from kiosk.cli.languages import LanguageCode
from kiosk.domain.information import Information, Wifi
from kiosk.services import information
from kiosk.storage.tables.information import standing

_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object an entry.")


@click.group("information")
def information_group() -> None:
    """Give the foyer's visitors pages, links and the Wi-Fi to take along as codes.

    \b
    kiosk information add "The cluster's magazine" --link https://example.org/magazine
    kiosk information add "Wi-Fi" --wifi "Guests" --password "growth-2026"
    """  # noqa: D301 - click's mark for lines that are kept as they are


@information_group.command()
@click.argument("title", type=PLAIN_TEXT)
@click.option("--in", "titles", type=(LanguageCode(), PLAIN_TEXT), multiple=True, help="The title in a language.")
@click.option("--text", type=PLAIN_TEXT, default="", help="What stands beneath the title.")
@click.option("--text-in", "texts", type=(LanguageCode(), PLAIN_TEXT), multiple=True, help="That in a language.")
@click.option("--link", type=PLAIN_TEXT, default="", help="A web address, shown as a code too.")
@click.option("--wifi", type=PLAIN_TEXT, default="", help="A Wi-Fi network that phones join by the code.")
@click.option("--password", type=PLAIN_TEXT, default="", help="The network's password; without it the network is open.")
@_json
@pass_invocation
def add(
    invocation: Invocation,
    title: str,
    *,
    titles: tuple[tuple[str, str], ...],
    text: str,
    texts: tuple[tuple[str, str], ...],
    link: str,
    wifi: str,
    password: str,
    as_json: bool,
) -> None:
    """Add an entry with this TITLE to the foyer's page “Information”.

    \b
    kiosk information add "Funding" --in tr "Destekler" --text "Calls that are open" --link https://example.org/funding
    """  # noqa: D301 - click's mark for lines that are kept as they are
    if password and not wifi:
        raise click.UsageError("--password goes with --wifi.")
    network = Wifi(wifi, password) if wifi else None
    with invocation.file() as file:
        entry = information.add(file, {"": title, **dict(titles)}, {"": text, **dict(texts)}, link=link, wifi=network)
        say_json(_fields(entry)) if as_json else say(f"Added, as {entry.id}.")


@information_group.command("list")
@_json
@pass_invocation
def list_command(invocation: Invocation, *, as_json: bool) -> None:
    """List what visitors may take along, in the order of the page."""
    with invocation.file() as file:
        entries = standing(file.reader)
        for entry in entries:
            say_json(_fields(entry)) if as_json else say(_line(entry))
        if not (entries or as_json):
            say("There is no information yet.")


@information_group.command()
@click.argument("entry", type=ANY_TEXT)
@_json
@pass_invocation
def remove(invocation: Invocation, entry: str, *, as_json: bool) -> None:
    """Show ENTRY, an id, no more."""
    with invocation.file() as file:
        removed = information.remove(file, entry)
        say_json(_fields(removed)) if as_json else say(f"Removed: {_line(removed)}")


def _line(entry: Information) -> str:
    what = entry.wifi.network if entry.wifi else entry.link
    return "  ".join(part for part in (entry.id, entry.title_in(""), what) if part)


def _fields(entry: Information) -> dict[str, Any]:
    return {
        "entry": entry.id,
        "title": entry.title_in(""),
        "titles": [{"language": language, "title": title} for language, title in entry.titles.items() if language],
        "text": entry.text_in(""),
        "texts": [{"language": language, "text": text} for language, text in entry.texts.items() if language],
        "link": entry.link,
        "wifi": entry.wifi.network if entry.wifi else None,
        "code": entry.code,
    }


information_group.add_command(floor_plan)
