"""What the journal says of what visitors take along from the foyer."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import Moment
from kiosk.domain.kiosks.role import Role


@fact("information", subject="entry", folded=True, tables=("information",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class InformationNoted:
    """Something that visitors take along: its title and text by language, and an address or a Wi-Fi network.

    The words under the key ``""`` serve every language that has none of its own; `added` gives the order. What is
    `removed` is shown no more.
    """

    entry: str
    titles: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    link: str | None = None
    network: str | None = None
    password: str | None = None
    added: Moment | None = None
    removed: bool | None = None
