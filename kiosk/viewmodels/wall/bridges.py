"""The bridges between groups as the wall draws them: each group a row, each bridge an arch between two rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.domain.networking.bridges import Bridges
from kiosk.viewmodels.shared.wording import filled


@dataclass(frozen=True, slots=True)
class WallGroup:
    """A group of five people and more; `thin` tells that the thinnest bridge ends at it."""

    name: str
    thin: bool


@dataclass(frozen=True, slots=True)
class WallBridge:
    """A bridge between the groups of two rows, from 0; it is drawn in one of three widths, the thinnest glows."""

    first: int
    second: int
    wide: int
    thin: bool


@dataclass(frozen=True, slots=True)
class WallBridges:
    """What is drawn; nothing where no bridge is thinner than chance would make it."""

    groups: Sequence[WallGroup] = ()
    bridges: Sequence[WallBridge] = ()
    sentence: str = ""


NO_BRIDGES = WallBridges()


def bridges_on(bridges: Bridges | None) -> WallBridges:
    """Return what is drawn, the thinnest bridge last, so that it lies over the others, and what is said of it."""
    if bridges is None:
        return NO_BRIDGES
    row = {group: at for at, group in enumerate(bridges.groups)}
    drawn = [
        WallBridge(row[first], row[second], width.value, thin=(first, second) == bridges.thinnest)
        for (first, second), width in bridges.widths.items()
    ]
    groups = tuple(WallGroup(group, thin=group in bridges.thinnest) for group in bridges.groups)
    first, second = bridges.thinnest
    sentence = QCoreApplication.translate("WallBridges", "{first} and {second} have met least today")
    drawn.sort(key=lambda one: one.thin)
    return WallBridges(groups, tuple(drawn), filled(sentence, first=first, second=second))
