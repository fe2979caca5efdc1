"""Whether the system offers a chooser of files that people know, or the program's own asks."""

import os
import sys
from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication

_WITH_DIALOGS = ("xcb", "wayland", "cocoa", "windows")


def offers_file_dialog(environment: Mapping[str, str] = os.environ, platform: str = "") -> bool:
    """Tell whether there is one: on Windows and macOS always, elsewhere where a desktop runs.

    Args:
        environment: where a desktop says its name (XDG_CURRENT_DESKTOP).
        platform: the name that Qt has for what draws the windows; of the running application unless given.
    """
    if not (platform or QGuiApplication.platformName()).startswith(_WITH_DIALOGS):
        return False
    return sys.platform in ("win32", "darwin") or bool(environment.get("XDG_CURRENT_DESKTOP"))
