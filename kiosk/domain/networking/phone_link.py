"""A visitor's contacts on their phone: a page of this machine's, for a few minutes and one download."""

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

LASTS_S = 120
"""Seconds that a link lasts, as long as the codes of an exchange may stay for whoever comes by."""

AFTER_S = 25
"""Seconds that its sheet stays once nothing is awaited of it any more."""

TOKEN_BYTES = 16
"""Random bytes of a link's path: 128 bits, which nobody guesses."""


class LinkState(StrEnum):
    """How a link stands."""

    OPENING = "opening"
    OPEN = "open"
    SEEN = "seen"
    """Its page was asked for; nothing has left."""
    TAKEN = "taken"
    """The contacts were downloaded, so that nobody gets them any more."""
    OVER = "over"
    NO_NETWORK = "no_network"
    """No phone finds this machine."""
    FAILED = "failed"

    @property
    def is_awaited(self) -> bool:
        """Whether a phone may still get something, or soon."""
        return self in (LinkState.OPENING, LinkState.OPEN, LinkState.SEEN)


@dataclass(frozen=True, slots=True)
class LinkTexts:
    """What the page on the phone says, in the visitor's language."""

    language: str
    right_to_left: bool
    title: str
    sentence: str
    save: str
    taken: str


@dataclass(frozen=True, slots=True)
class LinkWish:
    """What is handed out: contacts as vCards, under an address of this machine's, once, for some seconds."""

    address: str
    token: str
    cards: str
    texts: LinkTexts
    seconds: int = LASTS_S


@dataclass(frozen=True, slots=True)
class OwnAddress:
    """An address of this machine: of which of its networks, and whether the way out of the building leads there."""

    address: str
    network: str
    leads_out: bool = False


def link_addresses(own: Sequence[OwnAddress]) -> list[OwnAddress]:
    """Return the addresses under which a phone may find this machine, one a network, the likeliest first.

    Left out is what only this machine itself knows, what is no address of a page (``fe80::`` needs the name of the
    phone's own network card behind it: RFC 4291, 2.5.6), and what the whole internet reaches: a link is bound to
    private addresses only (RFC 1918, RFC 4193). The network that leads out comes before one that does not, IPv4 before
    IPv6.
    """
    usable = [one for one in own if _is_usable(one.address)]
    ranked = sorted(usable, key=lambda one: (not one.leads_out, ":" in one.address))
    chosen: dict[str, OwnAddress] = {}
    for one in ranked:
        chosen.setdefault(one.network, one)
    return list(chosen.values())


def link_url(address: str, port: int, token: str) -> str:
    """Return a link as a phone opens it."""
    return f"http://{f'[{address}]' if ':' in address else address}:{port}/{token}"


def _is_usable(address: str) -> bool:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    here_only = parsed.is_loopback or parsed.is_link_local or parsed.is_multicast or parsed.is_unspecified
    return parsed.is_private and not here_only
