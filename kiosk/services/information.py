"""What visitors take along from the foyer. The journal takes it from organisers only."""

import secrets
from collections.abc import Mapping

from kiosk.domain.facts.information import InformationNoted
from kiosk.domain.faults.information import (
    InformationEmpty,
    InformationTooLong,
    InformationUntitled,
    LinkAndNetwork,
    NetworkTooLong,
    NoPassword,
    NoSuchInformation,
    NoWebAddress,
)
from kiosk.domain.information import (
    LONGEST_NETWORK,
    LONGEST_PASSWORD,
    LONGEST_TEXT,
    LONGEST_TITLE,
    Information,
    Wifi,
)
from kiosk.domain.plain_text import one_line
from kiosk.domain.web_address import LONGEST_ADDRESS, is_web_address
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import information

_SHORTEST_PASSWORD = 8


def add(
    file: EventFile,
    titles: Mapping[str, str],
    texts: Mapping[str, str] | None = None,
    *,
    link: str = "",
    wifi: Wifi | None = None,
) -> Information:
    """Let visitors read something in the foyer, and take its link or network along as a code.

    Args:
        file: the event file.
        titles: its title by language; under ``""`` that of every other one.
        texts: what stands beneath it, in the same way.
        link: a web address.
        wifi: a network, in the place of a link.

    Raises:
        Fault: something is missing, too long or no address; or this kiosk may not.
    """
    entry = Information(secrets.token_hex(4), _lines(titles), _lines(texts or {}), link.strip(), wifi)
    _check(entry)
    with file.writing():
        file.journal.append(
            InformationNoted(
                entry.id,
                titles=entry.titles,
                texts=entry.texts,
                link=entry.link or None,
                network=wifi.network if wifi else None,
                password=(wifi.password or None) if wifi else None,
                added=max(file.clock(), information.latest_added(file.reader) + 1),
            )
        )
    return entry


def change(
    file: EventFile,
    before: Information,
    titles: Mapping[str, str],
    texts: Mapping[str, str] | None = None,
    *,
    link: str = "",
    wifi: Wifi | None = None,
) -> Information:
    """Let an entry say something else from now on; what is not said of it any more is gone.

    Raises:
        Fault: something is missing, too long or no address; or this kiosk may not.
    """
    after = Information(before.id, _lines(titles), _lines(texts or {}), link.strip(), wifi)
    _check(after)
    restore(file, after, before)
    return after


def restore(file: EventFile, entry: Information, standing: Information | None = None) -> None:
    """Show an entry as it was before it was changed or removed.

    Args:
        file: the event file.
        entry: what it is to be.
        standing: what it is now, where it is shown.

    Raises:
        Fault: this kiosk may not.
    """
    gone_titles = dict.fromkeys((standing or entry).titles, "")
    gone_texts = dict.fromkeys((standing or entry).texts, "")
    with file.writing():
        file.journal.append(
            InformationNoted(
                entry.id,
                titles={**gone_titles, **entry.titles},
                texts={**gone_texts, **entry.texts},
                link=entry.link,
                network=entry.wifi.network if entry.wifi else "",
                password=entry.wifi.password if entry.wifi else "",
                removed=False,
            )
        )


def remove(file: EventFile, entry: str) -> Information:
    """Show an entry no more; returns what it was.

    Raises:
        Fault: there is none of that id; or this kiosk may not.
    """
    found = next((one for one in information.standing(file.reader) if one.id == entry), None)
    if found is None:
        raise NoSuchInformation(entry)
    with file.writing():
        file.journal.append(InformationNoted(entry, removed=True))
    return found


def _lines(words: Mapping[str, str]) -> dict[str, str]:
    lines = {language: one_line(text).strip() for language, text in words.items()}
    return {language: text for language, text in lines.items() if text}


def _check(entry: Information) -> None:
    if not entry.titles:
        raise InformationUntitled()
    too_long = any(len(title) > LONGEST_TITLE for title in entry.titles.values())
    if too_long or any(len(text) > LONGEST_TEXT for text in entry.texts.values()):
        raise InformationTooLong(LONGEST_TITLE, LONGEST_TEXT)
    if entry.link and entry.wifi:
        raise LinkAndNetwork()
    if entry.link and not is_web_address(entry.link):
        raise NoWebAddress(entry.link, LONGEST_ADDRESS)
    if entry.wifi:
        _check_wifi(entry.wifi)
    elif not entry.link and not entry.texts:
        raise InformationEmpty()


def _check_wifi(wifi: Wifi) -> None:
    if not 0 < len(wifi.network.encode()) <= LONGEST_NETWORK or not wifi.network.isprintable():
        raise NetworkTooLong(LONGEST_NETWORK)
    if wifi.password and not (
        _SHORTEST_PASSWORD <= len(wifi.password) <= LONGEST_PASSWORD
        and wifi.password.isascii()
        and wifi.password.isprintable()
    ):
        raise NoPassword(LONGEST_PASSWORD)
