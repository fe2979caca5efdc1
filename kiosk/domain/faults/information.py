"""Faults of what visitors take along from the foyer."""

from kiosk.domain.fault import Fault


class InformationUntitled(Fault):
    text = "What visitors take along needs a title; nothing was added."


class InformationTooLong(Fault):
    text = "A title has at most {title} letters, and a text {text_length}; nothing was added."
    title: int
    text_length: int


class InformationEmpty(Fault):
    text = "Give a text, a link or a Wi-Fi network; nothing was added."


class LinkAndNetwork(Fault):
    text = "One entry has a link or a Wi-Fi network, as it has one code; add two entries. Nothing was added."


class NoWebAddress(Fault):
    text = "“{address}” is no web address of at most {most} letters, such as https://example.org; nothing was added."
    address: str
    most: int


class NetworkTooLong(Fault):
    text = "A network's name has at most {most} bytes; nothing was added."
    most: int


class NoPassword(Fault):
    text = "A Wi-Fi password has 8 to {most} letters, digits and signs of ASCII; nothing was added."
    most: int


class NoSuchInformation(Fault):
    text = "There is no information {entry}; nothing was changed. “kiosk information list” shows the ids."
    entry: str
