"""PySide is imported without what it loads ahead, and says what is wrong with a call as ever."""

import subprocess
import sys

_BEFORE = "import kiosk.adapters.qt.plain_import\n"
_CALLS = """
import sys
from PySide6.QtCore import QObject, QPoint, QTimer
for call in (lambda: QObject().startTimer("x"), lambda: QPoint("a", "b"), lambda: QTimer(wrong=1), QPoint(1, 2).setX):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(QTimer.singleShot.__doc__)
import PySide6.support.signature.layout
print(PySide6.support.signature.layout.create_signature.__name__)
"""


def _said(*lines: str) -> str:
    return subprocess.run([sys.executable, "-c", "".join(lines)], capture_output=True, text=True, check=True).stdout


def test_a_wrong_call_is_told_as_pyside_tells_it() -> None:
    told = _said(_BEFORE, _CALLS)
    assert told == _said(_CALLS)
    assert "Supported signatures" in told


def test_what_nobody_asks_for_is_not_loaded() -> None:
    loaded = "print('argparse' in sys.modules, 'logging' in sys.modules, type(sys.meta_path) is list)"
    assert _said(_BEFORE, "import sys, PySide6.QtQml\n", loaded) == "False False True\n"
