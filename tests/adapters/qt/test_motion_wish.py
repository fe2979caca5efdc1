"""What the desktop says about motion is asked of its portal, on a real session bus."""

import os
import subprocess
import sys

import pytest

from kiosk.adapters.qt.motion_wish import MotionWish
from tests.programs import needs

PORTAL = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusVariant, QDBusVirtualObject
from kiosk.adapters.qt.motion_wish import MotionWish

kept = {"reduced-motion": None, "enable-animations": None, "AnimationDurationFactor": None} | eval(sys.argv[1])

def variant(value):
    wrapped = QDBusVariant()
    wrapped.setVariant(value)
    return wrapped

class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        if message.member() != "Read":
            return False
        value = kept[message.arguments()[1]]
        if value is None:
            connection.send(message.createErrorReply("org.freedesktop.portal.Error.NotFound", "not known"))
        else:
            connection.send(message.createReply(variant(variant(value))))
        return True

def tell(less):
    print(less, flush=True)
    QTimer.singleShot(0, application.quit)

application, portal, wish = QCoreApplication([]), Portal(), MotionWish()
bus = QDBusConnection.sessionBus()
assert bus.registerVirtualObject("/org/freedesktop/portal/desktop", portal)
assert bus.registerService("org.freedesktop.portal.Desktop")
wish.told.connect(tell)
QTimer.singleShot(0, wish.ask)
application.exec()
"""


@needs("dbus-run-session")
@pytest.mark.parametrize(
    ("kept", "less"),
    [
        ({}, False),
        ({"reduced-motion": 1}, True),
        ({"reduced-motion": 0, "enable-animations": True, "AnimationDurationFactor": "1.5"}, False),
        ({"enable-animations": False}, True),
        ({"AnimationDurationFactor": "0"}, True),
        ({"AnimationDurationFactor": "0.5"}, False),
    ],
)
def test_who_turned_animations_off_on_the_desktop_sees_none_here(kept: dict[str, object], less: bool) -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", PORTAL, repr(kept)]
    told = subprocess.run(command, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True)
    assert told.stdout.split() == [str(less)], told.stderr


def test_where_nobody_can_be_asked_nothing_is_wished(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    told: list[bool] = []
    wish = MotionWish()
    wish.told.connect(told.append)
    wish.ask()
    wish.close()
    assert told == []
