"""The addresses of this machine, by its networks: Qt knows them on all three systems."""

import socket

from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface

from kiosk.domain.networking.phone_link import OwnAddress

_KINDS = (QNetworkInterface.InterfaceType.Ethernet, QNetworkInterface.InterfaceType.Wifi)
"""What phones may be on the other side of; not tunnels, nor bridges between programs of this machine."""
_ELSEWHERE = "192.0.2.1"
"""Of no machine (TEST-NET-1, RFC 5737); nothing is sent there."""
_PROGRAMS = ("br-", "docker", "veth", "virbr", "vmnet", "vboxnet", "tun", "tap", "wg")
"""What networks are called that lead to programs of this machine only, or out through a tunnel."""


def own_addresses() -> list[OwnAddress]:
    """Return this machine's addresses in networks that are up."""
    out = _way_out()
    flags = QNetworkInterface.InterfaceFlag
    return [
        OwnAddress(address := entry.ip().toString().partition("%")[0], card.humanReadableName(), address == out)
        for card in QNetworkInterface.allInterfaces()
        if card.type() in _KINDS and not card.name().startswith(_PROGRAMS)
        if card.flags() & flags.IsUp and card.flags() & flags.IsRunning
        for entry in card.addressEntries()
        if entry.ip().protocol() != QAbstractSocket.NetworkLayerProtocol.UnknownNetworkLayerProtocol
    ]


def _way_out() -> str:
    """Return the address from which this machine would send to elsewhere; empty if it could not."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((_ELSEWHERE, 9))
            return str(probe.getsockname()[0])
        except OSError:
            return ""
