"""The code by which phones join a network, read back by a reader of codes."""

import pytest
import qrcode
import zxingcpp

from kiosk.domain.information import Wifi, wifi_code


def joined(code: str) -> dict[str, str]:
    """Read a code's fields as a phone does: a backslash takes what follows as it is, and quotes around all are none."""
    assert code.startswith("WIFI:")
    assert code.endswith(";;")
    fields: dict[str, str] = {}
    text, rest = "", iter(code.removeprefix("WIFI:"))
    for letter in rest:
        if letter == ";":
            name, _, value = text.partition(":")
            fields[name] = value
            text = ""
        else:
            text += next(rest) if letter == "\\" else letter
    return {name: value for name, value in fields.items() if name}


@pytest.mark.parametrize(
    ("network", "password"),
    [
        ("Körfez Guests", "growth-2026"),
        ('a;b:c,d\\e"f', 'p;a:s,s\\w"ord'),
        ("شبكة الضيوف", "growth-2026"),
    ],
)
def test_a_phone_joins_the_very_network(network: str, password: str) -> None:
    drawn = qrcode.make(wifi_code(Wifi(network, password))).get_image().convert("L")
    (read,) = zxingcpp.read_barcodes(drawn)
    assert joined(read.text) == {"T": "WPA", "S": network, "P": password}


def test_an_open_network_asks_for_no_password_and_digits_stay_a_name() -> None:
    assert joined(wifi_code(Wifi("Guests"))) == {"T": "nopass", "S": "Guests"}
    assert wifi_code(Wifi("cafe2026", "12345678")) == 'WIFI:T:WPA;S:"cafe2026";P:"12345678";;'
