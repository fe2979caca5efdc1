"""Sentences in a language of their own, whatever the rest of the program speaks now."""

from PySide6.QtCore import QTranslator

from kiosk.domain.language import FOLDER, language_of


class Spoken:
    """Says sentences in one language.

    Args:
        language: its code; English for one that is not installed.
    """

    def __init__(self, language: str) -> None:
        self.language = language_of(language)
        self._translator = QTranslator()
        self._translator.load(f"foyer_{self.language.code}", str(FOLDER))

    def say(self, context: str, sentence: str, **values: str) -> str:
        """Return an English sentence of a context in this language; each value keeps its own direction."""
        pattern = self._translator.translate(context, sentence) or sentence
        return pattern.format(**{name: self.language.isolated(value) for name, value in values.items()})


class SpokenLanguages:
    """Says sentences in any language; each is loaded when it is first spoken."""

    def __init__(self) -> None:
        self._spoken: dict[str, Spoken] = {}

    def __call__(self, language: str) -> Spoken:
        """Return a language by its code."""
        if language not in self._spoken:
            self._spoken[language] = Spoken(language)
        return self._spoken[language]
