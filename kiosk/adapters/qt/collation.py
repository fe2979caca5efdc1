"""The order of names in a language, as the screens have it."""

from typing import Any

from PySide6.QtCore import QCollator, QLocale, Qt

from kiosk.domain.language import language_of


class QtCollation:
    """See `services.ports.Collation`.

    Args:
        language: whose alphabet is followed; letters of others stand where CLDR puts them.
    """

    def __init__(self, language: str) -> None:
        self._collator = QCollator(QLocale(language_of(language).locale))
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._collator.setNumericMode(True)

    def key(self, text: str) -> Any:  # noqa: ANN401 - whatever Qt compares by
        """Return what a text is sorted by."""
        return self._collator.sortKey(text)
