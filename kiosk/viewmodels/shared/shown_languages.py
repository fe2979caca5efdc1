"""Which languages a screen offers."""

from kiosk.domain.event import Event
from kiosk.domain.language import SOURCE, languages
from kiosk.domain.settings.catalogue import LANGUAGE
from kiosk.domain.settings.catalogue import LANGUAGES as SHOWN
from kiosk.domain.settings.values import Values


def shown_languages(event: Event, values: Values) -> tuple[str, ...]:
    """Return the codes of the languages that a screen offers, the one that it rests in first."""
    chosen = values.of(SHOWN) or event.languages
    spoken = tuple(language for language in chosen if language in languages()) or (SOURCE,)
    first = values.of(LANGUAGE) or spoken[0]
    return (first, *(language for language in spoken if language != first))


def next_language(event: Event, settings: Values, language: str) -> str:
    """Return the one that follows a language among those that a screen offers, the first after the last."""
    offered = shown_languages(event, settings)
    at = offered.index(language) if language in offered else -1
    return offered[(at + 1) % len(offered)]
