"""Opens the screens: Qt, the QML engine, scanner, language and sounds."""

import kiosk.adapters.qt.plain_import  # noqa: F401 - PySide, ahead of whatever here imports it
