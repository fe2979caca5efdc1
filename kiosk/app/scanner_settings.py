"""What is set of the scanners of a screen."""

from typing import TYPE_CHECKING

from kiosk.domain.settings import catalogue
from kiosk.domain.settings.values import Values

if TYPE_CHECKING:
    from kiosk.adapters.qt.scanner import WedgeScanner


def set_up_scanner(scanner: "WedgeScanner", values: Values) -> None:
    """Let a scanner at the keyboard read as it is set."""
    scanner.set_up(
        prefix=values.of(catalogue.SCANNER_PREFIX),
        suffix=values.of(catalogue.SCANNER_SUFFIX),
        gap=values.of(catalogue.SCANNER_GAP),
        layout=values.of(catalogue.SCANNER_LAYOUT),
    )


def reads_beside(values: Values) -> bool:
    """Tell whether a scanner beside the keyboard is set up."""
    return any(values.of(setting) for setting in catalogue.BESIDE_KEYBOARD)
