"""How a part of a page is said, in the language of the screen."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.spoken import Part, PartKind

translate = QCoreApplication.translate


def spoken(part: Part) -> str:
    """Say a part: its words, and what can be done with it."""
    if part.is_off_limits and part.kind not in (PartKind.TEXT, PartKind.STATE, PartKind.HEADING, PartKind.ALERT):
        return translate("Speech", "{name}, not available now").format(name=part.words)
    match part.kind:
        case PartKind.TEXT | PartKind.STATE | PartKind.HEADING | PartKind.ALERT:
            return part.words
        case PartKind.BUTTON:
            return translate("Speech", "{name}, button").format(name=part.words)
        case PartKind.SWITCH:
            return _switch(part.is_on).format(name=part.words)
        case PartKind.CHOICE:
            return _choice(part.is_on).format(name=part.words)
        case PartKind.FIELD:
            return translate("Speech", "{name}, field to type in").format(name=part.words)
        case _:
            assert_never(part.kind)


def greeting(*, is_heard_by_all: bool) -> str:
    """Say that the screen speaks, how it is worked without eyes, and who else hears it."""
    if is_heard_by_all:
        return translate(
            "Speech",
            "This screen now speaks, and people near you hear it. The arrow keys go through the page, Enter chooses, "
            "Escape goes back. Plus and minus change how loud I am, F2 repeats, F3 ends.",
        )
    return translate(
        "Speech",
        "This screen now speaks. The arrow keys go through the page, Enter chooses, Escape goes back. "
        "Plus and minus change how loud I am, F2 repeats the page.",
    )


def _switch(is_on: bool) -> str:
    return translate("Speech", "{name}, switched on") if is_on else translate("Speech", "{name}, switched off")


def _choice(is_on: bool) -> str:
    return translate("Speech", "{name}, chosen") if is_on else translate("Speech", "{name}, not chosen")
